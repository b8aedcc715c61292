using CsCheck;
using Mycel.Analysis.Integration.Water;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Tests.Integration;

/// <summary>Least fresh water: known problems, laws, and linear programs as a second opinion.</summary>
public sealed class WaterTests
{
    // Concentrations in g/t, flows in t/h, loads in g/h. Wang and Smith 1994; as table 5.2 of Klemeš and others, Sustainability in the Process Industry, 2011, prints it.
    private static readonly FixedLoad[] WangAndSmith = [One("1", 0, 100, 2000), One("2", 50, 100, 5000), One("3", 50, 800, 30000), One("4", 400, 800, 4000)];

    [Fact]
    public void The_four_uses_of_Wang_and_Smith_need_90_and_pinch_at_100()
    {
        WangAndSmith.Sum(use => use.AloneWith([0])).ShouldBe(112.5, 1e-9);
        LimitingProfile profile = LimitingProfile.Of(WangAndSmith, 0, 0);
        profile.FreshWater.ShouldBe(90, 1e-9);
        profile.Pinch.ShouldBe(100);
        profile.Points.Select(point => (point.Concentration, Math.Round(point.Load, 6))).ShouldBe([(0, 0), (50, 1000), (100, 9000), (400, 21000), (800, 41000)]);
    }

    [Fact]
    public void A_network_reaches_the_target()
    {
        WaterNetwork network = WaterNetworks.Of(WangAndSmith, [0]).ShouldNotBeNull();

        network.FreshWater.ShouldBe(90, 1e-5);
        network.IsLeast.ShouldBeTrue();
        network.Gap.ShouldBeLessThan(1e-8);
        ShouldBeBuildable(WangAndSmith, [0], null, network);
    }

    [Fact]
    public void Regeneration_to_5_leaves_20_of_fresh_water()
    {
        // Below 5 g/t only the first use takes up anything: 100 g/h, for which 20 t/h are needed. Up to the pinch 9000 - 20 x 100 are left, for 95 a tonne.
        WaterNetwork network = WaterNetworks.Of(WangAndSmith, [0], [5]).ShouldNotBeNull();

        network.FreshWater.ShouldBe(20, 1e-5);
        network.Regenerated.ShouldBe(7000 / 95.0, 1e-4);
        ShouldBeBuildable(WangAndSmith, [0], [5], network);
    }

    [Fact]
    public void Two_contaminants_need_54_and_the_bound_says_what_is_not_proven()
    {
        // Two uses of Wang and Smith 1994 (recalled). By hand: the first takes 40 fresh and leaves with (100, 50); of that the second takes 21 with 14 fresh.
        FixedLoad[] uses = [new("1", "", [0, 25], [100, 75], [4000, 2000]), new("2", "", [80, 30], [240, 90], [5600, 2100])];
        WaterNetwork network = WaterNetworks.Of(uses, [0, 0]).ShouldNotBeNull();

        network.FreshWater.ShouldBe(54, 1e-4);
        network.LowerBound.ShouldBe(3575 / 75.0, 1e-6);
        network.IsLeast.ShouldBeFalse();
        ShouldBeBuildable(uses, [0, 0], null, network);
    }

    [Fact]
    public void Fresh_water_that_is_too_dirty_makes_no_network() => WaterNetworks.Of(WangAndSmith, [10]).ShouldBeNull();

    [Fact]
    public void Four_sources_and_four_sinks_need_70_and_leave_50()
    {
        // Polley and Polley 2000 (recalled). At 150 g/t: sinks 50 x 130 + 100 x 100 + 80 x 50 = 20500, sources 50 x 100 + 100 x 50 = 10000; the rest by 150 is 70.
        FixedFlow[] sources = [new("1", 50, 50), new("2", 100, 100), new("3", 70, 150), new("4", 60, 250)];
        FixedFlow[] sinks = [new("1", 50, 20), new("2", 100, 50), new("3", 80, 100), new("4", 70, 200)];
        WaterCascade cascade = WaterCascade.Of(sources, sinks, 0);

        cascade.FreshWater.ShouldBe(70, 1e-9);
        cascade.WasteWater.ShouldBe(50, 1e-9);
        cascade.Pinch.ShouldBe(150);
    }

    [Fact]
    public void The_cascade_is_the_least_of_all_assignments() => Gen.Select(Waters, Waters).ForAll(
        (sources, sinks) =>
        {
            WaterCascade cascade = WaterCascade.Of(sources, sinks, 0);
            cascade.FreshWater.ShouldBe(LeastFresh(sources, sinks), 1e-5 * (1 + cascade.FreshWater));
            (cascade.FreshWater + sources.Sum(source => source.Flow) - sinks.Sum(sink => sink.Flow)).ShouldBe(cascade.WasteWater, 1e-9 * (1 + cascade.WasteWater + sinks.Sum(sink => sink.Flow)));
        },
        iter: 200);

