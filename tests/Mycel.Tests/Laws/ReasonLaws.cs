using System.Globalization;
using CsCheck;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Laws;

/// <summary>What holds for every reason that a plan gives.</summary>
public sealed class ReasonLaws
{
    private const int Parks = 60;
    private static readonly StudyOptions Asked = new() { Baseline = false };

    // A subsidy on the activity of the one plant moves the price of its first unit and of nothing else.
    [Fact]
    public void A_plant_enters_just_beyond_its_shortfall_and_stays_out_just_short_of_it() => RandomPark.Linear.ForAll(
        static park =>
        {
            if (park.Plan(Asked) is not { Status: "optimal", Reasons: { } reasons } plan) return;
            foreach (LeftOut entry in reasons.LeftOut.Where(entry => entry.Status == "short" && entry.Shortfall > 1e-3).Take(2))
            {
                PlanDocument beyond = Subsidised(park, entry, 1.02).Plan(Asked);
                beyond.Activity(entry.Plant).ShouldBeGreaterThan(0, entry.ToString());
                beyond.Best().ShouldBeGreaterThanOrEqualTo(plan.Best() - Rounding(plan));
                PlanDocument shy = Subsidised(park, entry, 0.98).Plan(Asked);
                shy.Best().IsNear(plan.Best(), 1e-5).ShouldBeTrue(entry.ToString());
            }
        },
        iter: Parks);

    [Fact]
    public void Every_plant_that_stands_still_gets_a_reason_and_no_shortfall_is_negative_without_decisions() => RandomPark.Linear.ForAll(
        static park =>
        {
            if (park.Plan(Asked) is not { Status: "optimal", Reasons: { } reasons } plan) return;
            reasons.LeftOut.Count.ShouldBe(reasons.Idle);
            reasons.LeftOut.ShouldAllBe(entry => entry.Status != "unknown" && entry.Status != "lumpy" && !(entry.Shortfall < 0));
            reasons.LeftOut.ShouldAllBe(entry => plan.Activity(entry.Plant) == 0);
        },
        iter: Parks);

    [Fact]
    public void A_loss_is_never_negative_and_two_lose_no_less_than_one() => RandomPark.Linear.ForAll(
        static park =>
        {
            if (park.Plan(Asked with { Synergies = 3 }) is not { Status: "optimal", Reasons: { } reasons } plan) return;
            reasons.Losses.ShouldAllBe(loss => !(loss.Loss < 0));
            foreach (TechnologyPair pair in reasons.Pairs.Where(pair => pair.Loss is not null))
                pair.Loss!.Value.ShouldBeGreaterThanOrEqualTo(Math.Max(plan.Loss(pair.First), plan.Loss(pair.Second)) - Rounding(plan));
        },
        iter: Parks);

    // A second park beside the first, with resources, sites and owners of its own.
    [Fact]
    public void Technologies_that_share_nothing_have_no_synergy() => Gen.Select(Gen.Int[1, 20], Gen.Int[1, 20], Gen.Int[1, 9], Gen.Int[1, 9]).ForAll(
        static (one, other, price, cost) =>
        {
            PlanDocument plan = Given.A.Park().Technology("baking", makes: "bread").Plant("bakery", "baking", at: "east", of: "baker", capacity: one).Sells("bread", price + cost)
                .Technology("brewing", makes: "beer", from: "hops").Plant("brewery", "brewing", at: "west", of: "brewer", capacity: other).Buys("hops", cost).Sells("beer", price + cost)
                .Plan(Asked with { Synergies = 2 });
            plan.Synergy("baking", "brewing").ShouldBe(0);
            plan.Loss("brewing").ShouldBeNear(price * other);
        },
        iter: 20);

    private static double Rounding(PlanDocument plan) => 1e-5 * Math.Max(1, Math.Abs(plan.Best()));

    private static PackageTables Subsidised(PackageTables park, LeftOut entry, double share)
    {
        string rate = (share * entry.Shortfall!.Value).ToString("R", CultureInfo.InvariantCulture);
        var subsidy = new Policy
        {
            RowNumber = 90, Id = "helping-hand", Kind = PolicyKind.Subsidy, Target = entry.Technology, Scope = $"plant:{entry.Plant}",
            Value = Quantity.TryParse($"{rate} {entry.Unit}", out Quantity value) ? value : throw new InvalidOperationException(entry.Unit),
        };
        return park with { Policies = new([.. park.Policies, subsidy]) };
    }
}
