using CsCheck;
using Mycel.Analysis.Results;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Laws;

/// <summary>What holds for prices, traces and names of the plans of linear parks.</summary>
public sealed class PriceLaws
{
    private const int Parks = 60;

    // The best value is concave in a cap: a price is no less than what one unit more earns, and no more than what one unit less costs.
    [Fact]
    public void A_price_lies_between_what_one_unit_more_earns_and_what_one_unit_less_costs() =>
        Gen.Select(RandomPark.Linear, Gen.Double[0.3, 0.95], Gen.Bool).ForAll(
            static (park, share, isCost) =>
            {
                string objective = isCost ? "operating-cost" : "profit";
                PackageTables needing = isCost ? WithNeed(park) : park;
                if (needing.Plan(objective) is not { Status: "optimal" } free || free.Indicator("co2") < 1) return;
                double cap = share * free.Indicator("co2");
                if (Capped(needing, cap).Plan(objective) is not { Status: "optimal" } plan) return;
                double price = plan.Price("indicator-limit[tight]");
                price.ShouldBeGreaterThanOrEqualTo(-1e-6);
                double better = isCost ? -1 : 1;
                double step = 0.01 * cap;
                double gain = better * (Capped(needing, cap + step).Plan(objective).Best() - plan.Best());
                gain.ShouldBeLessThanOrEqualTo((price * step) + Tolerance(plan.Best()));
                if (Capped(needing, cap - step).Plan(objective) is { Status: "optimal" } tighter)
                    (better * (plan.Best() - tighter.Best())).ShouldBeGreaterThanOrEqualTo((price * step) - Tolerance(plan.Best()));
            },
            iter: Parks);

    [Fact]
    public void The_terms_of_a_trace_add_up_to_its_indicator() => RandomPark.WithDecisions.ForAll(
        static park =>
        {
            if (park.Plan() is not { Status: "optimal" } plan) return;
            foreach (IndicatorTrace trace in plan.Traces)
            {
                (trace.Terms.Sum(term => term.Value) + trace.Rest).IsNear(trace.Value).ShouldBeTrue(trace.Id);
                trace.Value.IsNear(plan.Indicator(trace.Id)).ShouldBeTrue(trace.Id);
                trace.Terms.ShouldAllBe(term => (term.Amount * term.Coefficient).IsNear(term.Value, 1e-9));
            }

            plan.Indicators.Where(value => value.Scope == "park" && value.Value != 0 && !value.Id.EndsWith("-intensity", StringComparison.Ordinal))
                .Select(value => value.Id).Except(plan.Traces.Select(trace => trace.Id), StringComparer.Ordinal).ShouldBeEmpty();
        },
        iter: Parks);

    // Trust is that of the worth of symbiosis; where the plan is the baseline there is nothing to trust.
    [Fact]
    public void The_shares_of_trust_add_up_to_the_whole() => RandomPark.Linear.ForAll(
        static park =>
        {
            if (park.Plan() is not { Status: "optimal" } plan) return;
            double whole = plan.Trust.Sum(share => share.Share);
            plan.Trust.ShouldAllBe(share => share.Share >= 0);
            if (whole == 0) (plan.Baseline!.Worth ?? 0).IsNear(0, Tolerance(plan.Best())).ShouldBeTrue();
            else whole.IsNear(1).ShouldBeTrue();
        },
        iter: Parks);

    [Fact]
    public void Rows_and_variables_have_names_of_their_own() => RandomPark.WithDecisions.ForAll(
        static park =>
        {
            var structure = Analysis.Superstructures.SuperstructureBuilder.Build(new Model.Parks.Park(park), 2020);
            var stages = Analysis.Optimisation.Objective.Read("profit", structure.Park, out _);
            var program = Analysis.Optimisation.ProgramWriter.Write(structure, stages, [], standAlone: false).Program;
            Enumerable.Range(0, program.RowCount).Select(program.NameOfRow).ShouldBeUnique();
            Enumerable.Range(0, program.ColumnCount).Select(program.NameOfColumn).ShouldBeUnique();
        },
        iter: Parks);

    private static double Tolerance(double value) => 1e-5 * Math.Max(1, Math.Abs(value));

    private static PackageTables Capped(PackageTables park, double cap) => park with
    {
        Limits = new([.. park.Limits, new Limit { Id = "tight", Indicator = "co2", Scope = "park", Sense = LimitSense.AtMost, Value = new Quantity(cap, Unit.Parse("tCO2e/a")) }]),
    };

    // Without a need the least cost is that of standing still.
    private static PackageTables WithNeed(PackageTables park) => park with
    {
        Plants = new([.. park.Plants.Select((plant, index) => index < 2 && plant.Capacity is { } capacity ? plant with { Minimum = new Quantity(0.3 * capacity.Value, capacity.Unit), Maximum = null } : plant)]),
    };
}
