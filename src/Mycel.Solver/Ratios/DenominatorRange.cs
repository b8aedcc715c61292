using Mycel.Solver.Audits;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Solver.Ratios;

/// <summary>Between which values a denominator lies while all rows hold.</summary>
/// <param name="Lowest">Least value; negative infinity where it falls without end.</param>
/// <param name="Highest">Greatest value; positive infinity where it grows without end.</param>
/// <param name="Multipliers">
/// Multipliers that prove, by <see cref="RatioObjective.LeastDenominator"/>, that the denominator keeps its sign; empty where whole numbers had to be searched for that.
/// </param>
public sealed record DenominatorRange(double Lowest, double Highest, IReadOnlyList<double> Multipliers)
{
    // Relative to the far end of the range, this much is rounding.
    private const double Rounding = 1e-9;

    /// <summary>What is zero but for rounding, in the unit of the denominator.</summary>
    public double Nothing => Rounding * Math.Max(1, Math.Max(Size(Lowest), Size(Highest)));

    /// <summary>Sign of the denominator; 0 where it is always zero or can have either.</summary>
    public double Sign => Lowest >= -Nothing && Highest > Nothing ? 1 : Highest <= Nothing && Lowest < -Nothing ? -1 : 0;

    /// <summary>Whether the denominator is zero in every solution.</summary>
    public bool IsZero => Lowest >= -Nothing && Highest <= Nothing;

    /// <summary>How small the size of a denominator of one sign can be.</summary>
    public double LeastSize => Sign >= 0 ? Math.Max(0, Lowest) : Math.Max(0, -Highest);

    /// <summary>The least size of a denominator that multipliers prove, by our own arithmetic.</summary>
    /// <param name="program">The program with its rows.</param>
    /// <param name="ratio">The ratio.</param>
    /// <param name="columns">Any values of the columns.</param>
    /// <param name="sign">Sign of the denominator.</param>
    /// <param name="multipliers">One multiplier for each row.</param>
    /// <returns>The bound; null where the multipliers prove none.</returns>
    public static double? Proven(SparseProgram program, RatioObjective ratio, ReadOnlySpan<double> columns, double sign, ReadOnlySpan<double> multipliers)
    {
        if (multipliers.Length != program.RowCount) return null;
        SparseProgram least = ratio.LeastDenominator(program, sign);
        DualAudit? dual = Audit.Of(least, Solution.Of(least, columns, multipliers)).Dual;
        return dual is { } known && known.ScaledInfeasibility <= AuditTolerances.Default.DualFeasibility ? known.Objective : null;
    }

    // The ends of the range as the relaxation knows them, then by a search over whole numbers where the relaxation leaves the sign open.
    internal static (DenominatorRange? Range, double[] Point, Outcome? Failure) Of(
        SparseProgram program, RatioObjective ratio, SolveOptions options, CancellationToken cancellation)
    {
        Outcome low = SolverSession.Solve(ratio.LeastDenominator(program, 1), options, cancellation: cancellation);
        if (Value(low) is not { } lowest) return (null, [], low);
        Outcome high = SolverSession.Solve(ratio.LeastDenominator(program, -1), options, cancellation: cancellation);
        if (Value(high) is not { } negative) return (null, [], high);
        var range = new DenominatorRange(lowest, -negative, MultipliersOf(low));
        if (range.Sign < 0) range = range with { Multipliers = MultipliersOf(high) };
        if (range.Sign != 0 || range.IsZero) return (range, range.Sign < 0 ? PointOf(low, ratio, -1) : PointOf(high, ratio, 1), null);
        if (!program.HasIntegers) return (range, [], null);
        DenominatorRange searched = WithIntegers(program, ratio, range, options, cancellation, out Outcome? failure);
        return (searched, [], failure);
    }

    private static DenominatorRange WithIntegers(
        SparseProgram program, RatioObjective ratio, DenominatorRange relaxed, SolveOptions options, CancellationToken cancellation, out Outcome? failure)
    {
        double Best(Sense sense, double otherwise, out Outcome? stopped)
        {
            var search = new SparseProgram(program.Arrays with
            {
                Sense = sense, Cost = ratio.Denominator.ToArray(), Offset = ratio.DenominatorConstant, Quadratic = null,
            });
            Outcome outcome = SolverSession.Solve(search, options, cancellation: cancellation);
            stopped = outcome is Optimal or Unbounded ? null : outcome;
            return outcome is Optimal optimal ? optimal.Bound : otherwise;
        }

        double lowest = Best(Sense.Minimise, relaxed.Lowest, out failure);
        double highest = Best(Sense.Maximise, relaxed.Highest, out Outcome? second);
        failure ??= second;
        return new DenominatorRange(lowest, highest, []);
    }

    private static double? Value(Outcome outcome) => outcome switch
    {
        Optimal optimal => optimal.Solution.Objective,
        Unbounded => double.NegativeInfinity,
        _ => null,
    };

    private static double[] MultipliersOf(Outcome outcome) => outcome is Optimal { Solution.Duals: { } duals } ? duals.RowDuals.ToArray() : [];

    // A point where the denominator is as large as it gets, or where it grows without end, one that is far enough along the way.
    private static double[] PointOf(Outcome outcome, RatioObjective ratio, double sign)
    {
        if (outcome is Optimal optimal) return optimal.Solution.ColumnValues.ToArray();
        Ray ray = ((Unbounded)outcome).Ray;
        double[] point = ray.Start.ColumnValues.ToArray();
        double step = Math.Max(0, 1 - (sign * ratio.DenominatorAt(point))) / -ray.ObjectiveChange;
        for (int column = 0; column < point.Length; column++) point[column] += step * ray.Direction[column];
        return point;
    }

    private static double Size(double end) => double.IsFinite(end) ? Math.Abs(end) : 0;
}
