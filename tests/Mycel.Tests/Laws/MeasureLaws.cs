using CsCheck;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Optimisation.Measures;
using Mycel.Analysis.Results;
using Mycel.Analysis.Superstructures;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Laws;

/// <summary>What holds for every valuation of measures.</summary>
public sealed class MeasureLaws
{
    private const int Parks = 80;
    private static readonly StudyOptions Asked = new() { Measures = MeasureRequest.Yes, Baseline = false };

    [Fact]
    public void The_steps_of_the_curve_sum_to_what_the_plan_saves() => RandomPark.Linear.ForAll(static park => HoldsItsSum(park.Plan(Asked)), iter: Parks);

    [Fact]
    public void The_same_holds_with_decisions() => RandomPark.WithDecisions.ForAll(static park => HoldsItsSum(park.Plan(Asked)), iter: Parks / 2);

    // The park with all measures is run as well as the plan, for the plan is one of its ways of running.
    [Fact]
    public void With_all_measures_the_park_earns_what_the_plan_earns() => RandomPark.Linear.ForAll(
        static park =>
        {
            if (park.Plan(Asked) is not { Measures: { Entries.Count: > 0 } measures } plan) return;
            measures.With.Status.ShouldBe("optimal");
            measures.With.Profit!.Value.IsNear(plan.Best(), 1e-5).ShouldBeTrue(plan.Best().ToString("R"));
        },
        iter: Parks);

    // The naive worth of a measure that is alone is also what it brings in turn and what is lost without it.
    [Fact]
    public void A_measure_that_is_the_only_one_is_worth_the_same_however_it_is_counted() => RandomPark.Linear.ForAll(
        static park =>
        {
            if (park.Plan(Asked) is not { Measures.Entries: [var only] }) return;
            only.InTurn.ShouldBe(only.Alone);
            only.FromPlan.ShouldBe(only.Alone);
        },
        iter: Parks);

    [Fact]
    public void Payback_present_value_and_rate_of_return_agree() => RandomPark.Linear.ForAll(
        static park =>
        {
            if (park.Plan(Asked) is not { Measures: { } measures }) return;
            foreach (Measure measure in measures.Entries)
            {
                foreach (MeasureWorth worth in new[] { measure.Alone, measure.InTurn, measure.FromPlan }.Where(worth => worth.InternalRate is not null)) Agree(measure, worth);
            }
        },
        iter: Parks);

    [Fact]
    public void At_its_internal_rate_a_measure_is_worth_nothing_and_beyond_it_less() => Gen.Select(Gen.Double[0.01, 1e8], Gen.Double[1e-3, 10], Gen.Double[0.5, 60]).ForAll(
        static (capital, share, years) =>
        {
            // Near a rate of minus one, where nearly nothing comes back, the value jumps with the last digit of the rate.
            double surplus = share * capital;
            double rate = Returns.InternalRate(capital, surplus, years).ShouldNotBeNull();
            Math.Abs(Returns.NetPresentValue(capital, surplus, years, rate)!.Value).ShouldBeLessThanOrEqualTo(1e-6 * capital);
            Returns.NetPresentValue(capital, surplus, years, rate + 0.001)!.Value.ShouldBeLessThanOrEqualTo(0);
            (rate > 0).ShouldBe(Returns.PaybackYears(capital, surplus) < years);
        },
        iter: 2000);

    // With the annuity of the measure's own rate and lifetime the yearly net benefit and the present value are the same thing.
    [Fact]
    public void The_present_value_is_the_net_benefit_over_the_annuity() => Gen.Select(Gen.Double[0, 1e8], Gen.Double[-1e7, 1e7], Gen.Double[1, 60], Gen.Double[0, 0.3]).ForAll(
        static (capital, surplus, years, rate) =>
        {
            double annuity = Annuity.PerYear(rate, years);
            double value = Returns.NetPresentValue(capital, surplus, years, rate)!.Value;
            Math.Abs((value * annuity) - (surplus - (capital * annuity))).ShouldBeLessThanOrEqualTo(1e-7 * (Math.Abs(surplus) + (capital * annuity)));
        },
        iter: 2000);

