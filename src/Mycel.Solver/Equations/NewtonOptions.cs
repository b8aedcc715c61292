namespace Mycel.Solver.Equations;

/// <summary>How equations that are not linear are solved.</summary>
public sealed record NewtonOptions
{
    /// <summary>Equations are solved where none lacks more than this share of the size of its terms. Steps go on below it as long as they help.</summary>
    public double Tolerance { get; init; } = 1e-10;

    /// <summary>
    /// Residuals are measured by at least this, in the unit of their equation; times the tolerance it is what counts as nothing where all terms of an equation vanish. An equation whose unit
    /// asks for more says so in its sizes.
    /// </summary>
    public double SmallestSize { get; init; } = 1e-6;

    /// <summary>Most steps.</summary>
    public int MostIterations { get; init; } = 200;

    /// <summary>How the derivatives are factorised.</summary>
    public FactorOptions Factors { get; init; } = new();
}
