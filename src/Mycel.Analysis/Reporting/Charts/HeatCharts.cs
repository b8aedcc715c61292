using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Charts;

/// <summary>Composite curves, grand composite curves, and the profiles of a site with several plants.</summary>
internal static class HeatCharts
{
    private const string Hot = "#ee6677";
    private const string Cold = "#4477aa";

    /// <summary>Hot and cold composite curves of the park and of each plant.</summary>
    /// <param name="heat">What heat integration says.</param>
    /// <param name="names">Titles.</param>
    public static Chart Composite(HeatValues heat, Names names) => new(
        "heat-composite", "Two lines of temperature over heat: all hot streams as one, and all cold ones. Where they lie above each other, heat is recovered. The figures stand in the table of targets.",
        [.. heat.Targets.Select(target => CurveLines.Of(
            "", Title(target, names), "Heat", heat.Unit, "Temperature", heat.TemperatureUnit,
            [new CurveLine("Hot streams", Hot, Points(target.Hot)), new CurveLine("Cold streams", Cold, Points(target.Cold))]))]);

    /// <summary>Grand composite curves of the park and of each plant.</summary>
    /// <param name="heat">What heat integration says.</param>
    /// <param name="names">Titles.</param>
    public static Chart GrandComposite(HeatValues heat, Names names) => new(
        "heat-grand-composite", "A line of shifted temperature over the heat that passes there: at the top what must come in, at the bottom what must be carried away, nothing at a pinch.",
        [.. heat.Targets.Select(target => CurveLines.Of(
            "", Title(target, names), "Heat that passes", heat.Unit, "Shifted temperature", heat.TemperatureUnit, [new CurveLine("Grand composite curve", Palette.Node, Points(target.GrandComposite))]))]);

    /// <summary>What plants have over, to the left, and what they need, to the right.</summary>
    /// <param name="heat">What heat integration says.</param>
    public static Chart Site(HeatValues heat) => new(
        "heat-site", "Two lines of shifted temperature over heat: to the left what plants have over after they have helped themselves, to the right what they still need; mains lie between.",
        heat.Site is not { } site ? [] :
        [
            CurveLines.Of(
                "", "All plants", "Over to the left, needed to the right", heat.Unit, "Shifted temperature", heat.TemperatureUnit,
                [
                    new CurveLine("What plants have over", Hot, FromRight(site.Sources)), new CurveLine("What plants need", Cold, Points(site.Sinks)),
                    .. site.Mains.Select((main, place) => new CurveLine(Words.FromId(main.Utility), Palette.At(place + 4), Across(main.Temperature, site), IsDashed: true)),
                ]),
        ]);

    private static string Title(HeatTarget target, Names names) => target.Scope == "park" ? "The whole park, every stream reaching every other" : names.Plant(target.Scope["plant:".Length..]);

    private static IReadOnlyList<(double Right, double Up)> Points(IReadOnlyList<CurvePoint> points) => [.. points.Select(point => (point.Heat, point.Temperature))];

    // The hottest source stands at the middle; what is colder lies further to the left.
    private static IReadOnlyList<(double Right, double Up)> FromRight(IReadOnlyList<CurvePoint> points)
    {
        double all = points.Count == 0 ? 0 : points.Max(point => point.Heat);
        return [.. points.Select(point => (point.Heat - all, point.Temperature))];
    }

    private static IReadOnlyList<(double Right, double Up)> Across(double temperature, SiteTarget site) =>
        [(-(site.Sources.Count == 0 ? 0 : site.Sources.Max(point => point.Heat)), temperature), (site.Sinks.Count == 0 ? 0 : site.Sinks.Max(point => point.Heat), temperature)];
}
