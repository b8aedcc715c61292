using Mycel.Solver.Highs;

namespace Mycel.Benchmarks.Basic;

/// <summary>The "basic" problem filled by hand into the arrays that HiGHS takes: the floor for any builder.</summary>
internal sealed class PlainArrays
{
    private readonly double[] _cost, _columnLower, _columnUpper, _rowLower, _rowUpper, _value;
    private readonly int[] _start, _index;

    public PlainArrays(int n)
    {
        int cells = n * n;
        int both = 2 * cells;
        (_cost, _columnLower, _columnUpper) = (new double[both], new double[both], new double[both]);
        (_rowLower, _rowUpper, _start) = (new double[both], new double[both], new int[both + 1]);
        (_index, _value) = (new int[2 * both], new double[2 * both]);
        for (int k = 0; k < cells; k++) (_cost[k], _cost[cells + k]) = (2, 1);
        Array.Fill(_columnLower, double.NegativeInfinity);
        Array.Fill(_columnUpper, double.PositiveInfinity);
        Array.Fill(_rowUpper, double.PositiveInfinity);
        int at = 0;
        for (int row = 0; row < both; row++)
        {
            int k = row % cells;
            _start[row] = at;
            (_index[at], _value[at++]) = (k, 1);
            (_index[at], _value[at++]) = (cells + k, row < cells ? -1 : 1);
            _rowLower[row] = row < cells ? k / n : 0;
        }
        _start[both] = at;
    }

    /// <summary>Hands the arrays to HiGHS by the call that the session uses.</summary>
    public unsafe IDisposable Pass()
    {
        var highs = new HighsHandle();
        fixed (double* cost = _cost, columnLower = _columnLower, columnUpper = _columnUpper, rowLower = _rowLower, rowUpper = _rowUpper, value = _value)
        fixed (int* start = _start, index = _index)
        {
            _ = HighsNative.Highs_setBoolOptionValue(highs, "log_to_console", 0);
            _ = HighsNative.Highs_setBoolOptionValue(highs, "output_flag", 0);
            if (HighsNative.Highs_passModel(
                    highs, _cost.Length, _rowLower.Length, _value.Length, 0, 2, 1, 1, 0,
                    cost, columnLower, columnUpper, rowLower, rowUpper, start, index, value, null, null, null, null) < 0)
                throw new InvalidOperationException("HiGHS refused the plain arrays.");
        }
        return highs;
    }
}
