using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>How much heat can be recovered, what must come from outside, and what could pass between plants.</summary>
internal static class HeatSection
{
    private const string Nothing = "There is nothing to draw.";

    /// <summary>The section.</summary>
    /// <param name="heat">What heat integration says.</param>
    /// <param name="names">Titles.</param>
    public static Section Of(HeatValues heat, Names names)
    {
        Chart composite = HeatCharts.Composite(heat, names);
        Chart grand = HeatCharts.GrandComposite(heat, names);
        Chart site = HeatCharts.Site(heat);
        Html curves = ChartFigure.Of(
            composite, Html.Of($"Heat is recovered where the lines lie above each other. Where they come nearest is the pinch: no heat should pass there."), "Curves of", Targets(heat, names), Nothing);
        Html grandFigure = ChartFigure.Of(grand, Html.Of($"Bulges to the right of the line above them are pockets, in which a plant helps itself."), "Curve of", Html.Empty, Nothing);
        Html siteFigure = Html.When(heat.Site is not null, () => ChartFigure.Of(
            site, Html.Of($"A main can carry heat from what lies above it on the left to what lies below it on the right."), "Profiles", Mains(heat), Nothing));
        return new Section(
            "heat", "What heat can be recovered", Html.Of($"{Lead(heat)}"),
            Html.Of($"{curves}{grandFigure}{siteFigure}{Utilities(heat)}{ChartFigure.Folded("Other least differences of temperatures", Recovery(heat))}{ChartFigure.Folded("The streams", Streams(heat, names))}"),
            heat.Site is null ? [composite, grand] : [composite, grand, site]);
    }

    private static string Lead(HeatValues heat)
    {
        HeatTarget all = heat.Targets[0];
        string pinch = all.Status switch
        {
            "threshold-hot" => "All heat is used; none must be carried away, so that there is no pinch.",
            "threshold-cold" => "No heat must come in, so that there is no pinch.",
            "closed" => "Heat given and taken cancel out.",
            _ => $"The pinch lies at {Words.List([.. all.Pinches.Select(at => Figure.Rounded(at))])} °C (shifted): let no heat pass there, bring heat in only above it, carry heat away only below it.",
        };
        string site = heat.Site is { } target
            ? $" Where each plant helps itself alone, {Said(target.HotUtilityAlone, heat)} must come from outside" + (target.Mains.Count > 0 ? $"; with the mains between them, {Said(target.HotUtility, heat)}." : ".")
            : "";
        string pump = heat.Pump is { } best
            ? $" A heat pump from {Figure.Rounded(best.From)} to {Figure.Rounded(best.To)} °C (shifted) would give {Said(best.Given, heat)} for {Said(best.Power, heat)} of power and save {UnitWords.Say(best.Saving, best.MoneyUnit)}."
            : "";
        return $"Streams need {Said(all.HeatTaken, heat)} of heat and give {Said(all.HeatGiven, heat)}. If every stream could reach every other, {Said(all.Recovered, heat)} would be recovered;"
            + $" {Said(all.HotUtility, heat)} must come from outside and {Said(all.ColdUtility, heat)} be carried away. {pinch}{site}{pump} All plants are taken to run at the same time, all year.";
    }

    private static string Said(double amount, HeatValues heat)
    {
        (double rate, string unit) = SteadyRate.Of(amount, heat.Unit);
        return unit == heat.Unit ? UnitWords.Say(amount, unit) : $"{UnitWords.Say(amount, heat.Unit)} ({Figure.Rounded(rate)}\u00a0{unit})";
    }

    private static Html Targets(HeatValues heat, Names names) => DataTable.Of(
        "Targets", ["Of", Column.Figures($"Needed, {UnitWords.InTable(heat.Unit)}"), Column.Figures("Given"), Column.Figures("Recovered"), Column.Figures("From outside"), Column.Figures("Carried away"), "Pinch, °C"],
        heat.Targets,
        target =>
        [
            Html.Of($"{(target.Scope == "park" ? "The whole park" : names.Plant(target.Scope["plant:".Length..]))}"), Cells.Number(target.HeatTaken, heat.Unit), Cells.Number(target.HeatGiven, heat.Unit),
            Cells.Number(target.Recovered, heat.Unit), Cells.Number(target.HotUtility, heat.Unit), Cells.Number(target.ColdUtility, heat.Unit),
            Html.Of($"{(target.Pinches.Count == 0 ? "none" : Words.List([.. target.Pinches.Select(at => Figure.Rounded(at))]))}"),
        ],
        "heat.csv", Nothing);

    private static Html Mains(HeatValues heat) => DataTable.Of(
        "Mains between plants", ["Main", Column.Figures("Temperature, °C"), Column.Figures($"Given by plants, {UnitWords.InTable(heat.Unit)}"), Column.Figures("Needed by plants"), Column.Figures("From outside")],
        heat.Site!.Mains,
        main => [Html.Of($"{Words.FromId(main.Utility)}"), Cells.Number(main.Temperature), Cells.Number(main.Raised, heat.Unit), Cells.Number(main.Needed, heat.Unit), Cells.Number(main.Bought, heat.Unit)],
        "heat-mains.csv", "The package names no mains: a utility with main true is one.");

    private static Html Utilities(HeatValues heat)
    {
        if (heat.Utilities is not { } choice) return Html.Empty;
        if (choice.Lacking.Length > 0) return Html.Of($"<p class=\"note\">{choice.Lacking}</p>");
        return DataTable.Of(
            $"The cheapest utilities for the whole park, {UnitWords.Say(choice.Cost ?? 0, choice.MoneyUnit)}",
            ["Utility", Column.Figures("From, °C"), Column.Figures("To, °C"), Column.Figures($"Heat, {UnitWords.InTable(heat.Unit)}"), Column.Figures($"Cost, {UnitWords.InTable(choice.MoneyUnit)}")],
            choice.Uses,
            use => [Html.Of($"{Words.FromId(use.Utility)}"), Cells.Number(use.From), Cells.Number(use.To), Cells.Number(use.Heat, heat.Unit), Cells.Number(use.Cost, choice.MoneyUnit)],
            "heat-utilities.csv", Nothing);
    }

    private static Html Recovery(HeatValues heat) => DataTable.Of(
        "Targets at other least differences, the same for all streams",
        [Column.Figures("Least difference, K"), Column.Figures($"Recovered, {UnitWords.InTable(heat.Unit)}"), Column.Figures("From outside"), Column.Figures("Carried away"), Column.Figures("Area, m²")],
        heat.Recovery,
        point => [Cells.Number(point.Difference), Cells.Number(point.Recovered, heat.Unit), Cells.Number(point.HotUtility, heat.Unit), Cells.Number(point.ColdUtility, heat.Unit), Cells.OrReason(point.Area, "m2", "not known")],
        "heat-recovery.csv", Nothing);

    private static Html Streams(HeatValues heat, Names names) => DataTable.Of(
        "The streams", ["Stream", "Plant", "Kind", Column.Figures("From, °C"), Column.Figures("To, °C"), Column.Figures($"Heat, {UnitWords.InTable(heat.Unit)}")],
        heat.Streams,
        stream => [Html.Of($"{Words.FromId(stream.Stream)}"), Html.Of($"{names.Plant(stream.Plant)}"), Html.Of($"{stream.Kind}"), Cells.Number(stream.From), Cells.Number(stream.To), Cells.Number(stream.Heat, heat.Unit)],
        "heat-streams.csv", Nothing);
}
