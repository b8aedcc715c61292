using System.Text;
using System.Text.Json;
using Mycel.Analysis.Reporting;
using Mycel.Analysis.Results;

namespace Mycel.Cli.Verbs;

/// <summary>The files of a result. All of them are functions of the document, so that a result can be written, and held against its document later.</summary>
internal static class ResultFiles
{
    /// <summary>Name of the document.</summary>
    public const string Document = "plan.json";

    /// <summary>Name of the document of a balance.</summary>
    public const string BalanceDocument = "balance.json";

    /// <summary>Name of the report.</summary>
    public const string Report = "report.html";

    /// <summary>Name of the file that says where the package was: a path from the folder of the result.</summary>
    public const string PackagePlace = "package.txt";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Name of the document of a result.</summary>
    public static string DocumentOf(PlanDocument plan) => plan.Balance is null ? Document : BalanceDocument;

    /// <summary>The document of the result in a folder; null where there is none.</summary>
    /// <param name="folder">Full path of the folder.</param>
    public static string? FindIn(string folder) => ((string[])[Document, BalanceDocument]).Select(name => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    /// <summary>The report and a table for each list, each with what writes it, one at a time.</summary>
    public static IEnumerable<(string Name, Action<Stream> Write)> Drawn(PlanDocument plan)
    {
        yield return (Report, stream =>
        {
            using var page = new StreamWriter(stream, Utf8, leaveOpen: true);
            ReportPage.Write(plan, page);
        });
        foreach (var table in ResultTables.All(plan))
        {
            yield return (table.FileName, stream => stream.Write(Utf8.GetBytes(table.Text)));
        }
    }

    /// <summary>Writes the document.</summary>
    public static void WriteDocument(Stream stream, PlanDocument plan)
    {
        JsonSerializer.Serialize(stream, plan, PlanJson.Default.PlanDocument);
        stream.Write("\n"u8);
    }
}
