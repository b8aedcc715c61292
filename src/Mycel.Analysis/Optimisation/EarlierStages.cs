using Mycel.Solver.Audits;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Analysis.Optimisation;

/// <summary>What the stages before a stage came to, and how the stage holds on to it.</summary>
/// <param name="Reached">Value of each stage before.</param>
/// <param name="Plan">Columns of the plan that the last of them ended with; none before the first stage, or where they are not known.</param>
/// <param name="Slack">Share of its value that each may fall short by.</param>
internal sealed record EarlierStages(IReadOnlyList<double> Reached, double[] Plan, double Slack)
{
    /// <summary>Before the first stage.</summary>
    public static EarlierStages None { get; } = new([], [], StageSlack.Usual);

    /// <summary>Whether the solver is handed the plan of the stage before, and the program as it stands.</summary>
    public bool IsOffered { get; init; }

    /// <summary>The slack, where there is anything that it is of.</summary>
    public double? SlackOfReached => Reached.Count == 0 ? null : Slack;

    /// <summary>These with one stage more.</summary>
    /// <param name="solved">The stage that was solved after them.</param>
    public EarlierStages Then(SolvedProgram solved) => new([.. Reached, solved.Value], solved.Solution!.ColumnValues.ToArray(), solved.Slack ?? Slack);

    /// <summary>
    /// What is tried after one another: the program as usual, then without presolve and with the plan of the stage before as a start, then both again with wider slacks. The slack never gets
    /// smaller from stage to stage: a plan that made use of it would no longer be one.
    /// </summary>
    public IEnumerable<EarlierStages> Trials()
    {
        if (Reached.Count == 0) return [this];
        return StageSlack.Steps.Where(slack => slack >= Slack).SelectMany(slack => new[] { this with { Slack = slack }, this with { Slack = slack, IsOffered = true } });
    }

    /// <summary>Whether the plan of the stage before keeps all rows of a later one, so that the solver is mistaken where it says that nothing does.</summary>
    /// <param name="program">The program of the later stage.</param>
    public bool KeepRowsOf(SparseProgram program) =>
        Reached.Count > 0 && Plan.Length == program.ColumnCount && Audit.Of(program, Solution.Of(program, Plan)).IsFeasible(AuditTolerances.Default);

    /// <summary>Options for a trial.</summary>
    /// <param name="options">The options of the study.</param>
    public SolveOptions OptionsOf(SolveOptions options) => IsOffered ? options with { Presolve = false } : options;

    /// <summary>Hands the plan of the stage before to a session, where it is to be offered.</summary>
    /// <param name="session">The session, loaded.</param>
    public void Offer(SolverSession session)
    {
        if (IsOffered && Plan.Length == session.Program.ColumnCount) session.SetStart(Plan);
    }
}
