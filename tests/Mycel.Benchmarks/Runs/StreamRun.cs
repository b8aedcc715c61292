using Mycel.Files.Folders;
using Mycel.Model.Checks;
using Mycel.Model.Packages;

namespace Mycel.Benchmarks.Runs;

/// <summary>A table of a million rows, read as a stream.</summary>
internal static class StreamRun
{
    /// <summary>Goes over the raw rows and looks at every cell; nothing is kept.</summary>
    /// <param name="folder">Folder with <c>links.csv</c>.</param>
    /// <param name="output">Takes the figures.</param>
    public static void Rows(string folder, TextWriter output)
    {
        var figures = new Figures();
        figures["rows"] = figures.Time("read", () =>
        {
            var findings = new FindingList();
            using IRowSource source = FolderStore.OpenFolder(folder, findings)!.Open("links", findings)!;
            int rows = 0;
            long characters = 0;
            while (source.Next())
            {
                rows++;
                for (int cell = 0; cell < source.Header.Count; cell++) characters += source.Cell(cell).Length;
            }

            return characters > 0 ? rows : throw new InvalidOperationException("The table is empty.");
        });
        figures.Send(output);
    }

    /// <summary>Reads the rows into records: every cell understood, units converted, keys and sources checked.</summary>
    /// <param name="folder">Folder with <c>links.csv</c>.</param>
    /// <param name="output">Takes the figures.</param>
    public static void Records(string folder, TextWriter output)
    {
        var figures = new Figures();
        PackageTables tables = figures.Time("read", () =>
        {
            var findings = new FindingList();
            PackageReading reading = PackageReader.Read(FolderStore.OpenFolder(folder, findings)!, findings);
            return findings.HasErrors ? throw new InvalidOperationException(findings.First().Problem) : reading.Tables;
        });
        figures["rows"] = tables.Links.Count;
        figures["held"] = GC.GetTotalMemory(forceFullCollection: true) / 1e6;
        figures.Send(output);
        GC.KeepAlive(tables);
    }
}
