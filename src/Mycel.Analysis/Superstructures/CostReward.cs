using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Superstructures;

/// <summary>
/// Whether a limit of the park could be met by paying more than a plant costs. Then even a curve on which the cheapest capacity comes first needs to be told to take it first.
/// </summary>
internal static class CostReward
{
    private static readonly string[] Costs = ["capital-cost", "capital-investment", "operating-cost", "taxes", "budget"];

    /// <summary>Whether some limit that holds in a year asks for costs, or for no more than a profit.</summary>
    /// <param name="park">The park.</param>
    /// <param name="year">The year.</param>
    /// <returns>True where paying more could be of use.</returns>
    public static bool In(Park park, int year) => park.Tables.Limits.Any(limit => limit.HoldsIn(year) && Rewards(limit));

    private static bool Rewards(Limit limit)
    {
        string[] named = limit.Indicator.Split('/', StringSplitOptions.TrimEntries);
        bool isRatio = named.Length > 1 || limit.Indicator.EndsWith("-intensity", StringComparison.Ordinal);
        bool ofCost = Array.Exists(named, name => Array.Exists(Costs, cost => name.StartsWith(cost, StringComparison.Ordinal)));
        bool ofProfit = named.Contains("profit", StringComparer.Ordinal) || named.Contains("net-present-value", StringComparer.Ordinal);
        if (isRatio) return ofCost || ofProfit;
        return (ofCost && limit.Sense != LimitSense.AtMost) || (ofProfit && limit.Sense != LimitSense.AtLeast);
    }
}
