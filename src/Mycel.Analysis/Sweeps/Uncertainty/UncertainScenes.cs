using Mycel.Analysis.Results;
using Mycel.Model.Sweeps;
using Mycel.Solver.Sessions;

namespace Mycel.Analysis.Sweeps.Uncertainty;

/// <summary>A package with its uncertain cells and its plan as it stands.</summary>
internal sealed class UncertainScenes
{
    private UncertainScenes(SweepStudy study, IReadOnlyList<UncertainCell> cells, SolveOptions options, SweepScene scene, SweepResult plan)
    {
        (Study, Cells, Options, Scene, Plan) = (study, cells, options, scene, plan);
    }

    /// <summary>The study.</summary>
    public SweepStudy Study { get; }

    /// <summary>The uncertain cells.</summary>
    public IReadOnlyList<UncertainCell> Cells { get; }

    /// <summary>How to solve.</summary>
    public SolveOptions Options { get; }

    /// <summary>The park with every value as the package has it.</summary>
    public SweepScene Scene { get; }

    /// <summary>The best plan of that park, with its numbers.</summary>
    public SweepResult Plan { get; }

    /// <summary>Solves the package as it stands.</summary>
    /// <param name="study">The study.</param>
    /// <param name="options">How to solve.</param>
    /// <param name="cancel">Stops the solve.</param>
    public static UncertainScenes Of(SweepStudy study, SolveOptions options, CancellationToken cancel)
    {
        SweepScene scene = SweepScene.Of(study.Tables, study.Objective, study.Options.Period);
        using var solver = new SweepSolver(options, isCold: false);
        return new UncertainScenes(study, study.Uncertain.Cells, options, scene, SweepResult.Of(solver.Solve(scene, cancel), keepsColumns: true));
    }

    /// <summary>The park of a run with values by lot.</summary>
    /// <param name="run">Number of the run, from 0.</param>
    /// <returns>Null where a value cannot stand in its cell.</returns>
    public SweepScene? Drawn(int run) => SweepScene.Of(Study, [.. Cells.Where(cell => cell.Moves).Select(cell => cell.With(Drawn(cell, run)))]);

    /// <summary>The value of a cell in a run.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="run">Number of the run, from 0.</param>
    public double Drawn(UncertainCell cell, int run) => Draw.Value(
        Study.Options.Uncertainty.Distribution, cell.Low, cell.Value, cell.High, Draw.Share(Study.Options.Seed, run, cell.Name));

    /// <summary>The park with one cell changed.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="number">Its value.</param>
    /// <returns>Null where the value cannot stand in its cell.</returns>
    public SweepScene? With(UncertainCell cell, double number) => SweepScene.Of(Study, [cell.With(number)]);

    /// <summary>A crew for this study.</summary>
    /// <param name="counted">Told of the number of answers.</param>
    public SceneCrew Crew(Action<int>? counted) => new(Options, Study.Options.Threads, Study.Options.Cold) { Counted = counted };

    /// <summary>A cell as the document says it.</summary>
    /// <param name="cell">The cell.</param>
    public static UncertainValue EntryOf(UncertainCell cell) => new(cell.Name, cell.Place.ToString(), cell.Value, cell.Low, cell.High, cell.Unit, cell.Source?.Value);
}
