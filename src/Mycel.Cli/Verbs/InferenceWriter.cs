using System.Globalization;
using System.Text;
using System.Text.Json;
using Mycel.Analysis.Inference;
using Mycel.Analysis.Reporting;
using Mycel.Analysis.Results;
using Mycel.Cli.Hosting;
using Mycel.Files.Csv;
using Mycel.Files.Folders;
using Mycel.Model.Checks;

namespace Mycel.Cli.Verbs;

/// <summary>Writes the folder of an inference: the document, its tables, the decisions, the report, and the package of what was selected.</summary>
internal static class InferenceWriter
{
    /// <summary>Name of the document.</summary>
    public const string Document = "infer.json";

    /// <summary>Name of the report.</summary>
    public const string Report = "report.html";

    /// <summary>Name of the folder of the written package.</summary>
    public const string Package = "package";

    /// <summary>Name of the table of decisions.</summary>
    public const string Decisions = "decisions.csv";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes an inference.</summary>
    /// <param name="folder">Full path of the folder.</param>
    /// <param name="package">Full path of the package that was asked.</param>
    /// <param name="answer">What was inferred.</param>
    /// <returns>The folder.</returns>
    public static string Write(string folder, string package, InferenceAnswer answer)
    {
        ResultFolder.Write(folder, beside =>
        {
            using (var page = new StreamWriter(Path.Combine(beside, Report), append: false, Utf8)) InferencePage.Write(answer.Document, page);
            foreach (ResultTable table in InferenceTables.All(answer.Document)) File.WriteAllText(Path.Combine(beside, table.FileName), table.Text, Utf8);
            using (var decisions = File.Create(Path.Combine(beside, Decisions))) CsvFile.Write(DecisionTable.Written("decisions", Rows(answer.Document)), decisions);
            WritePackage(Path.Combine(beside, Package), answer);
            File.WriteAllText(Path.Combine(beside, ResultFiles.PackagePlace), Path.GetRelativePath(folder, package).Replace('\\', '/') + "\n");
            using var document = File.Create(Path.Combine(beside, Document));
            JsonSerializer.Serialize(document, answer.Document, InferenceJson.Default.InferenceDocument);
            document.Write("\n"u8);
        });
        return folder;
    }

    private static void WritePackage(string folder, InferenceAnswer answer)
    {
        FindingList findings = [];
        if (FolderWriter.Write(answer.Package, folder, findings)) return;
        throw Refused.Input(string.Join('\n', findings.Select(finding => finding.ToString())));
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(InferenceDocument document) => document.Decisions.Select(decision =>
        (IReadOnlyList<string>)[decision.Wave.ToString(CultureInfo.InvariantCulture), decision.Technology, decision.Decision, decision.Reason]);
}
