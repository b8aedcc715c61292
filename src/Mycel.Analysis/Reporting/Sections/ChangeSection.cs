using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>Before and after: indicators by industry, structures, materials and technologies.</summary>
internal static class ChangeSection
{
    /// <summary>The section of a plan with a before.</summary>
    public static Section Of(PlanView view)
    {
        BeforeAfter change = view.Plan.BeforeAfter!;
        string lead = ChangeWords.Headline(change, view.Names);
        if (change.Before.Objective is null)
            return new Section("change", "Before and after", Html.Of($"{lead}"), Html.Of($"<ul class=\"conflict\">{Html.Join(change.Before.Refusal?.Conflict ?? [], line => Html.Of($"<li>{line}</li>"))}</ul>"));
        Chart industries = IndustryChart.Of(view), structures = StructureChart.Of(view), frequencies = FrequencyChart.Of(view);
        return new Section(
            "change", "Before and after", Html.Of($"{lead} {ChangeWords.Technologies(change)}"),
            Html.Of(
                $"""
                <p class="note">What was before was planned for the same goal ({Words.Small(view.Names.Indicator(view.Plan.Objective!.Indicator).Title)}) within the limits of its own scenario, so it shows that structure at its best, not as it happened to be run. Investment counts what is built, not what stands already.</p>
                {Indicators(change, view)}
                {ChartFigure.Of(industries, Html.Of($"What a plant's pools buy, sell and release is shared among its plants by what they take and give, so that industries add up to the park."), "Indicator", ChartFigure.Folded("Contribution of each industry", Contributions(change, view)), "No indicator has a figure.")}
                <h3>The two structures</h3>
                {ChartFigure.Of(structures, Html.Of($"A dot is a technology, larger with more output value sold; its colour is its industry. Dots keep their places, so that what is gone and what is new can be seen."), "Show", Counts(change), "Nothing runs.")}
                {Core(change, view)}
                {Technologies(change, view)}
                <h3>Materials that tie the structure together</h3>
                {ChartFigure.Of(frequencies, Html.Of($"The number of exchanges, pairs of a giving and a taking plant, that a material takes part in; one with two or more is symbiotic."), "Show", ChartFigure.Folded("The same as a table", Materials(change, view)), "No material is exchanged between plants.")}
                """),
            [industries, structures, frequencies]);
    }

    private static Html Indicators(BeforeAfter change, PlanView view)
    {
        var changes = new ChangeView(change);
        var published = view.Plan.Published.Where(row => row is { Meaning: "change", Scope: "park" }).ToLookup(row => row.Indicator, StringComparer.Ordinal);
        var rows = ChangeView.Thirteen.Select(id => changes.Find(id, "park")).OfType<IndicatorChange>().ToList();
        bool hasPublished = rows.Exists(row => published.Contains(row.Id));
        Column[] columns = ["Indicator", Column.Figures("Before"), Column.Figures("After"), Column.Figures("Change"), .. hasPublished ? new[] { Column.Figures("Published change") } : [], "Unit"];
        return DataTable.Of(
            "Thirteen indicators before and after", columns, rows,
            row =>
            {
                (double? before, string unit) = Shown(row.Before, row.Unit);
                double? after = Shown(row.After, row.Unit).Value;
                return
                [
                    Html.Of($"{view.Names.Indicator(row.Id).Title}"), Cells.OrReason(before, unit, "no output"), Cells.OrReason(after, unit, "no output"), Change(row),
                    .. hasPublished ? new[] { Beside(row, published[row.Id].FirstOrDefault()) } : [], Html.Of($"{UnitWords.InTable(unit)}"),
                ];
            },
            "indicator-changes.csv", "There are no indicators.", open: 13);
    }

    private static (double? Value, string Unit) Shown(double? value, string unit)
    {
        (double shown, string larger) = UnitWords.PerMillion(value ?? 0, unit);
        return (value is null ? null : shown, larger);
    }

    private static Html Change(IndicatorChange row) => row.Change is { } known
        ? Html.Of($"<data value=\"{Figure.Exact(known)}\">{Figure.Change(known)}</data>")
        : Html.Of($"<span class=\"none\">{(row.After is null or 0 ? "none" : "from nothing")}</span>");

