using Mycel.Analysis.Network;
using Mycel.Analysis.Results;
using static Mycel.Tests.Network.TestNetworks;

namespace Mycel.Tests.Network;

public sealed class NetworkMapTests
{
    private static readonly ExchangeNetwork Chain = Of("a1 > b1: ash 10", "b1 > c1: brick 5", "a2 > b1: ash 20", "b1 > a1: steam 4", "a1 > b1: gas 1");

    [Fact]
    public void Links_gather_exchanges_and_materials_count_them()
    {
        MapDocument map = Mapped(Chain);

        (map.Figures.Nodes, map.Figures.Links, map.Figures.Exchanges, map.Figures.Materials).ShouldBe((4, 4, 5, 4));
        map.Links.Single(link => link.From == "a1").Flows.Select(flow => (flow.Resource, flow.Amount)).ShouldBe([("ash", 10), ("gas", 1)]);
        map.Materials[0].ShouldBe(new MapMaterial("ash", "ash", "material", 2, 2, 1, 30, "t/a"));
        map.Figures.SymbioticMaterials.ShouldBe(1);
        map.Frequencies.ShouldBe([new(1, 3), new(2, 1)]);
        map.Node("b1").Degree.ShouldBe(4);
        map.Node("b1").Partners.ShouldBe(3);
        map.Node("b1").DegreeCentrality.ShouldBe(4 / 3.0);
        // b1 stands between a1 and c1, a2 and c1, and a2 and a1.
        map.Node("b1").Betweenness.ShouldBe(3);
    }

    [Fact]
    public void Without_directions_both_ways_are_one_link()
    {
        MapDocument map = Mapped(Chain, new MapOptions { IsDirected = false });

        map.Figures.Links.ShouldBe(3);
        map.Links[0].Flows.Select(flow => flow.Resource).ShouldBe(["ash", "gas", "steam"]);
        map.Node("b1").DegreeCentrality.ShouldBe(1);
        map.Figures.DegreeCentralisation.ShouldBe(1);
        map.Figures.Reciprocity.ShouldBeNull();
        map.Links.Count(link => link.Bridge).ShouldBe(3);
    }

    [Fact]
    public void A_link_weighs_what_flows_where_all_flows_have_one_unit()
    {
        MapDocument map = Mapped(Chain);

        map.WeightIs.ShouldBe("amount, t/a");
        map.Links.Single(link => link.From == "a1").Weight.ShouldBe(11);
        map.Node("b1").Strength.ShouldBe(40);
        map.Node("b1").Importance.ShouldBe(1);
        map.Node("a2").Importance.ShouldBe(0.5);
    }

    [Fact]
    public void Where_units_differ_a_link_weighs_its_share_of_each_material()
    {
        var builder = new NetworkBuilder("plan", NodeKind.Plant, isActual: true);
        int[] node = [.. new[] { "a", "b", "c" }.Select(id => builder.Node(new NetworkNode(id, id, "")))];
        int ash = builder.Material(new NetworkMaterial("ash", "Ash", "material", "t/a")), steam = builder.Material(new NetworkMaterial("steam", "Steam", "heat", "GJ/a"));
        builder.Add(new NetworkExchange(node[0], node[1], ash, 1));
        builder.Add(new NetworkExchange(node[0], node[2], ash, 3));
        builder.Add(new NetworkExchange(node[0], node[1], steam, 700));

        MapDocument map = Mapped(builder.Build());

        map.WeightIs.ShouldStartWith("sum over materials of the share");
        map.Links.Select(link => link.Weight!.Value).ShouldBe([1.25, 0.75]);
    }

    [Fact]
    public void Amounts_that_are_not_known_give_no_weights_and_are_missed_only_where_they_are_asked_for()
    {
        ExchangeNetwork network = Of("a > b: ash", "b > c: ash 2");

        Mapped(network).WeightIs.ShouldBeEmpty();
        Mapped(network).Node("a").Strength.ShouldBeNull();
        NetworkMap.ProblemOf(network, new MapOptions { IsWeighted = true })!.ShouldContain("--weighted");
        NetworkMap.ProblemOf(network, new MapOptions()).ShouldBeNull();
    }

