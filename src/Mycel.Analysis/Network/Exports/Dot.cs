using System.Text;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Network.Exports;

/// <summary>Writes a network in the language of Graphviz.</summary>
/// <remarks>Source: graphviz.org, The DOT Language.</remarks>
internal static class Dot
{
    /// <summary>Writes a network.</summary>
    /// <param name="map">The network.</param>
    /// <param name="stream">Where to.</param>
    public static void Write(MapDocument map, Stream stream)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        text.WriteLine($"{(map.Directed ? "digraph" : "graph")} network {{");
        foreach (MapNode node in map.Nodes) text.WriteLine($"  {Quoted(node.Id)} [label={Quoted(node.Title)}{Attributes(ExportAttributes.OfNodes.Skip(1), node)}];");
        foreach (MapLink link in map.Links)
        {
            string attributes = Attributes(ExportAttributes.OfLinks, link).TrimStart(',', ' ');
            text.WriteLine($"  {Quoted(link.From)} {(map.Directed ? "->" : "--")} {Quoted(link.To)}{(attributes.Length > 0 ? $" [{attributes}]" : "")};");
        }

        text.WriteLine("}");
    }

    private static string Attributes<T>(IEnumerable<ExportAttribute<T>> attributes, T item) =>
        string.Concat(attributes.Select(attribute => attribute.Value(item) is { Length: > 0 } value ? $", {attribute.Name}={Quoted(value)}" : ""));

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (char letter in text)
        {
            _ = letter switch
            {
                '"' or '\\' => quoted.Append('\\').Append(letter),
                '\n' => quoted.Append("\\n"),
                _ => quoted.Append(char.IsControl(letter) ? ' ' : letter),
            };
        }

        return quoted.Append('"').ToString();
    }
}
