using System.CommandLine;
using System.Text;
using System.Text.Json;
using Mycel.Analysis.Reporting.Comparisons;
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
            Description = "Results to compare: folders that 'mycel run' or 'mycel balance' wrote, two or more. Differences are taken from the first.",
            Arity = new ArgumentArity(2, 100),
        };
        var common = new CommonOptions();
        var command = new Command("compare", "What differs between results, plans or balances? Objective, indicators, activities, exchanges, new capacity and what crosses the boundary; with --out also as a page and as tables of all figures, the same ones too.")
        {
            results, common.Out, common.Json, common.Quiet,
        };
        command.SetAction(parsed => Run(
            around, parsed.GetRequiredValue(results), parsed.GetValue(common.Out), parsed.GetValue(common.Json), parsed.GetValue(common.Quiet)));
        return new(
            command,
            ("compare results/kalundborg results/kalundborg+co2-price", "Shows every figure that the scenario moves."),
            ("compare results/a results/b results/c --out results/compared", "Writes a page with bars and tables, one result beside the other."),
            ("compare before after --json", "The same as a document, for a script."));
    }

    private static int Run(Surroundings around, string[] results, string? folder, bool json, bool quiet)
    {
        var labels = LabelsOf(results);
        (string Label, PlanDocument Document)[] compared = [.. results.Select((path, index) => (labels[index], ResultInput.Read(around, path)))];
        var comparison = Comparison.Of(compared);
        string text = JsonSerializer.Serialize(comparison, ComparisonJson.Default.Comparison) + "\n";
        if (folder is not null)
        {
            ResultFolder.Write(around.PathTo(folder), beside =>
            {
                File.WriteAllText(Path.Combine(beside, Document), text);
                foreach (var table in CompareTables.All(compared)) File.WriteAllText(Path.Combine(beside, table.FileName), table.Text);
                using var page = new StreamWriter(Path.Combine(beside, ResultFiles.Report), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                ComparePage.Write(compared, page);
            });
        }

        if (json)
        {
            around.Output.Write(text);
        }
        else if (!quiet)
        {
            var sheet = new Sheet(around, around.Output);
            ComparisonPrinter.Print(sheet, comparison);
            if (folder is not null)
            {
                sheet.Line();
                sheet.Line($"Report: {around.Shown(Path.Combine(folder, ResultFiles.Report))}");
            }
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
