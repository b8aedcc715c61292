using System.CommandLine;
using System.Text.Json;
using Mycel.Analysis.Results;
using Mycel.Cli.Hosting;
using Mycel.Cli.Printing;

namespace Mycel.Cli.Verbs;

/// <summary>What differs between results?</summary>
internal static class CompareVerb
{
    /// <summary>Name of the document that is written with <c>--out</c>.</summary>
    public const string Document = "compare.json";

    /// <summary>The verb.</summary>
    public static Verb For(Surroundings around)
    {
        var results = new Argument<string[]>("RESULT")
        {
            Description = "Results to compare: folders that 'mycel run' wrote, two or more. Differences are taken from the first.",
            Arity = new ArgumentArity(2, 100),
        };
        var common = new CommonOptions();
        var command = new Command("compare", "What differs between results? Objective, indicators, activities, exchanges and new capacity.")
        {
            results, common.Out, common.Json, common.Quiet,
        };
        command.SetAction(parsed => Run(
            around, parsed.GetRequiredValue(results), parsed.GetValue(common.Out), parsed.GetValue(common.Json), parsed.GetValue(common.Quiet)));
        return new(
            command,
            ("compare results/kalundborg results/kalundborg+co2-price", "Shows every figure that the scenario moves."),
            ("compare before after --json", "The same as a document, for a script."));
    }

    private static int Run(Surroundings around, string[] results, string? folder, bool json, bool quiet)
    {
        var labels = LabelsOf(results);
        var comparison = Comparison.Of([.. results.Select((path, index) => (labels[index], ResultInput.Read(around, path)))]);
        string text = JsonSerializer.Serialize(comparison, ComparisonJson.Default.Comparison) + "\n";
        if (folder is not null)
        {
            ResultFolder.Write(around.PathTo(folder), beside => File.WriteAllText(Path.Combine(beside, Document), text));
        }

        if (json)
        {
            around.Output.Write(text);
        }
        else if (!quiet)
        {
            ComparisonPrinter.Print(new Sheet(around, around.Output), comparison);
        }

        return ExitCode.Done;
    }

    /// <summary>The last part of each path, or the whole path where two would be called the same.</summary>
    private static string[] LabelsOf(string[] results)
    {
        string[] names = [.. results.Select(path => Path.GetFileName(Path.TrimEndingDirectorySeparator(path)))];
        return names.Distinct(StringComparer.Ordinal).Count() == names.Length && names.All(name => name is not ("" or "." or ".." or ResultFiles.Document or ResultFiles.BalanceDocument))
            ? names
            : results;
    }
}
