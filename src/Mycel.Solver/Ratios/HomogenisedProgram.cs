using Mycel.Solver.Programs;

namespace Mycel.Solver.Ratios;

/// <summary>
/// The linear program of Charnes and Cooper (1962) for a ratio: with $y = t x$ and $t \ge 0$ every row $L \le a^\top x \le U$ becomes $L t \le a^\top y \le U t$, the
/// denominator is held at a value, and the numerator is optimised.
/// </summary>
/// <remarks>Any positive value of the denominator serves. The one at a known point keeps $t$ near 1, so that the solver's tolerances mean for $y$ what they mean for $x$.</remarks>
internal sealed class HomogenisedProgram
{
    private readonly SparseProgram _program;
    private readonly RatioObjective _ratio;
    private readonly double _sign;
    private readonly double _held;
    private readonly ProgramBuilder _builder;
    private readonly int _scale;

    /// <summary>Writes the program.</summary>
    /// <param name="program">A program without whole numbers.</param>
    /// <param name="ratio">The ratio.</param>
    /// <param name="sign">Sign of the denominator.</param>
    /// <param name="held">Value at which the size of the denominator is held, above 0.</param>
    public HomogenisedProgram(SparseProgram program, RatioObjective ratio, double sign, double held)
    {
        (_program, _ratio, _sign, _held) = (program, ratio, sign, held);
        _builder = new ProgramBuilder(program.Sense);
        ColumnRange columns = _builder.Columns("column", program.ColumnCount);
        WriteColumns(columns);
        _scale = _builder.Column("scale", cost: sign * ratio.NumeratorConstant);
        WriteRows();
        WriteBounds();
        WriteDenominator();
        Program = _builder.Build();
    }

    /// <summary>The program; its objective is the ratio times the value at which the denominator is held.</summary>
    public SparseProgram Program { get; }

    /// <summary>The scale $t$ of a solution.</summary>
    /// <param name="values">Values of the columns of <see cref="Program"/>.</param>
    public double ScaleOf(ReadOnlySpan<double> values) => values[_scale];

    /// <summary>The point $x = y / t$ of a solution whose scale is above 0.</summary>
    /// <param name="values">Values of the columns of <see cref="Program"/>.</param>
    public double[] PointOf(ReadOnlySpan<double> values)
    {
        double[] point = values[.._scale].ToArray();
        for (int column = 0; column < point.Length; column++)
            point[column] = Math.Clamp(point[column] / values[_scale], _program.ColumnLower[column], _program.ColumnUpper[column]);
        return point;
    }

    /// <summary>The direction $y$ of a solution whose scale is 0.</summary>
    /// <param name="values">Values of the columns of <see cref="Program"/>.</param>
    public double[] DirectionOf(ReadOnlySpan<double> values) => values[.._scale].ToArray();

    /// <summary>The ratio that an objective of <see cref="Program"/> means.</summary>
    /// <param name="objective">The objective.</param>
    public double RatioOf(double objective) => objective / _held;

    // A bound of 0 stays one; any other becomes a row with the scale.
    private void WriteColumns(ColumnRange columns)
    {
        for (int column = 0; column < columns.Count; column++)
        {
            columns.Cost[column] = _sign * _ratio.Numerator[column];
            columns.Lower[column] = _program.ColumnLower[column] == 0 ? 0 : double.NegativeInfinity;
            columns.Upper[column] = _program.ColumnUpper[column] == 0 ? 0 : double.PositiveInfinity;
        }
    }

    private void WriteRows()
    {
        _builder.BeginFamily("row");
        for (int row = 0; row < _program.RowCount; row++)
        {
            (double lower, double upper) = (_program.RowLower[row], _program.RowUpper[row]);
            if (lower == upper)
            {
                AddTerms(row);
                EndRow(lower, 0, 0);
                continue;
            }

            if (double.IsFinite(lower))
            {
                AddTerms(row);
                EndRow(lower, 0, double.PositiveInfinity);
            }

            if (!double.IsFinite(upper)) continue;
            AddTerms(row);
            EndRow(upper, double.NegativeInfinity, 0);
        }
    }

    private void WriteBounds()
    {
        _builder.BeginFamily("bound");
        for (int column = 0; column < _program.ColumnCount; column++)
        {
            (double lower, double upper) = (_program.ColumnLower[column], _program.ColumnUpper[column]);
            if (lower != 0 && double.IsFinite(lower))
            {
                _builder.Add(column, 1);
                EndRow(lower, 0, double.PositiveInfinity);
            }

            if (upper == 0 || !double.IsFinite(upper)) continue;
            _builder.Add(column, 1);
            EndRow(upper, double.NegativeInfinity, 0);
        }
    }

    private void WriteDenominator()
    {
        _builder.BeginFamily("denominator");
        for (int column = 0; column < _program.ColumnCount; column++) _builder.Add(column, _sign * _ratio.Denominator[column]);
        _builder.Add(_scale, _sign * _ratio.DenominatorConstant);
        _builder.EndRow(_held, _held);
    }

    private void AddTerms(int row)
    {
        ReadOnlySpan<int> columns = _program.ColumnsOfRow(row);
        ReadOnlySpan<double> values = _program.ValuesOfRow(row);
        for (int entry = 0; entry < columns.Length; entry++) _builder.Add(columns[entry], values[entry]);
    }

    private void EndRow(double bound, double lower, double upper)
    {
        _builder.Add(_scale, -bound);
        _builder.EndRow(lower, upper);
    }
}
