using Mycel.Solver.Sessions;

namespace Mycel.Analysis.Optimisation;

/// <summary>Names of the methods for linear programs.</summary>
public static class SolveMethods
{
    /// <summary>The names that options may use.</summary>
    public static IReadOnlyList<string> Names { get; } = ["automatic", "simplex", "interior-point", "pdlp"];

    /// <summary>Method of a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The method; null where there is none.</returns>
    internal static SolveMethod? Of(string name) => name switch
    {
        "automatic" => SolveMethod.Automatic,
        "simplex" => SolveMethod.Simplex,
        "interior-point" => SolveMethod.InteriorPoint,
        "pdlp" => SolveMethod.Pdlp,
        _ => null,
    };
}
