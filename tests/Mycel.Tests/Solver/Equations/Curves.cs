using Mycel.Solver.Equations;

namespace Mycel.Tests.Solver.Equations;

/// <summary>Equations that are told term by term: a term has a value, and derivatives by the unknowns it knows.</summary>
internal sealed class Curves(int columns, params Func<double[], IEnumerable<(double Value, (int Column, double Derivative)[] Derivatives)>>[] equations) : INonlinearEquations
{
    private double[] _lower = [];
    private double[] _upper = [];

    public int RowCount => equations.Length;

    public int ColumnCount => columns;

    public ReadOnlySpan<double> Lower => _lower;

    public ReadOnlySpan<double> Upper => _upper;

    /// <summary>One equation in one unknown.</summary>
    public static Curves One(Func<double, double> value, Func<double, double> derivative, double constant = 0) =>
        new(1, x => [(value(x[0]), [(0, derivative(x[0]))]), (constant, [])]);

    public Curves Within(double[] lower, double[] upper)
    {
        (_lower, _upper) = (lower, upper);
        return this;
    }

    public void Evaluate(ReadOnlySpan<double> x, Span<double> residuals, Span<double> sizes)
    {
        double[] values = x.ToArray();
        for (int i = 0; i < equations.Length; i++)
        {
            (residuals[i], sizes[i]) = (0, 0);
            foreach ((double value, _) in equations[i](values))
            {
                residuals[i] += value;
                sizes[i] += Math.Abs(value);
            }
        }
    }

    public EquationMatrix? Jacobian(ReadOnlySpan<double> x)
    {
        double[] values = x.ToArray();
        var builder = new EquationMatrixBuilder(RowCount, ColumnCount);
        for (int i = 0; i < equations.Length; i++)
        {
            foreach ((int column, double derivative) in equations[i](values).SelectMany(term => term.Derivatives))
            {
                if (!double.IsFinite(derivative)) return null;
                builder.Add(i, column, derivative);
            }
        }

        return builder.Build();
    }
}
