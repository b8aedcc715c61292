using Mycel.Solver.Programs;

namespace Mycel.Analysis.Sweeps.Uncertainty;

/// <summary>
/// The extensive form: the programs of several states in one, with their building decisions in common and everything else each for itself, and one level that what is sought reaches in every state.
/// <para>Worst case: $\max t$ with $f_s(n, x_s) \ge t$. Regret: $\min r$ with $f_s(n, x_s) \ge f_s^* - r$. Where less is better, the other way round.</para>
/// </summary>
internal sealed class StackedProgram
{
    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _decisions = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<StateProgram> _states;
    private readonly Dictionary<string, double> _useful = new(StringComparer.Ordinal);

    private StackedProgram(IReadOnlyList<StateProgram> states) => _states = states;

    /// <summary>The program.</summary>
    public SparseProgram Program { get; private set; } = null!;

    /// <summary>Stacks states.</summary>
    /// <param name="states">The states; at least one.</param>
    /// <param name="best">Value of the best plan of each state for the least greatest regret; null for the best worst case.</param>
    public static StackedProgram Of(IReadOnlyList<StateProgram> states, IReadOnlyList<double>? best)
    {
        var stacked = new StackedProgram(states);
        bool isMost = states[0].Program.Sense == Sense.Maximise;
        var builder = new ProgramBuilder(isMost && best is null ? Sense.Maximise : Sense.Minimise);
        int level = builder.Column("level", best is null ? double.NegativeInfinity : 0, double.PositiveInfinity, 1);
        stacked.AddDecisions(builder);
        int[][] places = [.. states.Select((state, number) => stacked.AddColumns(builder, state, number))];
        foreach (StateProgram state in states) stacked.WidenUseful(state);
        for (int state = 0; state < states.Count; state++) stacked.AddRows(builder, state, places[state]);
        builder.BeginFamily("level-of-state");
        for (int state = 0; state < states.Count; state++)
        {
            SparseProgram program = states[state].Program;
            for (int column = 0; column < program.ColumnCount; column++)
                if (program.Cost[column] != 0) builder.Add(places[state][column], program.Cost[column]);
            // Of the worst case the level is what every state reaches; of the regret it is what every state may fall short.
            builder.Add(level, best is null || !isMost ? -1 : 1);
            double side = (best?[state] ?? 0) - program.Offset;
            builder.EndRow(isMost ? side : double.NegativeInfinity, isMost ? double.PositiveInfinity : side);
        }

        stacked.Program = builder.Build();
        return stacked;
    }

    /// <summary>The building decisions of a solution.</summary>
    /// <param name="columns">Value of every column.</param>
    public HeldDecisions DecisionsOf(ReadOnlySpan<double> columns)
    {
        var values = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach ((string name, int column) in _decisions)
        {
            double value = Program.KindOf(column) == ColumnKind.Integer ? Math.Round(columns[column]) : Math.Clamp(columns[column], Program.ColumnLower[column], Program.ColumnUpper[column]);
            values.Add(name, value < HeldDecisions.Nothing ? 0 : value);
        }

        return new HeldDecisions(values);
    }

    private void AddDecisions(ProgramBuilder builder)
    {
        foreach (StateProgram state in _states)
            for (int column = 0; column < state.Program.ColumnCount; column++)
                if (HeldDecisions.IsDecision(state.KindOf(column)) && _decisions.TryAdd(state.Program.NameOfColumn(column), builder.ColumnCount + _names.Count)) _names.Add(state.Program.NameOfColumn(column));
        ColumnRange range = builder.Columns("decision", _names.Count, place => _names[place]);
        for (int place = 0; place < _names.Count; place++) Bound(range, place);
    }

    // A decision is within the bounds of every state; capacity that cannot be built in one state is not built at all.
    private void Bound(ColumnRange range, int place)
    {
        double lower = 0, upper = double.PositiveInfinity, useful = 0;
        bool hasUseful = false;
        foreach (StateProgram state in _states)
        {
            if (!state.Program.TryFindColumn(_names[place], out int column))
            {
                if (HeldDecisions.IsCapacity(_names[place])) upper = 0;
                continue;
            }

            if (state.Program.KindOf(column) == ColumnKind.Integer) range.Kind[place] = ColumnKind.Integer;
            lower = Math.Max(lower, state.Program.ColumnLower[column]);
            if (state.IsUsefulBound(column)) (hasUseful, useful) = (true, Math.Max(useful, state.Program.ColumnUpper[column]));
            else upper = Math.Min(upper, state.Program.ColumnUpper[column]);
        }

        range.Lower[place] = lower;
        range.Upper[place] = hasUseful ? Math.Min(upper, useful) : upper;
    }

    private int[] AddColumns(ProgramBuilder builder, StateProgram state, int number)
    {
        SparseProgram program = state.Program;
        int[] places = new int[program.ColumnCount];
        int[] own = [.. Enumerable.Range(0, places.Length).Where(column => !HeldDecisions.IsDecision(state.KindOf(column)))];
        ColumnRange range = builder.Columns(FormattableString.Invariant($"state-{number + 1}"), own.Length, place => program.NameOfColumn(own[place]));
        for (int column = 0, next = 0; column < places.Length; column++)
        {
            if (_decisions.TryGetValue(program.NameOfColumn(column), out places[column])) continue;
            places[column] = range.First + next;
            range.Lower[next] = program.ColumnLower[column];
            range.Upper[next] = program.ColumnUpper[column];
            if (program.KindOf(column) == ColumnKind.Integer) range.Kind[next] = ColumnKind.Integer;
            next++;
        }

        return places;
    }

    // What could be of use in one of the states may be built: the widest room holds for all of them.
    private void WidenUseful(StateProgram state)
    {
        foreach (int row in state.UsefulRows)
        {
            string name = state.Program.NameOfRow(row);
            _useful[name] = Math.Min(_useful.GetValueOrDefault(name), state.Program.ValuesOfRow(row).ToArray().Min());
        }
    }

    private void AddRows(ProgramBuilder builder, int number, int[] places)
    {
        StateProgram state = _states[number];
        SparseProgram program = state.Program;
        builder.BeginFamily(FormattableString.Invariant($"row-of-state-{number + 1}"), program.NameOfRow);
        HashSet<int> useful = [.. state.UsefulRows];
        for (int row = 0; row < program.RowCount; row++)
        {
            ReadOnlySpan<int> members = program.ColumnsOfRow(row);
            ReadOnlySpan<double> coefficients = program.ValuesOfRow(row);
            double? widest = useful.Contains(row) ? _useful[program.NameOfRow(row)] : null;
            for (int entry = 0; entry < members.Length; entry++)
                builder.Add(places[members[entry]], widest is { } room && coefficients[entry] < 0 ? room : coefficients[entry]);
            builder.EndRow(program.RowLower[row], program.RowUpper[row]);
        }
    }
}
