using Mycel.Analysis.Results;
using Mycel.Analysis.Sweeps;
using Mycel.Analysis.Sweeps.Uncertainty;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Sweeps;

/// <summary>Plans that are good whatever comes, worked by hand.</summary>
public class RobustTests
{
    // One of three machines (a choice) makes 100 t of steam, sold at 10. What a tonne costs, given / in state 1 / in state 2:
    //   risky  1 / 8 / 1      profit 900 / 200 / 900
    //   safe   6 / 6 / 6      profit 400 / 400 / 400
    //   middle 3 / 6.5 / 3.5  profit 700 / 350 / 650
    // Nominal: risky. Worst case: risky 200, safe 400, middle 350: safe. Best by state 400 and 900; regret: risky 200, safe 500, middle 250: risky.
    // With middle at 6.5 / 2.5 (350, 750): regret 150: middle. So the three plans differ.
    private static PackageTables Park(double risky, double safe, double middle) => Story(risky, safe, middle).Tables();

    private static ParkStory Story(double risky, double safe, double middle) => Given.A.Park()
        .Technology("risk", makes: "1 steam", from: "1 water").With("risk", TechnologyParameter.VariableCost, risky)
        .Technology("safety", makes: "1 steam", from: "1 water").With("safety", TechnologyParameter.VariableCost, safe)
        .Technology("middling", makes: "1 steam", from: "1 water").With("middling", TechnologyParameter.VariableCost, middle)
        .Plant("risky", "risk", potential: 100, choice: "machine").Plant("safe", "safety", potential: 100, choice: "machine").Plant("middle", "middling", potential: 100, choice: "machine")
        .Buys("water", 0).Sells("steam", 10, limit: 100);

    [Fact]
    public void Nominal_best_worst_case_and_least_regret_are_three_plans()
    {
        Robust found = Over(Park(1, 6, 3), [Park(8, 6, 6.5), Park(1, 6, 2.5)]);
        Rounded(found.Best).ShouldBe([400, 900]);
        found.Plans.Select(plan => plan.Kind).ShouldBe(["nominal", "worst-case", "least-regret"]);
        found.Plans.Select(plan => plan.Builds.Single().Plant).ShouldBe(["risky", "safe", "middle"]);
        Rounded(found.Plans[0].Objectives).ShouldBe([200, 900]);
        Rounded(found.Plans[1].Objectives).ShouldBe([400, 400]);
        Rounded(found.Plans[2].Objectives).ShouldBe([350, 750]);
        Rounded(found.Plans.Select(plan => plan.Worst)).ShouldBe([200, 400, 350]);
        Rounded(found.Plans.Select(plan => plan.Regret)).ShouldBe([200, 500, 150]);
        Rounded(found.Plans.Select(plan => plan.Mean)).ShouldBe([550, 400, 550]);
        found.Plans[1].Level!.Value.ShouldBe(400, 1e-5);
        found.Plans[2].Level!.Value.ShouldBe(150, 1e-5);
        found.Plans.ShouldAllBe(plan => plan.Status == "optimal" && plan.Certificate!.Accepted && plan.CannotRun.Count == 0);
        found.Remarks.ShouldBeEmpty();
    }

    [Fact]
    public void Where_less_is_better_the_worst_case_is_the_greatest()
    {
        // All 100 t are made, so that costs are 1000 less the profits above.
        PackageTables Made(double risky, double safe, double middle) => Story(risky, safe, middle).AtLeast("1000 EUR2020/a", "output-value").Tables();
        Robust found = Over(Made(1, 6, 3), [Made(8, 6, 6.5), Made(1, 6, 2.5)], "operating-cost");
        found.Plans.Select(plan => plan.Builds.Single().Plant).ShouldBe(["risky", "safe", "middle"]);
        Rounded(found.Plans.Select(plan => plan.Worst)).ShouldBe([800, 600, 650]);
        Rounded(found.Plans.Select(plan => plan.Regret)).ShouldBe([200, 500, 150]);
        found.Plans.ShouldAllBe(plan => plan.Certificate!.Accepted);
    }

