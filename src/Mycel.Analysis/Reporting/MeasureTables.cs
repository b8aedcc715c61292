using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting;

/// <summary>Writes what measures are worth as CSV: a row for each measure and way of counting, and the steps of both curves.</summary>
internal static class MeasureTables
{
    /// <summary>The tables.</summary>
    public static IEnumerable<ResultTable> All(MeasureValues measures, AbatementCurve? curve)
    {
        yield return Measures(measures);
        if (curve is not null) yield return Curve(curve);
    }

    private static ResultTable Measures(MeasureValues measures) => ResultTables.Table(
        "measures.csv",
        new CsvText(
            "plant", "technology", "industry", "site", "capacity", "capacity-unit", "investment", "lifetime-years", "rate-per-year", "counted", "status", "capital", "budget",
            "surplus", "net", "saved", "annual-cost", "abatement-cost", "payback-years", "net-present-value", "internal-rate", "money-unit", "carbon-unit", "why"),
        [.. measures.Entries.SelectMany(entry => new[] { (entry, "alone", entry.Alone), (entry, "in-turn", entry.InTurn), (entry, "from-plan", entry.FromPlan) })],
        (csv, row) =>
        {
            (Measure measure, string counted, MeasureWorth worth) = row;
            csv.Text(measure.Plant).Text(measure.Technology).Text(measure.Industry).Text(measure.Site).Number(measure.Capacity).Text(measure.CapacityUnit)
                .Number(measure.Investment).Number(measure.LifetimeYears).Number(measure.RatePerYear).Text(counted).Text(worth.Status).Number(worth.Capital).Number(worth.Budget)
                .Number(worth.Surplus).Number(worth.Net).Number(worth.Saved).Number(worth.AnnualCost).Number(worth.AbatementCost).Number(worth.PaybackYears)
                .Number(worth.NetPresentValue).Number(worth.InternalRate).Text(measures.MoneyUnit).Text(measures.CarbonUnit).Text(worth.Why);
        });

    private static ResultTable Curve(AbatementCurve curve) => ResultTables.Table(
        "abatement-curve.csv", new CsvText("curve", "place", "plant", "saved", "cumulative", "annual-cost", "abatement-cost", "carbon-unit", "money-unit", "cost-unit"),
        [.. Steps("in-turn", curve.InTurn), .. Steps("alone", curve.Alone)],
        (csv, row) => csv.Text(row.Curve).Number(row.Place).Text(row.Step.Plant).Number(row.Step.Saved).Number(row.Step.Cumulative).Number(row.Step.AnnualCost)
            .Number(row.Step.AbatementCost).Text(curve.CarbonUnit).Text(curve.MoneyUnit).Text(curve.CostUnit));

    private static IEnumerable<(string Curve, int Place, AbatementStep Step)> Steps(string curve, IReadOnlyList<AbatementStep> steps) =>
        steps.Select((step, place) => (curve, place + 1, step));
}
