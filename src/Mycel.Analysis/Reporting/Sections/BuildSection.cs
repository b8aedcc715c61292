using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>What is built and what the plants do.</summary>
internal static class BuildSection
{
    /// <summary>The section.</summary>
    public static Section Of(PlanView view)
    {
        var builds = view.Plan.Builds.OrderByDescending(build => build.Investment).ThenBy(build => build.Plant, StringComparer.Ordinal).ToList();
        Chart chart = CapitalChart.Of(view);
        Html picture = Html.When(
            chart.Choices.Count > 0, () => ChartFigure.Of(chart, Html.Of($"Capital of what is built at each site, by technology. {Budgets(view)}"), "Show", Html.Empty, "Nothing is built."));
        return new Section(
            "builds", "What is built and what runs", Html.Of($"{Lead(builds)}"),
            Html.Of($"{picture}{Builds(builds, view)}{Html.When(view.Plan.Activities.Count > 0, () => ChartFigure.Folded("What every plant does", Activities(view)))}"),
            chart.Choices.Count > 0 ? [chart] : []);
    }

    // Limits on money that is spent once are what people call budgets.
    private static string Budgets(PlanView view)
    {
        var money = view.Plan.Builds.Select(build => build.MoneyUnit).ToHashSet(StringComparer.Ordinal);
        return string.Join(' ', view.Plan.Limits.Where(limit => limit.Sense == "<=" && money.Contains(limit.Unit) && limit.Value is not null)
            .Select(limit => $"Of {UnitWords.Say(limit.Limit, limit.Unit)} that the limit {Words.FromId(limit.Id).ToLowerInvariant()} allows, {UnitWords.Say(limit.Value!.Value, limit.Unit)} are used."));
    }

    private static string Lead(List<Build> builds)
    {
        if (builds.Count == 0)
            return "Everything the plan needs stands already.";
        var totals = builds.GroupBy(build => build.MoneyUnit, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => UnitWords.Say(group.Sum(build => build.Investment), group.Key));
        return $"{Words.Count(builds.Count, "thing is", "things are")} built for {Words.List([.. totals])} of capital.";
    }

    private static Html Builds(IReadOnlyList<Build> builds, PlanView view) => DataTable.Of(
        "What is built",
        ["What", "Technology", "Site", Column.Figures("Year"), Column.Figures("New capacity"), Column.Figures("Investment"), Column.Figures("Cost in a year"), "Money"],
        builds,
        build =>
        [
            What(build, view), Html.Of($"{Words.FromId(build.Technology)}"), Html.Of($"{view.Names.Site(build.Site)}"), Html.Of($"{build.Period}"),
            Cells.WithUnit(build.Value, build.Unit), Cells.Number(build.Investment, build.MoneyUnit), Cells.Number(build.AnnualCost, build.MoneyUnit + "/a"),
            Html.Of($"{UnitWords.InTable(build.MoneyUnit)}"),
        ],
        "builds.csv", "Nothing is built.", hideCaption: true);

    private static Html What(Build build, PlanView view)
    {
        string sizes = string.Join(" and ", (build.Sizes ?? []).Select(size => $"{size.Number} × {Words.FromId(size.Size).ToLowerInvariant()}"));
        return Html.Of($"{view.Names.Plant(build.Plant)}{Html.When(sizes.Length > 0, () => Html.Of($"<span class=\"sub\">{sizes}</span>"))}");
    }

    private static Html Activities(PlanView view)
    {
        var plants = view.Plan.Activities.GroupBy(activity => (activity.Plant, activity.Period))
            .Select(slices => slices.First() with { Value = slices.Sum(slice => slice.Value), Slice = "" })
            .OrderBy(activity => view.Names.Organisation(activity.Owner), StringComparer.Ordinal).ThenBy(activity => activity.Plant, StringComparer.Ordinal)
            .ThenBy(activity => activity.Period).ToList();
        return DataTable.Of<Activity>(
            "What every plant does", ["Plant", "Owner", "Site", Column.Figures("Year"), Column.Figures("Does"), Column.Figures("Could do"), "Unit", Column.Figures("Used")], plants,
            activity =>
            [
                Html.Of($"{view.Names.Plant(activity.Plant)}"), Html.Of($"{view.Names.Organisation(activity.Owner)}"), Html.Of($"{view.Names.Site(activity.Site)}"), Html.Of($"{activity.Period}"),
                Cells.Number(activity.Value, activity.Unit), Cells.OrReason(activity.Capacity, activity.Unit, "no limit"), Html.Of($"{UnitWords.InTable(activity.Unit)}"),
                activity.Capacity > 0 && double.IsFinite(activity.Capacity) ? Html.Of($"{Figure.Percent(activity.Value / activity.Capacity)}") : new Html("<span class=\"none\">no capacity</span>"),
            ],
            "activities.csv", "No plant does anything.");
    }
}
