namespace Mycel.Solver.Equations;

/// <summary>Steps from a point that make its residuals smaller and keep the unknowns within their limits.</summary>
internal sealed class DescentStep
{
    // A step must win at least this share of what its first part promises.
    private const double Armijo = 1e-4;
    private const double Shortest = 1e-3;

    private readonly INonlinearEquations _equations;
    private readonly EquationPoint _point;
    private readonly EquationMatrix _jacobian;
    private readonly double[] _scales;
    private readonly double[] _gradient;

    /// <summary>Prepares steps.</summary>
    /// <param name="equations">The equations.</param>
    /// <param name="point">Where to start.</param>
    /// <param name="jacobian">The derivatives there.</param>
    /// <param name="scales">Scale of each equation.</param>
    public DescentStep(INonlinearEquations equations, EquationPoint point, EquationMatrix jacobian, double[] scales)
    {
        (_equations, _point, _jacobian, _scales) = (equations, point, jacobian, scales);
        _gradient = new double[equations.ColumnCount];
        double[] weighted = new double[scales.Length];
        for (int i = 0; i < weighted.Length; i++) weighted[i] = point.Residuals[i] / scales[i] / scales[i];
        jacobian.MultiplyTransposed(weighted, _gradient);
        Merit = point.Merit(scales);
        Pushed = PushedColumns();
    }

    /// <summary>Half the sum of squares of scaled residuals at the start.</summary>
    public double Merit { get; }

    /// <summary>Whether each column stands at a limit that its way to smaller residuals leads out of.</summary>
    public bool[] Pushed { get; }

    /// <summary>The whole step; null where the equations have no value there.</summary>
    public EquationPoint? Whole(double[] step) => Along(step, 1);

    /// <summary>As much of a step as makes the residuals smaller; null where that would be next to nothing.</summary>
    public EquationPoint? Shortened(double[] step)
    {
        double slope = Slope(step);
        if (!(slope < 0)) return null;
        for (double share = 1; share >= Shortest;)
        {
            EquationPoint? next = Along(step, share);
            double merit = next?.Merit(_scales) ?? double.PositiveInfinity;
            if (merit <= Merit + (Armijo * share * slope)) return next;

            // The minimum of the parabola through what is known, not too near either end.
            double least = double.IsFinite(merit) ? -slope * share * share / (2 * (merit - Merit - (slope * share))) : 0;
            share = Math.Clamp(least, share / 10, share / 2);
        }

        return null;
    }

    /// <summary>The regularised step; null where it makes nothing smaller.</summary>
    public EquationPoint? Regularised(double[] weights, double lambda)
    {
        EquationPoint? next = Along(RegularisedStep.Of(_jacobian, _point, _scales, weights, Pushed, lambda), 1);
        if (next is null) return null;
        double slope = 0;
        for (int j = 0; j < _gradient.Length; j++) slope += _gradient[j] * (next.Values[j] - _point.Values[j]);
        return slope < 0 && next.Merit(_scales) <= Merit + (Armijo * slope) ? next : null;
    }

    private double Slope(double[] step)
    {
        double slope = 0;
        for (int j = 0; j < step.Length; j++) slope += _gradient[j] * step[j];
        return slope;
    }

    private EquationPoint? Along(double[] step, double share)
    {
        double[] values = new double[step.Length];
        for (int j = 0; j < values.Length; j++)
        {
            values[j] = _point.Values[j] + (share * step[j]);
            if (!double.IsFinite(values[j])) return null;
        }

        var next = EquationPoint.At(_equations, values);
        return next.IsFinite ? next : null;
    }

    private bool[] PushedColumns()
    {
        bool[] pushed = new bool[_gradient.Length];
        ReadOnlySpan<double> lower = _equations.Lower, upper = _equations.Upper;
        for (int j = 0; j < pushed.Length; j++)
        {
            bool down = !lower.IsEmpty && _point.Values[j] <= lower[j] && _gradient[j] > 0;
            bool up = !upper.IsEmpty && _point.Values[j] >= upper[j] && _gradient[j] < 0;
            pushed[j] = down || up;
        }

        return pushed;
    }
}
