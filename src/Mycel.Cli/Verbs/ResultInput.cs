using System.Text.Json;
using Mycel.Analysis.Results;
using Mycel.Cli.Hosting;

namespace Mycel.Cli.Verbs;

/// <summary>A result that a verb was given.</summary>
internal static class ResultInput
{
    /// <summary>Reads the document of a result.</summary>
    /// <param name="around">Where paths start from.</param>
    /// <param name="path">Path of the result's folder, or of its document.</param>
    /// <exception cref="Refused">There is none, or it is spoiled.</exception>
    public static PlanDocument Read(Surroundings around, string path)
    {
        string full = around.PathTo(path);
        if (FrontCheck.IsFront(around, path))
        {
            throw Refused.Input($"{path} is a front, and a plan is wanted here. Make plans of its points with 'mycel pareto … --plans', and give one of those.");
        }

        string file = Directory.Exists(full) ? ResultFiles.FindIn(full) ?? Path.Combine(full, ResultFiles.Document) : full;
        if (!File.Exists(file))
        {
            throw Refused.Input($"{path} is no result: there is no {ResultFiles.Document}. Give the folder that 'mycel run' or 'mycel optimise --out' wrote.");
        }

        try
        {
            using var stream = File.OpenRead(file);
            return JsonSerializer.Deserialize(stream, PlanJson.Default.PlanDocument) ?? throw new JsonException("It holds nothing.");
        }
        catch (JsonException problem)
        {
            string line = problem.LineNumber is { } number ? $", line {number + 1}" : "";
            throw Refused.Input($"{around.Shown(file)}{line} is no plan that Mycel wrote, or it was changed since. Make the result again.");
        }
    }
}
