using Mycel.Analysis.Flowsheets;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Cli.Hosting;

namespace Mycel.Cli.Verbs;

/// <summary>Holds the files of a result against its document, and the document against its package.</summary>
internal static class ResultCheck
{
    /// <summary>Checks a result.</summary>
    /// <param name="around">Where paths start from.</param>
    /// <param name="result">Path of the result's folder or document.</param>
    /// <param name="package">Path of the package; null for the place that the result names.</param>
    /// <exception cref="Refused">There is nothing to check: no result, or no package.</exception>
    public static VerifyDocument Of(Surroundings around, string result, string? package)
    {
        var stored = ResultInput.Read(around, result);
        string full = around.PathTo(result);
        bool isFolder = Directory.Exists(full);
        string place = package is null ? PlaceIn(full, result) : around.PathTo(package);
        var input = PackageInput.Read(around, place);
        if (input.Tables is null)
        {
            throw Refused.Input($"{around.Shown(place)} is no package. Say with --package where the package of this result is.");
        }

        var report = Verify(stored, input);
        string[] problems =
        [
            .. DocumentProblems(isFolder ? Path.Combine(full, ResultFiles.DocumentOf(stored)) : full, stored),
            .. isFolder ? FileProblems(full, ResultFiles.Drawn(stored), ResultFiles.DocumentOf(stored)) : [],
            .. report.Problems,
        ];
        return new VerifyDocument
        {
            Status = problems.Length == 0 ? "accepted" : "refused",
            Package = stored.Package,
            Scenario = stored.Scenario,
            Problems = problems,
            Remarks = report.Remarks,
        };
    }

    private static VerificationReport Verify(PlanDocument stored, PackageInput input)
    {
        if (stored.Balance is not null)
        {
            return VerifyBalance(stored, input);
        }

        if (Verification.OptionsOf(stored) is not { } options)
        {
            return new VerificationReport(["The options that the document names are damaged."], []);
        }

        return Study.Open(input.Tables!, input.Sha256, stored.Scenario, options, input.Findings) is { } study
            ? Verification.Of(stored, study)
            : new VerificationReport(["The package has errors, so that nothing can be planned with it; 'mycel check' lists them."], []);
    }

    private static VerificationReport VerifyBalance(PlanDocument stored, PackageInput input)
    {
        if (BalanceOptions.Read(stored) is not { } asked)
        {
            return new VerificationReport(["The options that the document names are damaged."], []);
        }

        return Study.Open(input.Tables!, input.Sha256, stored.Scenario, Balancing.OptionsFor(asked.Period), input.Findings) is { } study
            ? BalanceVerification.Of(stored, study, asked.Request)
            : new VerificationReport(["The package has errors, so that nothing can be balanced; 'mycel check' lists them."], []);
    }

    internal static string PlaceIn(string folder, string result)
    {
        string file = Path.Combine(folder, ResultFiles.PackagePlace);
        return File.Exists(file)
            ? Path.GetFullPath(File.ReadAllText(file).Trim(), folder)
            : throw Refused.Usage($"{result} does not say where its package is. Say it with --package.");
    }

    /// <summary>A document that reads as the same plan may still hold more than Mycel wrote; its bytes may not.</summary>
    private static IEnumerable<string> DocumentProblems(string file, PlanDocument stored)
    {
        if (!Matches(file, stream => ResultFiles.WriteDocument(stream, stored)))
        {
            yield return $"{Path.GetFileName(file)} is not as Mycel writes it: something was added, left out or rewritten.";
        }
    }

    internal static IEnumerable<string> FileProblems(string folder, IEnumerable<(string Name, Action<Stream> Write)> drawn, string document)
    {
        foreach (var (name, write) in drawn)
        {
            string file = Path.Combine(folder, name);
            if (!File.Exists(file))
            {
                yield return $"{name} is missing.";
            }
            else if (!Matches(file, write))
            {
                yield return $"{name} does not say what {document} says.";
            }
        }
    }

    internal static bool Matches(string file, Action<Stream> write)
    {
        using var expected = new MemoryStream();
        write(expected);
        return File.ReadAllBytes(file).AsSpan().SequenceEqual(expected.GetBuffer().AsSpan(0, (int)expected.Length));
    }

    /// <summary>Whether a path leads to a kind of result: a folder with its document, or a document with a property that no other kind has.</summary>
    /// <param name="path">Full path of a folder or a file.</param>
    /// <param name="document">Name of the document in a folder.</param>
    /// <param name="property">Name of the property.</param>
    internal static bool IsOfKind(string path, string document, string property)
    {
        if (Directory.Exists(path)) return File.Exists(Path.Combine(path, document));
        if (!File.Exists(path)) return false;
        try
        {
            using var stream = File.OpenRead(path);
            using var parsed = System.Text.Json.JsonDocument.Parse(stream);
            return parsed.RootElement.ValueKind == System.Text.Json.JsonValueKind.Object && parsed.RootElement.TryGetProperty(property, out _);
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }
    }
}
