using CsCheck;
using Mycel.Analysis.Results;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Laws;

/// <summary>What holds for ratios, limits and bans of every park.</summary>
public sealed class ObjectiveLaws
{
    private const int Parks = 40;
    private const string Sales = "output-value";

    private static readonly string[] Others = ["profit", "co2", "max output-value", "operating-cost"];

    private static readonly Gen<string> AnyOther = Gen.Int[0, Others.Length - 1].Select(static index => Others[index]);

    // Whatever else is sought, no plan has a better ratio than the one that seeks it.
    [Fact]
    public void No_other_plan_has_a_better_ratio() => Gen.Select(RandomPark.WithDecisions, AnyOther).ForAll(
        static (park, other) =>
        {
            PackageTables selling = WithFloor(park);
            PlanDocument best = selling.Plan("max profit / output-value");
            if (best.Status != "optimal") return;
            best.Certificate!.Accepted.ShouldBeTrue();
            PlanDocument plan = selling.Plan(other);
            if (plan.Status != "optimal") return;
            double ratio = plan.Indicator("profit") / plan.Indicator(Sales);
            best.Best().ShouldBeGreaterThanOrEqualTo(ratio - (1e-5 * Math.Max(1, Math.Abs(ratio))));
        },
        iter: Parks);

    // A limit that is looser than the ratio that is reached does not bind; one at the best there is can still be met, one beyond it cannot.
    [Fact]
    public void The_best_ratio_is_the_tightest_limit_that_can_hold() => RandomPark.Linear.ForAll(
        static park =>
        {
            PackageTables selling = WithFloor(park);
            PlanDocument best = selling.Plan("max profit / output-value");
            if (best.Status != "optimal") return;
            double slack = 0.01 * Math.Max(1, Math.Abs(best.Best()));
            WithRatio(selling, best.Best() - slack).Plan().Status.ShouldBe("optimal");
            WithRatio(selling, best.Best() + slack).Plan().Status.ShouldBe("infeasible");
        },
        iter: Parks);

    [Fact]
    public void A_relaxed_limit_on_a_ratio_never_worsens() => Gen.Select(RandomPark.Linear, Gen.Double[0.01, 1], Gen.Double[0.01, 1]).ForAll(
        static (park, first, second) =>
        {
            PackageTables selling = WithFloor(park);
            PlanDocument best = selling.Plan("max profit / output-value");
            PlanDocument worst = selling.Plan("min profit / output-value");
            if (best.Status != "optimal" || worst.Status != "optimal") return;
            double At(double share) => worst.Best() + (share * 0.99 * (best.Best() - worst.Best()));
            PlanDocument loose = WithRatio(selling, At(Math.Min(first, second))).Plan("operating-cost");
            PlanDocument tight = WithRatio(selling, At(Math.Max(first, second))).Plan("operating-cost");
            if (loose.Status != "optimal" || tight.Status != "optimal") return;
            loose.Best().ShouldBeLessThanOrEqualTo(tight.Best() + (1e-5 * Math.Max(1, Math.Abs(tight.Best()))));
        },
        iter: Parks);

    [Fact]
    public void Forbidding_what_is_not_used_changes_nothing() => RandomPark.WithDecisions.ForAll(
        static park =>
        {
            PlanDocument plan = park.Plan();
            if (plan.Status != "optimal") return;
            HashSet<string> used = [.. plan.Activities.Where(activity => activity.Value > 1e-6 || activity.Capacity > 0).Select(activity => activity.Technology)];
            foreach (string unused in park.Plants.Select(plant => plant.Technology.Value).Distinct(StringComparer.Ordinal).Where(technology => !used.Contains(technology)))
            {
                var ban = new Policy { Id = "ban", Kind = PolicyKind.Ban, Target = unused };
                (park with { Policies = new([.. park.Policies, ban]) }).Plan().Best().IsNear(plan.Best(), 1e-5).ShouldBeTrue(unused);
            }
        },
        iter: Parks);

    // Something must be sold, so that there is something to divide by.
    private static PackageTables WithFloor(PackageTables park) => park with
    {
        Limits = new([.. park.Limits, new Limit
        {
            Id = "some-sales", Indicator = Sales, Scope = "park", Sense = LimitSense.AtLeast, Value = new Quantity(10, Unit.Parse("EUR2020/a")),
        }]),
    };

    private static PackageTables WithRatio(PackageTables park, double least) => park with
    {
        Limits = new([.. park.Limits, new Limit
        {
            Id = "least-ratio", Indicator = "profit / output-value", Scope = "park", Sense = LimitSense.AtLeast, Value = new Quantity(least, Unit.One),
        }]),
    };
}
