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
    private readonly Range[] _ranges;

    private Equilibration(EquationMatrix matrix)
    {
        _matrix = matrix;
        _exponent = new int[matrix.NonzeroCount];
        _rowExponent = new int[matrix.RowCount];
        _columnExponent = new int[matrix.ColumnCount];
        _ranges = new Range[matrix.ColumnCount];
        Array.Fill(_ranges, Range.Nothing);
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
        int[] exponents = _exponent, rows = _rowExponent, columns = _columnExponent;
        Range[] ranges = _ranges;
        bool hasMoved = false;
        for (int i = 0, first = 0; i < rows.Length; i++)
        {
            int last = start[i + 1], least = int.MaxValue, greatest = int.MinValue;
            for (int k = first; k < last; k++)
            {
                int exponent = exponents[k] + columns[column[k]];
                least = Math.Min(least, exponent);
                greatest = Math.Max(greatest, exponent);
            }

            if (first == last) continue;
            hasMoved |= Move(ref rows[i], least, greatest, toLargest);
            int own = rows[i];
            for (; first < last; first++)
            {
                int exponent = exponents[first] + own;
                ref Range range = ref ranges[column[first]];
                range.Least = Math.Min(range.Least, exponent);
                range.Greatest = Math.Max(range.Greatest, exponent);
            }
        }

        for (int j = 0; j < columns.Length; j++)
        {
            if (ranges[j].Greatest != int.MinValue) hasMoved |= Move(ref columns[j], ranges[j].Least, ranges[j].Greatest, toLargest);
            ranges[j] = Range.Nothing;
        }

        return hasMoved;
    }

    // The range is that of the line's figures without its own factor.
    private static bool Move(ref int target, int least, int greatest, bool toLargest)
    {
        int before = target, next = -(toLargest ? greatest : (least + greatest) >> 1);
        target = Math.Max(-MostExponent, Math.Min(MostExponent, next));
        return target - before is > Near or < -Near;
    }

    private struct Range
    {
        public int Least { get; set; }

        public int Greatest { get; set; }

        public static Range Nothing => new() { Least = int.MaxValue, Greatest = int.MinValue };
    }
}

/// <summary>Factors of rows and columns.</summary>
/// <param name="Row">Factor of each row.</param>
/// <param name="Column">Factor of each column.</param>
internal sealed record Scales(double[] Row, double[] Column);
