using Mycel.Solver.Highs;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Solver.Conflicts;

/// <summary>Looks for weights of the rows that prove the continuous relaxation of a program infeasible.</summary>
/// <param name="IsFeasible">Whether the relaxation turned out to have a solution.</param>
/// <param name="Weights">One weight per row; empty where none were found.</param>
internal readonly record struct FarkasSearch(bool IsFeasible, double[] Weights)
{
    /// <summary>Solves by the simplex method, which ends infeasible programs with an extreme ray: few rows, and nearly always no bound too many.</summary>
    /// <remarks>
    /// The costs are kept, for with zero costs the dual simplex method has nothing to go by: on 20 000 rows it took minutes instead of a second.
    /// Presolve is off, for HiGHS has no ray of a program that its presolve found infeasible, and takes as long to make one up.
    /// </remarks>
    public static FarkasSearch In(SparseProgram program, SolveOptions options, CancellationToken cancellation)
    {
        var relaxation = new SparseProgram(program.Arrays with { Kind = null, IntegerCount = 0, Quadratic = null });
        using var model = new HighsModel();
        model.Pass(relaxation);
        (options with { Method = SolveMethod.Simplex, Presolve = false }).Write(model, linear: true);
        HighsWatch? watch = cancellation.CanBeCanceled ? new HighsWatch(null, cancellation) : null;
        return model.Run(options.Threads, watch) switch
        {
            HighsStatus.Infeasible => new FarkasSearch(false, model.DualRay()),
            HighsStatus.Optimal or HighsStatus.Unbounded => new FarkasSearch(true, []),
            _ => new FarkasSearch(false, []),
        };
    }

    /// <summary>Weights from the duals of the program with all rows elastic; absent where the relaxation is feasible, or the solve did not end.</summary>
    public static double[]? ByElasticRows(SparseProgram program, SolveOptions options, CancellationToken cancellation)
    {
        ElasticProgram elastic = ElasticProgram.Of(program, static _ => 1, integers: false);
        var plain = options with { Method = SolveMethod.Automatic, ExplainInfeasibility = false };
        Outcome outcome = SolverSession.Solve(elastic.Program, plain, cancellation: cancellation);
        return outcome is Optimal { Solution: { Duals: { } duals, Objective: > 0 } } ? duals.RowDuals.ToArray() : null;
    }
}
