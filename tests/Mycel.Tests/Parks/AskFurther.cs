using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Model.Packages;

namespace Mycel.Tests.Parks;

/// <summary>What a test asks of a park beside its plan.</summary>
internal static class AskFurther
{
    /// <summary>A plan with what the options ask beside it.</summary>
    public static PlanDocument Plan(this PackageTables tables, StudyOptions options)
    {
        Study study = Study.Unchecked(tables, options);
        study.ProblemOf().ShouldBeNull();
        return Optimiser.Run(study, new PhaseClock());
    }

    public static PlanDocument Plan(this ParkStory story, StudyOptions options) => story.Tables().Plan(options);

    public static QuantityRange Range(this PlanDocument plan, string kind, string id) =>
        plan.NearOptimal.ShouldNotBeNull().Ranges.Single(range => range.Kind == kind && range.Id == id);

    public static LeftOut LeftOut(this PlanDocument plan, string plant) => plan.Reasons.ShouldNotBeNull().LeftOut.Single(entry => entry.Plant == plant);

    public static double Loss(this PlanDocument plan, string technology) =>
        plan.Reasons.ShouldNotBeNull().Losses.Single(loss => loss.Technology == technology).Loss.ShouldNotBeNull();

    public static double Synergy(this PlanDocument plan, string first, string second) =>
        plan.Reasons.ShouldNotBeNull().Pairs.Single(pair => pair.First == first && pair.Second == second).Synergy.ShouldNotBeNull();

    /// <summary>That a range has these ends, both proven.</summary>
    public static void ShouldSpan(this QuantityRange range, double least, double greatest)
    {
        (range.Least.Status, range.Greatest.Status).ShouldBe(("proven", "proven"), range.Id);
        range.Least.Value!.Value.ShouldBeNear(least);
        range.Greatest.Value!.Value.ShouldBeNear(greatest);
        range.Least.Bound!.Value.ShouldBeNear(least);
        range.Greatest.Bound!.Value.ShouldBeNear(greatest);
    }
}
