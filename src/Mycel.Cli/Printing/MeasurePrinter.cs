using Mycel.Analysis.Results;

namespace Mycel.Cli.Printing;

/// <summary>Prints what the measures of a plan are worth, in the order of the curve.</summary>
internal static class MeasurePrinter
{
    private const int MostRows = 12;

    /// <summary>Prints them.</summary>
    /// <param name="sheet">Where to.</param>
    /// <param name="measures">The measures.</param>
    /// <param name="curve">Their curve; null where there are none.</param>
    public static void Print(Sheet sheet, MeasureValues measures, AbatementCurve? curve)
    {
        string part = measures.Entries.Count > MostRows ? $" (the first {MostRows} of {measures.Entries.Count})" : "";
        sheet.Heading($"What the measures are worth, each after those above it{part}");
        if (measures.Remark.Length > 0)
        {
            sheet.Paragraph(measures.Remark);
        }

        if (curve is null)
        {
            return;
        }

        sheet.Table(
            ["Measure", ">Capital", ">Surplus a year", ">Payback, a", ">Rate, %", ">Saved", ">Cost of it"],
            measures.Entries.Take(MostRows).Select(measure => (IReadOnlyList<string>)
            [
                measure.Plant, Figures.Of(measure.InTurn.Capital), Figures.Of(measure.InTurn.Surplus), Figures.Of(measure.InTurn.PaybackYears),
                Figures.Of(100 * measure.InTurn.InternalRate), Figures.Of(measure.InTurn.Saved), Figures.Of(measure.InTurn.AbatementCost),
            ]));
        sheet.Paragraph($"Capital in {measures.MoneyUnit}, saved {measures.Carbon} in {curve.CarbonUnit}, cost of it in {curve.CostUnit} without taxes and subsidies on carbon.");
        if (curve.Together.Saved is not null)
        {
            string added = curve.Naive.Saved is null ? "" : $"; each alone and added up, they {SumOf(curve.Naive, curve)}";
            sheet.Paragraph($"Together they {SumOf(curve.Together, curve)}{added}.");
        }
    }

    private static string SumOf(AbatementSum sum, AbatementCurve curve) =>
        $"{(sum.Saved < 0 ? "add" : "save")} {Figures.Of(Math.Abs(sum.Saved ?? 0))} {curve.CarbonUnit} and {(sum.AnnualCost < 0 ? "earn" : "cost")} {Figures.Of(Math.Abs(sum.AnnualCost ?? 0))} {curve.MoneyUnit}";
}
