using CsCheck;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Laws;

/// <summary>What holds for everything that is said to be possible near the best, in any park.</summary>
public sealed class NearOptimalLaws
{
    private const int Parks = 40;
    private static readonly StudyOptions Asked = new() { Within = 0.05, Alternatives = 2, Baseline = false };

    [Fact]
    public void A_range_contains_the_best_plan_and_every_alternative() => RandomPark.WithDecisions.ForAll(
        static park =>
        {
            if (park.Plan(Asked) is not { NearOptimal: { } near } plan) return;
            foreach (QuantityRange range in near.Ranges)
            {
                Within(range, range.Best).ShouldBeTrue($"{range.Kind} {range.Id}: {range}");
                if (range.Kind != "plant") continue;
                foreach (AlternativePlan other in near.Plans)
                    Within(range, other.Activities.Where(row => row.Plant == range.Id).Sum(row => row.Value)).ShouldBeTrue($"{range.Id}: {range}");
            }
        },
        iter: Parks);

    [Fact]
    public void Alternatives_lie_inside_the_band_and_are_unlike_all_before() => RandomPark.WithDecisions.ForAll(
        static park =>
        {
            if (park.Plan(Asked) is not { NearOptimal: { } near } plan) return;
            foreach (AlternativePlan other in near.Plans)
            {
                other.Certificate.Accepted.ShouldBeTrue();
                other.Distance.ShouldBeGreaterThan(0);
                other.Objective.Value.ShouldBeGreaterThanOrEqualTo(near.Threshold - (1e-6 * Math.Max(1, Math.Abs(near.Threshold))));
                (other.With.Count + other.Without.Count).ShouldBeGreaterThan(0);
            }
        },
        iter: Parks);

    // Solved a second time, by another program: the plant is made to do a little less than its greatest, and a little more.
    [Fact]
    public void What_a_plant_can_do_at_most_keeps_the_band_and_a_little_more_leaves_it() => RandomPark.Linear.ForAll(
        static park =>
        {
            if (park.Plan(Asked) is not { NearOptimal: { } near }) return;
            foreach (QuantityRange range in near.Ranges.Where(range => range.Kind == "plant" && range.Greatest.Value > 1e-3).Take(2))
            {
                double greatest = range.Greatest.Value!.Value;
                Made(park, range.Id, greatest * 0.9999).Best().ShouldBeGreaterThanOrEqualTo(near.Threshold - Slack(near));
                if (Made(park, range.Id, greatest * 1.02) is { Status: "optimal" } beyond) beyond.Best().ShouldBeLessThan(near.Threshold + Slack(near));
            }
        },
        iter: Parks);

    [Fact]
    public void Without_what_every_plan_has_the_goal_falls_below_the_band() => RandomPark.WithDecisions.ForAll(
        static park =>
        {
            if (park.Plan(Asked) is not { NearOptimal: { } near }) return;
            foreach (QuantityRange range in near.Ranges.Where(range => range is { Kind: "plant", Verdict: "must-have" }).Take(2))
                if (Forbidden(park, range.Id) is { Status: "optimal" } without) without.Best().ShouldBeLessThan(near.Threshold + Slack(near));
        },
        iter: Parks);

    private static bool Within(QuantityRange range, double value) =>
        (range.Least.Value is not { } least || value >= least - Rounding(value)) && (range.Greatest.Value is not { } greatest || value <= greatest + Rounding(value));

    private static double Rounding(double value) => 1e-5 * Math.Max(1, Math.Abs(value));

    private static double Slack(NearOptimal near) => 1e-5 * Math.Max(1, Math.Abs(near.Threshold));

    private static PlanDocument Made(PackageTables park, string plant, double activity) =>
        With(park, plant, row => row with { Minimum = new Quantity(activity, (row.Capacity ?? row.Potential)!.Value.Unit) }).Plan(new StudyOptions { Baseline = false });

    private static PlanDocument Forbidden(PackageTables park, string plant) =>
        With(park, plant, row => row with { Maximum = new Quantity(0, (row.Capacity ?? row.Potential)!.Value.Unit) }).Plan(new StudyOptions { Baseline = false });

    private static PackageTables With(PackageTables park, string plant, Func<Plant, Plant> change) =>
        park with { Plants = new([.. park.Plants.Select(row => row.Id.Value == plant ? change(row) : row)]) };
}
