using System.Text.Json;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Optimisation.Alternatives;

/// <summary>What else is possible near the best, worked by hand.</summary>
public sealed class NearOptimalTests
{
    private static readonly StudyOptions FivePercent = new() { Within = 0.05 };

    // A hundred tonnes of goods can be sold at 10. The old works earns 6 on a tonne, the young one 5, the dear one 0.1; the dry one has nothing to work with.
    // The best plan earns 600, the band begins at 570: there are 30 to give away.
    [Fact]
    public void Every_range_is_what_thirty_euros_buy()
    {
        PlanDocument plan = Works().Plan(FivePercent);
        plan.NearOptimal!.Threshold.ShouldBeNear(570);
        plan.Range("plant", "old").ShouldSpan(100 - 30, 100);
        plan.Range("plant", "young").ShouldSpan(0, 30);
        plan.Range("plant", "dear").ShouldSpan(0, 30 / 5.9);
        plan.Range("plant", "dry").ShouldSpan(0, 0);
        plan.Range("sold", "goods").ShouldSpan(100 - (30 / 6.0), 100);
        plan.Range("bought", "ore").ShouldSpan(70, 100);
        plan.Range("bought", "scrap").ShouldSpan(0, 30);
        plan.Range("indicator", "profit").ShouldSpan(570, 600);
    }

    [Fact]
    public void What_every_plan_has_is_told_from_a_choice_and_from_what_none_has()
    {
        PlanDocument plan = Works().Plan(FivePercent);
        plan.Range("plant", "old").Verdict.ShouldBe("must-have");
        plan.Range("plant", "young").Verdict.ShouldBe("choice");
        plan.Range("plant", "dear").Verdict.ShouldBe("choice");
        plan.Range("plant", "dry").Verdict.ShouldBe("must-avoid");
        plan.Range("sold", "goods").Verdict.ShouldBe("");
    }

    // A tonne of ore lets go a tonne of carbon dioxide, scrap none. With 30 t of scrap in place of ore the park lets go 70 t for 1000 EUR of goods, else 100.
    [Fact]
    public void A_ratio_has_a_range_too()
    {
        PlanDocument plan = Works().Factor("ore", "co2", FlowScope.Input, "1 tCO2e/t").Plan(FivePercent);
        plan.Range("indicator", "co2").ShouldSpan(70, 100);
        plan.Range("indicator", "co2-intensity").ShouldSpan(0.07, 0.1);
    }

    // To build the giant at all costs 40 a year, the dwarf 20: of 30 to give away only the dwarf can be paid, and with what is left it may take over 2 × 10 / 2.
    [Fact]
    public void With_decisions_a_plant_that_is_too_dear_to_build_is_in_no_plan()
    {
        PlanDocument plan = Works().Interest(0)
            .Technology("like-old", makes: "goods", from: "ore").With("like-old", TechnologyParameter.Lifetime, 10).With("like-old", TechnologyParameter.FixedInvestment, 400)
            .Plant("giant", "like-old", potential: 100)
            .Technology("small", makes: "goods", from: "ore").With("small", TechnologyParameter.Lifetime, 10).With("small", TechnologyParameter.FixedInvestment, 200)
            .With("small", TechnologyParameter.VariableCost, 2).Plant("dwarf", "small", potential: 100)
            .Plan(FivePercent);
        plan.Model!.Integers.ShouldBe(2);
        plan.Range("plant", "giant").Verdict.ShouldBe("must-avoid");
        plan.Range("plant", "dwarf").Verdict.ShouldBe("choice");
        plan.Range("plant", "dwarf").ShouldSpan(0, (30 - 20) / 2.0);
        plan.Range("new-capacity", "dwarf").ShouldSpan(0, 100);
        plan.Range("technology", "oldish").Verdict.ShouldBe("must-have");
    }