    [Theory]
    [InlineData(0, 10), InlineData(-5, 10), InlineData(100, 0), InlineData(100, -1)]
    public void Without_capital_or_surplus_there_is_no_rate(double capital, double surplus) => Returns.InternalRate(capital, surplus, 20).ShouldBeNull();

    // The order of plants in their table moves neither totals nor the order of the curve.
    [Fact]
    public void The_order_of_the_table_changes_nothing() => RandomPark.Linear.ForAll(
        static park =>
        {
            if (park.Plan(Asked) is not { AbatementCurve: { Together.Saved: not null } curve } plan) return;
            PlanDocument turned = (park with { Plants = new([.. park.Plants.Reverse()]) }).Plan(Asked);
            if (!plan.Builds.Select(build => build.Plant).SequenceEqual(turned.Builds.Select(build => build.Plant))) return;
            if (plan.Builds.Zip(turned.Builds).Any(pair => !pair.First.Value.IsNear(pair.Second.Value))) return;
            AbatementCurve other = turned.AbatementCurve.ShouldNotBeNull();
            other.Together.AnnualCost!.Value.IsNear(curve.Together.AnnualCost!.Value, 1e-4).ShouldBeTrue();
            other.Together.Saved!.Value.IsNear(curve.Together.Saved!.Value, 1e-4).ShouldBeTrue();
        },
        iter: Parks);

    [Fact]
    public void A_valuation_is_verified_and_a_false_one_refused() => RandomPark.Linear.ForAll(
        static park =>
        {
            Study study = Study.Unchecked(park, Asked);
            PlanDocument plan = Optimiser.Run(study, new PhaseClock());
            if (plan.Measures is not { Entries.Count: > 0 } measures) return;
            Verification.Of(plan, study).Problems.ShouldBeEmpty();
            PlanDocument better = DocumentSeal.Close(plan with { Measures = measures with { Entries = [measures.Entries[0] with { Investment = measures.Entries[0].Investment + 1 }, .. measures.Entries.Skip(1)] } });
            Verification.Of(better, study).Accepted.ShouldBeFalse();
            PlanDocument silent = DocumentSeal.Close(plan with { Measures = null, AbatementCurve = null });
            Verification.Of(silent, study).Problems.ShouldContain("The options ask for what the measures are worth, and it is missing.");
        },
        iter: 20);

    private static void HoldsItsSum(PlanDocument plan)
    {
        if (plan.AbatementCurve is not { Together.Saved: { } saved } curve) return;
        ParkState without = plan.Measures!.Without, with = plan.Measures.With;
        saved.IsNear(without.Carbon!.Value - with.Carbon!.Value, 1e-5).ShouldBeTrue();
        curve.Together.AnnualCost!.Value.IsNear(without.Profit!.Value + without.CarbonPayments!.Value - with.Profit!.Value - with.CarbonPayments!.Value, 1e-5).ShouldBeTrue();
        curve.InTurn[^1].Cumulative!.Value.IsNear(saved).ShouldBeTrue();
        curve.InTurn.Select(step => step.Plant).Order(StringComparer.Ordinal).ShouldBe(curve.Alone.Select(step => step.Plant).Order(StringComparer.Ordinal));
        plan.Measures.Entries.Sum(entry => entry.InTurn.Capital!.Value).IsNear(with.CapitalInvestment!.Value - without.CapitalInvestment!.Value, 1e-5).ShouldBeTrue();
    }

    private static void Agree(Measure measure, MeasureWorth worth)
    {
        double value = Returns.NetPresentValue(worth.Capital!.Value, worth.Surplus!.Value, measure.LifetimeYears!.Value, worth.InternalRate!.Value)!.Value;
        Math.Abs(value).ShouldBeLessThanOrEqualTo(1e-6 * worth.Capital.Value);
        (worth.NetPresentValue > 0).ShouldBe(worth.InternalRate > measure.RatePerYear + 1e-12, measure.ToString());
        worth.PaybackYears!.Value.ShouldBeNear(worth.Capital.Value / worth.Surplus.Value);
    }
}
