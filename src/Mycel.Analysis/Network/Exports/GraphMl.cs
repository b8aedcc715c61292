using System.Globalization;
using System.Xml;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Network.Exports;

/// <summary>Writes a network as GraphML, which yEd, Gephi, igraph and NetworkX read.</summary>
/// <remarks>Source: GraphML 1.0, graphml.graphdrawing.org.</remarks>
internal static class GraphMl
{
    private const string Space = "http://graphml.graphdrawing.org/xmlns";

    /// <summary>Writes a network.</summary>
    /// <param name="map">The network.</param>
    /// <param name="stream">Where to.</param>
    public static void Write(MapDocument map, Stream stream)
    {
        using XmlWriter xml = XmlText.Writer(stream);
        xml.WriteStartDocument();
        xml.WriteStartElement("graphml", Space);
        Keys(xml, "node", ExportAttributes.OfNodes);
        Keys(xml, "edge", ExportAttributes.OfLinks);
        xml.WriteStartElement("graph", Space);
        xml.WriteAttributeString("id", "network");
        xml.WriteAttributeString("edgedefault", map.Directed ? "directed" : "undirected");
        foreach (MapNode node in map.Nodes)
        {
            xml.WriteStartElement("node", Space);
            xml.WriteAttributeString("id", XmlText.Of(node.Id));
            Data(xml, "node", ExportAttributes.OfNodes, node);
            xml.WriteEndElement();
        }

        foreach (MapLink link in map.Links)
        {
            xml.WriteStartElement("edge", Space);
            xml.WriteAttributeString("source", XmlText.Of(link.From));
            xml.WriteAttributeString("target", XmlText.Of(link.To));
            Data(xml, "edge", ExportAttributes.OfLinks, link);
            xml.WriteEndElement();
        }

        xml.WriteEndDocument();
    }

    private static void Keys<T>(XmlWriter xml, string of, IReadOnlyList<ExportAttribute<T>> attributes)
    {
        for (int number = 0; number < attributes.Count; number++)
        {
            xml.WriteStartElement("key", Space);
            xml.WriteAttributeString("id", KeyOf(of, number));
            xml.WriteAttributeString("for", of);
            xml.WriteAttributeString("attr.name", attributes[number].Name);
            xml.WriteAttributeString("attr.type", attributes[number].Type);
            xml.WriteEndElement();
        }
    }

    private static void Data<T>(XmlWriter xml, string of, IReadOnlyList<ExportAttribute<T>> attributes, T item)
    {
        for (int number = 0; number < attributes.Count; number++)
        {
            if (attributes[number].Value(item) is not { } value) continue;
            xml.WriteStartElement("data", Space);
            xml.WriteAttributeString("key", KeyOf(of, number));
            xml.WriteString(XmlText.Of(value));
            xml.WriteEndElement();
        }
    }

    private static string KeyOf(string of, int number) => string.Create(CultureInfo.InvariantCulture, $"{of[0]}{number}");
}
