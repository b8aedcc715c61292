using Mycel.Analysis.Optimisation;
using Mycel.Solver.Audits;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;

namespace Mycel.Analysis.Sweeps.Breaks;

/// <summary>The stretch between two neighbouring runs: what moves in its program, and points solved in it.</summary>
/// <param name="line">The line.</param>
/// <param name="place">The first of the two.</param>
/// <param name="solver">Solves points.</param>
/// <param name="first">What came of the first run.</param>
/// <param name="last">What came of the last run.</param>
/// <param name="cancel">Stops the work.</param>
internal sealed class SweepInterval(SweepLine line, int place, SweepSolver solver, SweepResult first, SweepResult last, CancellationToken cancel)
{
    // Arrays are computed by products and sums of a few figures each.
    private const double Rounding = 1e-9;

    /// <summary>Number of solves so far.</summary>
    public int Solves { get; private set; }

    /// <summary>How a solve is judged to reach a value: the gap that was asked for, and rounding.</summary>
    public double Tolerance => line.Study.Options.Gap + Rounding;

    /// <summary>Width of a bracketed change, as a share of the stretch.</summary>
    public double Width => line.Study.Options.BreakTolerance;

    /// <summary>The end at 0 or 1, as its run found it.</summary>
    /// <param name="share">0 or 1.</param>
    /// <returns>Null where the values cannot be put into their cells.</returns>
    public SweepPoint? End(double share)
    {
        SweepResult known = share == 0 ? first : last;
        if (Scene(share) is not { } scene) return null;
        if (known.Columns is not { } packed || scene is not { Park: { } park, Program: { } program }) return Solve(scene, share);
        double[] columns = Results.PackedNumbers.Unpack(packed)!;
        Solution solution = Solution.Of(program, columns, known.Rows is { } rows ? Results.PackedNumbers.Unpack(rows) : default);
        var solved = new SolvedProgram
        {
            Park = park, Program = program, Stage = scene.Stages[0], Reached = [], Status = known.Status, Bound = known.Bound, Solution = solution, Audit = Audit.Of(program, solution),
        };
        return new SweepPoint(share, solved, known);
    }

    /// <summary>Solves a point.</summary>
    /// <param name="share">Where it lies.</param>
    /// <returns>Null where the values cannot be put into their cells, or the work was stopped.</returns>
    public SweepPoint? Solve(double share) => Scene(share) is { } scene ? Solve(scene, share) : null;

    /// <summary>What of the program moves, and whether it moves along straight lines.</summary>
    /// <param name="start">The program at 0.</param>
    /// <param name="end">The program at 1.</param>
    public SweepMotion Motion(SparseProgram start, SparseProgram end)
    {
        if (Scene(0.5)?.Program is not { } middle || !IsAlike(start, middle) || !IsAlike(start, end)) return SweepMotion.Other;
        bool matrixStands = start.Value.SequenceEqual(middle.Value) && start.Value.SequenceEqual(end.Value);
        bool costsStand = start.Offset == end.Offset && start.Cost.SequenceEqual(end.Cost) && start.Offset == middle.Offset && start.Cost.SequenceEqual(middle.Cost);
        bool boundsStand = HasSameBounds(start, middle) && HasSameBounds(start, end);
        if (!matrixStands) return SweepMotion.Other;
        if (boundsStand)
            return costsStand || (IsStraight(start.Offset, middle.Offset, end.Offset) && IsStraight(start.Cost, middle.Cost, end.Cost)) ? SweepMotion.Costs : SweepMotion.Other;
        bool isStraight = IsStraight(start.ColumnLower, middle.ColumnLower, end.ColumnLower) && IsStraight(start.ColumnUpper, middle.ColumnUpper, end.ColumnUpper)
            && IsStraight(start.RowLower, middle.RowLower, end.RowLower) && IsStraight(start.RowUpper, middle.RowUpper, end.RowUpper);
        return costsStand && isStraight && !start.HasIntegers ? SweepMotion.Bounds : SweepMotion.Other;
    }

    private static bool IsAlike(SparseProgram one, SparseProgram other) =>
        one.ColumnCount == other.ColumnCount && one.RowCount == other.RowCount && one.IntegerCount == other.IntegerCount
        && one.RowStart.SequenceEqual(other.RowStart) && one.ColumnIndex.SequenceEqual(other.ColumnIndex);

    private static bool HasSameBounds(SparseProgram one, SparseProgram other) =>
        one.ColumnLower.SequenceEqual(other.ColumnLower) && one.ColumnUpper.SequenceEqual(other.ColumnUpper)
        && one.RowLower.SequenceEqual(other.RowLower) && one.RowUpper.SequenceEqual(other.RowUpper);

    private static bool IsStraight(ReadOnlySpan<double> start, ReadOnlySpan<double> middle, ReadOnlySpan<double> end)
    {
        for (int index = 0; index < start.Length; index++)
            if (!IsStraight(start[index], middle[index], end[index])) return false;
        return true;
    }

    private static bool IsStraight(double start, double middle, double end)
    {
        if (!double.IsFinite(start) || !double.IsFinite(end)) return start == end && start == middle;
        return Math.Abs(middle - ((start + end) / 2)) <= Rounding * Math.Max(Math.Abs(start), Math.Abs(end));
    }

    private SweepScene? Scene(double share) => cancel.IsCancellationRequested ? null : SweepScene.Of(line.Study, line.ValuesAt(place, share));

    private SweepPoint? Solve(SweepScene scene, double share)
    {
        Solves++;
        SolvedProgram solved = solver.Solve(scene, cancel);
        return cancel.IsCancellationRequested ? null : new SweepPoint(share, solved, SweepResult.Of(solved, keepsColumns: false));
    }
}

/// <summary>What moves in a program between two runs.</summary>
internal enum SweepMotion
{
    /// <summary>Coefficients move, several things move at once, figures move along curves, or bounds move beside whole numbers.</summary>
    Other,

    /// <summary>Costs alone move, along straight lines.</summary>
    Costs,

    /// <summary>Bounds alone move, along straight lines, and there are no whole numbers.</summary>
    Bounds,
}
