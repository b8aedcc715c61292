using Mycel.Analysis.Fronts;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Fronts;

/// <summary>Fronts of parks that are told in a few sentences.</summary>
public sealed class ParkFrontTests
{
    [Fact]
    public void Objectives_of_a_front_are_indicators_sums_and_directions()
    {
        var options = new FrontOptions { Objectives = "max profit, min 1*solid-waste + 0*co2" };
        Study study = Fronts.Open("two-plants", options);
        options.ProblemIn(study).ShouldBeNull();
    }

    [Theory]
    [InlineData("profit", "names 1")]
    [InlineData("profit, co2, electricity, water-fresh, solid-waste, taxes", "names 6")]
    [InlineData("profit, profit", "named twice")]
    [InlineData("profit, c02", "Did you mean 'co2'?")]
    [InlineData("profit, 2*co2", "Write max or min")]
    [InlineData("profit, min co2 / output-value", "is a ratio")]
    public void What_is_no_trade_off_is_refused_in_words(string objectives, string words)
    {
        var options = new FrontOptions { Objectives = objectives };
        options.ProblemIn(Fronts.Open("two-plants", options)).ShouldNotBeNull().ShouldContain(words);
    }

    [Fact]
    public void Every_point_of_three_objectives_is_refused() =>
        new FrontOptions { Objectives = "profit, co2, electricity", Points = null }.ProblemIn(Fronts.Open("two-plants", new FrontOptions())).ShouldNotBeNull().ShouldContain("surface");

    [Fact]
    public void A_park_whose_needs_cannot_be_met_says_which_limits_contradict()
    {
        FrontDocument front = Given.A.Park().Technology("making", makes: "goods").Plant("maker", "making", capacity: 10).Sells("goods", 5)
            .AtLeast("900 EUR2020/a", "profit").Tables().Front("profit, output-value");
        front.Status.ShouldBe("infeasible");
        front.Points.ShouldBeEmpty();
        front.Refusal!.Conflict.ShouldNotBeEmpty();
        front.Refusal.Mends.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_park_that_can_earn_without_end_says_which_objective_has_no_best()
    {
        FrontDocument front = Given.A.Park().Technology("making", makes: "goods").Technology("growing", makes: "corn").Plant("maker", "making", capacity: 10).Plant("farm", "growing").Sells("goods", 5).Sells("corn", 5)
            .Tables().Front("operating-cost, profit");
        front.Status.ShouldBe("unbounded");
        front.Refusal!.Summary.ShouldContain("'profit'");
    }

    [Fact]
    public void Every_shown_point_tells_what_the_plants_do()
    {
        FrontDocument front = Fronts.Run(Fronts.Open("two-plants", new FrontOptions()), new FrontOptions());
        front.Status.ShouldBe("optimal");
        front.Completeness!.Complete.ShouldBeTrue();
        front.Points.Where(point => point.Shown).ShouldAllBe(point => point.Activities.Count > 0);
        front.Points.ShouldAllBe(point => point.Certificate.Accepted && point.Indicators.Count > 10);
    }

    [Fact]
    public void Marks_are_points_of_the_front_with_words()
    {
        FrontDocument front = Fronts.Run(Fronts.Open("kalundborg", new FrontOptions()), new FrontOptions());
        front.Marks.Select(mark => mark.Kind).ShouldContain("knee");
        front.Marks.ShouldAllBe(mark => mark.Words.Length > 20 && front.Points.Any(point => point.Id == mark.Point));
        front.Marked("best", "profit").ShouldBe(front.Points[0]);
        front.Marked("best", "co2").ShouldBe(front.Points[^1]);
    }

    [Fact]
    public void Few_points_are_shown_and_all_are_kept()
    {
        Study study = Fronts.Open("kalundborg", new FrontOptions());
        FrontDocument all = Fronts.Run(study, new FrontOptions { Points = 1000 });
        FrontDocument few = Fronts.Run(study, new FrontOptions { Points = 3 });
        few.Points.Count.ShouldBe(all.Points.Count);
        few.Points.Count(point => point.Shown).ShouldBeLessThan(all.Points.Count);
        few.Marks.ShouldAllBe(mark => few.Points.Single(point => point.Id == mark.Point).Shown);
    }

    [Fact]
    public void A_point_as_a_plan_is_accepted_like_any_plan()
    {
        var options = new FrontOptions();
        Study study = Fronts.Open("kalundborg", options);
        FrontDocument front = Fronts.Run(study, options);
        FrontPlans.CanBeMade(front).ShouldBeTrue();
        (string Point, PlanDocument Plan)[] plans = [.. FrontPlans.Of(front, study)];
        plans.Length.ShouldBe(front.Points.Count(point => point.Shown));
        foreach ((string point, PlanDocument plan) in plans)
        {
            StudyOptions asked = Verification.OptionsOf(plan)!;
            Study again = Study.Open(study.Park.Tables, plan.Package.Sha256, [], asked, [])!;
            Verification.Of(plan, again).Problems.ShouldBeEmpty(point);
            double profit = plan.Indicators.Single(value => value.Id == "profit" && value.Scope == "park").Value;
            profit.IsNear(front.Points.Single(candidate => candidate.Id == point).Values[0]).ShouldBeTrue();
        }
    }
}
