using Mycel.Analysis.Integration;
using Mycel.Analysis.Integration.Heat;
using Mycel.Analysis.Reporting;
using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Sections;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Integration;

/// <summary>From the rows of a package to what a result says.</summary>
public sealed class ParkIntegrationTests
{
    private static readonly Dictionary<string, double> Running = new() { ["giver"] = 100, ["taker"] = 50, ["idle"] = 0 };

    private static ParkStory Story() => Given.A.Park()
        .Technology("calcining", makes: "1 lime", from: "1 stone").Technology("drying", makes: "1 malt", from: "1 barley")
        .Plant("giver", "calcining", at: "west", of: "a").Plant("taker", "drying", at: "east", of: "b").Plant("idle", "drying", at: "east", of: "b")
        .Buys("stone", 1).Buys("barley", 1).Sells("lime", 10).Sells("malt", 10);

    private static HeatValues Heat(HeatOptions? options = null) => HeatTables.Of(
        new Park(Story().Stream("calcining", "lime", 180, 160, 1).Stream("drying", "air", 100, 120, 1.6)
            .Utility("steam", HeatKind.Hot, 140, 9, isMain: true).Utility("river", HeatKind.Cold, 10, 0.5).Tables()),
        2020, Running, options).ShouldNotBeNull();

    private static WaterValues Water() => WaterTables.Of(new Park(Story().Washing("calcining", "rinsing", 0, 100, 0.02).Washing("drying", "steeping", 50, 200, 0.06).Tables()), 2020, Running).ShouldNotBeNull();

    [Fact]
    public void Heat_of_a_plant_is_its_activity_times_that_of_its_technology()
    {
        HeatValues heat = Heat();

        heat.Streams.Select(stream => (stream.Plant, stream.Kind, stream.Heat)).ShouldBe([("giver", "hot", 100), ("taker", "cold", 80)]);
        heat.Streams[0].Cell.Place.ShouldBe("streams.csv:2 [heat]");
        heat.Streams[0].From.ShouldBe(180);
        heat.Targets.Select(target => (target.Scope, target.Status)).ShouldBe([("park", "threshold-cold"), ("plant:giver", "threshold-cold"), ("plant:taker", "threshold-hot")]);
        heat.Targets[0].Recovered.ShouldBe(80, 1e-9);
        heat.Site!.HotUtilityAlone.ShouldBe(80, 1e-9);
        heat.Site.HotUtility.ShouldBe(0, 1e-9);
        heat.Utilities!.Cost.ShouldNotBeNull().ShouldBe(20 * 0.5, 1e-6);
        heat.Recovery.Count.ShouldBe(12);
    }

    [Fact]
    public void Without_rows_there_is_nothing_to_say()
    {
        HeatTables.Of(new Park(Story().Tables()), 2020, Running).ShouldBeNull();
        WaterTables.Of(new Park(Story().Tables()), 2020, Running).ShouldBeNull();
        HeatTables.Of(new Park(Story().Stream("calcining", "lime", 180, 160, 1).Tables()), 2020, new Dictionary<string, double>()).ShouldBeNull();
    }

    [Fact]
    public void Water_of_one_plant_serves_another()
    {
        // 2 kg in 20 t from 0 to 100 ppm; 3 kg from 50 to 200: 20 t at 100 ppm and w fresh must be diluted to 50 and take up 3 kg below 200 ppm.
        WaterValues water = Water();

        // Below 100 ppm: 2 + 1 kg in 100 ppm are 30 t; below 200: 5 kg in 200 ppm are 25 t.
        water.Targets.Single().FreshWater.ShouldBe(30, 1e-6);
        water.Targets.Single().Pinch.ShouldBe(100, 1e-6);
        water.WithoutReuse.ShouldNotBeNull().ShouldBe(20 + 15, 1e-6);
        water.Network!.Status.ShouldBe("least");
        water.Network.Flows.ShouldContain(flow => flow.FromPlant == "giver" && flow.ToPlant == "taker" && flow.Value > 0);
        water.Uses[0].Cell.Place.ShouldBe("water-uses.csv:2 [load]");
    }

    [Fact]
    public void Fresh_water_that_is_too_dirty_is_told()
    {
        Park park = new(Story().Washing("calcining", "rinsing", 5, 100, 0.02).Tables());
        WaterValues water = WaterTables.Of(park, 2020, Running, new WaterOptions { Fresh = new Dictionary<string, double> { ["dirt"] = 10e-6 } }).ShouldNotBeNull();

        (water.Network, water.WithoutReuse, water.Targets.Count).ShouldBe((null, null, 0));
        WaterSection.Of(water, new Names(new ParkDirectory([], [], [], [], []))).Markup.Markup.ShouldContain("Fresh water is too dirty");
    }

    [Fact]
    public void The_report_draws_both()
    {
        HeatValues heat = Heat(new HeatOptions { Pump = new PumpData(0.5, 5, 9, 0.5, 1) });
        var names = new Names(new ParkDirectory([], [], [], [], []));
        Section section = HeatSection.Of(heat, names);

        section.Markup.Markup.ShouldContain("GJ a year");
        section.Charts.Select(chart => chart.Id).ShouldBe(["heat-composite", "heat-grand-composite", "heat-site"]);
        section.Charts.ShouldAllBe(chart => chart.Choices.Count > 0 && chart.Choices[0].Height > 0);
        Section water = WaterSection.Of(Water(), names);
        water.Markup.Markup.ShouldContain("No network needs less.");
        ChartJson.Of([.. section.Charts, .. water.Charts]).ShouldContain("heat-site");
    }

    [Fact]
    public void Tables_hold_a_row_for_each_target_stream_and_flow()
    {
        Dictionary<string, string> tables = IntegrationTables.All(Heat()).Concat(IntegrationTables.All(Water())).ToDictionary(table => table.FileName, table => table.Text);

        tables["heat.csv"].Split('\n')[1].ShouldStartWith("park,threshold-cold,100,80,0,20,80,GJ/a");
        tables["heat-streams.csv"].ShouldContain("giver,lime,hot,180,160,degC,100,GJ/a,5,streams.csv:2 [heat],story,assumed");
        tables["water-network.csv"].ShouldContain("giver,rinsing,taker,steeping,");
        tables.Keys.ShouldBeUnique();
    }
}
