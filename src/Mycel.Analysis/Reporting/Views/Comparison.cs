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
    /// <summary>All rows in the order of the plan's indicators.</summary>
    public static IReadOnlyList<ComparisonRow> Of(PlanDocument plan, Names names)
    {
        var without = new Dictionary<(string, string, int), double>();
        foreach (IndicatorValue value in plan.Baseline?.Indicators ?? [])
            without.TryAdd((value.Id, value.Scope, value.Period), value.Value);
        return [.. plan.Indicators.Select(value => Row(value, without.TryGetValue((value.Id, value.Scope, value.Period), out double other) ? other : null, names))];
    }

    private static ComparisonRow Row(IndicatorValue value, double? without, Names names)
    {
        (double with, string unit) = Text.UnitWords.PerMillion(value.Value, value.Unit);
        double? alone = without is { } known ? Text.UnitWords.PerMillion(known, value.Unit).Value : null;
        return new ComparisonRow(names.Indicator(value.Id), value.Scope, value.Period, with, alone, unit);
    }
}
