using Mycel.Analysis.Results;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Flowsheets;

/// <summary>
/// How a balance moves with what is given. With $F(x, b) = 0$ the unknowns move by $dx/db = -J^{-1} \, \partial F / \partial b$, which the factors of the balance give exactly. Everything else is
/// made of them by sums, products and quotients, and by what is greater or smaller: slopes are carried through beside the values (<see cref="Moving"/>), once forth and once back. Where the two
/// differ the balance stands on a kink, and both are told.
/// </summary>
internal sealed class Sensitivities
{
    private const double Nothing = 1e-9;

    // Forth and back are made of the same factors in the same order.
    private const double Same = 1e-9;
    private const double Jump = 1e-7;

    private readonly BalanceState _state;
    private readonly IndicatorSlopes _indicators;
    private readonly Dictionary<(string Kind, string Of), BalanceFigure> _now;
    private readonly List<Sensitivity> _table = [];

    private Sensitivities(BalanceState state)
    {
        _state = state;
        _indicators = new IndicatorSlopes(state);
        _now = BalanceFigure.All(state, _indicators).ToDictionary(figure => figure.Key);
    }

    /// <summary>Facts of a park for which the table is made without being asked.</summary>
    public const int UsualFacts = 100;

    /// <summary>Plants of a park for which the table is made without being asked.</summary>
    public const int UsualPlants = 1000;

    /// <summary>The table: for each fact what moves with it.</summary>
    /// <param name="slices">The balances, by slice.</param>
    /// <param name="state">Their state.</param>
    public static IReadOnlyList<Sensitivity> Of(IReadOnlyList<SolvedFlowsheet> slices, BalanceState state)
    {
        var table = new Sensitivities(state);
        foreach (GivenFact fact in slices[0].Sheet.Facts) table.Add(fact, [.. slices.Select(solved => FactMove.Of(solved, fact))]);
        return table._table;
    }

    private void Add(GivenFact fact, double[]?[] moves)
    {
        Quantity told = fact.Given.Value!.Value;
        IReadOnlyList<BalanceFigure>? ahead = null;
        IReadOnlyList<BalanceFigure>? behind = null;
        if (moves.All(move => move is not null))
        {
            if (moves.All(move => move!.All(value => value == 0))) return;
            ahead = Along(moves!, 1);
            behind = Along(moves!, -1);
        }

        if (ahead is null && behind is null)
        {
            _table.Add(new Sensitivity(fact.Given.Id, told.Unit.Symbol, "given", fact.Given.Id, told.Value, told.Unit.Symbol, null, null, "held", null, null));
            return;
        }

        double perTold = _state.Structure.Park.Units.TryConvert(new Quantity(1, told.Unit), fact.UnitIn(_state.Structure), out double factor) ? factor : 1;
        double reach = FactMove.Reach(fact);
        Dictionary<(string, string), BalanceFigure> after = (ahead ?? []).ToDictionary(figure => figure.Key);
        Dictionary<(string, string), BalanceFigure> before = (behind ?? []).ToDictionary(figure => figure.Key);
        foreach (BalanceFigure figure in _now.Values.Concat(ahead ?? []).Concat(behind ?? []).DistinctBy(figure => figure.Key).Order(BalanceFigure.InOrder))
        {
            double value = _now.TryGetValue(figure.Key, out BalanceFigure? known) ? known.Value.Value : 0;
            Side above = SideOf(ahead is null, after.GetValueOrDefault(figure.Key), known, reach);
            Side below = SideOf(behind is null, before.GetValueOrDefault(figure.Key), known, -reach);
            bool isSame = above.Slope is { } up && below.Slope is { } down
                && Math.Abs(up - down) * reach <= Same * (Math.Abs(value) + (Math.Max(Math.Abs(up), Math.Abs(down)) * reach));
            double most = Math.Max(Math.Abs(above.Slope ?? 0), Math.Abs(below.Slope ?? 0));
            if (!above.Jumps && !below.Jumps && most * Math.Max(1, Math.Abs(fact.Value)) <= Nothing * Math.Max(1, Math.Abs(value))) continue;
            string course = above.Jumps || below.Jumps ? "jump" : ahead is null || behind is null ? "edge" : isSame ? "smooth" : "kink";
            bool isSmooth = course == "smooth";
            _table.Add(new Sensitivity(
                fact.Given.Id, told.Unit.Symbol, figure.Kind, figure.Of, value, figure.Unit, isSmooth ? above.Slope * perTold : null,
                !isSmooth || fact.Value == 0 || value == 0 ? null : above.Slope * fact.Value / value, course, isSmooth ? null : below.Slope * perTold, isSmooth ? null : above.Slope * perTold));
        }
    }

    // Null where the direction leads where nothing can be.
    private IReadOnlyList<BalanceFigure>? Along(double[]?[] moves, int sign)
    {
        BalanceState moved = _state.Along([.. moves.Select(move => move!.Select(slope => sign * slope).ToArray())]);
        return moved.IsBarred ? null : BalanceFigure.All(moved, _indicators);
    }

    // What is not there, is 0 and stays so. A figure that is not what it is in the balance as soon as the fact is moved at all, jumps.
    private static Side SideOf(bool isBarred, BalanceFigure? moved, BalanceFigure? known, double reach)
    {
        if (isBarred) return new Side(null, false);
        double value = moved?.Value.Value ?? 0;
        double size = Math.Max(moved?.Size ?? 0, known?.Size ?? 0);
        if (Math.Abs(value - (known?.Value.Value ?? 0)) > Math.Max(Nothing, Jump * size)) return new Side(null, true);
        double slope = (moved?.Value.Slope ?? 0) / reach;
        return double.IsFinite(slope) ? new Side(slope, false) : new Side(null, true);
    }

    /// <summary>The slope of a figure on one side.</summary>
    /// <param name="Slope">Change per unit of the model; null where there is none.</param>
    /// <param name="Jumps">Whether the figure jumps there.</param>
    private readonly record struct Side(double? Slope, bool Jumps);
}
