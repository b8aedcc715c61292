using Mycel.Analysis.Superstructures;

namespace Mycel.Analysis.Flowsheets;

/// <summary>
/// Carries a resource between the pools of a bus and shares what crosses the boundary among them: the cheapest way, as a linear program. What there is inside is used before
/// anything is bought or let go, for what crosses in common is known from the balance. Beyond a limit costs more than any way within it.
/// </summary>
/// <param name="sheet">The balance.</param>
/// <param name="crossing">Ways across the boundary.</param>
/// <param name="solved">Solutions by slice, bus and whether more comes in than goes out: those that are known are taken, others added.</param>
internal sealed class BusRouting(Flowsheet sheet, Crossing crossing, Dictionary<(int Slice, int Bus, bool IsInward), double[]?> solved)
{
    private const double Hop = 1e-3;
    private const double Against = 1e2;
    private const double BeyondLimit = 1e3;
    private const double Open = 1e6;
    private const double NoBound = 1e12;

    private readonly Superstructure _structure = sheet.Structure;

    /// <summary>Whether the direction in which everything is moved leaves some bus no way.</summary>
    public bool HasNoDirection { get; private set; }

    /// <summary>Routes a bus.</summary>
    /// <param name="bus">The bus.</param>
    /// <param name="surplus">What each pool has left over without links and boundary, in the order of the bus; below 0 what it lacks.</param>
    /// <param name="given">Crossings that are given: kind, pools and amount.</param>
    /// <param name="isOpen">Whether a kind of crossing is free at a pool.</param>
    /// <param name="columns">The variables; added to.</param>
    /// <param name="variables">Their numbers.</param>
    /// <returns>For each pool what is left over (below 0: lacking) in the end; 0 where it balances.</returns>
    public Moving[] Route(
        int bus, Moving[] surplus, IReadOnlyList<(UnknownKind Kind, int[] Pools, Moving Amount)> given, Func<UnknownKind, int, bool> isOpen, Moving[] columns, Variables variables)
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

        Moving net = surplus.Aggregate(new Moving(0), (sum, entry) => sum - entry) - given.Aggregate(new Moving(0), (sum, entry) => sum + (IsIn(entry.Kind) ? entry.Amount : -entry.Amount));
        bool isInward = net.Sign > 0;
        foreach (int pool in pools)
        {
            // Where links lead one way only, one pool may have to buy what another cannot bring it and lets go; that is dearer than any way inside.
            foreach (Way way in crossing.Into(pool, kind => isOpen(kind, pool))) AddWay(moves, way, place[pool], -1, isAgainst: !isInward);
            foreach (Way way in crossing.OutOf(pool, kind => isOpen(kind, pool))) AddWay(moves, way, place[pool], -1, isAgainst: isInward);
        }

        for (int number = 0; number < given.Count; number++)
        {
            foreach (int pool in given[number].Pools)
            {
                IReadOnlyList<Way> ways = IsIn(given[number].Kind) ? crossing.Into(pool, kind => kind == given[number].Kind) : crossing.OutOf(pool, kind => kind == given[number].Kind);
                foreach (Way way in ways) AddWay(moves, way, place[pool], number);
            }
        }

