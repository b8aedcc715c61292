using Mycel.Solver.Audits;
using Mycel.Solver.Programs;

namespace Mycel.Solver.Ratios;

/// <summary>A ratio of two linear sums over the columns of a program, $(n^\top x + n_0) / (d^\top x + d_0)$.</summary>
public sealed class RatioObjective
{
    private readonly double[] _numerator;
    private readonly double[] _denominator;
    private readonly double _numeratorConstant;
    private readonly double _denominatorConstant;

    /// <summary>Makes a ratio.</summary>
    /// <param name="numerator">Coefficient of each column in what is divided.</param>
    /// <param name="numeratorConstant">Part of it that depends on no column.</param>
    /// <param name="denominator">Coefficient of each column in what it is divided by.</param>
    /// <param name="denominatorConstant">Part of it that depends on no column.</param>
    /// <exception cref="ArgumentException">The two have different lengths.</exception>
    public RatioObjective(double[] numerator, double numeratorConstant, double[] denominator, double denominatorConstant)
    {
        if (numerator.Length != denominator.Length) throw new ArgumentException($"{numerator.Length} numbers over {denominator.Length}.", nameof(denominator));
        (_numerator, _denominator) = (numerator, denominator);
        (_numeratorConstant, _denominatorConstant) = (numeratorConstant, denominatorConstant);
    }

    /// <summary>Coefficient of each column in what is divided.</summary>
    public ReadOnlySpan<double> Numerator => _numerator;

    /// <summary>Coefficient of each column in what it is divided by.</summary>
    public ReadOnlySpan<double> Denominator => _denominator;

    /// <summary>Part of what is divided that depends on no column.</summary>
    public double NumeratorConstant => _numeratorConstant;

    /// <summary>Part of what it is divided by that depends on no column.</summary>
    public double DenominatorConstant => _denominatorConstant;

    /// <summary>What is divided, at a point.</summary>
    /// <param name="columns">Value of each column.</param>
    public double NumeratorAt(ReadOnlySpan<double> columns) => SumOf(_numerator, columns, _numeratorConstant);

    /// <summary>What it is divided by, at a point.</summary>
    /// <param name="columns">Value of each column.</param>
    public double DenominatorAt(ReadOnlySpan<double> columns) => SumOf(_denominator, columns, _denominatorConstant);

    /// <summary>
    /// The program whose objective is $\sigma (n - r d)$: its best value is 0 just where $r$ is the best ratio (Dinkelbach 1967), so that a proof of this program is the
    /// proof of the ratio.
    /// </summary>
    /// <param name="program">The program with its rows and sense; its own objective plays no part.</param>
    /// <param name="value">The ratio $r$.</param>
    /// <param name="sign">Sign of the denominator, 1 or -1.</param>
    public SparseProgram At(SparseProgram program, double value, double sign)
    {
        double[] cost = CostAt(value, sign);
        return new SparseProgram(program.Arrays with { Cost = cost, Offset = OffsetAt(value, sign), Quadratic = null });
    }

    /// <summary>The program without whole numbers whose least value is that of $\sigma d$: with its multipliers it proves that the denominator keeps its sign.</summary>
    /// <param name="program">The program with its rows.</param>
    /// <param name="sign">Sign of the denominator, 1 or -1.</param>
    public SparseProgram LeastDenominator(SparseProgram program, double sign)
    {
        double[] cost = [.. _denominator.Select(coefficient => sign * coefficient)];
        return new SparseProgram(program.Arrays with
        {
            Sense = Sense.Minimise, Cost = cost, Offset = sign * _denominatorConstant, Quadratic = null, Kind = null, IntegerCount = 0,
        });
    }

    /// <summary>
    /// What the proof of a ratio is measured against: the sum of the sizes of all terms of numerator or denominator, whichever is larger in units of the numerator; 1 where
    /// all are zero.
    /// </summary>
    /// <param name="columns">Value of each column.</param>
    /// <param name="value">The ratio.</param>
    public double SizeAt(ReadOnlySpan<double> columns, double value)
    {
        double numerator = Math.Abs(_numeratorConstant);
        double denominator = Math.Abs(_denominatorConstant);
        for (int column = 0; column < columns.Length; column++)
        {
            numerator += Math.Abs(_numerator[column] * columns[column]);
            denominator += Math.Abs(_denominator[column] * columns[column]);
        }

        double size = Math.Max(numerator, Math.Abs(value) * denominator);
        return size > 0 ? size : 1;
    }

    internal double[] CostAt(double value, double sign)
    {
        double[] cost = new double[_numerator.Length];
        for (int column = 0; column < cost.Length; column++) cost[column] = sign * (_numerator[column] - (value * _denominator[column]));
        return cost;
    }

    internal double OffsetAt(double value, double sign) => sign * (_numeratorConstant - (value * _denominatorConstant));

    private static double SumOf(double[] coefficients, ReadOnlySpan<double> columns, double constant)
    {
        var sum = new CompensatedSum();
        sum.Add(constant);
        for (int column = 0; column < columns.Length; column++) sum.AddProduct(coefficients[column], columns[column]);
        return sum.Total;
    }
}
