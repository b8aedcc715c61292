using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Views;

/// <summary>An indicator with and without symbiosis.</summary>
/// <param name="Indicator">Indicator.</param>
/// <param name="Scope">Scope.</param>
/// <param name="Period">Year.</param>
/// <param name="With">Value with symbiosis.</param>
/// <param name="Without">Value of the stand-alone baseline; null where it has none.</param>
/// <param name="Unit">Unit of both.</param>
internal sealed record ComparisonRow(IndicatorEntry Indicator, string Scope, int Period, double With, double? Without, string Unit)
{
    /// <summary>Value with symbiosis less value without; null where there is none without.</summary>
    public double? Difference => Without is { } without && double.IsFinite(With - without) ? With - without : null;

    /// <summary>The difference as a share of the value without; null where that is zero or missing.</summary>
    public double? Share => Difference is { } difference && Without is { } without && without != 0 ? difference / Math.Abs(without) : null;

    /// <summary>Whether the difference is small against both values, so that it says nothing.</summary>
    public bool Same => Difference is { } difference && Math.Abs(difference) <= 1e-9 * (1 + Math.Max(Math.Abs(With), Math.Abs(Without ?? 0)));

    /// <summary>Whether there is nothing to tell: zero with and without.</summary>
    public bool Empty => With == 0 && (Without is null or 0);

    /// <summary>1 where symbiosis is better, −1 where it is worse, 0 where neither can be said.</summary>
    public int Verdict => Difference is not { } difference || Same ? 0 : Indicator.Better switch
    {
        "more" => Math.Sign(difference),
        "less" => -Math.Sign(difference),
        _ => 0,
    };
}

/// <summary>Sets the indicators of a plan beside those of its baseline.</summary>
internal static class Comparison
{
    /// <summary>
    /// All rows in the order of the plan's indicators. A sum that a scope lacks on one side has no terms there and is zero; a ratio that a scope lacks has nothing to divide by and is left out or
    /// has no other side.
    /// </summary>
    public static IReadOnlyList<ComparisonRow> Of(PlanDocument plan, Names names)
    {
        var with = ByKey(plan.Indicators);
        var without = ByKey(plan.Baseline?.Indicators ?? []);
        var order = plan.Indicators.Concat(plan.Baseline?.Indicators ?? []).Select(value => value.Id).Distinct(StringComparer.Ordinal)
            .Select((id, place) => (id, place)).ToDictionary(pair => pair.id, pair => pair.place, StringComparer.Ordinal);
        bool isCompared = without.Count > 0;
        return
        [
            .. with.Values.Select(value => Row(value, value.Value, Other(without, value, isCompared), names))
                .Concat(without.Values.Where(value => !with.ContainsKey(Key(value)) && IsSum(value.Unit)).Select(value => Row(value, 0, value.Value, names)))
                .OrderBy(row => order[row.Indicator.Id]),
        ];
    }

    private static double? Other(Dictionary<(string, string, int), IndicatorValue> others, IndicatorValue value, bool isCompared) =>
        others.TryGetValue(Key(value), out IndicatorValue? other) ? other.Value : isCompared && IsSum(value.Unit) ? 0 : null;

    // Amounts of a year and amounts of money are sums of terms; whatever is per something else is a ratio.
    private static bool IsSum(string unit) => UnitWords.IsYearly(unit) || UnitWords.IsMoney(unit);

    private static (string, string, int) Key(IndicatorValue value) => (value.Id, value.Scope, value.Period);

    private static Dictionary<(string, string, int), IndicatorValue> ByKey(IReadOnlyList<IndicatorValue> values) =>
        values.GroupBy(Key).ToDictionary(group => group.Key, group => group.First());

    private static ComparisonRow Row(IndicatorValue value, double with, double? without, Names names)
    {
        (double together, string unit) = UnitWords.PerMillion(with, value.Unit);
        double? alone = without is { } known ? UnitWords.PerMillion(known, value.Unit).Value : null;
        return new ComparisonRow(names.Indicator(value.Id), value.Scope, value.Period, together, alone, unit);
    }
}