    // No plan can be better in its worst case, or have less regret, than those sought: held against the same states, the nominal plan of every other draw is a rival.
    [Fact]
    public void No_rival_has_a_better_worst_case_or_less_regret()
    {
        PackageTables tables = Park(4, 5, 4.5).Between("risk", TechnologyParameter.VariableCost, 0, 9).Between("safety", TechnologyParameter.VariableCost, 4, 6)
            .Between("middling", TechnologyParameter.VariableCost, 1, 7);
        for (int seed = 1; seed <= 5; seed++)
        {
            SweepDocument sweep = tables.Uncertain(new UncertaintyOptions { Robust = true, States = 6 }, seed);
            Robust found = sweep.Robust!;
            (sweep.Status, sweep.Certificate!.Accepted).ShouldBe(("optimal", true));
            found.Plans[1].Worst!.Value.ShouldBeGreaterThanOrEqualTo(found.Plans.Max(plan => plan.Worst!.Value) - 1e-5);
            found.Plans[2].Regret!.Value.ShouldBeLessThanOrEqualTo(found.Plans.Min(plan => plan.Regret!.Value) + 1e-5);
        }
    }

    // 100 t must be made. The tower is large enough only while it is available; the cheap plan builds just enough for the package's own value.
    [Fact]
    public void A_plan_that_cannot_run_in_a_state_says_so_and_the_robust_plan_is_larger()
    {
        PackageTables Tower(double availability) => Given.A.Park()
            .Technology("boiling", makes: "1 steam", from: "1 water").With("boiling", TechnologyParameter.Availability, availability).With("boiling", TechnologyParameter.Investment, 1)
            .With("boiling", TechnologyParameter.Lifetime, 10)
            .Plant("tower", "boiling", potential: 300, minimum: 100).Buys("water", 1).Sells("steam", 10, limit: 100).Tables();
        Robust found = Over(Tower(1), [Tower(1), Tower(0.5)]);
        found.Plans[0].CannotRun.ShouldBe([2]);
        (found.Plans[0].Worst, found.Plans[0].Regret).ShouldBe((null, null));
        found.Plans[1].Builds.Single().Value.ShouldBe(200, 1e-4);
        found.Plans[2].Builds.Single().Value.ShouldBe(200, 1e-4);
        found.Remarks.ShouldContain(remark => remark.Contains("nominal plan builds, the park cannot run in state 2", StringComparison.Ordinal));
    }

    [Fact]
    public void States_that_no_building_decision_serves_together_are_said_to_be_so()
    {
        // A machine that must run at 90 % of its capacity, in one state for 100 t of demand and in the other for 40 t at most.
        PackageTables Machine(double demand, double minimum) => Given.A.Park().Resource("steam", release: false)
            .Technology("boiling", makes: "1 steam", from: "1 water").With("boiling", TechnologyParameter.MinimumLoad, 0.9)
            .Plant("machine", "boiling", potential: 300, minimum: minimum).Buys("water", 1).Sells("steam", 10, limit: demand).Tables();
        Robust found = Over(Machine(100, 95), [Machine(100, 95), Machine(40, 30)]);
        found.Plans[1].Status.ShouldBe("infeasible");
        found.Plans[1].Builds.ShouldBeEmpty();
        found.Remarks.ShouldContain(remark => remark.Contains("nothing that could be built lets the park run in all of them", StringComparison.Ordinal));
    }

    private static Robust Over(PackageTables given, IReadOnlyList<PackageTables> states, string objective = "profit")
    {
        SweepStudy study = given.UncertainStudy(new UncertaintyOptions(), objective: objective);
        UncertainScenes scenes = UncertainScenes.Of(study, SweepFinder.SolveOptionsOf(study), default);
        return new RobustPlans(() => scenes.Crew(null), scenes.Options, scenes.Scene, [.. states.Select(tables => SweepScene.Of(tables, objective, null))], default).Of(scenes.Plan).ShouldNotBeNull();
    }

    private static double[] Rounded(IEnumerable<double?> figures) => [.. figures.Select(figure => Math.Round(figure!.Value, 5))];
}
