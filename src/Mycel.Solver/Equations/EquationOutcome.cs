namespace Mycel.Solver.Equations;

/// <summary>Where the search for a solution of equations ended.</summary>
public sealed record EquationOutcome
{
    /// <summary>How it ended.</summary>
    public required EquationStatus Status { get; init; }

    /// <summary>The unknowns, always finite and within their limits.</summary>
    public required double[] Values { get; init; }

    /// <summary>$f(x)$ of each equation; infinity where it has no value at the start.</summary>
    public required double[] Residuals { get; init; }

    /// <summary>Residual of each equation as a share of the size of its terms, or of the smallest size where they vanish.</summary>
    public required double[] ScaledResiduals { get; init; }

    /// <summary>Number of steps taken.</summary>
    public required int Iterations { get; init; }

    /// <summary>Number of steps that needed regularisation, since Newton's led nowhere.</summary>
    public required int RegularisedSteps { get; init; }

    /// <summary>Unknowns at a limit that the equations push against, ascending; empty where solved.</summary>
    public required int[] ColumnsAtLimits { get; init; }

    /// <summary>
    /// Factors of the derivatives at the end, absent where these are not finite. By the implicit function theorem a change $\mathrm{d}b$ of right-hand sides moves the solution by
    /// $\mathrm{d}x = J^{-1}\,\mathrm{d}b$, which is one solve.
    /// </summary>
    public EquationFactors? Factors { get; init; }

    /// <summary>Largest scaled residual; 0 where there are no equations.</summary>
    public double Worst => ScaledResiduals.Length == 0 ? 0 : ScaledResiduals.Max();
}
