using System.Text.Json;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Analysis.Sweeps;
using Mycel.Cli.Hosting;

namespace Mycel.Cli.Verbs;

/// <summary>Holds the files of a sweep against its document, and the document against its package.</summary>
internal static class SweepResultCheck
{
    /// <summary>Whether a path leads to a sweep: a folder with its document, or the document itself.</summary>
    /// <param name="around">Where paths start from.</param>
    /// <param name="path">Path of a result.</param>
    public static bool IsSweep(Surroundings around, string path) =>
        // Only a sweep has a list of what was planned.
        ResultCheck.IsOfKind(around.PathTo(path), SweepFiles.Document, "planned");

    /// <summary>Checks a sweep.</summary>
    /// <param name="around">Where paths start from.</param>
    /// <param name="result">Path of the folder or the document.</param>
    /// <param name="package">Path of the package; null for the place that the result names.</param>
    /// <exception cref="Refused">There is nothing to check: no sweep, or no package.</exception>
    public static VerifyDocument Of(Surroundings around, string result, string? package)
    {
        string full = around.PathTo(result);
        bool isFolder = Directory.Exists(full);
        string file = isFolder ? Path.Combine(full, SweepFiles.Document) : full;
        SweepDocument stored = Read(around, file);
        string place = package is null ? ResultCheck.PlaceIn(full, result) : around.PathTo(package);
        var input = PackageInput.Read(around, place);
        if (input.Tables is null)
        {
            throw Refused.Input($"{around.Shown(place)} is no package. Say with --package where the package of this result is.");
        }

        var report = Verify(stored, input);
        string[] problems =
        [
            .. ResultCheck.Matches(file, stream => SweepFiles.WriteDocument(stream, stored))
                ? (string[])[]
                : [$"{Path.GetFileName(file)} is not as Mycel writes it: something was added, left out or rewritten."],
            .. isFolder ? ResultCheck.FileProblems(full, SweepFiles.Drawn(stored), SweepFiles.Document) : [],
            .. report.Problems,
        ];
        return new VerifyDocument
        {
            Status = problems.Length == 0 ? "accepted" : "refused", Package = stored.Package, Scenario = stored.Scenario, Problems = problems, Remarks = report.Remarks,
        };
    }

    private static VerificationReport Verify(SweepDocument stored, PackageInput input)
    {
        if (SweepOptions.Of(stored) is not { } options)
        {
            return new VerificationReport(["The options that the document names are damaged."], []);
        }

        if (StoredSweep.Of(stored, input.Tables!, input.Findings) is not { } sweep)
        {
            return new VerificationReport([$"The package has no sweep '{stored.Sweep}' any more, or what moves is damaged in the document."], []);
        }

        return SweepStudy.Open(input.Tables!, input.Sha256, stored.Scenario, sweep, options, input.Findings) is { } study && study.ProblemOf() is null
            ? SweepVerification.Of(stored, study)
            : new VerificationReport(["The package has errors, so that nothing can be planned with it; 'mycel check' lists them."], []);
    }

    private static SweepDocument Read(Surroundings around, string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return JsonSerializer.Deserialize(stream, SweepJson.Default.SweepDocument) ?? throw new JsonException("It holds nothing.");
        }
        catch (JsonException problem)
        {
            string line = problem.LineNumber is { } number ? $", line {number + 1}" : "";
            throw Refused.Input($"{around.Shown(file)}{line} is no sweep that Mycel wrote, or it was changed since. Make the result again.");
        }
    }
}
