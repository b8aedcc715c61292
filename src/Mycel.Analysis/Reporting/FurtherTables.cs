using Mycel.Analysis.Reporting.Flowsheets;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting;

/// <summary>Writes what was asked beside a plan as CSV: what else is possible, why, what measures are worth, and what was before. What was not asked has no table.</summary>
internal static class FurtherTables
{
    /// <summary>All tables that the document has.</summary>
    public static IEnumerable<ResultTable> All(PlanDocument plan)
    {
        if (plan.Balance is { } balance)
        {
            foreach (ResultTable table in BalanceTables.All(balance)) yield return table;
        }

        if (plan.NearOptimal is { } near)
        {
            yield return Ranges(near.Ranges);
            yield return Alternatives(near.Plans);
            yield return OfPlans("alternative-indicators.csv", near.Plans, plan => plan.Indicators, ["indicator", "period", "value", "unit"],
                (csv, row) => csv.Text(row.Id).Number(row.Period).Number(row.Value).Text(row.Unit));
            yield return OfPlans("alternative-activities.csv", near.Plans, plan => plan.Activities, ["plant", "technology", "period", "slice", "value", "capacity", "unit"],
                (csv, row) => csv.Text(row.Plant).Text(row.Technology).Number(row.Period).Text(row.Slice).Number(row.Value).Number(row.Capacity).Text(row.Unit));
            yield return OfPlans("alternative-builds.csv", near.Plans, plan => plan.Builds, ["plant", "technology", "value", "unit", "investment", "annual-cost", "money-unit"],
                (csv, row) => csv.Text(row.Plant).Text(row.Technology).Number(row.Value).Text(row.Unit).Number(row.Investment).Number(row.AnnualCost).Text(row.MoneyUnit));
        }

        if (plan.Reasons is { } reasons)
        {
            yield return LeftOut(reasons.LeftOut);
            if (reasons.Losses.Count > 0) yield return Losses(reasons.Losses);
            if (reasons.Pairs.Count > 0) yield return Pairs(reasons.Pairs);
        }

        if (plan.Measures is { } measures)
        {
            foreach (ResultTable table in MeasureTables.All(measures, plan.AbatementCurve)) yield return table;
        }

        if (plan.BeforeAfter is not { } change)
            yield break;
        yield return Changes(change.Indicators);
        yield return Technologies(change.Technologies);
        yield return Materials(change.Materials);
        yield return Counts(change.Counts);
        yield return ResultTables.Indicators("before-indicators.csv", change.Before.Indicators);
        yield return ResultTables.Activities("before-activities.csv", change.Before.Activities);
        yield return ResultTables.Exchanges("before-exchanges.csv", change.Before.Exchanges);
        yield return ResultTables.Builds("before-builds.csv", change.Before.Builds);
        yield return ResultTables.BoundaryFlows("before-boundary-flows.csv", change.Before.BoundaryFlows);
    }

    private static ResultTable Ranges(IReadOnlyList<QuantityRange> rows) => ResultTables.Table(
        "ranges.csv",
        new CsvText("kind", "id", "verdict", "best", "least", "greatest", "unit", "least-bound", "greatest-bound", "least-status", "greatest-status"), rows,
        (csv, row) => csv.Text(row.Kind).Text(row.Id).Text(row.Verdict).Number(row.Best).Number(row.Least.Value).Number(row.Greatest.Value).Text(row.Unit)
            .Number(row.Least.Bound).Number(row.Greatest.Bound).Text(row.Least.Status).Text(row.Greatest.Status));

    private static ResultTable Alternatives(IReadOnlyList<AlternativePlan> rows) => ResultTables.Table(
        "alternatives.csv", new CsvText("number", "objective", "value", "unit", "distance", "with", "without", "accepted"), rows,
        (csv, row) => csv.Number(row.Number).Text(row.Objective.Indicator).Number(row.Objective.Value).Text(row.Objective.Unit).Number(row.Distance)
            .Text(string.Join("; ", row.With)).Text(string.Join("; ", row.Without)).YesNo(row.Certificate.Accepted));

