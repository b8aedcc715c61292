using Mycel.Analysis.Superstructures;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Analysis.Flowsheets;

/// <summary>
/// Carries a resource between the pools of a bus and shares what crosses the boundary among them: the cheapest way, as a linear program. What there is inside is used before
/// anything is bought or let go, for what crosses in common is known from the balance. Beyond a limit costs more than any way within it.
/// </summary>
/// <param name="sheet">The balance.</param>
/// <param name="crossing">Ways across the boundary.</param>
internal sealed class BusRouting(Flowsheet sheet, Crossing crossing)
{
    private const double Hop = 1e-3;
    private const double Against = 1e2;
    private const double BeyondLimit = 1e3;
    private const double Open = 1e6;
    private const double NoBound = 1e12;

    private readonly Superstructure _structure = sheet.Structure;

    /// <summary>Routes a bus.</summary>
    /// <param name="bus">The bus.</param>
    /// <param name="surplus">What each pool has left over without links and boundary, in the order of the bus; below 0 what it lacks.</param>
    /// <param name="given">Crossings that are given: kind, pools and amount.</param>
    /// <param name="isOpen">Whether a kind of crossing is free at a pool.</param>
    /// <param name="columns">The variables; added to.</param>
    /// <param name="variables">Their numbers.</param>
    /// <returns>For each pool what is left over (below 0: lacking) in the end; 0 where it balances.</returns>
    public double[] Route(
        int bus, double[] surplus, IReadOnlyList<(UnknownKind Kind, int[] Pools, double Amount)> given, Func<UnknownKind, int, bool> isOpen, double[] columns, Variables variables)
    {
        int[] pools = PoolsOf(bus);
        var place = new Dictionary<int, int>();
        for (int number = 0; number < pools.Length; number++) place.Add(pools[number], number);
        var moves = new List<Move>();
        foreach (int pool in pools)
        {
            foreach (int arc in _structure.Adjacent.Leaving[pool])
                if (place.TryGetValue(_structure.Arcs[arc].ToPool, out int to) && _structure.Arcs[arc].LossShare == 0 && sheet.Buses.BusOf[_structure.Arcs[arc].ToPool] == bus) AddArc(moves, arc, place[pool], to);
        }

        double net = -surplus.Sum() - given.Sum(entry => IsIn(entry.Kind) ? entry.Amount : -entry.Amount);
        foreach (int pool in pools)
        {
            // Where links lead one way only, one pool may have to buy what another cannot bring it and lets go; that is dearer than any way inside.
            foreach (Way way in crossing.Into(pool, kind => isOpen(kind, pool))) AddWay(moves, way, place[pool], -1, isAgainst: net <= 0);
            foreach (Way way in crossing.OutOf(pool, kind => isOpen(kind, pool))) AddWay(moves, way, place[pool], -1, isAgainst: net > 0);
        }

        for (int number = 0; number < given.Count; number++)
        {
            foreach (int pool in given[number].Pools)
            {
                IReadOnlyList<Way> ways = IsIn(given[number].Kind) ? crossing.Into(pool, kind => kind == given[number].Kind) : crossing.OutOf(pool, kind => kind == given[number].Kind);
                foreach (Way way in ways) AddWay(moves, way, place[pool], number);
            }
        }

        return Solve(pools, surplus, given, moves, columns, variables);
    }

    private static bool IsIn(UnknownKind kind) => kind is UnknownKind.Bought or UnknownKind.Drawn;

    private int[] PoolsOf(int bus) => sheet.Buses.Pools[bus].ToArray();

    private void AddArc(List<Move> moves, int arc, int from, int to)
    {
        Arc entry = _structure.Arcs[arc];
        Carrier carrier = _structure.Carriers[entry.Carrier];
        double most = carrier.CanBeBuilt ? double.PositiveInfinity : carrier.CapacityPerYear * _structure.Slices[sheet.Slice].Share / entry.CapacityPerAmount;
        moves.Add(new Move(UnknownKind.Carried, arc, from, to, entry.CostPerAmount, most, false, -1));
        if (double.IsFinite(most)) moves.Add(new Move(UnknownKind.Carried, arc, from, to, entry.CostPerAmount, double.PositiveInfinity, true, -1));
    }

    private void AddWay(List<Move> moves, Way way, int pool, int group, bool isAgainst = false)
    {
        double most = crossing.RoomOf(way);
        (int from, int to) = IsIn(way.Kind) ? (-1, pool) : (pool, -1);
        moves.Add(new Move(way.Kind, way.Index, from, to, way.Cost, Math.Max(0, most), false, group, isAgainst) { Row = RowOf(way) });
        if (double.IsFinite(most)) moves.Add(new Move(way.Kind, way.Index, from, to, way.Cost, double.PositiveInfinity, true, group, isAgainst));
    }

