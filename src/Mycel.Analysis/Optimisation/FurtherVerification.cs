using Mycel.Analysis.Optimisation.Alternatives;
using Mycel.Analysis.Optimisation.Explanations;
using Mycel.Analysis.Optimisation.Measures;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Optimisation;

/// <summary>
/// Checks what a result says beside its plan. The park before and every alternative have numbers, which are put into their programs and audited; ranges, reasons,
/// losses and worths are single figures each of a program of its own, which is solved again.
/// </summary>
internal static class FurtherVerification
{
    /// <summary>Makes the further answers of a result again.</summary>
    /// <param name="stored">The result.</param>
    /// <param name="study">The study that it answers.</param>
    /// <param name="plan">Its plan, made again.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="remarks">Takes what a reader should know although nothing is wrong.</param>
    /// <returns>The answers made again, so far as they can be.</returns>
    public static FurtherAnswers Of(PlanDocument stored, Study study, SolvedProgram plan, List<string> problems, List<string> remarks)
    {
        if (plan.Solution is null) return FurtherAnswers.None;
        bool isBest = plan.Status == "optimal";
        return new FurtherAnswers
        {
            Before = Before(stored.BeforeAfter, study, problems, remarks),
            Reasons = isBest ? ReasonsOf(stored.Reasons, study, plan, problems, remarks) : null,
            Measures = isBest ? MeasuresOf(stored, study, plan, problems, remarks) : null,
            NearOptimal = isBest ? NearOptimalOf(stored.NearOptimal, study, plan, problems, remarks) : null,
        };
    }

    private static (Documents.StudyContext Context, SolvedProgram Solved)? Before(BeforeAfter? stored, Study study, List<string> problems, List<string> remarks)
    {
        if (study.Before is not { } before) return null;
        if (stored is null)
        {
            problems.Add("The options ask for the park before, and it is missing.");
            return null;
        }

        IReadOnlyList<ObjectiveStage> stages = Objective.Read(before.Options.Objective, before.Park, out string? problem);
        if (problem is not null) problems.Add(problem);
        if (problem is not null) return null;
        var remaking = new Verification.Remaking(before, stages, problems);
        BeforePlan plan = stored.Before;
        SolvedProgram? solved = remaking.Remake(plan.Status, plan.Objective, plan.Proof, plan.Refusal, standAlone: false, "park before");
        remarks.AddRange(remaking.Remarks);
        return solved is null ? null : (before.Context, solved);
    }

    private static Reasons? ReasonsOf(Reasons? stored, Study study, SolvedProgram plan, List<string> problems, List<string> remarks)
    {
        if (stored is null)
        {
            if (study.Options.LeftOut > 0 || study.Options.Synergies > 0) problems.Add("The options ask for reasons, and they are missing.");
            return null;
        }

        if (HasStopped(stored))
        {
            remarks.Add("The search for reasons was stopped early; what it found is not verified.");
            return stored;
        }

        bool isAnything = stored.LeftOut.Count + stored.Losses.Count > 0;
        if (isAnything) remarks.Add("What would bring plants in, and what is lost without technologies, was solved again.");
        return ReasonWriter.Find(plan, study.Options, null, CancellationToken.None);
    }

    private static bool HasStopped(Reasons reasons) =>
        reasons.LeftOut.Any(entry => entry.Status == "unknown") || reasons.Losses.Any(entry => entry.Status == "stopped") || reasons.Pairs.Any(entry => entry.Status == "stopped");

    private static MeasureAnswer? MeasuresOf(PlanDocument stored, Study study, SolvedProgram plan, List<string> problems, List<string> remarks)
    {
        if (stored.Measures is not { } measures)
        {
            if (study.Options.AsksMeasures) problems.Add("The options ask for what the measures are worth, and it is missing.");
            return null;
        }

        if (measures.Without.Status == "stopped" || measures.Entries.Any(entry => new[] { entry.Alone, entry.InTurn, entry.FromPlan }.Any(worth => worth.Status == "stopped")))
        {
            remarks.Add("The valuation of the measures was stopped early; what it found is not verified.");
            return new MeasureAnswer(measures, stored.AbatementCurve);
        }

        if (measures.Entries.Count > 0) remarks.Add("What the measures are worth was solved again, the park with each choice of them.");
        return MeasureWriter.Find(plan, study.Options, null, CancellationToken.None);
    }

    private static NearOptimal? NearOptimalOf(NearOptimal? stored, Study study, SolvedProgram plan, List<string> problems, List<string> remarks)
    {
        if (stored is null)
        {
            if (study.Options.AsksNearOptimal) problems.Add("The options ask for what else is possible, and it is missing.");
            return null;
        }

        bool isStopped = stored.Ranges.Any(range => range.Least.Status == "stopped" || range.Greatest.Status == "stopped");
        remarks.Add(isStopped
            ? "The search for what else is possible was stopped early; its ranges are not verified, its plans are."
            : "The ranges of what else is possible were solved again; its plans were audited. That they are as unlike each other as can be is the method's word.");
        return new NearOptimalWriter(plan, study.Options).Remake(stored, problems);
    }
}