    [Fact]
    public void The_core_is_who_reaches_any_threshold_and_what_the_user_says()
    {
        MapDocument usual = Mapped(Chain);
        usual.Core.Rule.ShouldBe("degree centrality of at least 0.6667 or normalised betweenness of at least 0.125");
        usual.Nodes.Where(node => node.Core).Select(node => node.Id).ShouldBe(["a1", "b1"]);
        (usual.Core.Nodes, usual.Core.Links, usual.Core.Exchanges, usual.Core.Materials, usual.Core.SymbioticMaterials).ShouldBe((2, 2, 3, 3, 0));

        MapDocument own = Mapped(Chain, new MapOptions { Core = new CoreRule { Degree = 1, Importance = 0.5, Drop = ["b1"], Keep = ["c1"] } });
        own.Nodes.Where(node => node.Core).Select(node => node.Id).ShouldBe(["a2", "c1"]);
        own.Core.Links.ShouldBe(0);

        MapDocument all = Mapped(Chain, new MapOptions { Core = new CoreRule { Degree = 0.5, Importance = 0.5, All = true } });
        all.Nodes.Where(node => node.Core).Select(node => node.Id).ShouldBe(["b1"]);
    }

    [Fact]
    public void Where_all_are_equal_all_belong_to_the_core()
    {
        MapDocument ring = Mapped(Of([.. Enumerable.Range(0, 49).Select(node => $"n{node} > n{(node + 1) % 49}: ash 1")]));

        ring.Core.Nodes.ShouldBe(49);
        Mapped(Of("a > b: ash 1")).Core.Rule.ShouldBe("degree centrality of at least 1");
    }

    [Fact]
    public void Lists_of_nodes_that_cannot_be_meant_are_refused()
    {
        NetworkMap.ProblemOf(Chain, new MapOptions { Core = new CoreRule { Keep = ["b11"] } })!.ShouldBe(
            "'b11' is no node of this network, so it can be neither kept nor dropped. Did you mean 'b1'?");
        NetworkMap.ProblemOf(Chain, new MapOptions { Core = new CoreRule { Keep = ["a1"], Drop = ["a1"] } })!.ShouldBe("'a1' is to be kept and to be dropped. Say one of the two.");
    }

    [Fact]
    public void A_rising_threshold_keeps_ever_less_and_the_first_keeps_all()
    {
        foreach (var curve in Mapped(Chain).Thresholds.GroupBy(row => row.Measure))
        {
            curve.First().Nodes.ShouldBe(4);
            curve.First().Links.ShouldBe(4);
            curve.Select(row => row.Nodes).ShouldBe(curve.Select(row => row.Nodes).OrderDescending());
            curve.Select(row => row.Threshold).ShouldBe(curve.Select(row => row.Threshold).Order());
            curve.ShouldAllBe(row => row.Industries.Sum(industry => industry.Nodes) == row.Nodes);
        }
    }

    [Fact]
    public void A_threshold_of_the_table_keeps_what_the_table_says()
    {
        foreach (MapThreshold row in Mapped(Chain).Thresholds)
        {
            MapCore core = Mapped(Chain, new MapOptions
            {
                Core = row.Measure switch
                {
                    "degreeCentrality" => new CoreRule { Degree = row.Threshold },
                    "betweennessNormalised" => new CoreRule { Betweenness = row.Threshold },
                    _ => new CoreRule { Importance = row.Threshold },
                },
            }).Core;
            (core.Nodes, core.Links, core.Exchanges, core.Materials).ShouldBe((row.Nodes, row.Links, row.Exchanges, row.Materials));
        }
    }

    [Fact]
    public void Industries_and_communities_say_how_many_links_leave_them()
    {
        MapDocument map = Mapped(Chain);

        map.Industries.ShouldBe([new("a", 2, 1, 0, 3), new("b", 1, 1, 0, 4), new("c", 1, 0, 0, 1)]);
        map.Communities.Sum(group => group.Nodes).ShouldBe(4);
        (map.Communities.Sum(group => group.InnerLinks) + (map.Communities.Sum(group => group.OuterLinks) / 2)).ShouldBe(4);
        map.Figures.IndustryAssortativity!.Value.ShouldBeLessThan(0);
    }

    [Fact]
    public void An_empty_network_has_a_document_too()
    {
        MapDocument map = Mapped(Of());

        map.Figures.Nodes.ShouldBe(0);
        map.Figures.Density.ShouldBeNull();
        map.Status.ShouldBe("mapped");
    }

    [Fact]
    public void A_sample_says_how_far_it_may_be_off()
    {
        MapDocument map = Mapped(Chain, new MapOptions { Paths = new() { Sample = 2 } });

        map.Sample!.Sources.ShouldBe(2);
        map.Sample.Error.ShouldBeGreaterThan(0);
        map.Nodes.Count(node => node.Closeness is null).ShouldBe(2);
    }
}
