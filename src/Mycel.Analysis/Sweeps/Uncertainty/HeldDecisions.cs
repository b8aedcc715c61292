using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Superstructures;
using Mycel.Solver.Programs;

namespace Mycel.Analysis.Sweeps.Uncertainty;

/// <summary>What a plan builds, by the names of its columns: to be held while values of the package change.</summary>
/// <param name="Values">Value of each building decision by the name of its column.</param>
internal sealed record HeldDecisions(IReadOnlyDictionary<string, double> Values)
{
    /// <summary>What is smaller is the rounding of the solver.</summary>
    public const double Nothing = 1e-7;

    /// <summary>Whether a column is a building decision: a capacity, a number of units, or whether something is built at all.</summary>
    /// <param name="kind">What the column stands for.</param>
    public static bool IsDecision(VariableKind kind) =>
        kind is VariableKind.Build or VariableKind.Built or VariableKind.Units or VariableKind.LinkBuild or VariableKind.LinkBuilt;

    /// <summary>The decisions of a plan.</summary>
    /// <param name="park">The program's park.</param>
    /// <param name="program">The program.</param>
    /// <param name="columns">Value of every column.</param>
    public static HeldDecisions Of(ParkProgram park, SparseProgram program, IReadOnlyList<double> columns)
    {
        var values = new Dictionary<string, double>(StringComparer.Ordinal);
        for (int column = 0; column < program.ColumnCount; column++)
        {
            if (!IsDecision(park.Variables.Describe(column).Kind)) continue;
            double value = program.KindOf(column) == ColumnKind.Integer ? Math.Round(columns[column]) : Math.Max(0, columns[column]);
            values.Add(program.NameOfColumn(column), value < Nothing ? 0 : value);
        }

        return new HeldDecisions(values);
    }

    /// <summary>
    /// The scene with the decisions held. Rows that only say what capacity could be of use are left out: capacity that was of use when it was built stands whether it is of use or not.
    /// </summary>
    /// <param name="scene">A scene that one program answers.</param>
    /// <returns>Null where something is built that cannot be built in the scene.</returns>
    public SweepScene? In(SweepScene scene)
    {
        var state = StateProgram.Of(scene);
        SparseProgram program = state.Program;
        if (Values.Any(value => value.Value > 0 && IsCapacity(value.Key) && !program.TryFindColumn(value.Key, out _))) return null;
        double[] lower = program.ColumnLower.ToArray(), upper = program.ColumnUpper.ToArray();
        for (int column = 0; column < lower.Length; column++)
            if (HeldAt(state, column) is { } value) lower[column] = upper[column] = value;
        double[] rowLower = program.RowLower.ToArray(), rowUpper = program.RowUpper.ToArray();
        foreach (int row in state.UsefulRows) (rowLower[row], rowUpper[row]) = (double.NegativeInfinity, double.PositiveInfinity);
        return scene.With(state.Park, program.WithColumnBounds(lower, upper).WithRowBounds(0, rowLower, rowUpper));
    }

    /// <summary>The best operation of a scene with the decisions held.</summary>
    /// <param name="scene">A scene that one program answers.</param>
    /// <param name="solver">The solver.</param>
    /// <param name="cancel">Stops the solve.</param>
    public SweepResult Solve(SweepScene scene, SweepSolver solver, CancellationToken cancel) => In(scene) is { } held
        ? SweepResult.Of(solver.Solve(held, cancel), keepsColumns: false)
        : SweepResult.Invalid with { Status = "infeasible" };

    // A switch that only this state has (a fixed cost that is nothing elsewhere) follows from the capacity.
    private double? HeldAt(StateProgram state, int column)
    {
        VariableKind kind = state.KindOf(column);
        if (!IsDecision(kind)) return null;
        string name = state.Program.NameOfColumn(column);
        if (Values.TryGetValue(name, out double value)) return value;
        string? capacity = kind switch
        {
            VariableKind.Built => VariableNames.Family(VariableKind.Build),
            VariableKind.LinkBuilt => VariableNames.Family(VariableKind.LinkBuild),
            _ => null,
        };
        return capacity is not null && Values.GetValueOrDefault(capacity + name[name.IndexOf('[')..]) > 0 ? 1 : 0;
    }

    /// <summary>Whether a column of this name is new capacity, of which something can be built.</summary>
    /// <param name="name">Name of the column.</param>
    public static bool IsCapacity(string name) =>
        name.StartsWith(VariableNames.Family(VariableKind.Build) + "[", StringComparison.Ordinal) || name.StartsWith(VariableNames.Family(VariableKind.LinkBuild) + "[", StringComparison.Ordinal);
}
