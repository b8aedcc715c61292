using Mycel.Solver.Programs;

namespace Mycel.Solver.Sessions;

public sealed partial class SolverSession
{
    /// <summary>
    /// Makes the program of the session the same as another. Where the two differ in figures alone (costs, bounds, coefficients, the constant of the objective), they are changed in
    /// place and the next solve starts from the last basis; else the other program is loaded anew.
    /// </summary>
    /// <param name="program">The program that is to be solved next.</param>
    /// <returns>Whether it was changed in place.</returns>
    /// <exception cref="UnsupportedProgramException">See <see cref="Load"/>; the session then holds what it held before.</exception>
    public bool ChangeTo(SparseProgram program)
    {
        if (_working is null || !IsOfSameShape(Program, program))
        {
            Load(program);
            return false;
        }

        ProgramLimits.Check(program);
        SparseProgram old = Program;
        if (old.Offset != program.Offset) _model.ChangeOffset(program.Offset);
        ChangeCostsBetween(old, program);
        ChangeBoundsBetween(old.ColumnLower, old.ColumnUpper, program.ColumnLower, program.ColumnUpper, _model.ChangeColumnBounds);
        ChangeBoundsBetween(old.RowLower, old.RowUpper, program.RowLower, program.RowUpper, _model.ChangeRowBounds);
        ChangeCoefficientsBetween(old, program);
        _working = new WorkingProgram(program);
        return true;
    }

    private static bool IsOfSameShape(SparseProgram one, SparseProgram other)
    {
        bool isLinear = one.Quadratic is not { NonzeroCount: > 0 } && other.Quadratic is not { NonzeroCount: > 0 };
        return isLinear && one.Sense == other.Sense && one.ColumnCount == other.ColumnCount && one.RowCount == other.RowCount && one.IntegerCount == other.IntegerCount
            && one.RowStart.SequenceEqual(other.RowStart) && one.ColumnIndex.SequenceEqual(other.ColumnIndex) && HasSameKinds(one, other);
    }

    private static bool HasSameKinds(SparseProgram one, SparseProgram other)
    {
        if (!one.HasIntegers && !other.HasIntegers) return true;
        for (int column = 0; column < one.ColumnCount; column++)
            if (one.KindOf(column) != other.KindOf(column)) return false;
        return true;
    }

    private void ChangeCostsBetween(SparseProgram old, SparseProgram next)
    {
        var columns = new List<int>();
        for (int column = 0; column < next.ColumnCount; column++)
            if (old.Cost[column] != next.Cost[column]) columns.Add(column);
        if (columns.Count == 0) return;
        double[] costs = new double[columns.Count];
        for (int k = 0; k < costs.Length; k++) costs[k] = next.Cost[columns[k]];
        _model.ChangeCosts(columns.ToArray(), costs);
    }

    private static void ChangeBoundsBetween(
        ReadOnlySpan<double> oldLower, ReadOnlySpan<double> oldUpper, ReadOnlySpan<double> nextLower, ReadOnlySpan<double> nextUpper, BoundChange change)
    {
        var moved = new List<int>();
        for (int index = 0; index < nextLower.Length; index++)
            if (oldLower[index] != nextLower[index] || oldUpper[index] != nextUpper[index]) moved.Add(index);
        if (moved.Count == 0) return;
        double[] lower = new double[moved.Count], upper = new double[moved.Count];
        for (int k = 0; k < lower.Length; k++) (lower[k], upper[k]) = (nextLower[moved[k]], nextUpper[moved[k]]);
        change(moved.ToArray(), lower, upper);
    }

    private void ChangeCoefficientsBetween(SparseProgram old, SparseProgram next)
    {
        if (old.Value.SequenceEqual(next.Value)) return;
        for (int row = 0; row < next.RowCount; row++)
        {
            for (int entry = next.RowStart[row]; entry < next.RowStart[row + 1]; entry++)
                if (old.Value[entry] != next.Value[entry]) _model.ChangeCoefficient(row, next.ColumnIndex[entry], next.Value[entry]);
        }
    }

    private delegate void BoundChange(ReadOnlySpan<int> indices, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper);
}
