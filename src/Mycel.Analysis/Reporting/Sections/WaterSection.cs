using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>The least fresh water, and which use can take the water of which other.</summary>
internal static class WaterSection
{
    private const string Nothing = "There is nothing to draw.";

    /// <summary>The section.</summary>
    /// <param name="water">What water integration says.</param>
    /// <param name="names">Titles.</param>
    public static Section Of(WaterValues water, Names names)
    {
        if (water.Targets.Count == 0)
            return new Section("water", "Where water can be used again", Html.Of($"Fresh water is too dirty for a use, so that nothing can be said."), Html.Empty);
        Chart chart = WaterChart.Of(water);
        Html figure = ChartFigure.Of(chart, Html.Of($"Fresh water must be enough for the line of all uses to lie above its own. They touch at the pinch."), "Contaminant", Targets(water), Nothing);
        return new Section("water", "Where water can be used again", Html.Of($"{Lead(water)}"), Html.Of($"{figure}{Flows(water, names)}"), [chart]);
    }

    private static string Lead(WaterValues water)
    {
        if (water.Network is not { } network) return "Targets are known, but no network was found: the figures differ too widely to be computed with.";
        string alone = water.WithoutReuse is { } without ? $" If every use took fresh water, {Said(without, water)} would be needed." : "";
        string proof = network.Status == "least" ? "No network needs less."
            : $"It can be built; that none needs less is not proven, but none needs less than {Said(network.LowerBound, water)}.";
        string regenerated = network.Regenerated > 0 ? $" {Said(network.Regenerated, water)} are regenerated." : "";
        return $"With re-use {Said(network.FreshWater, water)} of fresh water are enough.{regenerated} {proof}{alone}";
    }

    private static string Said(double amount, WaterValues water)
    {
        (double rate, string unit) = SteadyRate.Of(amount, water.Unit);
        return unit == water.Unit ? UnitWords.Say(amount, unit) : $"{UnitWords.Say(amount, water.Unit)} ({Figure.Rounded(rate)}\u00a0{unit})";
    }

    private static Html Targets(WaterValues water) => DataTable.Of(
        "Targets of each contaminant alone", ["Contaminant", Column.Figures($"Least fresh water, {UnitWords.InTable(water.Unit)}"), Column.Figures($"Pinch, {water.ConcentrationUnit}"), Column.Figures("In fresh water")],
        water.Targets,
        target => [Html.Of($"{Words.FromId(target.Contaminant)}"), Cells.Number(target.FreshWater, water.Unit), Cells.Number(target.Pinch), Cells.Number(target.Fresh)],
        "water.csv", Nothing);

    private static Html Flows(WaterValues water, Names names)
    {
        if (water.Network is not { } network) return Html.Empty;
        string contaminants = Words.List([.. water.Targets.Select(target => Words.Small(Words.FromId(target.Contaminant)))]);
        return DataTable.Of(
            "The network", ["From", "To", Column.Figures($"Water, {UnitWords.InTable(water.Unit)}"), $"With {contaminants}, {water.ConcentrationUnit}"],
            [.. network.Flows.OrderBy(Place).ThenBy(flow => flow.FromPlant, StringComparer.Ordinal).ThenBy(flow => flow.From, StringComparer.Ordinal)],
            flow =>
            [
                Html.Of($"{End(flow.FromPlant, flow.From, names)}"), Html.Of($"{End(flow.ToPlant, flow.To, names)}"), Cells.Number(flow.Value, water.Unit),
                Html.Of($"{string.Join("; ", flow.Concentrations.Select(value => Figure.Rounded(value)))}"),
            ],
            "water-network.csv", Nothing);
    }

    // As the water goes: what is fresh, what is used again, what goes to waste.
    private static int Place(WaterFlowEntry flow) => (flow.FromPlant.Length, flow.ToPlant.Length) switch
    {
        (0, _) => flow.From == "fresh" ? 0 : 1,
        (_, 0) => 3,
        _ => 2,
    };

    private static string End(string plant, string use, Names names) => plant.Length == 0 ? Outside(use) : $"{Words.FromId(use)}, {names.Plant(plant)}";

    private static string Outside(string end) => end switch
    {
        "fresh" => "Fresh water",
        "waste" => "Waste water",
        _ => Words.FromId(end),
    };
}
