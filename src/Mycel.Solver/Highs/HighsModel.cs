using Mycel.Solver.Programs;

namespace Mycel.Solver.Highs;

/// <summary>A model inside HiGHS. Every call is checked: a refusal is an exception, never a silent default.</summary>
internal sealed unsafe partial class HighsModel : IDisposable
{
    private const int Refused = -1;
    private const int RowWise = 2;
    private const int Triangular = 1;

    private readonly HighsHandle _highs = new();

    public HighsModel()
    {
        // The console first: switching the output flag off prints a banner otherwise.
        Set("log_to_console", false);
        Set("output_flag", false);
        // Coefficients below this are dropped by HiGHS; this is the smallest figure it allows.
        Set("small_matrix_value", SmallestCoefficient);
    }

    /// <summary>Smaller coefficients would be dropped by HiGHS.</summary>
    public const double SmallestCoefficient = 1e-12;

    /// <summary>Larger coefficients are refused by HiGHS.</summary>
    public const double LargestCoefficient = 1e15;

    /// <summary>From here on HiGHS takes a bound or cost for infinite.</summary>
    public const double Infinite = 1e20;

    public int ColumnCount => HighsNative.Highs_getNumCol(_highs);

    public int RowCount => HighsNative.Highs_getNumRow(_highs);

    public void Dispose() => _highs.Dispose();

    public void Set(string option, bool value) => Accept(HighsNative.Highs_setBoolOptionValue(_highs, option, value ? 1 : 0), option);

    public void Set(string option, int value) => Accept(HighsNative.Highs_setIntOptionValue(_highs, option, value), option);

    public void Set(string option, double value) => Accept(HighsNative.Highs_setDoubleOptionValue(_highs, option, value), option);

    public void Set(string option, string value) => Accept(HighsNative.Highs_setStringOptionValue(_highs, option, value), option);

    /// <summary>Hands a program over in one call; HiGHS makes its own copy.</summary>
    public void Pass(SparseProgram program)
    {
        ProgramArrays arrays = program.Arrays;
        QuadraticObjective? quadratic = program.Quadratic is { NonzeroCount: > 0 } some ? some : null;
        int[]? integrality = program.HasIntegers ? Array.ConvertAll(arrays.Kind![..program.ColumnCount], kind => (int)kind) : null;
        fixed (double* cost = arrays.Cost, columnLower = arrays.ColumnLower, columnUpper = arrays.ColumnUpper)
        fixed (double* rowLower = arrays.RowLower, rowUpper = arrays.RowUpper, value = arrays.Value)
        fixed (int* start = arrays.RowStart, index = arrays.ColumnIndex, kinds = integrality)
        fixed (int* hessianStart = quadratic is null ? default : quadratic.ColumnStart, hessianIndex = quadratic is null ? default : quadratic.RowIndex)
        fixed (double* hessianValue = quadratic is null ? default : quadratic.Value)
        {
            Accept(
                HighsNative.Highs_passModel(
                    _highs, program.ColumnCount, program.RowCount, program.NonzeroCount, quadratic?.NonzeroCount ?? 0, RowWise, Triangular,
                    program.Sense == Sense.Minimise ? 1 : -1, program.Offset, cost, columnLower, columnUpper, rowLower, rowUpper,
                    start, index, value, hessianStart, hessianIndex, hessianValue, kinds),
                "passing the program");
        }
    }

    public void Read(string file) => Accept(HighsNative.Highs_readModel(_highs, file), "reading " + file);

    public void ChangeCosts(int first, ReadOnlySpan<double> costs)
    {
        if (costs.IsEmpty) return;
        fixed (double* cost = costs) Accept(HighsNative.Highs_changeColsCostByRange(_highs, first, first + costs.Length - 1, cost), "changing costs");
    }

    public void ChangeCosts(ReadOnlySpan<int> columns, ReadOnlySpan<double> costs)
    {
        fixed (int* set = columns)
        fixed (double* cost = costs) Accept(HighsNative.Highs_changeColsCostBySet(_highs, columns.Length, set, cost), "changing costs");
    }

    public void ChangeColumnBounds(int first, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper)
    {
        if (lower.IsEmpty) return;
        fixed (double* low = lower, up = upper)
            Accept(HighsNative.Highs_changeColsBoundsByRange(_highs, first, first + lower.Length - 1, low, up), "changing column bounds");
    }

    public void ChangeColumnBounds(ReadOnlySpan<int> columns, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper)
    {
        fixed (int* set = columns)
        fixed (double* low = lower, up = upper)
            Accept(HighsNative.Highs_changeColsBoundsBySet(_highs, columns.Length, set, low, up), "changing column bounds");
    }

    public void ChangeRowBounds(int first, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper)
    {
        if (lower.IsEmpty) return;
        fixed (double* low = lower, up = upper)
            Accept(HighsNative.Highs_changeRowsBoundsByRange(_highs, first, first + lower.Length - 1, low, up), "changing row bounds");
    }

    public void ChangeRowBounds(ReadOnlySpan<int> rows, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper)
    {
        fixed (int* set = rows)
        fixed (double* low = lower, up = upper)
            Accept(HighsNative.Highs_changeRowsBoundsBySet(_highs, rows.Length, set, low, up), "changing row bounds");
    }

    public void ChangeCoefficient(int row, int column, double value) => Accept(HighsNative.Highs_changeCoeff(_highs, row, column, value), "changing a coefficient");

    public void ChangeOffset(double offset) => Accept(HighsNative.Highs_changeObjectiveOffset(_highs, offset), "changing the constant of the objective");

    public void AddRows(ReadOnlySpan<int> start, ReadOnlySpan<int> index, ReadOnlySpan<double> value, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper)
    {
        fixed (double* low = lower, up = upper, values = value)
        fixed (int* starts = start, indices = index)
            Accept(HighsNative.Highs_addRows(_highs, lower.Length, low, up, value.Length, starts, indices, values), "adding rows");
    }

    private static void Accept(int status, string what)
    {
        if (status == Refused) throw new SolverException($"HiGHS {HighsLibrary.Version} refused: {what}.");
    }
}