    private static ResultTable OfPlans<T>(
        string file, IReadOnlyList<AlternativePlan> plans, Func<AlternativePlan, IReadOnlyList<T>> rows, ReadOnlySpan<string> headings, Action<CsvText, T> write) =>
        ResultTables.Table(file, new CsvText(["number", .. headings]), [.. plans.SelectMany(plan => rows(plan).Select(row => (plan.Number, Row: row)))], (csv, entry) =>
        {
            csv.Number(entry.Number);
            write(csv, entry.Row);
        });

    private static ResultTable LeftOut(IReadOnlyList<LeftOut> rows) => ResultTables.Table(
        "left-out.csv",
        new CsvText(
            "plant", "technology", "status", "shortfall", "unit", "product", "product-now", "product-needed", "product-unit", "input", "input-now", "input-needed",
            "input-unit", "investment-now", "investment-needed", "investment-unit", "together"), rows,
        (csv, row) =>
        {
            csv.Text(row.Plant).Text(row.Technology).Text(row.Status).Number(row.Shortfall).Text(row.Unit);
            foreach (EnteringPrice? price in new[] { row.Product, row.Input })
                csv.Text(price?.Resource).Number(price?.Now).Number(price?.Needed).Text(price?.Unit);
            csv.Number(row.Investment?.Now).Number(row.Investment?.Needed).Text(row.Investment?.Unit).Text(string.Join("; ", row.Together));
        });

    private static ResultTable Losses(IReadOnlyList<TechnologyLoss> rows) => ResultTables.Table(
        "technology-losses.csv", new CsvText("technology", "status", "objective-without", "loss", "share", "unit"), rows,
        (csv, row) => csv.Text(row.Technology).Text(row.Status).Number(row.Objective).Number(row.Loss).Number(row.Share).Text(row.Unit));

    private static ResultTable Pairs(IReadOnlyList<TechnologyPair> rows) => ResultTables.Table(
        "technology-pairs.csv", new CsvText("first", "second", "status", "loss-of-both", "synergy", "unit"), rows,
        (csv, row) => csv.Text(row.First).Text(row.Second).Text(row.Status).Number(row.Loss).Number(row.Synergy).Text(row.Unit));

    private static ResultTable Changes(IReadOnlyList<IndicatorChange> rows) => ResultTables.Table(
        "indicator-changes.csv", new CsvText("indicator", "scope", "before", "after", "change", "unit"), rows,
        (csv, row) => csv.Text(row.Id).Text(row.Scope).Number(row.Before).Number(row.After).Number(row.Change).Text(row.Unit));

    private static ResultTable Technologies(IReadOnlyList<TechnologyChange> rows) => ResultTables.Table(
        "technology-changes.csv",
        new CsvText(
            "technology", "industry", "change", "activity-before", "activity-after", "activity-unit", "output-value-before", "output-value-after", "profit-before",
            "profit-after", "co2-before", "co2-after", "solid-waste-before", "solid-waste-after"), rows,
        (csv, row) => csv.Text(row.Technology).Text(row.Industry).Text(row.Change).Number(row.Before.Activity).Number(row.After.Activity).Text(row.Unit)
            .Number(row.Before.OutputValue).Number(row.After.OutputValue).Number(row.Before.Profit).Number(row.After.Profit).Number(row.Before.Co2).Number(row.After.Co2)
            .Number(row.Before.SolidWaste).Number(row.After.SolidWaste));

    private static ResultTable Materials(IReadOnlyList<MaterialChange> rows) => ResultTables.Table(
        "material-frequency.csv", new CsvText("resource", "exchanges-before", "exchanges-after"), rows,
        (csv, row) => csv.Text(row.Resource).Number(row.Before).Number(row.After));

    private static ResultTable Counts(IReadOnlyList<StructureCount> rows) => ResultTables.Table(
        "structure-counts.csv", new CsvText("what", "before", "after"), rows, (csv, row) => csv.Text(row.What).Number(row.Before).Number(row.After));
}
