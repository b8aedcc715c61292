using System.Text;
using System.Text.Json;
using Mycel.Analysis.Reporting;
using Mycel.Analysis.Results;
using Mycel.Cli.Hosting;

namespace Mycel.Cli.Verbs;

/// <summary>The files of a sweep. All but the journal are functions of its document.</summary>
internal static class SweepFiles
{
    /// <summary>Name of the document.</summary>
    public const string Document = "sweep.json";

    /// <summary>Name of the journal of a sweep that is not at its end.</summary>
    public const string Journal = "sweep.journal";

    // Of so many runs nobody reads the text, and the blanks of an indented one are half of it.
    private const int MostIndented = 1000;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly SweepJson Compact = new(new JsonSerializerOptions(SweepJson.Default.Options) { WriteIndented = false });

    /// <summary>The report and the tables, each with what writes it.</summary>
    public static IEnumerable<(string Name, Action<Stream> Write)> Drawn(SweepDocument sweep)
    {
        yield return (ResultFiles.Report, stream =>
        {
            using var page = new StreamWriter(stream, Utf8, leaveOpen: true);
            SweepPage.Write(sweep, page);
        });
        foreach (var table in SweepTables.All(sweep))
        {
            yield return (table.FileName, stream => stream.Write(Utf8.GetBytes(table.Text)));
        }
    }

    /// <summary>Writes the document.</summary>
    public static void WriteDocument(Stream stream, SweepDocument sweep)
    {
        JsonSerializer.Serialize(stream, sweep, (sweep.Runs.Count > MostIndented ? Compact : SweepJson.Default).SweepDocument);
        stream.Write("\n"u8);
    }

    /// <summary>Writes a sweep.</summary>
    /// <param name="folder">Full path of the folder.</param>
    /// <param name="package">Full path of the package.</param>
    /// <param name="sweep">The sweep.</param>
    /// <returns>The folder.</returns>
    public static string Write(string folder, string package, SweepDocument sweep)
    {
        ResultFolder.Write(folder, beside =>
        {
            foreach (var (name, write) in Drawn(sweep))
            {
                using var file = File.Create(Path.Combine(beside, name));
                write(file);
            }

            string journal = Path.Combine(folder, Journal);
            if (sweep.Status == "stopped" && File.Exists(journal))
            {
                File.Copy(journal, Path.Combine(beside, Journal));
            }

            File.WriteAllText(Path.Combine(beside, ResultFiles.PackagePlace), Path.GetRelativePath(folder, package).Replace('\\', '/') + "\n");
            using var document = File.Create(Path.Combine(beside, Document));
            WriteDocument(document, sweep);
        });
        return folder;
    }
}