    [Fact]
    public void One_contaminant_always_has_a_network_that_reaches_the_target() => Uses(1).ForAll(
        uses =>
        {
            double target = LimitingProfile.Of(uses, 0, 0).FreshWater;
            WaterNetwork network = WaterNetworks.Of(uses, [0]).ShouldNotBeNull();
            network.FreshWater.ShouldBe(target, 1e-5 * (1 + target));
            target.ShouldBeLessThanOrEqualTo(uses.Sum(use => use.AloneWith([0])) + 1e-9);
            ShouldBeBuildable(uses, [0], null, network);
        },
        iter: 150);

    [Fact]
    public void Networks_of_several_contaminants_can_be_built_and_need_no_more_than_each_use_alone() => Uses(3).ForAll(
        uses =>
        {
            WaterNetwork network = WaterNetworks.Of(uses, [0, 0, 0]).ShouldNotBeNull();
            network.FreshWater.ShouldBeLessThanOrEqualTo(uses.Sum(use => use.AloneWith([0, 0, 0])) * (1 + 1e-6) + 1e-6);
            network.LowerBound.ShouldBeLessThanOrEqualTo(network.FreshWater * (1 + 1e-6) + 1e-6);
            ShouldBeBuildable(uses, [0, 0, 0], null, network);
        },
        iter: 100);

    private static Gen<FixedFlow[]> Waters { get; } = Gen.Select(Gen.Int[1, 100], Gen.Int[0, 30]).Select((flow, level) => new FixedFlow("w", flow, 10 * level)).Array[1, 5];

    private static Gen<FixedLoad[]> Uses(int contaminants) =>
        Gen.Select(Gen.Int[0, 20], Gen.Int[1, 20], Gen.Int[1, 500]).Array[contaminants]
            .Select(rows => new FixedLoad("u", "", [.. rows.Select(row => 10.0 * row.Item1)], [.. rows.Select(row => 10.0 * (row.Item1 + row.Item2))], [.. rows.Select(row => (double)row.Item3)]))
            .Array[1, 5];

    private static FixedLoad One(string name, double inlet, double outlet, double load) => new(name, "", [inlet], [outlet], [load]);

    /// <summary>Water and contaminants balance at every use, and no concentration is above what the use allows.</summary>
    private static void ShouldBeBuildable(FixedLoad[] uses, double[] fresh, double[]? regenerated, WaterNetwork network)
    {
        double scale = 1e-6 * (1 + network.Flows.Sum(flow => flow.Flow));
        for (int use = 0; use < uses.Length; use++)
        {
            var comes = network.Flows.Where(flow => flow.To == use).ToArray();
            double water = comes.Sum(flow => flow.Flow);
            network.Flows.Where(flow => flow.From == use).Sum(flow => flow.Flow).ShouldBe(water, scale);
            for (int contaminant = 0; contaminant < fresh.Length; contaminant++)
            {
                double mass = comes.Sum(flow => flow.Flow * (flow.From >= 0 ? network.Outlets[flow.From][contaminant] : flow.From == WaterFlow.Fresh ? fresh[contaminant] : regenerated![contaminant]));
                mass.ShouldBeLessThanOrEqualTo(uses[use].Inlet[contaminant] * water + scale * 400);
                (mass + uses[use].Load[contaminant]).ShouldBe(network.Outlets[use][contaminant] * water, scale * 400);
                network.Outlets[use][contaminant].ShouldBeLessThanOrEqualTo(uses[use].Outlet[contaminant] * (1 + 1e-6));
            }
        }

        network.Flows.Where(flow => flow.From == WaterFlow.Fresh).Sum(flow => flow.Flow).ShouldBe(network.FreshWater, scale);
    }

    private static double LeastFresh(FixedFlow[] sources, FixedFlow[] sinks)
    {
        var builder = new ProgramBuilder();
        ColumnRange flows = builder.Columns("flow", sources.Length * sinks.Length);
        ColumnRange fresh = builder.Columns("fresh", sinks.Length);
        for (int sink = 0; sink < sinks.Length; sink++) fresh.Cost[sink] = 1;
        builder.BeginFamily("source");
        for (int source = 0; source < sources.Length; source++)
        {
            for (int sink = 0; sink < sinks.Length; sink++) builder.Add(flows[source * sinks.Length + sink], 1);
            builder.EndRow(0, sources[source].Flow);
        }

        builder.BeginFamily("sink");
        for (int sink = 0; sink < sinks.Length; sink++)
        {
            for (int source = 0; source < sources.Length; source++) builder.Add(flows[source * sinks.Length + sink], 1);
            builder.Add(fresh[sink], 1);
            builder.EndRow(sinks[sink].Flow, sinks[sink].Flow);
            for (int source = 0; source < sources.Length; source++) builder.Add(flows[source * sinks.Length + sink], sources[source].Concentration);
            builder.EndRow(0, sinks[sink].Flow * sinks[sink].Concentration);
        }

        return SolverSession.Solve(builder.Build()).ShouldBeOfType<Optimal>().Solution.Objective;
    }
}
