using System.Text.RegularExpressions;
using Mycel.Analysis.Results;
using Mycel.Tests.Results;
using static Mycel.Tests.Reporting.BalancePages;

namespace Mycel.Tests.Reporting;

public sealed class ComparePageTests
{
    private static readonly PlanDocument Other = Whole with
    {
        Published =
        [
            new PublishedComparison("profit", "level", 2020, 100, 100.5, "EUR2020/a", "story", ""), new PublishedComparison("co2", "level", 2020, 100, 150, "tCO2e/a", "story", "It counts twice"),
            new PublishedComparison("land", "level", 2020, 3, null, "km2", "story", ""),
        ],
        Activities = [.. Whole.Activities.Select(activity => activity with { Value = activity.Value * 2 })],
    };

    [Fact]
    public void Plans_and_balances_are_compared_on_one_page()
    {
        string words = Words(Page(("balance", Whole), ("other", Other), ("plan", TestPlans.Steam())));
        words.ShouldContain("Between 3 results differ");
        words.ShouldContain("The results were made from different data");
        words.ShouldContain("The flowsheet closes");
    }

    [Fact]
    public void Results_that_agree_are_said_to_agree() => Words(Page(("a", Whole), ("b", Whole))).ShouldContain("No figure of these 2 results differs.");

    [Fact]
    public void Published_figures_stand_beside_ours_with_what_is_known_of_the_difference()
    {
        string words = Words(Page(("a", Whole), ("b", Other)));
        words.ShouldContain("Of 3 published figures, 1 is met within 1 %.");
        words.ShouldContain("+50 %");
        words.ShouldContain("It counts twice");
        words.ShouldContain("not computed");
    }

    [Fact]
    public void The_same_results_give_the_same_bytes() => Page(("a", Whole), ("b", Other)).ShouldBe(Page(("a", Whole), ("b", Other with { Timings = new Dictionary<string, double> { ["x"] = 1 } })));

    [Fact]
    public void Hostile_texts_stay_texts()
    {
        string page = Page(("<img src=x>", HostilePlan.From(Whole, "</script><img src=x>")), ("b", Other));
        Regex.Replace(page, @"<script>.*?</script>", "", RegexOptions.Singleline).ShouldNotContain("<img");
    }

    [Fact]
    public void Every_chart_has_its_table_and_ids_are_unique()
    {
        string page = Body(Page(("a", Whole), ("b", Other)));
        Regex.Matches(page, @"data-chart=""([a-z]+)""").Select(match => match.Groups[1].Value).ShouldBe(["compared"]);
        Regex.Match(page, @"<figure.*?</figure>", RegexOptions.Singleline).Value.ShouldContain("<table");
        Regex.Matches(page, @"\bid=""([^""]*)""").Select(match => match.Groups[1].Value).ShouldBeUnique();
        page.ShouldNotContain(" style=");
    }

    [Fact]
    public void Flows_across_the_boundary_that_differ_are_compared()
    {
        PlanDocument less = Whole with { BoundaryFlows = [.. Whole.BoundaryFlows.Select(flow => flow.Resource == "coal" ? flow with { Value = flow.Value - 1 } : flow)] };
        ComparedFigure coal = Analysis.Results.Comparison.Of([("a", Whole), ("b", less)]).BoundaryFlows.Single();
        coal.Name.ShouldStartWith("buy coal");
        coal.Change!.Value.ShouldBe(-1, 1e-9);
    }
}
