namespace Mycel.Solver.Equations;

/// <summary>
/// Newton's method with sparse factors. A step is shortened until the residuals, each over the size of its terms, are smaller (Armijo); where that would shorten it to nothing, a regularised
/// step is taken instead. It always ends, with finite values within their limits, and says whether these solve the equations.
/// </summary>
/// <source>Dennis, Schnabel 1983, Numerical Methods for Unconstrained Optimization and Nonlinear Equations.</source>
public sealed class NewtonSolver
{
    // A step so small in scaled units, or so little won in so many steps, leads nowhere any more.
    private const double Standstill = 1e-12;
    private const double LittleWon = 1e-3;
    private const int MostSlowSteps = 12;

    private readonly INonlinearEquations _equations;
    private readonly NewtonOptions _options;
    private readonly double[] _weights;
    private double _lambda = 1e-3;
    private int _regularised;

    private NewtonSolver(INonlinearEquations equations, NewtonOptions options)
    {
        (_equations, _options) = (equations, options);
        _weights = new double[equations.ColumnCount];
    }

    /// <summary>Solves equations.</summary>
    /// <param name="equations">The equations.</param>
    /// <param name="start">Values to start from; those outside their limits are put on them.</param>
    /// <param name="options">How; the usual way where absent.</param>
    /// <returns>Where the search ended.</returns>
    public static EquationOutcome Solve(INonlinearEquations equations, ReadOnlySpan<double> start, NewtonOptions? options = null)
    {
        EquationGuard.Numbers(start, equations.ColumnCount);
        return new NewtonSolver(equations, options ?? new NewtonOptions()).Run(start.ToArray());
    }

    private EquationOutcome Run(double[] start)
    {
        var point = EquationPoint.At(_equations, start);
        if (!point.IsFinite) return NoValue(point);
        double last = double.PositiveInfinity;
        for (int iteration = 0, slow = 0; ; iteration++)
        {
            EquationMatrix? jacobian = _equations.Jacobian(point.Values);
            if (jacobian is null) return Ended(point, null, null, EquationStatus.Singular, iteration);
            var factors = EquationFactors.Of(jacobian, _options.Factors);
            double[] scales = Scales(point, factors);
            double worst = point.Worst(scales);
            bool isSolved = worst <= _options.Tolerance;
            if (worst == 0 || (isSolved && worst > last / 4)) return Ended(point, jacobian, factors, EquationStatus.Solved, iteration);
            if (iteration == _options.MostIterations) return Ended(point, jacobian, factors, isSolved ? EquationStatus.Solved : EquationStatus.Stopped, iteration);

            var descent = new DescentStep(_equations, point, jacobian, scales);
            if (isSolved)
            {
                // Only what a whole step still wins is worth having.
                EquationPoint? polished = descent.Whole(NewtonStep(factors, point));
                if (polished is null || polished.Worst(scales) >= worst) return Ended(point, jacobian, factors, EquationStatus.Solved, iteration);
                (point, last) = (polished, worst);
                continue;
            }

            Weigh(jacobian, scales);
            EquationPoint? next = descent.Shortened(NewtonStep(factors, point)) ?? Regularised(descent);
            if (next is null) return Ended(point, jacobian, factors, EquationStatus.Singular, iteration);
            slow = next.Merit(scales) > (1 - LittleWon) * descent.Merit ? slow + 1 : 0;
            bool stands = slow > MostSlowSteps || Moved(point, next) <= Standstill;
            (point, last) = (next, worst);
            if (stands && point.Worst(Scales(point, factors)) > _options.Tolerance) return Ended(point, jacobian, factors, EquationStatus.Singular, iteration + 1);
        }
    }

    private double[] Scales(EquationPoint point, EquationFactors? factors) => ResidualScales.At(point, factors, _options.SmallestSize);

    private static double[] NewtonStep(EquationFactors factors, EquationPoint point) => factors.Solve([.. point.Residuals.Select(residual => -residual)]).Values;

    // Weights of columns are the largest that their derivatives ever were, so that a column cannot run away where its derivative vanishes.
    private void Weigh(EquationMatrix jacobian, double[] scales)
    {
        double[] squares = new double[_weights.Length];
        for (int i = 0; i < scales.Length; i++)
        {
            for (int k = jacobian.Start[i]; k < jacobian.Start[i + 1]; k++)
            {
                double share = jacobian.Value[k] / scales[i];
                squares[jacobian.Column[k]] += share * share;
            }
        }

        for (int j = 0; j < squares.Length; j++) _weights[j] = Math.Max(_weights[j], Math.Clamp(Math.Sqrt(squares[j]), 1e-100, 1e100));
    }

    private EquationPoint? Regularised(DescentStep descent)
    {
        const double Most = 1e12, Least = 1e-10;
        for (; _lambda <= Most; _lambda *= 10)
        {
            EquationPoint? next = descent.Regularised(_weights, _lambda);
            if (next is null) continue;
            _lambda = Math.Max(Least, _lambda / 30);
            _regularised++;
            return next;
        }

        return null;
    }

    private double Moved(EquationPoint from, EquationPoint to)
    {
        double most = 0;
        for (int j = 0; j < _weights.Length; j++) most = Math.Max(most, Math.Abs(to.Values[j] - from.Values[j]) * _weights[j]);
        return most;
    }

    private static EquationOutcome NoValue(EquationPoint point) => new()
    {
        Status = EquationStatus.Stopped,
        Values = point.Values,
        Residuals = Array.ConvertAll(point.Residuals, residual => double.IsFinite(residual) ? residual : double.PositiveInfinity),
        ScaledResiduals = Array.ConvertAll(point.Residuals, residual => double.IsFinite(residual) ? Math.Sign(residual) * Math.Sign(residual) : double.PositiveInfinity),
        Iterations = 0,
        RegularisedSteps = 0,
        ColumnsAtLimits = [],
    };

    private EquationOutcome Ended(EquationPoint point, EquationMatrix? jacobian, EquationFactors? factors, EquationStatus status, int iterations)
    {
        double[] scales = Scales(point, factors);
        int[] atLimits = [];
        if (status != EquationStatus.Solved && jacobian is not null)
        {
            // The last step may have moved on from where these derivatives are.
            EquationMatrix here = _equations.Jacobian(point.Values) ?? jacobian;
            factors = EquationFactors.Of(here, _options.Factors);
            bool[] pushed = new DescentStep(_equations, point, here, scales).Pushed;
            atLimits = [.. Enumerable.Range(0, pushed.Length).Where(column => pushed[column])];
        }

        return new EquationOutcome
        {
            Status = status == EquationStatus.Singular && atLimits.Length > 0 ? EquationStatus.Stopped : status,
            Values = Array.ConvertAll(point.Values, value => value + 0.0),
            Residuals = point.Residuals,
            ScaledResiduals = [.. point.Residuals.Select((residual, i) => Math.Abs(residual) / scales[i])],
            Iterations = iterations,
            RegularisedSteps = _regularised,
            ColumnsAtLimits = atLimits,
            Factors = factors,
        };
    }
}