    // Direction first: a published size rests on other prices and boundaries, its sign should not.
    private static Html Beside(IndicatorChange row, PublishedComparison? published)
    {
        if (published is null)
            return Html.Of($"<span class=\"none\">none</span>");
        double share = published.Unit == "%" ? published.Published / 100 : published.Published;
        string verdict = row.Change is not { } ours ? "" : Math.Sign(ours) == Math.Sign(share) ? "same direction" : "other direction";
        return Html.Of($"{Figure.Change(share)}<span class=\"sub\">{verdict}</span>");
    }

    private static Html Contributions(BeforeAfter change, PlanView view)
    {
        var changes = new ChangeView(change);
        string[] ids = [.. ChangeView.Thirteen.Where(id => !id.EndsWith("-intensity", StringComparison.Ordinal))];
        var rows = ids.SelectMany(id => changes.Industries.Append("no-industry").Select(scope => changes.Find(id, scope))).OfType<IndicatorChange>().ToList();
        return DataTable.Of(
            "Contribution of each industry",
            ["Indicator", "Industry", Column.Figures("Before"), Column.Figures("of the park"), Column.Figures("After"), Column.Figures("of the park"), "Unit"], rows,
            row =>
            [
                Html.Of($"{view.Names.Indicator(row.Id).Title}"), Html.Of($"{ChangeView.Title(row.Scope, view.Names)}"),
                Cells.OrReason(row.Before, row.Unit, "none"), Share(ChangeView.ShareOf(row.Before, changes.Find(row.Id, "park")?.Before)),
                Cells.OrReason(row.After, row.Unit, "none"), Share(ChangeView.ShareOf(row.After, changes.Find(row.Id, "park")?.After)), Html.Of($"{UnitWords.InTable(row.Unit)}"),
            ],
            "indicator-changes.csv", "There are no industries.", hideCaption: true, open: 60);
    }

    private static Html Share(double? share) => share is { } known ? Html.Of($"{Figure.Percent(known)}") : Html.Of($"<span class=\"none\">–</span>");

    private static Html Counts(BeforeAfter change) => DataTable.Of(
        "Sizes of the two structures", ["What", Column.Figures("Before"), Column.Figures("After")], change.Counts,
        row => [Html.Of($"{Words.FromId(row.What)}{Meaning(row.What)}"), Cells.Number(row.Before), Cells.Number(row.After)], "structure-counts.csv", "Nothing was counted.");

    private static string Meaning(string what) => what switch
    {
        "technologies" or "plants" => " that run",
        "products" => " that are sold",
        "exchanges" => " between plants, by material",
        "symbiotic-materials" => ", in two exchanges or more",
        _ => "",
    };

    private static Html Core(BeforeAfter change, PlanView view)
    {
        IReadOnlyList<string> sentences = ChangeWords.Core(change, view.Names);
        return Html.When(sentences.Count > 0, () => Html.Of($"<h3>Technologies that weigh most</h3><ul>{Html.Join(sentences, sentence => Html.Of($"<li>{sentence}</li>"))}</ul>"));
    }

    private static Html Technologies(BeforeAfter change, PlanView view)
    {
        string money = change.Indicators.FirstOrDefault(row => row.Id == "output-value")?.Unit ?? "";
        return DataTable.Of(
            "Technologies kept, dropped and new",
            [
                "Technology", "Industry", "Change", Column.Figures("Runs before"), Column.Figures("Runs after"), "Unit", Column.Figures("Output value before"), Column.Figures("after"),
            ],
            change.Technologies,
            row =>
            [
                Html.Of($"{Words.FromId(row.Technology)}"), Html.Of($"{(row.Industry.Length == 0 ? "none" : view.Names.Scope("industry:" + row.Industry))}"), Html.Of($"{row.Change}"),
                Cells.Number(row.Before.Activity, row.Unit), Cells.Number(row.After.Activity, row.Unit), Html.Of($"{UnitWords.InTable(row.Unit)}"),
                Cells.Number(row.Before.OutputValue, money), Cells.Number(row.After.OutputValue, money),
            ],
            "technology-changes.csv", "No technology runs.", open: 12);
    }

    private static Html Materials(BeforeAfter change, PlanView view) => DataTable.Of(
        "Exchanges by material", ["Material", Column.Figures("Before"), Column.Figures("After")], change.Materials,
        row => [Html.Of($"{view.Names.Resource(row.Resource)}"), Cells.Number(row.Before), Cells.Number(row.After)], "material-frequency.csv", "No material is exchanged.", hideCaption: true);
}