    // A cost that may rise by a tenth: 400 for ore at 4, so 440; a tonne by scrap costs 1 more.
    [Fact]
    public void A_goal_that_is_made_small_gives_up_upwards()
    {
        PlanDocument plan = Works(minimum: 100).Plan(new StudyOptions { Objective = "operating-cost", Within = 0.1 });
        plan.NearOptimal!.Threshold.ShouldBeNear(440);
        plan.Range("plant", "old").ShouldSpan(60, 100);
        plan.Range("plant", "young").ShouldSpan(0, 40);
    }

    [Fact]
    public void A_band_of_nothing_holds_the_best_plan_alone()
    {
        PlanDocument plan = Works().Plan(new StudyOptions { Within = 0, Alternatives = 2 });
        plan.Range("plant", "old").Least.Value!.Value.ShouldBe(100, 1e-5);
        plan.Range("plant", "young").Verdict.ShouldBe("must-avoid");
        plan.NearOptimal!.Plans.ShouldBeEmpty();
        plan.NearOptimal.Ending.ShouldContain("runs the same plants");
    }

    [Fact]
    public void Alternatives_lie_in_the_band_hold_and_differ_from_all_before()
    {
        PlanDocument plan = Works().Plan(FivePercent with { Alternatives = 2 });
        plan.NearOptimal!.Plans.Count.ShouldBe(2);
        foreach (AlternativePlan other in plan.NearOptimal.Plans)
        {
            other.Certificate.Accepted.ShouldBeTrue();
            other.Objective.Value.ShouldBeGreaterThanOrEqualTo(570 - 1e-5);
            other.Distance.ShouldBeGreaterThan(0);
            Answers.Indicator(other.Indicators, "profit").ShouldBeNear(other.Objective.Value);
        }

        plan.NearOptimal.Plans.Select(other => string.Join(' ', other.With) + "|" + string.Join(' ', other.Without)).ShouldBeUnique();
    }

    // The first alternative of the works runs what the best plan leaves out: young or dear, and never less of the old works than needed.
    [Fact]
    public void The_first_alternative_runs_something_that_the_best_plan_does_not() =>
        Works().Plan(FivePercent with { Alternatives = 1 }).NearOptimal!.Plans.ShouldHaveSingleItem().With.ShouldNotBeEmpty();

    [Fact]
    public void More_than_there_is_ends_with_a_reason()
    {
        PlanDocument plan = Works().Plan(FivePercent with { Alternatives = 50 });
        plan.NearOptimal!.Plans.Count.ShouldBeLessThan(50);
        plan.NearOptimal.Ending.ShouldContain("no further structure");
    }

    [Fact]
    public void The_number_of_threads_changes_nothing()
    {
        static string Bytes(int threads) => JsonSerializer.Serialize(
            Works().Plan(FivePercent with { Alternatives = 3, Synergies = 3, Threads = threads }) with
            {
                Options = new Dictionary<string, string>(), Timings = new Dictionary<string, double>(), Digest = "",
            },
            PlanJson.Default.PlanDocument);
        Bytes(4).ShouldBe(Bytes(1));
    }

    [Fact]
    public void What_was_not_asked_is_not_there()
    {
        PlanDocument plan = Works().Plan();
        plan.NearOptimal.ShouldBeNull();
        plan.BeforeAfter.ShouldBeNull();
        plan.Options.Keys.ShouldNotContain("within");
    }

    private static ParkStory Works(double minimum = 0)
    {
        ParkStory story = Given.A.Park().Resource("goods", release: false)
            .Technology("oldish", makes: "goods", from: "ore").Plant("old", "oldish", capacity: 100).Plant("older", "oldish", capacity: 0)
            .Technology("youngish", makes: "goods", from: "scrap").Plant("young", "youngish", capacity: 60)
            .Technology("dearish", makes: "goods", from: "ore").With("dearish", TechnologyParameter.VariableCost, 5.9).Plant("dear", "dearish", capacity: 100)
            .Technology("dryish", makes: "goods", from: "nectar").Plant("dry", "dryish", capacity: 100).Buys("ore", 4).Buys("scrap", 5);
        return minimum == 0 ? story.Sells("goods", 10, limit: 100) : story.Technology("using", from: "goods").Plant("town", "using", capacity: minimum, minimum: minimum);
    }
}
