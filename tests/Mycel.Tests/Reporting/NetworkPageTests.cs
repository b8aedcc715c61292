using Mycel.Analysis.Network;
using Mycel.Analysis.Reporting.Networks;
using Mycel.Analysis.Results;
using Mycel.Tests.Network;

namespace Mycel.Tests.Reporting;

public sealed class NetworkPageTests
{
    private const string Hostile = "</script><img/src=x/onerror=alert(1)>\"'`{{a}}\u202e=1+1\ud800";

    private static readonly ExchangeNetwork Park = TestNetworks.Of("mill > kiln: ash 3", "kiln > wall: brick 2", "mill > wall: ash 1", "wall > mill: water 5");

    [Fact]
    public void The_page_names_the_hub_the_core_and_every_material()
    {
        string page = Page(TestNetworks.Mapped(Park));

        page.ShouldContain("<title>Story: who exchanges what with whom</title>");
        page.ShouldContain("exchanges with 2 others");
        foreach (string heading in new[] { "The network", "Who is central", "Symbiosis of materials", "The core network", "Communities", "Weak points", "Links", "Figures of the whole" })
            page.ShouldContain($">{heading}</h2>");
        foreach (string material in new[] { "ash", "brick", "water" }) page.ShouldContain($">{material}</th>");
    }

    [Fact]
    public void The_same_network_gives_the_same_page() => Page(TestNetworks.Mapped(Park)).ShouldBe(Page(TestNetworks.Mapped(Park)));

    [Fact]
    public void Hostile_names_stay_names()
    {
        var builder = new NetworkBuilder("plan", NodeKind.Plant, isActual: true);
        int from = builder.Node(new NetworkNode("a" + Hostile, "A" + Hostile, "i" + Hostile)), to = builder.Node(new NetworkNode("b" + Hostile, "B" + Hostile, Hostile));
        builder.Add(new NetworkExchange(from, to, builder.Material(new NetworkMaterial("m" + Hostile, "M" + Hostile, Hostile, "t" + Hostile)), 1));

        string page = Page(TestNetworks.Mapped(builder.Build()));

        // Behind the first of them stand the scripts of the page itself.
        string told = page[..page.IndexOf("<script>", StringComparison.Ordinal)];
        told.ShouldNotContain("<img");
        told[..told.IndexOf("<script", StringComparison.Ordinal)].ShouldNotContain("\u202e");
        told.Split("</script>").Length.ShouldBe(2);
    }

    [Fact]
    public void A_network_without_links_and_one_without_nodes_have_a_page()
    {
        var lone = new NetworkBuilder("plan", NodeKind.Plant, isActual: false);
        lone.Node(new NetworkNode("mill", "Mill", ""));

        Page(TestNetworks.Mapped(lone.Build())).ShouldContain("No plant here could give another anything.");
        Page(TestNetworks.Mapped(TestNetworks.Of())).ShouldContain("</html>");
    }

    [Fact]
    public void Of_a_large_network_the_page_shows_the_middle_and_says_so()
    {
        var builder = new NetworkBuilder("links", NodeKind.Node, isActual: true);
        for (int node = 1; node < 3000; node++)
            builder.Add(new NetworkExchange(builder.Node($"n{node}"), builder.Node($"n{node / 3}"), -1, null));

        string page = Page(TestNetworks.Mapped(builder.Build()));

        page.ShouldContain("of the core with most links are drawn.");
        page.ShouldContain("The first 200 of");
        page.Length.ShouldBeLessThan(2_500_000);
    }

    private static string Page(MapDocument map)
    {
        using var writer = new StringWriter();
        NetworkPage.Write(map, writer);
        return writer.ToString();
    }
}
