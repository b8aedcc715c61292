namespace Mycel.Solver.Equations;

/// <summary>A matrix with its equilibration carried out, by rows and by columns, and what of it is not yet eliminated.</summary>
internal sealed class ScaledMatrix
{
    /// <summary>Scales a matrix.</summary>
    public ScaledMatrix(EquationMatrix matrix, Scales scale)
    {
        double[] value = matrix.Value.ToArray(), columnScale = scale.Column;
        ReadOnlySpan<int> start = matrix.Start, column = matrix.Column;
        RowSize = new double[matrix.RowCount];
        for (int i = 0; i < RowSize.Length; i++)
        {
            double size = 0, factor = scale.Row[i];
            for (int k = start[i]; k < start[i + 1]; k++)
            {
                value[k] *= factor * columnScale[column[k]];
                double here = Math.Abs(value[k]);
                if (here > size) size = here;
            }

            RowSize[i] = size;
        }

        Rows = matrix.WithValues(value);
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
