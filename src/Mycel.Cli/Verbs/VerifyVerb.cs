using System.CommandLine;
using System.Text.Json;
using Mycel.Analysis.Results;
using Mycel.Cli.Hosting;
using Mycel.Cli.Printing;

namespace Mycel.Cli.Verbs;

/// <summary>Can this result be trusted?</summary>
internal static class VerifyVerb
{
    /// <summary>Name of the document that is written with <c>--out</c>.</summary>
    public const string Document = "verify.json";

    /// <summary>The verb.</summary>
    public static Verb For(Surroundings around)
    {
        var result = new Argument<string>("RESULT") { Description = "The result: a folder that 'mycel run' wrote, or a document on its own." };
        var package = new Option<string?>("--package") { Description = "Where the package is now, if it moved since the result was made.", HelpName = "DIR" };
        var common = new CommonOptions();
        var command = new Command("verify", "Can this result be trusted? Makes it again from its proof and its package, and compares every figure.")
        {
            result, package, common.Out, common.Json, common.Quiet,
        };
        command.SetAction(parsed => Run(
            around, parsed.GetRequiredValue(result), parsed.GetValue(package), parsed.GetValue(common.Out),
            parsed.GetValue(common.Json), parsed.GetValue(common.Quiet)));
        return new(
            command,
            ("verify results/kalundborg", "Accepts the result, or lists what does not fit."),
            ("verify plan.json --package examples/kalundborg", "A document on its own, or a package that moved."));
    }

    private static int Run(Surroundings around, string result, string? package, string? folder, bool json, bool quiet)
    {
        var document = LongWork.Run(around, quiet, $"Verifying {result}", _ =>
            FrontCheck.IsFront(around, result) ? FrontCheck.Of(around, result, package)
            : SweepResultCheck.IsSweep(around, result) ? SweepResultCheck.Of(around, result, package)
            : ResultCheck.Of(around, result, package));
        string text = JsonSerializer.Serialize(document, VerifyJson.Default.VerifyDocument) + "\n";
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
            Print(new Sheet(around, around.Output), result, document);
        }

        return document.Problems.Count == 0 ? ExitCode.Done : ExitCode.Findings;
    }

    private static void Print(Sheet sheet, string result, VerifyDocument document)
    {
        sheet.Paragraph(document.Problems.Count == 0
            ? $"{result}: accepted. Every figure follows from its proof and the package."
            : $"{result}: refused. Make the result again from the package.");
        sheet.Columns([.. document.Problems.Concat(document.Remarks).Select(line => (IReadOnlyList<string>)["-", line])]);
    }
}
