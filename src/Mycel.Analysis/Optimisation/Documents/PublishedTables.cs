using Mycel.Analysis.Indicators;
using Mycel.Analysis.Inference;
using Mycel.Analysis.Results;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Optimisation.Documents;

/// <summary>Totals that others published, beside ours in their unit.</summary>
internal static class PublishedTables
{
    private const string NoScope = "";

    /// <summary>The comparison; our figure is null where the other side of a saving or a change has no plan or was not asked for.</summary>
    /// <param name="park">The park.</param>
    /// <param name="plan">Indicators of the plan.</param>
    /// <param name="alone">Indicators of the baseline; null or empty where it has none.</param>
    /// <param name="before">Indicators of the park before; null or empty where it has none.</param>
    /// <returns>The table, in the order of the package.</returns>
    public static IReadOnlyList<PublishedComparison> Of(
        Park park, IReadOnlyList<IndicatorValue> plan, IReadOnlyList<IndicatorValue>? alone, IReadOnlyList<IndicatorValue>? before)
    {
        if (park.Tables.Published.Count == 0) return [];
        var figures = new Figures(park, ByScope(plan), ByScope(alone ?? []), ByScope(before ?? []));
        // Counts of technologies and links are what an inference is set beside, not a plan.
        return [.. park.Tables.Published.Where(total => !InferenceFigureNames.All.Contains(total.Indicator) && IsMeant(total, park)).Select(figures.Beside)];
    }

    // What was published for a scenario is set beside a result under that scenario, whether it was named or is the parent of one that was.
    private static bool IsMeant(PublishedTotal total, Park park) => total.Scenario is not { } scenario || park.Tables.AppliedScenarios.Contains(scenario);

    private static Dictionary<(string Id, string Scope), double> ByScope(IReadOnlyList<IndicatorValue> values) =>
        values.ToDictionary(value => (value.Id, value.Scope), value => value.Value);

    private static string TextOf(PublishedMeaning meaning) => meaning switch
    {
        PublishedMeaning.Level => "level",
        PublishedMeaning.Saving => "saving",
        PublishedMeaning.Before => "before",
        _ => "change",
    };

    private sealed class Figures(
        Park park, Dictionary<(string Id, string Scope), double> plan, Dictionary<(string Id, string Scope), double> alone,
        Dictionary<(string Id, string Scope), double> before)
    {
        public PublishedComparison Beside(PublishedTotal total)
        {
            IReadOnlyList<Scope> meanings = Scope.Meanings(total.Scope, park);
            string scope = meanings.Count == 1 ? meanings[0].ToString() : NoScope;
            double? ours = scope == NoScope ? null : total.Meaning == PublishedMeaning.Change ? ChangeOf(total, scope) : InUnit(total, ValueOf(total, scope));
            return new PublishedComparison(
                total.Indicator, TextOf(total.Meaning), total.Year, total.Value.Value, ours, total.Value.Unit.Symbol, total.Source.Value, total.Note ?? "")
            {
                Scope = scope == NoScope ? total.Scope ?? "" : scope,
            };
        }

        private double? ValueOf(PublishedTotal total, string scope) => total.Meaning switch
        {
            PublishedMeaning.Level => Value(plan, total.Indicator, scope),
            PublishedMeaning.Before => Value(before, total.Indicator, scope),
            _ => SavingOf(total.Indicator, Value(plan, total.Indicator, scope), Value(alone, total.Indicator, scope)),
        };

        // What is better when it is more is saved as an increase.
        private double? SavingOf(string indicator, double? with, double? without)
        {
            double? less = without - with;
            return IndicatorCatalogue.Of(park).Find(indicator)?.Better == Better.More ? -less : less;
        }

        private double? ChangeOf(PublishedTotal total, string scope)
        {
            if (Value(before, total.Indicator, scope) is not (not 0 and { } old) || Value(plan, total.Indicator, scope) is not { } young) return null;
            return park.Units.TryConvert(new Quantity((young - old) / Math.Abs(old), Unit.One), total.Value.Unit, out double share) ? share : null;
        }

        private double? InUnit(PublishedTotal total, double? value)
        {
            if (value is not { } ours || UnitOf(total.Indicator) is not { } unit) return null;
            return park.Units.TryConvert(new Quantity(ours, unit), total.Value.Unit, out double converted) ? converted : null;
        }

        private Unit? UnitOf(string indicator) => IndicatorCatalogue.Of(park).UnitOf(indicator, park.Units);

        private string NameOf(string indicator) => IndicatorCatalogue.Of(park).FindRatio(indicator)?.Id ?? indicator;

        // A sum of which a scope lists nothing is zero where the plan has figures at all; a ratio of nothing is no figure.
        private double? Value(Dictionary<(string Id, string Scope), double> values, string indicator, string scope)
        {
            if (values.TryGetValue((NameOf(indicator), scope), out double value)) return value;
            return values.Count > 0 && scope != "park" && IndicatorCatalogue.Of(park).Find(indicator) is not null ? 0 : null;
        }
    }
}
