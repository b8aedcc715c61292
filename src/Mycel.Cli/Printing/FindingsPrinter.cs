using Mycel.Analysis.Results;

namespace Mycel.Cli.Printing;

/// <summary>Prints what was found in a package: by file, with place, problem and mend, and the counts at the end.</summary>
internal static class FindingsPrinter
{
    /// <summary>Prints findings.</summary>
    /// <param name="sheet">Where to.</param>
    /// <param name="package">The package as the user named it.</param>
    /// <param name="document">What was found.</param>
    public static void Print(Sheet sheet, string package, CheckDocument document)
    {
        PrintFindings(sheet, document.Findings);
        int rows = document.Tables.Values.Sum();
        int tables = document.Tables.Values.Count(count => count > 0);
        string read = tables == 0 ? "" : $"{Count(rows, "row")} in {Count(tables, "table")}, ";
        string found = document.Findings.Count == 0 ? "nothing wrong" : $"{Count(document.Errors, "error")}, {Count(document.Warnings, "warning")}";
        sheet.Line($"{package}: {read}{found}.");
    }

    /// <summary>Prints findings by file.</summary>
    /// <param name="sheet">Where to.</param>
    /// <param name="findings">The findings, sorted by file.</param>
    public static void PrintFindings(Sheet sheet, IReadOnlyList<FindingEntry> findings)
    {
        foreach (var file in findings.GroupBy(finding => FileOf(finding.Place)))
        {
            sheet.Line(file.Key.Length == 0 ? "The package" : file.Key);
            sheet.Columns([.. file.Select(finding => (IReadOnlyList<string>)
                [finding.Severity, finding.Place[file.Key.Length..].TrimStart(':', ' '), $"{finding.Problem} {finding.Mend}"])]);
            sheet.Line();
        }
    }

    private static string FileOf(string place)
    {
        // A place reads "file:row [column]"; the file itself may hold a colon or a bracket only on systems that nobody mails packages from.
        int end = place.IndexOfAny([':', '[']);
        return end < 0 ? place : place[..end].TrimEnd();
    }

    private static string Count(int count, string noun) => $"{Figures.Of(count)} {noun}{(count == 1 ? "" : "s")}";
}
