using Mycel.Solver.Highs;

namespace Mycel.Solver.Sessions;

/// <summary>Says our options in the words of HiGHS; a value it refuses is an exception.</summary>
internal static class OptionWriter
{
    private const int Choose = 0;
    private const int Primal = 4;

    /// <summary>Sets every option, so that nothing of an earlier solve remains.</summary>
    public static void Write(this SolveOptions options, HighsModel model, bool linear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1);
        // With a named method HiGHS would leave integers out of account, so only linear programs get one.
        model.Set("solver", linear ? NameOf(options.Method) : "choose");
        model.Set("simplex_strategy", options.Method == SolveMethod.PrimalSimplex ? Primal : Choose);
        model.Set("presolve", options.Presolve ? "choose" : "off");
        model.Set("time_limit", options.TimeLimit?.TotalSeconds ?? double.PositiveInfinity);
        model.Set("mip_rel_gap", options.RelativeGap);
        model.Set("mip_abs_gap", options.AbsoluteGap);
        model.Set("mip_max_nodes", options.NodeLimit ?? int.MaxValue);
        model.Set("mip_feasibility_tolerance", options.IntegralityTolerance);
        model.Set("primal_feasibility_tolerance", options.PrimalTolerance);
        model.Set("dual_feasibility_tolerance", options.DualTolerance);
        model.Set("random_seed", options.Seed);
        model.Set("parallel", options.Threads == 1 ? "off" : "choose");
    }

    private static string NameOf(SolveMethod method) => method switch
    {
        SolveMethod.Simplex or SolveMethod.PrimalSimplex => "simplex",
        SolveMethod.InteriorPoint => "ipm",
        SolveMethod.Pdlp => "pdlp",
        _ => "choose",
    };
}
