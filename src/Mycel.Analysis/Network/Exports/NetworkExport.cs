using System.Globalization;
using System.Text;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Network.Exports;

/// <summary>Writes a network in the formats of other programs; the extension of the file says which.</summary>
public static class NetworkExport
{
    private static readonly Dictionary<string, Action<MapDocument, Stream>> Writers = new(StringComparer.OrdinalIgnoreCase)
    {
        [".graphml"] = GraphMl.Write,
        [".gexf"] = Gexf.Write,
        [".dot"] = Dot.Write,
        [".gv"] = Dot.Write,
        [".csv"] = WriteLinks,
    };

    /// <summary>Extensions that are known, for messages.</summary>
    public static string Extensions => ".graphml, .gexf, .dot (or .gv), .csv";

    /// <summary>Whether a file's extension is that of a known format.</summary>
    /// <param name="file">Name of the file.</param>
    public static bool Knows(string file) => Writers.ContainsKey(Path.GetExtension(file));

    /// <summary>Writes a network.</summary>
    /// <param name="map">The network.</param>
    /// <param name="file">Name of the file, whose extension is known.</param>
    /// <param name="stream">Where to.</param>
    public static void Write(MapDocument map, string file, Stream stream) => Writers[Path.GetExtension(file)](map, stream);

    // A list of links as --edges reads it. An apostrophe keeps a spreadsheet from running an id as a formula; reading undoes it.
    private static void WriteLinks(MapDocument map, Stream stream)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        bool hasWeights = map.Links.Count > 0 && map.Links.All(link => link.Weight is not null);
        text.WriteLine(hasWeights ? "from,to,weight" : "from,to");
        foreach (MapLink link in map.Links)
        {
            string weight = hasWeights ? "," + link.Weight!.Value.ToString("R", CultureInfo.InvariantCulture) : "";
            text.WriteLine($"{Cell(link.From)},{Cell(link.To)}{weight}");
        }
    }

    private static string Cell(string id)
    {
        string safe = id.TrimStart('\'') is [('=' or '+' or '-' or '@' or '\t' or '\r'), _, ..] rest && !double.TryParse(rest, CultureInfo.InvariantCulture, out _) ? "'" + id : id;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
