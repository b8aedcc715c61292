using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Model.Sweeps;
using Mycel.Solver.Sessions;

namespace Mycel.Analysis.Sweeps;

/// <summary>Why a run has no plan, asked of the first one only: the search for reasons takes longer than many runs.</summary>
internal static class SweepRefusal
{
    /// <summary>The first run without a plan and why it has none.</summary>
    /// <param name="study">The sweep.</param>
    /// <param name="results">What came of the runs.</param>
    /// <param name="options">How to solve.</param>
    /// <param name="cancel">Stops the search.</param>
    /// <returns>Null where every run that was done has a plan.</returns>
    public static (int Run, Refusal Refusal)? Of(SweepStudy study, IReadOnlyList<SweepResult?> results, SolveOptions options, CancellationToken cancel)
    {
        int run = results.ToList().FindIndex(result => result is { Objective: null });
        if (run < 0) return null;
        IReadOnlyList<SweepAxis> axes = study.Sweep.Axes;
        if (SweepScene.Of(study, SweepApplication.ValuesAt(axes, SweepAxis.PlacesOf(axes, run))) is not { } scene) return (run, OfCells());
        SolvedProgram solved = new ProgramSolver(scene.Structure, scene.Stages, options, new PhaseClock()).Solve(standAlone: false, null, cancel);
        return solved.Refusal is { } refusal ? (run, refusal) : null;
    }

    private static Refusal OfCells() =>
        new("invalid", "With these values the package is not right, so nothing can be planned with it.", [], ["Apply the values as a scenario and ask 'mycel check' what is wrong."]);
}
