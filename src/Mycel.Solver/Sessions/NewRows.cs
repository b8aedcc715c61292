using Mycel.Solver.Programs;

namespace Mycel.Solver.Sessions;

/// <summary>Rows to be added to a loaded program, in compressed rows.</summary>
/// <param name="family">Name of their family. Where it is the name of the program's last family of rows, they continue it.</param>
/// <param name="rowStart">Where each row starts in the two arrays that follow; one more entry than rows, the first 0.</param>
/// <param name="columnIndex">Column of each coefficient; none twice in a row.</param>
/// <param name="value">Coefficients.</param>
/// <param name="lower">Lower bound of each row.</param>
/// <param name="upper">Upper bound of each row.</param>
/// <param name="label">What stands in the brackets of the k-th name of the family.</param>
public readonly ref struct NewRows(
    string family, ReadOnlySpan<int> rowStart, ReadOnlySpan<int> columnIndex, ReadOnlySpan<double> value, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper,
    Func<int, string>? label = null)
{
    /// <summary>Where each row starts.</summary>
    public ReadOnlySpan<int> RowStart { get; } = rowStart;

    /// <summary>Column of each coefficient.</summary>
    public ReadOnlySpan<int> ColumnIndex { get; } = columnIndex;

    /// <summary>Coefficients.</summary>
    public ReadOnlySpan<double> Value { get; } = value;

    /// <summary>Lower bound of each row.</summary>
    public ReadOnlySpan<double> Lower { get; } = lower;

    /// <summary>Upper bound of each row.</summary>
    public ReadOnlySpan<double> Upper { get; } = upper;

    /// <summary>Refuses rows that do not fit a program of so many columns.</summary>
    internal void Check(int columnCount)
    {
        if (RowStart.Length != Lower.Length + 1 || Upper.Length != Lower.Length || ColumnIndex.Length != Value.Length || RowStart[0] != 0 || RowStart[^1] != Value.Length)
            throw new ArgumentException("The arrays of the new rows do not fit each other.");
        for (int i = 0; i < Lower.Length; i++)
        {
            if (!(Lower[i] < double.PositiveInfinity) || !(Upper[i] > double.NegativeInfinity))
                throw new ArgumentException($"New row {i} of family '{family}' has the bounds {Lower[i]} and {Upper[i]}.");
            var columns = ColumnIndex[RowStart[i]..RowStart[i + 1]].ToArray();
            if (columns.Distinct().Count() != columns.Length || columns.Any(column => (uint)column >= (uint)columnCount))
                throw new ArgumentException($"New row {i} of family '{family}' has a column twice, or one that does not exist.");
        }
        foreach (double coefficient in Value)
        {
            if (!double.IsFinite(coefficient) || coefficient == 0) throw new ArgumentException($"The new rows of family '{family}' have a coefficient of {coefficient}.");
        }
    }

    internal FamilyList AppendedTo(FamilyList families)
    {
        if (families.Families is [.., var last] && last.Name == family)
            return new FamilyList([.. families.Families.SkipLast(1), last with { Count = last.Count + Lower.Length, Label = label ?? last.Label }]);
        return new FamilyList([.. families.Families, new Family(family, families.Count, Lower.Length, label)]);
    }
}
