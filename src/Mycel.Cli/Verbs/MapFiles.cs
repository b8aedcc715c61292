using System.Text;
using System.Text.Json;
using Mycel.Analysis.Reporting.Networks;
using Mycel.Analysis.Results;
using Mycel.Cli.Hosting;

namespace Mycel.Cli.Verbs;

/// <summary>The files of a mapped network; all of them are functions of the document.</summary>
internal static class MapFiles
{
    /// <summary>Name of the document.</summary>
    public const string Document = "map.json";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes document, tables and report.</summary>
    /// <param name="folder">Full path of the folder.</param>
    /// <param name="map">The network.</param>
    /// <returns>The folder.</returns>
    public static string Write(string folder, MapDocument map)
    {
        ResultFolder.Write(folder, beside =>
        {
            using (var page = new StreamWriter(Path.Combine(beside, ResultFiles.Report), append: false, Utf8)) NetworkPage.Write(map, page);
            foreach (var table in NetworkTables.All(map)) File.WriteAllText(Path.Combine(beside, table.FileName), table.Text, Utf8);
            using FileStream document = File.Create(Path.Combine(beside, Document));
            JsonSerializer.Serialize(document, map, MapJson.Default.MapDocument);
            document.Write("\n"u8);
        });
        return folder;
    }
}
