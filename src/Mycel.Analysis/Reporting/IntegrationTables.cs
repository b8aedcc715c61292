using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting;

/// <summary>Writes what heat and water integration say as CSV.</summary>
internal static class IntegrationTables
{
    /// <summary>The tables of heat.</summary>
    /// <param name="heat">What heat integration says.</param>
    public static IEnumerable<ResultTable> All(HeatValues heat)
    {
        yield return ResultTables.Table(
            "heat.csv", new CsvText("scope", "status", "heat-given", "heat-taken", "hot-utility", "cold-utility", "recovered", "unit", "pinches", "temperature-unit"), heat.Targets,
            (csv, row) => csv.Text(row.Scope).Text(row.Status).Number(row.HeatGiven).Number(row.HeatTaken).Number(row.HotUtility).Number(row.ColdUtility).Number(row.Recovered).Text(heat.Unit)
                .Text(string.Join(' ', row.Pinches.Select(Figure.Exact))).Text(heat.TemperatureUnit));
        yield return ResultTables.Table(
            "heat-streams.csv", new CsvText("plant", "stream", "kind", "from", "to", "temperature-unit", "heat", "unit", "contribution-kelvin", "cell", "source", "quality"), heat.Streams,
            (csv, row) => csv.Text(row.Plant).Text(row.Stream).Text(row.Kind).Number(row.From).Number(row.To).Text(heat.TemperatureUnit).Number(row.Heat).Text(heat.Unit).Number(row.Contribution)
                .Text(row.Cell.Place).Text(row.Cell.Source).Text(row.Cell.Quality));
        yield return ResultTables.Table(
            "heat-curves.csv", new CsvText("scope", "curve", "heat", "unit", "temperature", "temperature-unit"), [.. heat.Targets.SelectMany(Curves), .. SiteCurves(heat.Site)],
            (csv, row) => csv.Text(row.Scope).Text(row.Curve).Number(row.Point.Heat).Text(heat.Unit).Number(row.Point.Temperature).Text(heat.TemperatureUnit));
        yield return ResultTables.Table(
            "heat-recovery.csv", new CsvText("difference-kelvin", "recovered", "hot-utility", "cold-utility", "unit", "area-m2"), heat.Recovery,
            (csv, row) => csv.Number(row.Difference).Number(row.Recovered).Number(row.HotUtility).Number(row.ColdUtility).Text(heat.Unit).Number(row.Area));
        if (heat.Utilities is { } choice)
        {
            yield return ResultTables.Table(
                "heat-utilities.csv", new CsvText("utility", "kind", "from", "to", "temperature-unit", "heat", "unit", "cost", "money-unit", "cell", "source", "quality"), choice.Uses,
                (csv, row) => csv.Text(row.Utility).Text(row.Kind).Number(row.From).Number(row.To).Text(heat.TemperatureUnit).Number(row.Heat).Text(heat.Unit).Number(row.Cost).Text(choice.MoneyUnit)
                    .Text(row.Cell.Place).Text(row.Cell.Source).Text(row.Cell.Quality));
        }

        if (heat.Site is { } site)
        {
            yield return ResultTables.Table(
                "heat-mains.csv", new CsvText("utility", "temperature", "temperature-unit", "raised", "needed", "bought", "unit"), site.Mains,
                (csv, row) => csv.Text(row.Utility).Number(row.Temperature).Text(heat.TemperatureUnit).Number(row.Raised).Number(row.Needed).Number(row.Bought).Text(heat.Unit));
        }
    }

    /// <summary>The tables of water.</summary>
    /// <param name="water">What water integration says.</param>
    public static IEnumerable<ResultTable> All(WaterValues water)
    {
        yield return ResultTables.Table(
            "water.csv", new CsvText("contaminant", "fresh-water", "unit", "pinch", "fresh", "concentration-unit"), water.Targets,
            (csv, row) => csv.Text(row.Contaminant).Number(row.FreshWater).Text(water.Unit).Number(row.Pinch).Number(row.Fresh).Text(water.ConcentrationUnit));
        yield return ResultTables.Table(
            "water-uses.csv", new CsvText("plant", "use", "contaminant", "inlet", "outlet", "concentration-unit", "load", "unit", "cell", "source", "quality"), water.Uses,
            (csv, row) => csv.Text(row.Plant).Text(row.Use).Text(row.Contaminant).Number(row.Inlet).Number(row.Outlet).Text(water.ConcentrationUnit).Number(row.Load).Text(water.Unit)
                .Text(row.Cell.Place).Text(row.Cell.Source).Text(row.Cell.Quality));
        if (water.Network is not { } network) yield break;
        yield return ResultTables.Table(
            "water-network.csv", new CsvText("from-plant", "from", "to-plant", "to", "value", "unit", "concentrations", "concentration-unit"), network.Flows,
            (csv, row) => csv.Text(row.FromPlant).Text(row.From).Text(row.ToPlant).Text(row.To).Number(row.Value).Text(water.Unit)
                .Text(string.Join(' ', row.Concentrations.Select(Figure.Exact))).Text(water.ConcentrationUnit));
    }

    private static IEnumerable<(string Scope, string Curve, CurvePoint Point)> Curves(HeatTarget target) =>
    [
        .. target.Hot.Select(point => (target.Scope, "hot", point)), .. target.Cold.Select(point => (target.Scope, "cold", point)),
        .. target.GrandComposite.Select(point => (target.Scope, "grand-composite", point)),
    ];

    private static IEnumerable<(string Scope, string Curve, CurvePoint Point)> SiteCurves(SiteTarget? site) =>
        site is null ? [] : [.. site.Sources.Select(point => ("site", "sources", point)), .. site.Sinks.Select(point => ("site", "sinks", point))];
}
