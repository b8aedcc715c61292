using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>What else is possible near the best: what every such plan has, what none has, what is a choice, and plans unlike each other.</summary>
internal static class ChoiceSection
{
    private const int MostColumns = 6;
    private const int MostNames = 6;

    /// <summary>The section of a plan that has such a part.</summary>
    public static Section Of(PlanView view)
    {
        NearOptimal near = view.Plan.NearOptimal!;
        Chart chart = RangeChart.Of(view);
        return new Section(
            "choices", "What else is possible", Lead(near, view),
            Html.Of($"{Html.When(near.Ranges.Count == 0, () => Html.Of($"<p class=\"empty\">{near.Ending}</p>"))}{Html.When(near.Ranges.Count > 0, () => Html.Of($"{Figures(near, chart, view)}{Plans(near, view)}"))}"),
            near.Ranges.Count > 0 ? [chart] : []);
    }

    private static Html Lead(NearOptimal near, PlanView view)
    {
        var plants = near.Ranges.Where(range => range.Kind == "plant").ToList();
        int Count(string verdict) => plants.Count(plant => plant.Verdict == verdict);
        string goal = Words.Small(view.Names.Indicator(view.Plan.Objective?.Indicator ?? "").Title);
        int open = Count("unknown");
        return Html.Of(
            $"""
            A plan that gives up at most {Figure.Percent(near.Within)} of {goal}, and so still reaches {UnitWords.Say(near.Threshold, near.Unit)}, can be very different or hardly different at all.
            Of {Words.Count(plants.Count, "plant", "plants")}, <strong>{Count("must-have")} run in every such plan</strong>, <strong>{Count("choice")} are a real choice</strong> and <strong>{Count("must-avoid")} run in none</strong>{(open > 0 ? $"; {open} could not be decided" : "")}.
            {Proof(near)}
            """);
    }

    private static string Proof(NearOptimal near)
    {
        int unproven = near.Ranges.Sum(range => (range.Least.Status is "proven" or "endless" ? 0 : 1) + (range.Greatest.Status is "proven" or "endless" ? 0 : 1));
        return unproven == 0
            ? "Both ends of every range are proven: a plan reaches them, and none goes beyond."
            : $"{Words.Count(unproven, "end of a range is", "ends of ranges are")} not proven and marked so.";
    }

    private static Html Figures(NearOptimal near, Chart chart, PlanView view) => Html.Of(
        $"""
        {ChartFigure.Of(chart, Html.Of($"A bar spans what is possible near the best, from least to greatest, in percent of the greatest; the dot is the best plan. A short bar cannot be argued about; a long one is where there is room to decide."), "Show", Html.Empty, "Nothing can move.")}
        {Verdict(near, view)}
        {ChartFigure.Folded("Technologies of several plants, and new capacity", Ranges("Technologies and new capacity", near, ["technology", "new-capacity"], view))}
        {ChartFigure.Folded("What the park buys, sells, draws and releases", Ranges("Flows across the boundary", near, ["bought", "sold", "drawn", "released"], view))}
        {ChartFigure.Folded("Indicators of the park", Ranges("Indicators near the best", near, ["indicator"], view))}
        """);

    private static Html Verdict(NearOptimal near, PlanView view)
    {
        var rows = near.Ranges.Where(range => range.Kind == "plant").OrderBy(range => Verdicts.Order(range.Verdict)).ThenBy(range => range.Id, StringComparer.Ordinal).ToList();
        return DataTable.Of(
            "Which plants a plan near the best has", ["Plant", "Near the best it runs", Column.Figures("Best plan"), Column.Figures("Least"), Column.Figures("Greatest"), "Unit"], rows,
            row => [Html.Of($"{RangeWords.Title(row, view.Names)}"), Html.Of($"{Verdicts.Words(row.Verdict)}"), .. Numbers(row)], "ranges.csv", "The park has no plants.", open: 20);
    }

    private static Html Ranges(string caption, NearOptimal near, string[] kinds, PlanView view)
    {
        bool isStructure = kinds.Contains("technology");
        var rows = near.Ranges.Where(range => kinds.Contains(range.Kind) && (range.Greatest.Value is not 0 || range.Least.Value is not 0)).ToList();
        Column[] columns = ["What", .. isStructure ? new Column[] { "Near the best" } : [], Column.Figures("Best plan"), Column.Figures("Least"), Column.Figures("Greatest"), "Unit"];
        return DataTable.Of(
            caption, columns, rows,
            row =>
            [
                Html.Of($"{RangeWords.Title(row, view.Names)}{(row.Kind == "new-capacity" ? ", built" : "")}"),
                .. isStructure ? new[] { Html.Of($"{Verdicts.Words(row.Verdict)}") } : [], .. Numbers(row),
            ],
            "ranges.csv", "There are none.", open: 40);
    }

    private static IEnumerable<Html> Numbers(QuantityRange row)
    {
        (double scale, string unit) = UnitWords.PerMillion(1, row.Unit);
        return [Cells.Number(scale * row.Best, unit), End(row.Least, scale, unit), End(row.Greatest, scale, unit), Html.Of($"{UnitWords.InTable(unit)}")];
    }

    private static Html End(RangeEnd end, double scale, string unit)
    {
        Html figure = Cells.OrReason(scale * end.Value, unit, RangeWords.Missing(end));
        return end.Status == "proven" || end.Value is null ? figure : Html.Of($"{figure}<span class=\"sub\">not proven</span>");
    }

    private static Html Plans(NearOptimal near, PlanView view)
    {
        if (near.Plans.Count == 0)
            return Html.When(near.Ending.Length > 0, () => Html.Of($"<p class=\"note\">{near.Ending}</p>"));
        double best = view.Plan.Objective?.Value ?? 0;
        Html table = DataTable.Of(
            "Plans unlike the best and each other",
            ["Plan", Column.Figures("Reaches"), Column.Figures("Gives up"), Column.Sentences("Runs beside the best plan"), Column.Sentences("Stands still instead"), Column.Figures("Unlike the nearest in"), "Checked"],
            near.Plans,
            plan =>
            [
                Html.Of($"Alternative {plan.Number}"), Cells.WithUnit(plan.Objective.Value, plan.Objective.Unit),
                Html.Of($"{(best == 0 ? Figure.Missing : Figure.Percent(Math.Abs(plan.Objective.Value - best) / Math.Abs(best)))}"),
                Html.Of($"{List(plan.With, view)}"), Html.Of($"{List(plan.Without, view)}"), Html.Of($"{Words.Count(plan.Distance, "plant", "plants")}"),
                Html.Of($"{(plan.Certificate.Accepted ? "holds" : "does not hold")}"),
            ],
            "alternatives.csv", "No other plan was found.", hideCaption: true);
        return Html.Of(
            $"""
            <h3>Plans unlike the best and each other</h3>{table}{ChartFigure.Folded("Their indicators beside each other", Indicators(near, view))}
            <p class="note">{near.Method} Each gives up what the band allows so as to differ as much as it can; every one was audited like the plan itself. {near.Ending}</p>
            """);
    }

    private static Html Indicators(NearOptimal near, PlanView view)
    {
        var plans = near.Plans.Take(MostColumns).ToList();
        var best = view.Plan.Indicators.Where(value => value.Scope == "park").ToList();
        return DataTable.Of(
            "Indicators of the alternatives", ["Indicator", Column.Figures("Best plan"), .. plans.Select(plan => Column.Figures($"Alternative {plan.Number}")), "Unit"], best,
            row =>
            [
                Html.Of($"{view.Names.Indicator(row.Id).Title}"), Cells.Number(row.Value, row.Unit),
                .. plans.Select(plan => Cells.OrReason(plan.Indicators.FirstOrDefault(value => value.Id == row.Id && value.Period == row.Period)?.Value, row.Unit, "none")),
                Html.Of($"{UnitWords.InTable(row.Unit)}"),
            ],
            "alternative-indicators.csv", "There are no indicators.", hideCaption: true, open: 40);
    }

    private static string List(IReadOnlyList<string> plants, PlanView view)
    {
        if (plants.Count == 0)
            return "nothing";
        string[] names = [.. plants.Select(view.Names.PlantOfOwner)];
        return names.Length <= MostNames ? Words.List(names) : Words.List([.. names.Take(MostNames), Words.Count(names.Length - MostNames, "other", "others")]);
    }
}
