using System.Globalization;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Optimisation.Measures;

/// <summary>
/// The order of the measures in the curve: next is always the one that saves the cheapest carbon after those taken already, each of those left being tried. Those that save
/// none come after those that do, the least cost first; those that are not possible yet come last.
/// </summary>
/// <param name="states">The park with some of the measures.</param>
/// <param name="valuation">What a measure is worth.</param>
/// <param name="names">Names of the measures, which decide where two are alike.</param>
internal sealed class MeasureOrder(ParkStates states, Valuation valuation, IReadOnlyList<string> names)
{
    // To try each of those left takes n² / 2 solves: 820 with so many measures.
    private const int MostTried = 40;

    /// <summary>How measures are ordered.</summary>
    /// <param name="count">Their number.</param>
    /// <returns><c>next-cheapest</c>, or <c>alone</c> where there are too many to try each of those left.</returns>
    public static string MethodOf(int count) => count <= MostTried ? "next-cheapest" : "alone";

    /// <summary>Most programs that are solved to order and value so many measures.</summary>
    /// <param name="count">Number of measures.</param>
    public static int SolvesOf(int count) => count <= MostTried ? 1 + count + (count * (count + 1) / 2) : 1 + (3 * count);

    /// <summary>The measures each by itself, the cheapest carbon first.</summary>
    /// <returns>Numbers of the measures.</returns>
    public IReadOnlyList<int> Alone() => Sorted(new bool[names.Count], [.. Enumerable.Range(0, names.Count)]);

    /// <summary>The measures each after those before it.</summary>
    /// <returns>Numbers of the measures.</returns>
    public IReadOnlyList<int> InTurn()
    {
        if (MethodOf(names.Count) == "alone") return Alone();
        bool[] taken = new bool[names.Count];
        var order = new List<int>();
        while (order.Count < names.Count)
        {
            int next = Sorted(taken, [.. Enumerable.Range(0, names.Count).Where(measure => !taken[measure])])[0];
            order.Add(next);
            taken[next] = true;
        }

        return order;
    }

    private IReadOnlyList<int> Sorted(bool[] taken, int[] left)
    {
        ParkState before = states.Of(taken);
        Rank[] ranks = Array.ConvertAll(left, measure => RankOf(before, states.Of(With(taken, measure))));
        return
        [
            .. Enumerable.Range(0, left.Length).OrderBy(place => ranks[place].Group).ThenBy(place => ranks[place].Cost)
                .ThenBy(place => names[left[place]], StringComparer.Ordinal).Select(place => left[place]),
        ];
    }

    private Rank RankOf(ParkState before, ParkState after)
    {
        if (!Valuation.HasFigures(after)) return new Rank(3, 0);
        if (!Valuation.HasFigures(before)) return new Rank(2, 0);
        double saved = valuation.Saved(before, after);
        double cost = Valuation.Cost(before, after);
        return saved > 0 ? new Rank(0, Said(cost / saved)) : new Rank(1, Said(cost));
    }

    // Measures that cost the same are in the order of their names, not in that of the last bits.
    private static double Said(double cost) => double.Parse(cost.ToString("G9", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>A choice of measures with one more.</summary>
    /// <param name="taken">The choice.</param>
    /// <param name="measure">The one more.</param>
    public static bool[] With(bool[] taken, int measure)
    {
        bool[] more = [.. taken];
        more[measure] = true;
        return more;
    }

    private readonly record struct Rank(int Group, double Cost);
}
