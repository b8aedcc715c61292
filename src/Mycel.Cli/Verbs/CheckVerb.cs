using System.CommandLine;
using System.Text.Json;
using Mycel.Analysis.Results;
using Mycel.Cli.Hosting;
using Mycel.Cli.Printing;

namespace Mycel.Cli.Verbs;

/// <summary>Is this package right?</summary>
internal static class CheckVerb
{
    /// <summary>Name of the document that is written with <c>--out</c>.</summary>
    public const string Document = "check.json";

    /// <summary>The verb.</summary>
    public static Verb For(Surroundings around)
    {
        var package = PackageInput.Argument();
        var common = new CommonOptions();
        var technologies = new Option<bool>("--technologies") { Description = "List for every technology how mass, energy, carbon and elements close and how much is assumed." };
        var command = new Command("check", "Is this package right? Reads all of it and lists everything that is wrong or doubtful, with place and mend.")
        {
            package, technologies, common.Scenario, common.Out, common.Json, common.Quiet,
        };
        command.SetAction(parsed => Run(
            around, parsed.GetRequiredValue(package), parsed.GetRequiredValue(common.Scenario), parsed.GetValue(technologies), parsed.GetValue(common.Out),
            parsed.GetValue(common.Json), parsed.GetValue(common.Quiet)));
        return new(
            command,
            ("check examples/kalundborg", "Lists what is wrong or doubtful in the package and under each of its scenarios."),
            ("check examples/kalundborg --scenario co2-price", "Under one scenario alone."),
            ("check examples/kalundborg --technologies", "How every technology closes, and how much of it is assumed."),
            ("check park --json | jq '.findings[].place'", "The findings as a document, for a script."));
    }

    private static int Run(Surroundings around, string package, string[] scenarios, bool technologies, string? folder, bool json, bool quiet)
    {
        var document = LongWork.Run(around, quiet, $"Reading {package}", _ => PackageCheck.Of(around, package, scenarios));
        string text = JsonSerializer.Serialize(document, CheckJson.Default.CheckDocument) + "\n";
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
            var sheet = new Sheet(around, around.Output);
            if (technologies)
            {
                ClosurePrinter.Print(sheet, document.Technologies);
            }

            ClosurePrinter.PrintCounts(sheet, document.Technologies);
            FindingsPrinter.Print(sheet, package, document);
        }

        return document.Errors > 0 ? ExitCode.Findings : ExitCode.Done;
    }
}
