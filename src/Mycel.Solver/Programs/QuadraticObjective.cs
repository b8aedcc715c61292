namespace Mycel.Solver.Programs;

/// <summary>The quadratic part of an objective, $\tfrac12 x^\top Q x$, by the lower triangle of $Q$ in compressed columns.</summary>
/// <remarks>The diagonal entry of the square of a column is therefore twice its coefficient: $3x_0^2$ has $Q_{00}=6$.</remarks>
public sealed class QuadraticObjective
{
    private readonly int[] _columnStart;
    private readonly int[] _rowIndex;
    private readonly double[] _value;

    private QuadraticObjective(int[] columnStart, int[] rowIndex, double[] value) =>
        (_columnStart, _rowIndex, _value) = (columnStart, rowIndex, value);

    /// <summary>Number of columns of the program it belongs to.</summary>
    public int ColumnCount => _columnStart.Length - 1;

    /// <summary>Number of stored entries of the lower triangle.</summary>
    public int NonzeroCount => _value.Length;

    /// <summary>Where each column starts; one more entry than columns.</summary>
    public ReadOnlySpan<int> ColumnStart => _columnStart;

    /// <summary>Row of each entry, at least its column, ascending within a column.</summary>
    public ReadOnlySpan<int> RowIndex => _rowIndex;

    /// <summary>Entries of $Q$.</summary>
    public ReadOnlySpan<double> Value => _value;

    /// <summary>Makes it from products as they are written: a term is the coefficient of $x_i x_j$. Repeated products are added up, zeros left out.</summary>
    /// <exception cref="ArgumentException">A column that does not exist, or a coefficient that is not a finite number.</exception>
    public static QuadraticObjective FromTerms(int columnCount, IEnumerable<(int First, int Second, double Coefficient)> terms)
    {
        var sums = new SortedDictionary<(int Column, int Row), double>();
        foreach ((int first, int second, double coefficient) in terms)
        {
            if ((uint)first >= (uint)columnCount || (uint)second >= (uint)columnCount)
                throw new ArgumentException($"A product of columns {first} and {second}, but there are only {columnCount}.", nameof(terms));
            if (!double.IsFinite(coefficient)) throw new ArgumentException($"The product of columns {first} and {second} has the coefficient {coefficient}.", nameof(terms));
            var place = (Math.Min(first, second), Math.Max(first, second));
            sums[place] = sums.GetValueOrDefault(place) + (first == second ? 2 * coefficient : coefficient);
        }
        var kept = sums.Where(entry => entry.Value != 0).ToArray();
        int[] start = new int[columnCount + 1];
        foreach (var entry in kept) start[entry.Key.Column + 1]++;
        for (int j = 0; j < columnCount; j++) start[j + 1] += start[j];
        return new QuadraticObjective(start, [.. kept.Select(entry => entry.Key.Row)], [.. kept.Select(entry => entry.Value)]);
    }

    /// <summary>Adds $Q x$ to a vector.</summary>
    /// <param name="x">Column values.</param>
    /// <param name="gradient">Receives the sum, one entry per column.</param>
    public void AddProduct(ReadOnlySpan<double> x, Span<double> gradient)
    {
        for (int j = 0; j < ColumnCount; j++)
        {
            for (int k = _columnStart[j]; k < _columnStart[j + 1]; k++)
            {
                int i = _rowIndex[k];
                gradient[i] += _value[k] * x[j];
                if (i != j) gradient[j] += _value[k] * x[i];
            }
        }
    }
}
