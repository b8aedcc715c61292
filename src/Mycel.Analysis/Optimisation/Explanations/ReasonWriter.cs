using Mycel.Analysis.Optimisation.Documents;
using Mycel.Analysis.Results;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Analysis.Optimisation.Explanations;

/// <summary>Why the plan has the technologies it has, as the document says it. All of it is solved, so that to verify it is to solve it again.</summary>
internal static class ReasonWriter
{
    // Above this size the reasons take as long as the plan and are given only where they are asked for.
    private const int MostRowsUnasked = 10_000;
    private const int MostUnasked = 200;

    /// <summary>Whether reasons are given for a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="options">Options of the study.</param>
    /// <returns>True where they were asked for, or the program is small and nobody said that none are wanted.</returns>
    public static bool IsAskedFor(SolvedProgram plan, StudyOptions options) => options.Synergies > 0 || MostLeftOut(plan, options) > 0;

    /// <summary>Finds the reasons.</summary>
    /// <param name="plan">A program that was solved to its best.</param>
    /// <param name="options">Options of the study.</param>
    /// <param name="progress">Told of progress.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <returns>The part of the document; null where the solver cannot be asked.</returns>
    public static Reasons? Find(SolvedProgram plan, StudyOptions options, IProgress<StudyProgress>? progress, CancellationToken cancel)
    {
        var view = new PlanView(plan);
        SolveOptions how = Optimiser.SolveOptionsOf(options);
        Func<int, QuestionProgress> Counting(string phase) => count => new QuestionProgress(phase, count, progress);
        try
        {
            var finder = new LeftOutFinder(view, how, options.Threads);
            IReadOnlyList<LeftOut> leftOut = finder.Find(MostLeftOut(plan, options), Counting("Asking what would bring other plants in"), cancel);
            if (options.Synergies == 0) return new Reasons(finder.Idle, plan.Program.HasIntegers, leftOut, [], []);
            var losses = new LossFinder(view, how, options.Threads);
            IReadOnlyList<TechnologyLoss> lost = losses.Losses(Counting("Planning without each technology"), cancel);
            IReadOnlyList<TechnologyPair> pairs = losses.Pairs(lost, options.Synergies, Counting("Planning without two technologies"), cancel);
            return new Reasons(finder.Idle, plan.Program.HasIntegers, leftOut, lost, pairs);
        }
        catch (UnsupportedProgramException)
        {
            return null;
        }
    }

    private static int MostLeftOut(SolvedProgram plan, StudyOptions options) =>
        options.LeftOut ?? (plan.Program.RowCount <= MostRowsUnasked ? MostUnasked : 0);
}
