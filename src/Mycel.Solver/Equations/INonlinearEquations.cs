namespace Mycel.Solver.Equations;

/// <summary>Equations $f(x) = 0$ that are not all linear, with their derivatives.</summary>
public interface INonlinearEquations
{
    /// <summary>Number of equations.</summary>
    int RowCount { get; }

    /// <summary>Number of unknowns.</summary>
    int ColumnCount { get; }

    /// <summary>Least value that each unknown may take on the way and at the end, negative infinity where there is none; empty where no unknown has one.</summary>
    ReadOnlySpan<double> Lower => [];

    /// <summary>Greatest value that each unknown may take, infinity where there is none; empty where no unknown has one.</summary>
    ReadOnlySpan<double> Upper => [];

    /// <summary>Evaluates the equations.</summary>
    /// <param name="x">The unknowns, within their limits.</param>
    /// <param name="residuals">Takes $f(x)$. What is no finite number says that the equations do not hold a meaning there; the solver then steps less far.</param>
    /// <param name="sizes">Takes the sum of the magnitudes of each equation's terms, constants included: what its residual is measured by.</param>
    void Evaluate(ReadOnlySpan<double> x, Span<double> residuals, Span<double> sizes);

    /// <summary>The derivatives of the equations (rows) by the unknowns (columns).</summary>
    /// <param name="x">The unknowns.</param>
    /// <returns>The matrix; null where some derivative is not finite.</returns>
    EquationMatrix? Jacobian(ReadOnlySpan<double> x);
}
