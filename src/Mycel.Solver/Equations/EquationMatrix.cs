namespace Mycel.Solver.Equations;

/// <summary>A sparse rectangular matrix $A$ in compressed rows. Immutable; made by <see cref="EquationMatrixBuilder"/>.</summary>
public sealed class EquationMatrix
{
    private readonly int[] _start;
    private readonly int[] _column;
    private readonly double[] _value;

    internal EquationMatrix(int columnCount, int[] start, int[] column, double[] value) =>
        (ColumnCount, _start, _column, _value) = (columnCount, start, column, value);

    /// <summary>Number of rows.</summary>
    public int RowCount => _start.Length - 1;

    /// <summary>Number of columns.</summary>
    public int ColumnCount { get; }

    /// <summary>Number of stored figures.</summary>
    public int NonzeroCount => _start[^1];

    /// <summary>Where each row starts; one more entry than rows.</summary>
    public ReadOnlySpan<int> Start => _start;

    /// <summary>Column of each figure, ascending within a row.</summary>
    public ReadOnlySpan<int> Column => _column.AsSpan(0, NonzeroCount);

    /// <summary>The figures, row after row; none is zero, no column stands twice in a row.</summary>
    public ReadOnlySpan<double> Value => _value.AsSpan(0, NonzeroCount);

    /// <summary>Columns of a row.</summary>
    public ReadOnlySpan<int> ColumnsOfRow(int row) => _column.AsSpan(_start[row], _start[row + 1] - _start[row]);

    /// <summary>Figures of a row.</summary>
    public ReadOnlySpan<double> ValuesOfRow(int row) => _value.AsSpan(_start[row], _start[row + 1] - _start[row]);

    /// <summary>$A x$.</summary>
    /// <param name="x">A number for every column.</param>
    /// <param name="product">Takes a number for every row.</param>
    public void Multiply(ReadOnlySpan<double> x, Span<double> product)
    {
        EquationGuard.Length(x, ColumnCount);
        EquationGuard.Length(product, RowCount);
        for (int i = 0; i < RowCount; i++)
        {
            double sum = 0;
            for (int k = _start[i]; k < _start[i + 1]; k++) sum += _value[k] * x[_column[k]];
            product[i] = sum;
        }
    }

    /// <summary>$A^\top y$.</summary>
    /// <param name="y">A number for every row.</param>
    /// <param name="product">Takes a number for every column.</param>
    public void MultiplyTransposed(ReadOnlySpan<double> y, Span<double> product)
    {
        EquationGuard.Length(y, RowCount);
        EquationGuard.Length(product, ColumnCount);
        product.Clear();
        for (int i = 0; i < RowCount; i++)
        {
            if (y[i] == 0) continue;
            for (int k = _start[i]; k < _start[i + 1]; k++) product[_column[k]] += _value[k] * y[i];
        }
    }

    /// <summary>A matrix with other figures in the same places.</summary>
    internal EquationMatrix WithValues(double[] value) => new(ColumnCount, _start, _column, value);

    /// <summary>$A^\top$.</summary>
    public EquationMatrix Transposed()
    {
        int[] start = new int[ColumnCount + 1];
        foreach (int column in Column) start[column + 1]++;
        for (int j = 0; j < ColumnCount; j++) start[j + 1] += start[j];
        int[] next = start[..ColumnCount];
        int[] rows = new int[NonzeroCount];
        double[] values = new double[NonzeroCount];
        for (int i = 0; i < RowCount; i++)
        {
            for (int k = _start[i]; k < _start[i + 1]; k++)
            {
                int place = next[_column[k]]++;
                rows[place] = i;
                values[place] = _value[k];
            }
        }

        return new EquationMatrix(RowCount, start, rows, values);
    }
}
