namespace Mycel.Solver.Equations;

/// <summary>A matrix with its equilibration carried out, by rows and by columns, and what of it is not yet eliminated.</summary>
internal sealed class ScaledMatrix
{
    /// <summary>Scales a matrix.</summary>
    public ScaledMatrix(EquationMatrix matrix, Equilibration scale)
    {
        double[] value = matrix.Value.ToArray();
        RowSize = new double[matrix.RowCount];
        for (int i = 0; i < matrix.RowCount; i++)
        {
            for (int k = matrix.Start[i]; k < matrix.Start[i + 1]; k++)
            {
                value[k] = value[k] * scale.Row[i] * scale.Column[matrix.Column[k]];
                RowSize[i] = Math.Max(RowSize[i], Math.Abs(value[k]));
            }
        }

        Rows = new EquationMatrix(matrix.ColumnCount, matrix.Start.ToArray(), matrix.Column.ToArray(), value);
        Columns = Rows.Transposed();
        RowIsOpen = new bool[matrix.RowCount];
        ColumnIsOpen = new bool[matrix.ColumnCount];
        Array.Fill(RowIsOpen, true);
        Array.Fill(ColumnIsOpen, true);
    }

    /// <summary>The matrix by rows.</summary>
    public EquationMatrix Rows { get; }

    /// <summary>The matrix by columns.</summary>
    public EquationMatrix Columns { get; }

    /// <summary>Largest figure that each row ever held.</summary>
    public double[] RowSize { get; }

    /// <summary>Whether a row has no pivot yet.</summary>
    public bool[] RowIsOpen { get; }

    /// <summary>Whether a column has no pivot yet.</summary>
    public bool[] ColumnIsOpen { get; }
}
