using System.Text.Json;
using Mycel.Analysis.Results;
using Mycel.Cli.Hosting;
using Mycel.Cli.Printing;
using Mycel.Model.Checks;
using Mycel.Model.Packages;

namespace Mycel.Cli.Verbs;

/// <summary>Reads a package and writes it in another form. A package with errors is refused: what cannot be read cannot be written either.</summary>
internal static class PackageCopy
{
    /// <summary>Copies a package.</summary>
    /// <param name="around">Where it happens.</param>
    /// <param name="request">What to copy, and where to.</param>
    /// <param name="write">Writes tables to a full path; false where that failed, which is in the findings.</param>
    /// <returns>The exit code.</returns>
    public static int Run(Surroundings around, CopyRequest request, Func<PackageTables, string, FindingList, bool> write)
    {
        string target = around.PathTo(request.Out ?? throw Refused.Usage("Say with --out where the copy is to be written."));
        var document = LongWork.Run(around, request.Quiet, $"Reading {request.Package}", words =>
        {
            var input = PackageInput.Read(around, request.Package);
            var tables = input.Findings.HasErrors || request.Scenario.Count == 0 ? input.Tables : input.Tables?.Under(request.Scenario, input.Findings);
            if (tables is not null && !input.Findings.HasErrors)
            {
                words.Report($"Writing {request.Out}");
                if (Path.GetDirectoryName(target) is { } folder)
                {
                    Directory.CreateDirectory(folder);
                }

                write(tables, target, input.Findings);
            }

            return CheckDocument.Of(tables, input.Sha256, request.Scenario, input.Findings);
        });
        if (request.Json)
        {
            around.Output.Write(JsonSerializer.Serialize(document, CheckJson.Default.CheckDocument) + "\n");
        }

        if (document.Errors > 0)
        {
            FindingsPrinter.Print(new Sheet(around, around.Error), request.Package, document);
            return ExitCode.Findings;
        }

        if (!request.Quiet)
        {
            (request.Json ? around.Error : around.Output).WriteLine($"Written: {around.Shown(target)}");
        }

        return ExitCode.Done;
    }
}

/// <summary>A copy as it was asked for.</summary>
/// <param name="Package">Path of the package.</param>
/// <param name="Scenario">Scenarios to apply before it is written.</param>
/// <param name="Out">Path of the copy; null where none was named.</param>
/// <param name="Json">Whether to print what was read as a document.</param>
/// <param name="Quiet">Whether to keep silent.</param>
internal sealed record CopyRequest(string Package, IReadOnlyList<string> Scenario, string? Out, bool Json, bool Quiet);
