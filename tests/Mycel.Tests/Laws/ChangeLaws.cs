using CsCheck;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Laws;

/// <summary>What holds for before and after in any park.</summary>
public sealed class ChangeLaws
{
    [Fact]
    public void Industries_and_what_belongs_to_none_add_up_to_the_park() => RandomPark.WithDecisions.ForAll(
        static park =>
        {
            if (park.Plan(new StudyOptions { Before = [], Baseline = false }) is not { BeforeAfter: { Before.Objective: not null } change }) return;
            foreach (IGrouping<string, IndicatorChange> indicator in change.Indicators.GroupBy(row => row.Id).Where(group => !group.Key.EndsWith("-intensity", StringComparison.Ordinal)))
            {
                IndicatorChange whole = indicator.Single(row => row.Scope == "park");
                List<IndicatorChange> parts = [.. indicator.Where(row => row.Scope != "park")];
                double size = Math.Max(1, parts.Sum(row => Math.Abs(row.After ?? 0)));
                parts.Sum(row => row.After ?? 0).ShouldBe(whole.After!.Value, 1e-7 * size, indicator.Key);
                parts.Sum(row => row.Before ?? 0).ShouldBe(whole.Before!.Value, 1e-7 * size, indicator.Key);
            }
        },
        iter: 60);

    [Fact]
    public void Before_is_after_where_the_scenario_is_empty() => RandomPark.WithDecisions.ForAll(
        static park =>
        {
            if (park.Plan(new StudyOptions { Before = [] }) is not { BeforeAfter: { Before.Objective: not null } change } plan) return;
            change.Before.Indicators.ShouldBe(plan.Indicators);
            change.Before.Activities.ShouldBe(plan.Activities);
            change.Indicators.ShouldAllBe(row => row.Before == row.After);
            change.Technologies.ShouldAllBe(row => row.Change == "kept");
        },
        iter: 40);
}
