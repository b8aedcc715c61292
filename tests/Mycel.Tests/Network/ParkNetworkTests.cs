using Mycel.Analysis.Network;
using Mycel.Analysis.Superstructures;
using Mycel.Files;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Parks;
using Mycel.Tests.Parks;
using Mycel.Tests.Results;

namespace Mycel.Tests.Network;

/// <summary>How a network comes of a park, a plan and a technology database.</summary>
public sealed class ParkNetworkTests
{
    [Fact]
    public void Two_plants_could_send_a_third_their_steam()
    {
        ExchangeNetwork network = ParkNetwork.Of(TwoPlants(), 2020, NodeKind.Plant);

        Told(network).ShouldBe(
        [
            // The boiler stands beside the machine and could give 150 000 GJ/a; the machine may make 20 000 t/a, at 6 GJ/t.
            "boiler > paper-machine: steam 120000 GJ/a",
            // The unit could give 240 000 GJ/a, but the pipe takes in 100 000 and loses 4 %.
            "power-unit > paper-machine: steam 96000 GJ/a",
        ]);
    }

    [Fact]
    public void By_organisations_what_stays_within_one_is_no_link()
    {
        ExchangeNetwork network = ParkNetwork.Of(TwoPlants(), 2020, NodeKind.Organisation);

        Told(network).ShouldBe(["power-works > paper-company: steam 96000 GJ/a"]);
        network.Internal.ShouldBe(1);
        network.Nodes.Select(node => (node.Title, node.Industry)).ShouldBe([("Paper company", "paper"), ("Power works", "electricity")]);
    }

    [Fact]
    public void Technologies_fit_where_one_gives_what_another_takes()
    {
        ExchangeNetwork network = TechnologyNetwork.Of(TwoPlants());

        Told(network).ShouldBe(["back-pressure-unit > paper-making: steam ", "gas-boiler > paper-making: steam "]);
        network.Nodes.Single(node => node.Id == "paper-making").Industry.ShouldBe("paper");
    }

    [Fact]
    public void A_plan_has_the_plants_that_run_and_what_they_exchange()
    {
        ExchangeNetwork network = PlanNetwork.Of(TestPlans.Steam(), NodeKind.Plant);

        Told(network).ShouldBe(["unit > machine: steam 50000 GJ/a"]);
        network.Nodes.Select(node => node.Id).ShouldBe(["boiler", "machine", "unit"]);
        Told(PlanNetwork.Of(TestPlans.Steam(steam: 0), NodeKind.Plant)).ShouldBeEmpty();
    }

    [Fact]
    public void Without_a_link_other_premises_are_out_of_reach()
    {
        ParkStory story = Given.A.Park().Technology("kiln", makes: "ash").Technology("wall", makes: "wall", from: "ash")
            .Plant("kiln", "kiln", at: "north", of: "one", capacity: 10).Plant("wall", "wall", at: "south", of: "two", capacity: 4);

        Told(ParkNetwork.Of(new Park(story.Tables()), 2020, NodeKind.Plant)).ShouldBeEmpty();
        Told(ParkNetwork.Of(new Park(story.LinkBetweenPlants("kiln", "wall", "ash", null, null, null, null, null, null).Tables()), 2020, NodeKind.Plant)).ShouldBe(["kiln > wall: ash 4 t/a"]);
    }

    [Fact]
    public void Premises_that_neither_give_nor_take_pass_on()
    {
        ParkStory story = Given.A.Park().Technology("kiln", makes: "ash").Technology("wall", makes: "wall", from: "ash").Technology("yard", makes: "peace")
            .Plant("kiln", "kiln", at: "north", of: "one", capacity: 10).Plant("yard", "yard", at: "middle", of: "three", capacity: 1)
            .Plant("wall", "wall", at: "south", of: "two", capacity: 40)
            .LinkBetweenPlants("kiln", "yard", "ash", null, null, 0.5, null, null, null).LinkBetweenPlants("yard", "wall", "ash", 2, null, null, null, null, null);

        Told(ParkNetwork.Of(new Park(story.Tables()), 2020, NodeKind.Plant)).ShouldBe(["kiln > wall: ash 2 t/a"]);
    }

    private static string[] Told(ExchangeNetwork network) =>
    [
        .. network.Exchanges.Select(exchange => string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{network.Nodes[exchange.From].Id} > {network.Nodes[exchange.To].Id}: {network.Materials[exchange.Material].Id} {(exchange.Amount is { } amount ? $"{amount:0.###} {network.Materials[exchange.Material].Unit}" : "")}"))
            .OrderBy(text => text, StringComparer.Ordinal),
    ];

    private static Park TwoPlants()
    {
        var findings = new FindingList();
        PackageTables tables = PackageReader.Read(PackageStores.Open(Repository.Path("examples", "two-plants"), findings)!, findings).Tables;
        findings.HasErrors.ShouldBeFalse();
        return new Park(tables);
    }
}