    // Row of the market or the endowment that bounds a way: what several pools use of it counts together.
    private int RowOf(Way way) => way.Kind switch
    {
        UnknownKind.Drawn => _structure.DrawRow[(way.Index * _structure.SliceCount) + sheet.Slice],
        UnknownKind.Released => -1,
        _ => _structure.TradeRow[(way.Index * _structure.SliceCount) + sheet.Slice],
    };

    private double[] Solve(
        int[] pools, double[] surplus, IReadOnlyList<(UnknownKind Kind, int[] Pools, double Amount)> given, List<Move> moves, double[] columns, Variables variables)
    {
        // The solver's tolerances are absolute, so it is asked in shares of what moves.
        double unit = Math.Max(surplus.Max(Math.Abs), given.Select(entry => Math.Abs(entry.Amount)).DefaultIfEmpty(0).Max());
        if (!(unit > 0)) return surplus;
        // What is so many times what moves bounds nothing, and the solver takes no bound as large.
        double Bound(double most) => most / unit < NoBound ? most / unit : double.PositiveInfinity;
        double dearest = moves.Count == 0 ? 1 : Math.Max(1e-9, moves.Max(move => Math.Abs(move.Cost)));
        var builder = new ProgramBuilder();
        ColumnRange range = builder.Columns("move", moves.Count);
        ColumnRange lacking = builder.Columns("lacking", pools.Length);
        ColumnRange over = builder.Columns("over", pools.Length);
        for (int move = 0; move < moves.Count; move++)
        {
            range.Cost[move] = (moves[move].Cost / dearest) + (moves[move].Kind == UnknownKind.Carried ? Hop : 0) + (moves[move].IsBeyond ? BeyondLimit : 0) + (moves[move].IsAgainst ? Against : 0);
            range.Upper[move] = Bound(moves[move].Most);
        }

        lacking.Cost.Fill(Open);
        over.Cost.Fill(Open);
        builder.BeginFamily("pool");
        for (int pool = 0; pool < pools.Length; pool++)
        {
            for (int move = 0; move < moves.Count; move++)
            {
                if (moves[move].To == pool) builder.Add(range[move], 1);
                if (moves[move].From == pool) builder.Add(range[move], -1);
            }

            builder.Add(lacking[pool], 1);
            builder.Add(over[pool], -1);
            builder.EndRow(-surplus[pool] / unit, -surplus[pool] / unit);
        }

        builder.BeginFamily("given");
        for (int number = 0; number < given.Count; number++)
        {
            bool any = false;
            for (int move = 0; move < moves.Count; move++)
            {
                if (moves[move].Group != number) continue;
                builder.Add(range[move], 1);
                any = true;
            }

            if (any) builder.EndRow(given[number].Amount / unit, given[number].Amount / unit);
        }

        builder.BeginFamily("limit");
        foreach (IGrouping<(UnknownKind, int), int> together in Enumerable.Range(0, moves.Count).Where(move => moves[move].Row >= 0 && double.IsFinite(moves[move].Most)).GroupBy(move => (moves[move].Kind, moves[move].Row)))
        {
            if (together.Count() == 1) continue;
            foreach (int move in together) builder.Add(range[move], 1);
            builder.EndRow(double.NegativeInfinity, Bound(moves[together.First()].Most));
        }

        if (SolverSession.Solve(builder.Build(), new SolveOptions { PrimalTolerance = 1e-10, ExplainInfeasibility = false }) is not Optimal optimal) return surplus;
        ReadOnlySpan<double> values = optimal.Solution.ColumnValues;
        for (int move = 0; move < moves.Count; move++)
        {
            double amount = unit * Math.Max(0, values[range[move]]);
            if (amount == 0) continue;
            Move entry = moves[move];
            if (entry.Kind == UnknownKind.Carried) columns[variables.Flow(entry.Index, sheet.Slice)] += amount;
            else crossing.Take(entry.Kind, entry.Index, amount, columns, variables);
        }

        var left = new double[pools.Length];
        for (int pool = 0; pool < pools.Length; pool++) left[pool] = unit * (values[over[pool]] - values[lacking[pool]]);
        return left;
    }

    private readonly record struct Move(UnknownKind Kind, int Index, int From, int To, double Cost, double Most, bool IsBeyond, int Group, bool IsAgainst = false)
    {
        public int Row { get; init; } = -1;
    }
}
