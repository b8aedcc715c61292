using System.Text;
using System.Text.Json;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Reporting;
using Mycel.Analysis.Results;
using Mycel.Cli.Hosting;

namespace Mycel.Cli.Verbs;

/// <summary>The files of a front. All but the journal and the plans are functions of its document.</summary>
internal static class FrontFiles
{
    /// <summary>Name of the document.</summary>
    public const string Document = "front.json";

    /// <summary>Name of the journal of a search that is not at its end.</summary>
    public const string Journal = "front.journal";

    /// <summary>Name of the folder with points as plans.</summary>
    public const string Plans = "plans";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The report and the tables, each with what writes it.</summary>
    public static IEnumerable<(string Name, Action<Stream> Write)> Drawn(FrontDocument front)
    {
        yield return (ResultFiles.Report, stream =>
        {
            using var page = new StreamWriter(stream, Utf8, leaveOpen: true);
            FrontPage.Write(front, page);
        });
        foreach (var table in FrontTables.All(front))
        {
            yield return (table.FileName, stream => stream.Write(Utf8.GetBytes(table.Text)));
        }
    }

    /// <summary>Writes the document.</summary>
    public static void WriteDocument(Stream stream, FrontDocument front)
    {
        JsonSerializer.Serialize(stream, front, FrontJson.Default.FrontDocument);
        stream.Write("\n"u8);
    }

    /// <summary>Writes a front.</summary>
    /// <param name="folder">Full path of the folder.</param>
    /// <param name="package">Full path of the package.</param>
    /// <param name="front">The front.</param>
    /// <param name="clock">Takes the time it needs, which the document tells.</param>
    /// <param name="keepsJournal">Whether the journal stays, to go on from.</param>
    /// <param name="plans">Points to write as plans.</param>
    /// <returns>The folder.</returns>
    public static string Write(
        string folder, string package, FrontDocument front, PhaseClock clock, bool keepsJournal, IEnumerable<(string Point, PlanDocument Plan)> plans)
    {
        ResultFolder.Write(folder, beside =>
        {
            clock.Time("report", () =>
            {
                foreach (var (name, write) in Drawn(front))
                {
                    using var file = File.Create(Path.Combine(beside, name));
                    write(file);
                }
            });
            foreach (var (point, plan) in plans)
            {
                string place = Path.Combine(beside, Plans, point);
                Directory.CreateDirectory(place);
                ResultWriter.Fill(place, Path.Combine(folder, Plans, point), package, plan, clock);
            }

            string journal = Path.Combine(folder, Journal);
            if (keepsJournal && File.Exists(journal))
            {
                File.Copy(journal, Path.Combine(beside, Journal));
            }

            File.WriteAllText(Path.Combine(beside, ResultFiles.PackagePlace), Path.GetRelativePath(folder, package).Replace('\\', '/') + "\n");
            using var document = File.Create(Path.Combine(beside, Document));
            WriteDocument(document, front with { Timings = clock.InSeconds });
        });
        return folder;
    }
}
