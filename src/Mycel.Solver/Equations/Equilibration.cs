namespace Mycel.Solver.Equations;

/// <summary>
/// Powers of two for rows and columns that bring the figures of a matrix near 1, so that rounding and tolerances mean the same everywhere. No bit of a figure changes.
/// </summary>
/// <source>Geometric scaling: Tomlin 1975, On scaling linear programming problems, Mathematical Programming Study 4.</source>
internal sealed class Equilibration
{
    // A few passes are enough for figures that differ by units alone, tens where the units of neighbours are far apart.
    private const int MostPasses = 60;

    // Lines that move by less than this power of two stand where they belong.
    private const int Near = 2;

    // So far from 1 that nothing real is cut off, so near that no product of two leaves the range of numbers.
    private const int MostExponent = 480;

    private readonly EquationMatrix _matrix;
    private readonly int[] _exponent;
    private readonly int[] _rowExponent;
    private readonly int[] _columnExponent;
    private readonly int[] _least;
    private readonly int[] _greatest;

    private Equilibration(EquationMatrix matrix)
    {
        _matrix = matrix;
        _exponent = new int[matrix.NonzeroCount];
        _rowExponent = new int[matrix.RowCount];
        _columnExponent = new int[matrix.ColumnCount];
        _least = new int[matrix.ColumnCount];
        _greatest = new int[matrix.ColumnCount];
        ReadOnlySpan<double> value = matrix.Value;
        for (int k = 0; k < value.Length; k++) _exponent[k] = Exponent(value[k]);
    }

    /// <summary>The factors for a matrix.</summary>
    public static Scales Of(EquationMatrix matrix)
    {
        var scale = new Equilibration(matrix);
        int pass = 0;
        while (scale.Balances(toLargest: false) && ++pass < MostPasses)
        {
        }

        scale.Balances(toLargest: true);
        return new Scales(Array.ConvertAll(scale._rowExponent, Power), Array.ConvertAll(scale._columnExponent, Power));
    }

    private static double Power(int exponent) => BitConverter.Int64BitsToDouble((exponent + 1023L) << 52);

    private static int Exponent(double value)
    {
        int exponent = (int)(BitConverter.DoubleToInt64Bits(value) >> 52) & 0x7FF;
        return exponent == 0 ? Math.ILogB(value) : exponent - 1023;
    }

    // Moves each row and then each column so that its middle, or its largest figure, comes to 1; whether one of them moved far.
    private bool Balances(bool toLargest)
    {
        ReadOnlySpan<int> start = _matrix.Start, column = _matrix.Column;
        bool hasMoved = false;
        Array.Fill(_least, int.MaxValue);
        Array.Fill(_greatest, int.MinValue);
        for (int i = 0; i < _rowExponent.Length; i++)
        {
            int first = start[i], last = start[i + 1], least = int.MaxValue, greatest = int.MinValue;
            for (int k = first; k < last; k++)
            {
                int exponent = _exponent[k] + _columnExponent[column[k]];
                least = Math.Min(least, exponent);
                greatest = Math.Max(greatest, exponent);
            }

            if (first == last) continue;
            hasMoved |= Move(ref _rowExponent[i], least + _rowExponent[i], greatest + _rowExponent[i], toLargest);
            int own = _rowExponent[i];
            for (int k = first; k < last; k++)
            {
                int j = column[k], exponent = _exponent[k] + _columnExponent[j] + own;
                _least[j] = Math.Min(_least[j], exponent);
                _greatest[j] = Math.Max(_greatest[j], exponent);
            }
        }

        for (int j = 0; j < _columnExponent.Length; j++)
            if (_greatest[j] != int.MinValue) hasMoved |= Move(ref _columnExponent[j], _least[j], _greatest[j], toLargest);
        return hasMoved;
    }

    private static bool Move(ref int target, int least, int greatest, bool toLargest)
    {
        int before = target;
        target = Math.Clamp(before - (toLargest ? greatest : (least + greatest) >> 1), -MostExponent, MostExponent);
        return Math.Abs(target - before) > Near;
    }
}

/// <summary>Factors of rows and columns.</summary>
/// <param name="Row">Factor of each row.</param>
/// <param name="Column">Factor of each column.</param>
internal sealed record Scales(double[] Row, double[] Column);
