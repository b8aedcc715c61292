using CsCheck;
using Mycel.Solver.Programs;

namespace Mycel.Tests.Solver;

/// <summary>A small program of small whole figures, dense, that can be varied and built.</summary>
internal sealed record RandomProgram(Sense Sense, double[] Cost, double[] Lower, double[] Upper, double[][] Rows, double[] RowLower, double[] RowUpper, int[] Integers)
{
    private static readonly Gen<double> Figure = Gen.Int[-5, 5].Select(value => (double)value);

    /// <summary>Programs with all kinds of bounds: feasible or not, bounded or not, with ties and degenerate corners.</summary>
    public static Gen<RandomProgram> Any => Of(5, 5, boxed: false, integers: false);

    /// <summary>Programs whose columns all have two bounds, small enough to try every corner.</summary>
    public static Gen<RandomProgram> Boxed => Of(3, 4, boxed: true, integers: false);

    /// <summary>Programs whose columns all have two bounds and are whole numbers, some of them.</summary>
    public static Gen<RandomProgram> BoxedIntegers => Of(4, 4, boxed: true, integers: true);

    public SparseProgram Build() =>
        Small.Program(Sense, Cost, Lower, Upper, [.. Rows.Select((row, i) => (row, RowLower[i], RowUpper[i]))], Integers);

    private static Gen<RandomProgram> Of(int mostColumns, int mostRows, bool boxed, bool integers) =>
        from n in Gen.Int[1, mostColumns]
        from m in Gen.Int[0, mostRows]
        from maximise in Gen.Bool
        from cost in Figure.Array[n]
        from columnBounds in Bounds(boxed).Array[n]
        from rows in Gen.Frequency((2, Figure), (1, Gen.Const(0.0))).Array[n].Array[m]
        from rowBounds in Bounds(false).Array[m]
        from whole in Gen.Bool.Array[n]
        select new RandomProgram(
            maximise ? Sense.Maximise : Sense.Minimise, cost, [.. columnBounds.Select(pair => pair.Lower)], [.. columnBounds.Select(pair => pair.Upper)],
            rows, [.. rowBounds.Select(pair => pair.Lower)], [.. rowBounds.Select(pair => pair.Upper)],
            integers ? [.. Enumerable.Range(0, n).Where(j => whole[j])] : []);

    private static Gen<(double Lower, double Upper)> Bounds(bool boxed) =>
        from low in Figure
        from width in Gen.Int[0, 6]
        from kind in boxed ? Gen.Const(0) : Gen.Int[0, 4]
        select kind switch
        {
            0 => (low, low + width),
            1 => (low, Small.Infinity),
            2 => (-Small.Infinity, low),
            3 => (low, low),
            _ => (-Small.Infinity, Small.Infinity),
        };
}
