using Mycel.Analysis.Flowsheets;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Tests.Flowsheets;
using Mycel.Tests.Packages;

namespace Mycel.Tests.Optimisation.Examples;

/// <summary>The example of process heat and water, against the figures of the books it is taken from and against what follows from them by hand.</summary>
public sealed class ProcessHeatTests
{
    // 1 kW all year in GJ/a; hours of a year.
    private const double Kilowatt = 31.536;
    private const double Hours = 8760;

    private static readonly Lazy<PackageTables> Read = new(() => Example.Read("process-heat"));

    [Fact]
    public void Kemps_four_streams_need_20_kW_and_give_60_of_which_450_are_recovered()
    {
        HeatTarget all = Balance().Balance!.Heat!.Targets[0];

        (all.HotUtility / Kilowatt).ShouldBe(20, 1e-9);
        (all.ColdUtility / Kilowatt).ShouldBe(60, 1e-9);
        (all.Recovered / Kilowatt).ShouldBe(450, 1e-9);
        all.Pinches.ShouldBe([85]);
        all.GrandComposite.Select(point => (Math.Round(point.Temperature, 6), Math.Round(point.Heat / Kilowatt, 6))).ShouldBe([(165, 20), (145, 80), (140, 82.5), (85, 0), (55, 75), (25, 60)]);
    }

    [Fact]
    public void Each_works_for_itself_needs_150_kW_and_a_main_brings_80_of_it()
    {
        // By hand. North: 170 to 60 less 20 to 135 leaves 100 at the bottom and lacks nothing. South: 145 to 85 lacks 60 x (4 - 1.5). Above 135 shifted the north has 75 + 5 over; the
        // south needs 40 x 2.5 below 125.
        SiteTarget site = Balance().Balance!.Heat!.Site!;

        (site.HotUtilityAlone / Kilowatt).ShouldBe(150, 1e-9);
        (site.Passed / Kilowatt).ShouldBe(80, 1e-6);
        (site.HotUtility / Kilowatt).ShouldBe(70, 1e-6);
        (site.Mains.Single().Raised / Kilowatt).ShouldBe(80, 1e-6);
        (site.Mains.Single().Needed / Kilowatt).ShouldBe(100, 1e-6);
        (site.HotUtilityTogether / Kilowatt).ShouldBe(20, 1e-9);
    }

    [Fact]
    public void The_four_uses_of_Wang_and_Smith_need_90_tonnes_an_hour_and_alone_112_and_a_half()
    {
        WaterValues water = Balance().Balance!.Water!;

        (water.Network!.FreshWater / Hours).ShouldBe(90, 1e-5);
        water.Network.Status.ShouldBe("least");
        (water.WithoutReuse!.Value / Hours).ShouldBe(112.5, 1e-9);
        water.Targets.Single().Pinch.ShouldBe(100);
    }

    [Fact]
    public void Regeneration_to_5_ppm_leaves_20_tonnes_an_hour()
    {
        WaterPlan network = Balance(new BalanceRequest { Regenerated = Concentration(5e-6) }).Balance!.Water!.Network!;

        (network.FreshWater / Hours).ShouldBe(20, 1e-5);
        (network.Regenerated / Hours).ShouldBe(7000 / 95.0, 1e-4);
    }

    [Fact]
    public void Fresh_water_with_10_ppm_is_too_dirty_for_the_first_use() => Balance(new BalanceRequest { Fresh = Concentration(1e-5) }).Balance!.Water!.Network.ShouldBeNull();

    [Fact]
    public void A_heat_pump_across_the_pinch_replaces_the_steam()
    {
        PumpEntry pump = Balance(new BalanceRequest { HeatPump = 0.5 }).Balance!.Heat!.Pump!;

        pump.From.ShouldBeLessThan(85);
        pump.To.ShouldBeGreaterThan(85);
        pump.Given.ShouldBe(pump.Taken + pump.Power, 1e-9);
        (pump.Given / Kilowatt).ShouldBeLessThanOrEqualTo(20 + 1e-6);

        // Half of Carnot's between both exchangers, each 2.5 K away.
        pump.Performance.ShouldBe(0.5 * (pump.To + 2.5 + 273.15) / (pump.To - pump.From + 5), 1e-6);
    }

    [Fact]
    public void What_the_books_call_the_need_without_recovery_is_what_the_works_buy_today()
    {
        PlanDocument balance = Balance();

        balance.Crosses("buy", "steam").ShouldBe(470 * Hours / 1000, 1e-6);
        balance.Crosses("buy", "cooling").ShouldBe(510 * Hours / 1000, 1e-6);
        balance.Crosses("buy", "fresh-water").ShouldBe(112.5 * Hours, 1e-6);
    }

    [Fact]
    public void The_package_has_no_finding_and_its_result_is_accepted()
    {
        FindingList findings = [];
        Study study = Study.Open(Read.Value, "", [], Balancing.OptionsFor(null), findings).ShouldNotBeNull();
        var request = new BalanceRequest { HeatPump = 0.5, Regenerated = Concentration(5e-6) };

        findings.Select(finding => finding.ToString()).ShouldBeEmpty();
        BalanceVerification.Of(Balancing.Run(study, new PhaseClock(), request), study, request).Problems.ShouldBeEmpty();
    }

    private static SortedDictionary<string, double> Concentration(double share) => new(StringComparer.Ordinal) { ["contaminant"] = share };

    private static PlanDocument Balance(BalanceRequest? request = null)
    {
        PlanDocument balance = Balancing.Run(Study.Unchecked(Read.Value, Balancing.OptionsFor(null)), new PhaseClock(), request);
        balance.ShouldBalance();
        return balance;
    }
}
