using Mycel.Analysis.Indicators;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Flowsheets;

/// <summary>A figure of a balance that is asked how it moves.</summary>
/// <param name="Kind"><c>activity</c>, <c>boundary</c>, <c>indicator</c>, <c>ratio</c> or <c>account</c>.</param>
/// <param name="Of">Plant; way and resource; indicator; ratio; or account and side.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Value">The figure, with its slope where the balance is moved.</param>
/// <param name="Size">Size of what it is the sum of.</param>
/// <param name="Place">Where it stands among those of its kind.</param>
internal sealed record BalanceFigure(string Kind, string Of, string Unit, Moving Value, double Size, int Place)
{
    private static readonly string[] Kinds = ["activity", "boundary", "indicator", "ratio", "account"];

    /// <summary>What it is.</summary>
    public (string Kind, string Of) Key => (Kind, Of);

    /// <summary>Kinds in their order; in each by place, then by name.</summary>
    public static Comparer<BalanceFigure> InOrder { get; } = Comparer<BalanceFigure>.Create(static (one, other) =>
        Array.IndexOf(Kinds, one.Kind).CompareTo(Array.IndexOf(Kinds, other.Kind)) is not 0 and var kind ? kind
        : one.Place.CompareTo(other.Place) is not 0 and var place ? place
        : string.CompareOrdinal(Sorted(one.Of), Sorted(other.Of)));

    /// <summary>All figures of a balance that are not 0, or will not be.</summary>
    /// <param name="state">The balance, moved or not.</param>
    /// <param name="indicators">Its indicators.</param>
    public static IReadOnlyList<BalanceFigure> All(BalanceState state, IndicatorSlopes indicators)
    {
        (IIndicator Indicator, Moving Value, double Size)[] sums = [.. indicators.Of(state)];
        return [.. ((IEnumerable<BalanceFigure>)[.. Activities(state), .. Boundary(state), .. Sums(state, sums), .. Ratios(state, sums), .. Accounts(state)]).Where(figure => !figure.Value.IsNothing)];
    }

    private static IEnumerable<BalanceFigure> Activities(BalanceState state)
    {
        for (int process = 0; process < state.Structure.Processes.Count; process++)
        {
            Moving activity = 0;
            for (int slice = 0; slice < state.Structure.SliceCount; slice++) activity += state.Activity(process, slice);
            yield return new BalanceFigure("activity", state.Structure.PlantOf(process).Id.Value, ModelUnits.FlowSymbol(state.Structure.ReferenceOf(process)), activity, Math.Abs(activity.Value), process);
        }
    }

    private static IEnumerable<BalanceFigure> Boundary(BalanceState state)
    {
        var amounts = new List<(string Kind, int Resource, Moving Amount)>();
        var all = new Dictionary<int, double>();
        foreach (IGrouping<(string Kind, int Resource), (string Kind, int Pool, int Column)> crossing in BoundaryTracer.Crossings(state).GroupBy(entry => (entry.Kind, state.Structure.Pools[entry.Pool].Resource)))
        {
            Moving amount = crossing.Aggregate(new Moving(0), (sum, entry) => sum + state.At(entry.Column));
            all[crossing.Key.Resource] = all.GetValueOrDefault(crossing.Key.Resource) + Math.Abs(amount.Value);
            amounts.Add((crossing.Key.Kind, crossing.Key.Resource, amount));
        }

        foreach ((string kind, int number, Moving amount) in amounts)
        {
            Resource resource = state.Structure.Park.Tables.Resources[number];
            yield return new BalanceFigure("boundary", $"{kind} {resource.Id.Value}", ModelUnits.FlowSymbol(resource), amount, all[number], 0);
        }
    }

    private static IEnumerable<BalanceFigure> Sums(BalanceState state, (IIndicator Indicator, Moving Value, double Size)[] sums) => sums.Select((sum, place) =>
        new BalanceFigure("indicator", sum.Indicator.Id, sum.Indicator.UnitIn(state.Structure.Park.Units).Symbol, sum.Value, sum.Size, place));

    // Over nothing there is no ratio.
    private static IEnumerable<BalanceFigure> Ratios(BalanceState state, (IIndicator Indicator, Moving Value, double Size)[] sums)
    {
        Dictionary<IIndicator, (Moving Value, double Size)> values = sums.ToDictionary(sum => sum.Indicator, sum => (sum.Value, sum.Size));
        int place = 0;
        foreach (Intensity ratio in IndicatorCatalogue.Of(state.Structure.Park).Intensities)
        {
            (Moving over, double size) = values[ratio.Numerator];
            Moving under = values[ratio.Denominator].Value;
            if (under.Value != 0) yield return new BalanceFigure("ratio", ratio.Id, ratio.UnitIn(state.Structure.Park.Units).Symbol, over / under, Math.Abs(size / under.Value), place++);
        }
    }

    private static IEnumerable<BalanceFigure> Accounts(BalanceState state)
    {
        int place = 0;
        foreach ((Account account, AccountTotals totals) in Flowsheets.Accounts.ParkOf(state))
        {
            double size = Math.Abs(totals.In.Value) + Math.Abs(totals.Out.Value) + Math.Abs(totals.Surroundings.Value);
            foreach ((string side, Moving value) in ((string, Moving)[])[("in", totals.In), ("out", totals.Out), ("surroundings", totals.Surroundings), ("unaccounted", totals.Unaccounted)])
                yield return new BalanceFigure("account", $"{account.Id} {side}", account.Unit, value, size, place++);
        }
    }

    // What crosses the boundary is sorted by resource, then by way.
    private static string Sorted(string of) => of.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank ? $"{of[(blank + 1)..]} {of[..blank]}" : of;
}
