namespace Mycel.Solver.Equations;

/// <summary>
/// Powers of two for rows and columns that bring the figures of a matrix near 1, so that rounding and tolerances mean the same everywhere. No bit of a figure changes.
/// </summary>
/// <source>Geometric scaling: Tomlin 1975, On scaling linear programming problems, Mathematical Programming Study 4.</source>
internal sealed class Equilibration
{
    private const int Passes = 3;

    // So far from 1 that nothing real is cut off, so near that no product of two leaves the range of numbers.
    private const int MostExponent = 480;

    private readonly int[] _rowExponent;
    private readonly int[] _columnExponent;

    private Equilibration(int rowCount, int columnCount) => (_rowExponent, _columnExponent) = (new int[rowCount], new int[columnCount]);

    /// <summary>Factor of each row.</summary>
    public double[] Row { get; private set; } = [];

    /// <summary>Factor of each column.</summary>
    public double[] Column { get; private set; } = [];

    /// <summary>The factors for a matrix.</summary>
    public static Equilibration Of(EquationMatrix matrix)
    {
        var scale = new Equilibration(matrix.RowCount, matrix.ColumnCount);
        int[] exponents = new int[matrix.NonzeroCount];
        for (int k = 0; k < exponents.Length; k++) exponents[k] = Math.ILogB(matrix.Value[k]);
        for (int pass = 0; pass < Passes; pass++)
        {
            scale.Balance(matrix, exponents, scale._rowExponent, ofRows: true, toLargest: false);
            scale.Balance(matrix, exponents, scale._columnExponent, ofRows: false, toLargest: false);
        }

        scale.Balance(matrix, exponents, scale._rowExponent, ofRows: true, toLargest: true);
        scale.Balance(matrix, exponents, scale._columnExponent, ofRows: false, toLargest: true);
        scale.Row = Array.ConvertAll(scale._rowExponent, exponent => Math.ScaleB(1, exponent));
        scale.Column = Array.ConvertAll(scale._columnExponent, exponent => Math.ScaleB(1, exponent));
        return scale;
    }

    // Moves each row, or each column, so that its middle, or its largest figure, comes to 1.
    private void Balance(EquationMatrix matrix, int[] exponents, int[] target, bool ofRows, bool toLargest)
    {
        int[] least = new int[target.Length], greatest = new int[target.Length];
        Array.Fill(least, int.MaxValue);
        Array.Fill(greatest, int.MinValue);
        for (int i = 0; i < matrix.RowCount; i++)
        {
            for (int k = matrix.Start[i]; k < matrix.Start[i + 1]; k++)
            {
                int column = matrix.Column[k], line = ofRows ? i : column;
                int exponent = exponents[k] + _rowExponent[i] + _columnExponent[column];
                least[line] = Math.Min(least[line], exponent);
                greatest[line] = Math.Max(greatest[line], exponent);
            }
        }

        for (int line = 0; line < target.Length; line++)
        {
            if (greatest[line] == int.MinValue) continue;
            int excess = toLargest ? greatest[line] : (least[line] + greatest[line]) >> 1;
            target[line] = Math.Clamp(target[line] - excess, -MostExponent, MostExponent);
        }
    }
}