        return Solve(pools, surplus, given, moves, (sheet.Slice, bus, isInward), columns, variables);
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
        Moving most = crossing.RoomOf(way);
        (int from, int to) = IsIn(way.Kind) ? (-1, pool) : (pool, -1);
        moves.Add(new Move(way.Kind, way.Index, from, to, way.Cost, Moving.Max(0, most), false, group, isAgainst) { Row = RowOf(way) });
        if (double.IsFinite(most.Value)) moves.Add(new Move(way.Kind, way.Index, from, to, way.Cost, double.PositiveInfinity, true, group, isAgainst));
    }

    // Row of the market or the endowment that bounds a way: what several pools use of it counts together.
    private int RowOf(Way way) => way.Kind switch
    {
        UnknownKind.Drawn => _structure.DrawRow[(way.Index * _structure.SliceCount) + sheet.Slice],
        UnknownKind.Released => -1,
        _ => _structure.TradeRow[(way.Index * _structure.SliceCount) + sheet.Slice],
    };

    private Moving[] Solve(
        int[] pools, Moving[] surplus, IReadOnlyList<(UnknownKind Kind, int[] Pools, Moving Amount)> given, List<Move> moves, (int Slice, int Bus, bool IsInward) name, Moving[] columns,
        Variables variables)
    {
        // The solver's tolerances are absolute, so it is asked in shares of what moves.
        double unit = Math.Max(surplus.Max(entry => Math.Abs(entry.Value)), given.Select(entry => Math.Abs(entry.Amount.Value)).DefaultIfEmpty(0).Max());
        bool isIdle = !(unit > 0);
        if (isIdle) unit = 1;
        MovingProgram program = ProgramOf(pools.Length, surplus, given, moves, unit);
        // Where nothing moves yet, nothing is what costs least.
        if (!solved.TryGetValue(name, out double[]? values)) solved.Add(name, values = isIdle ? new double[moves.Count + (2 * pools.Length)] : program.Values());
        if (values is null) return surplus;
        double[]? slopes = program.Slopes(values);
        if (slopes is null) HasNoDirection = true;
        Moving At(int column) => new(unit * Math.Max(0, values[column]), unit * (slopes?[column] ?? 0));
        for (int move = 0; move < moves.Count; move++)
        {
            Moving amount = At(move);
            if (amount.IsNothing) continue;
            Move entry = moves[move];
            if (entry.Kind == UnknownKind.Carried) columns[variables.Flow(entry.Index, sheet.Slice)] += amount;
            else crossing.Take(entry.Kind, entry.Index, amount, columns, variables);
        }

        var left = new Moving[pools.Length];
        for (int pool = 0; pool < pools.Length; pool++) left[pool] = At(moves.Count + pools.Length + pool) - At(moves.Count + pool);
        return left;
    }

    // Columns are the moves, then what each pool lacks, then what it has over.
    private static MovingProgram ProgramOf(int pools, Moving[] surplus, IReadOnlyList<(UnknownKind Kind, int[] Pools, Moving Amount)> given, List<Move> moves, double unit)
    {
        // What is so many times what moves bounds nothing, and the solver takes no bound as large.
        Moving Bound(Moving most) => most.Value / unit < NoBound ? most / unit : double.PositiveInfinity;
        double dearest = moves.Count == 0 ? 1 : Math.Max(1e-9, moves.Max(move => Math.Abs(move.Cost)));
        double CostOf(Move move) => (move.Cost / dearest) + (move.Kind == UnknownKind.Carried ? Hop : 0) + (move.IsBeyond ? BeyondLimit : 0) + (move.IsAgainst ? Against : 0);
        var rows = new List<MovingProgram.Row>();
        for (int pool = 0; pool < pools; pool++)
        {
            var terms = new List<(int, double)>();
            for (int move = 0; move < moves.Count; move++)
            {
                if (moves[move].To == pool) terms.Add((move, 1));
                if (moves[move].From == pool) terms.Add((move, -1));
            }

            rows.Add(new MovingProgram.Row([.. terms, (moves.Count + pool, 1), (moves.Count + pools + pool, -1)], -surplus[pool] / unit, IsEquation: true));
        }

        for (int number = 0; number < given.Count; number++)
        {
            (int, double)[] terms = [.. Enumerable.Range(0, moves.Count).Where(move => moves[move].Group == number).Select(move => (move, 1.0))];
            if (terms.Length > 0) rows.Add(new MovingProgram.Row(terms, given[number].Amount / unit, IsEquation: true));
        }

        foreach (IGrouping<(UnknownKind, int), int> together in Enumerable.Range(0, moves.Count).Where(move => moves[move].Row >= 0 && double.IsFinite(moves[move].Most.Value)).GroupBy(move => (moves[move].Kind, moves[move].Row)))
            if (together.Count() > 1) rows.Add(new MovingProgram.Row([.. together.Select(move => (move, 1.0))], Bound(moves[together.First()].Most), IsEquation: false));
        double[] open = [.. Enumerable.Repeat(Open, 2 * pools)];
        return new MovingProgram([.. moves.Select(CostOf), .. open], [.. moves.Select(move => Bound(move.Most)), .. open.Select(_ => new Moving(double.PositiveInfinity))], rows);
    }

    private readonly record struct Move(UnknownKind Kind, int Index, int From, int To, double Cost, Moving Most, bool IsBeyond, int Group, bool IsAgainst = false)
    {
        public int Row { get; init; } = -1;
    }
}
