namespace Mycel.Solver.Equations;

/// <summary>Values of the unknowns with what the equations say there.</summary>
/// <param name="Values">The unknowns.</param>
/// <param name="Residuals">$f(x)$.</param>
/// <param name="Sizes">Sizes of the terms.</param>
internal sealed record EquationPoint(double[] Values, double[] Residuals, double[] Sizes)
{
    /// <summary>Whether the equations have a value here.</summary>
    public bool IsFinite => Array.TrueForAll(Residuals, double.IsFinite) && Array.TrueForAll(Sizes, double.IsFinite);

    /// <summary>Half the sum of squares of residuals over scales: what every step makes smaller.</summary>
    public double Merit(double[] scales)
    {
        double sum = 0;
        for (int i = 0; i < scales.Length; i++)
        {
            double share = Residuals[i] / scales[i];
            sum += share * share;
        }

        return sum / 2;
    }

    /// <summary>Largest residual over its scale.</summary>
    public double Worst(double[] scales)
    {
        double worst = 0;
        for (int i = 0; i < scales.Length; i++) worst = Math.Max(worst, Math.Abs(Residuals[i]) / scales[i]);
        return worst;
    }

    /// <summary>The point at some values, put within their limits.</summary>
    public static EquationPoint At(INonlinearEquations equations, double[] values)
    {
        ReadOnlySpan<double> lower = equations.Lower, upper = equations.Upper;
        for (int j = 0; j < values.Length; j++)
        {
            if (!lower.IsEmpty && values[j] < lower[j]) values[j] = lower[j];
            if (!upper.IsEmpty && values[j] > upper[j]) values[j] = upper[j];
        }

        double[] residuals = new double[equations.RowCount], sizes = new double[equations.RowCount];
        equations.Evaluate(values, residuals, sizes);
        return new EquationPoint(values, residuals, sizes);
    }
}
