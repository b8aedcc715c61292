namespace Mycel.Solver.Equations;

/// <summary>A solution of linear equations, with what each equation lacks.</summary>
/// <param name="Values">The unknowns.</param>
/// <param name="Residuals">What each equation lacks: its right-hand side less its terms.</param>
/// <param name="Sizes">Sum of the magnitudes of each equation's terms, right-hand side included: what a residual is to be measured by.</param>
public sealed record EquationSolution(double[] Values, double[] Residuals, double[] Sizes)
{
    /// <summary>What an equation lacks as a share of the size of its terms, from 0 to 1: 1e-16 is rounding, more than 1e-9 a contradiction.</summary>
    public double ScaledResidual(int equation) => Share(Residuals[equation], Sizes[equation]);

    /// <summary>The residual of an equation over the size of its terms; 0 where it lacks nothing.</summary>
    internal static double Share(double residual, double size) => residual == 0 ? 0 : Math.Abs(residual) / size;
}
