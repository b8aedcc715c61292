using System.Globalization;
using System.Xml;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Network.Exports;

/// <summary>Writes a network as GEXF, the format of Gephi.</summary>
/// <remarks>Source: GEXF 1.3, gexf.net.</remarks>
internal static class Gexf
{
    private const string Space = "http://gexf.net/1.3";

    /// <summary>Writes a network.</summary>
    /// <param name="map">The network.</param>
    /// <param name="stream">Where to.</param>
    public static void Write(MapDocument map, Stream stream)
    {
        using XmlWriter xml = XmlText.Writer(stream);
        xml.WriteStartDocument();
        xml.WriteStartElement("gexf", Space);
        xml.WriteAttributeString("version", "1.3");
        xml.WriteStartElement("graph", Space);
        xml.WriteAttributeString("defaultedgetype", map.Directed ? "directed" : "undirected");
        Attributes(xml, "node", ExportAttributes.OfNodes);
        // The weight of an edge has a place of its own in this format.
        Attributes(xml, "edge", [.. ExportAttributes.OfLinks.Skip(1)]);
        xml.WriteStartElement("nodes", Space);
        foreach (MapNode node in map.Nodes)
        {
            xml.WriteStartElement("node", Space);
            xml.WriteAttributeString("id", XmlText.Of(node.Id));
            xml.WriteAttributeString("label", XmlText.Of(node.Title));
            Values(xml, ExportAttributes.OfNodes, node);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("edges", Space);
        for (int number = 0; number < map.Links.Count; number++) Edge(xml, map.Links[number], number);
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private static void Edge(XmlWriter xml, MapLink link, int number)
    {
        xml.WriteStartElement("edge", Space);
        xml.WriteAttributeString("id", number.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("source", XmlText.Of(link.From));
        xml.WriteAttributeString("target", XmlText.Of(link.To));
        if (link.Weight is not null) xml.WriteAttributeString("weight", ExportAttributes.Text(link.Weight));
        Values(xml, [.. ExportAttributes.OfLinks.Skip(1)], link);
        xml.WriteEndElement();
    }

    private static void Attributes<T>(XmlWriter xml, string of, IReadOnlyList<ExportAttribute<T>> attributes)
    {
        xml.WriteStartElement("attributes", Space);
        xml.WriteAttributeString("class", of);
        for (int number = 0; number < attributes.Count; number++)
        {
            xml.WriteStartElement("attribute", Space);
            xml.WriteAttributeString("id", number.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("title", attributes[number].Name);
            xml.WriteAttributeString("type", attributes[number].Type == "int" ? "integer" : attributes[number].Type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Values<T>(XmlWriter xml, IReadOnlyList<ExportAttribute<T>> attributes, T item)
    {
        xml.WriteStartElement("attvalues", Space);
        for (int number = 0; number < attributes.Count; number++)
        {
            if (attributes[number].Value(item) is not { } value) continue;
            xml.WriteStartElement("attvalue", Space);
            xml.WriteAttributeString("for", number.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("value", XmlText.Of(value));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
