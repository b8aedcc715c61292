using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Mycel.Analysis.Network;
using Mycel.Analysis.Network.Exports;
using Mycel.Analysis.Results;
using Mycel.Files.Csv;
using Mycel.Model.Checks;

namespace Mycel.Tests.Network;

/// <summary>What is exported can be read again, names that would spoil a careless writer included.</summary>
public sealed partial class NetworkExportTests
{
    private static readonly string[] Names = ["plain", "a,b", "say \"so\"", "<tag> & more", "back\\slash", "=SUM(1)", "-5", "ä–ö 😀", "'=quoted", "-> x"];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void GraphML_holds_every_node_and_link_with_its_measures(bool directed)
    {
        MapDocument map = Hostile(directed);
        XDocument xml = XDocument.Parse(Written(map, "x.graphml"));
        XNamespace space = "http://graphml.graphdrawing.org/xmlns";
        XElement graph = xml.Root!.Element(space + "graph")!;

        graph.Attribute("edgedefault")!.Value.ShouldBe(directed ? "directed" : "undirected");
        graph.Elements(space + "node").Select(node => node.Attribute("id")!.Value).ShouldBe(map.Nodes.Select(node => node.Id));
        graph.Elements(space + "edge").Select(edge => (edge.Attribute("source")!.Value, edge.Attribute("target")!.Value)).ShouldBe(map.Links.Select(link => (link.From, link.To)));
        string key = xml.Root.Elements(space + "key").Single(entry => entry.Attribute("attr.name")!.Value == "betweenness").Attribute("id")!.Value;
        graph.Elements(space + "node").Select(node => (double)node.Elements(space + "data").Single(data => data.Attribute("key")!.Value == key))
            .ShouldBe(map.Nodes.Select(node => node.Betweenness));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void GEXF_holds_every_node_and_link_with_its_weight(bool directed)
    {
        MapDocument map = Hostile(directed);
        XDocument xml = XDocument.Parse(Written(map, "x.gexf"));
        XNamespace space = "http://gexf.net/1.3";

        xml.Descendants(space + "graph").Single().Attribute("defaultedgetype")!.Value.ShouldBe(directed ? "directed" : "undirected");
        xml.Descendants(space + "node").Select(node => node.Attribute("id")!.Value).ShouldBe(map.Nodes.Select(node => node.Id));
        xml.Descendants(space + "edge").Select(edge => (edge.Attribute("source")!.Value, edge.Attribute("target")!.Value, (double)edge.Attribute("weight")!))
            .ShouldBe(map.Links.Select(link => (link.From, link.To, link.Weight!.Value)));
        xml.Descendants(space + "attvalue").Select(value => value.Attribute("for")!.Value).Distinct()
            .ShouldBeSubsetOf(xml.Descendants(space + "attribute").Select(attribute => attribute.Attribute("id")!.Value));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void DOT_holds_every_node_and_link(bool directed)
    {
        MapDocument map = Hostile(directed);
        string[] lines = Written(map, "x.gv").Split('\n');

        lines[0].ShouldBe(directed ? "digraph network {" : "graph network {");
        var links = lines.Select(line => DotLink().Match(line)).Where(match => match.Success).Select(match => (Plain(match.Groups["from"].Value), Plain(match.Groups["to"].Value)));
        links.ShouldBe(map.Links.Select(link => (link.From, link.To)));
        lines.Select(line => DotNode().Match(line)).Where(match => match.Success).Select(match => Plain(match.Groups["id"].Value)).ShouldBe(map.Nodes.Select(node => node.Id));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void CSV_is_a_list_of_links_that_gives_the_same_network_again(bool directed)
    {
        MapDocument map = Hostile(directed);
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, Written(map, "x.csv"));
            var findings = new FindingList();
            using var source = TableFile.Open(file, findings)!;
            ExchangeNetwork again = LinkList.Read(source, findings)!;

            findings.ShouldBeEmpty();
            again.Exchanges.Select(link => (again.Nodes[link.From].Id, again.Nodes[link.To].Id, link.Amount)).ShouldBe(map.Links.Select(link => (link.From, link.To, link.Weight)));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void What_no_XML_may_hold_is_replaced() => XDocument.Parse(Written(TestNetworks.Mapped(TestNetworks.Of("a\u0001\ud800 > b: x 1")), "x.graphml"));

    [Fact]
    public void The_extension_says_the_format()
    {
        NetworkExport.Knows("Network.GraphML").ShouldBeTrue();
        NetworkExport.Knows("network.xlsx").ShouldBeFalse();
    }

    private static MapDocument Hostile(bool directed)
    {
        var builder = new NetworkBuilder("links", NodeKind.Node, isActual: true);
        for (int place = 0; place < Names.Length; place++)
        {
            int from = builder.Node(new NetworkNode(Names[place], "Title of " + Names[place], "")), to = builder.Node(new NetworkNode(Names[(place + 1) % Names.Length], "", ""));
            builder.Add(new NetworkExchange(from, to, -1, 0.1 + place));
        }

        return TestNetworks.Mapped(builder.Build(), new MapOptions { IsDirected = directed });
    }

    private static string Written(MapDocument map, string file)
    {
        using var stream = new MemoryStream();
        NetworkExport.Write(map, file, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Plain(string quoted) => quoted.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);

    [GeneratedRegex("^  \"(?<from>(\\\\.|[^\"\\\\])*)\" (->|--) \"(?<to>(\\\\.|[^\"\\\\])*)\"")]
    private static partial Regex DotLink();

    [GeneratedRegex("^  \"(?<id>(\\\\.|[^\"\\\\])*)\" \\[")]
    private static partial Regex DotNode();
}
