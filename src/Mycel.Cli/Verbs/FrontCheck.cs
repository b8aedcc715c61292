using System.Text.Json;
using Mycel.Analysis.Fronts;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Cli.Hosting;

namespace Mycel.Cli.Verbs;

/// <summary>Holds the files of a front against its document, and the document against its package.</summary>
internal static class FrontCheck
{
    /// <summary>Whether a path leads to a front: a folder with its document, or the document itself.</summary>
    /// <param name="around">Where paths start from.</param>
    /// <param name="path">Path of a result.</param>
    public static bool IsFront(Surroundings around, string path) =>
        // A plan has no list of objectives.
        ResultCheck.IsOfKind(around.PathTo(path), FrontFiles.Document, "objectives");

    /// <summary>Checks a front.</summary>
    /// <param name="around">Where paths start from.</param>
    /// <param name="result">Path of the folder or the document.</param>
    /// <param name="package">Path of the package; null for the place that the result names.</param>
    /// <exception cref="Refused">There is nothing to check: no front, or no package.</exception>
    public static VerifyDocument Of(Surroundings around, string result, string? package)
    {
        string full = around.PathTo(result);
        bool isFolder = Directory.Exists(full);
        string file = isFolder ? Path.Combine(full, FrontFiles.Document) : full;
        FrontDocument stored = Read(around, file);
        string place = package is null ? ResultCheck.PlaceIn(full, result) : around.PathTo(package);
        var input = PackageInput.Read(around, place);
        if (input.Tables is null)
        {
            throw Refused.Input($"{around.Shown(place)} is no package. Say with --package where the package of this result is.");
        }

        var report = Verify(stored, input);
        string[] problems =
        [
            .. ResultCheck.Matches(file, stream => FrontFiles.WriteDocument(stream, stored))
                ? (string[])[]
                : [$"{Path.GetFileName(file)} is not as Mycel writes it: something was added, left out or rewritten."],
            .. isFolder ? ResultCheck.FileProblems(full, FrontFiles.Drawn(stored), FrontFiles.Document) : [],
            .. report.Problems,
        ];
        return new VerifyDocument
        {
            Status = problems.Length == 0 ? "accepted" : "refused",
            Package = stored.Package,
            Scenario = stored.Scenario,
            Problems = problems,
            Remarks = Directory.Exists(Path.Combine(full, FrontFiles.Plans))
                ? [.. report.Remarks, $"The plans in {FrontFiles.Plans}/ are results of their own: 'mycel verify {result}/{FrontFiles.Plans}/p1' verifies the first."]
                : report.Remarks,
        };
    }

    private static VerificationReport Verify(FrontDocument stored, PackageInput input)
    {
        if (FrontOptions.Of(stored) is not { } options)
        {
            return new VerificationReport(["The options that the document names are damaged."], []);
        }

        return Study.Open(input.Tables!, input.Sha256, stored.Scenario, options.StudyOptions, input.Findings) is { } study
            ? FrontVerification.Of(stored, study, options with { Threads = Math.Clamp(Environment.ProcessorCount, 1, 256) })
            : new VerificationReport(["The package has errors, so that nothing can be planned with it; 'mycel check' lists them."], []);
    }

    private static FrontDocument Read(Surroundings around, string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return JsonSerializer.Deserialize(stream, FrontJson.Default.FrontDocument) ?? throw new JsonException("It holds nothing.");
        }
        catch (JsonException problem)
        {
            string line = problem.LineNumber is { } number ? $", line {number + 1}" : "";
            throw Refused.Input($"{around.Shown(file)}{line} is no front that Mycel wrote, or it was changed since. Make the result again.");
        }
    }
}
