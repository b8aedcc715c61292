using Mycel.Analysis.Indicators;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Optimisation.Changes;

/// <summary>Sets the indicators of the park and of its industries before and after beside each other.</summary>
internal static class IndicatorChanges
{
    private const string Park = "park";
    private const string Industry = "industry:";
    private const string Rest = "no-industry";

    // What is left of a sum by rounding is nothing.
    private const double Rounding = 1e-9;

    /// <summary>All of them, in the order of the catalogue: the park, then industries by name, then what belongs to none.</summary>
    /// <param name="catalogue">Indicators of the park.</param>
    /// <param name="before">Values before.</param>
    /// <param name="after">Values after.</param>
    /// <returns>The table.</returns>
    public static IReadOnlyList<IndicatorChange> Of(IndicatorCatalogue catalogue, IReadOnlyList<IndicatorValue> before, IReadOnlyList<IndicatorValue> after)
    {
        ILookup<string, IndicatorValue> old = before.ToLookup(value => value.Id, StringComparer.Ordinal);
        ILookup<string, IndicatorValue> young = after.ToLookup(value => value.Id, StringComparer.Ordinal);
        string[] industries =
        [
            .. before.Concat(after).Select(value => value.Scope).Where(scope => scope.StartsWith(Industry, StringComparison.Ordinal))
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        return [.. catalogue.Names.SelectMany(id => Of(id, catalogue.Find(id) is not null, industries, old[id], young[id]))];
    }

    private static IEnumerable<IndicatorChange> Of(
        string id, bool isSum, IReadOnlyList<string> industries, IEnumerable<IndicatorValue> before, IEnumerable<IndicatorValue> after)
    {
        Dictionary<string, IndicatorValue> old = before.ToDictionary(value => value.Scope, StringComparer.Ordinal);
        Dictionary<string, IndicatorValue> young = after.ToDictionary(value => value.Scope, StringComparer.Ordinal);
        string[] units = [.. old.Values.Concat(young.Values).Select(value => value.Unit).Distinct(StringComparer.Ordinal)];
        // A scenario that counts in another currency leaves nothing to compare.
        if (units.Length != 1) yield break;
        double? Value(Dictionary<string, IndicatorValue> values, string scope) => values.TryGetValue(scope, out IndicatorValue? value) ? value.Value : isSum ? 0 : null;
        foreach (string scope in industries.Prepend(Park))
            if (Changed(id, scope, Value(old, scope), Value(young, scope), units[0]) is { } change) yield return change;
        if (!isSum) yield break;
        double LeftOf(Dictionary<string, IndicatorValue> values)
        {
            double all = Value(values, Park)!.Value;
            double size = Math.Abs(all) + industries.Sum(scope => Math.Abs(Value(values, scope)!.Value));
            double left = all - industries.Sum(scope => Value(values, scope)!.Value);
            return Math.Abs(left) <= Rounding * Math.Max(1, size) ? 0 : left;
        }

        if (Changed(id, Rest, LeftOf(old), LeftOf(young), units[0]) is { } rest) yield return rest;
    }

    // What is nothing before and after is left out, but for the park.
    private static IndicatorChange? Changed(string id, string scope, double? before, double? after, string unit)
    {
        if (scope != Park && before is null or 0 && after is null or 0) return null;
        double? change = before is { } old && after is { } young && old != 0 ? (young - old) / Math.Abs(old) : null;
        return new IndicatorChange(id, scope, before, after, change, unit);
    }
}
