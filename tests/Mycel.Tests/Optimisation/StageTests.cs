using Mycel.Analysis.Fronts;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Optimisation.Documents;
using Mycel.Analysis.Results;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Solver.Sessions;
using Mycel.Tests.Fronts;
using Mycel.Tests.Laws;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Optimisation;

/// <summary>What an earlier stage of an objective gives up for a later one. Gas steam gains 10 EUR/GJ and emits 0.07 t, so that 1 000 EUR is the most and costs 7 t.</summary>
public sealed class StageTests
{
    [Fact]
    public void An_earlier_stage_gives_up_no_more_than_a_billionth()
    {
        PlanDocument plan = Boiler().Plan("profit, co2");
        plan.Proof!.Slack.ShouldBe(1e-9);
        plan.Indicator("profit").ShouldBeInRange(1000 - 1.2e-6, 1000);
        plan.Indicator("co2").ShouldBe(7, 1.5e-8);
        Boiler().Plan("profit").Proof!.Slack.ShouldBeNull();
    }

    [Fact]
    public void What_little_an_earlier_stage_gives_up_does_not_show_in_a_later_one()
    {
        // A park found among random ones: a ten-millionth of its emissions buys a ten-thousandth of its profit.
        var park = RandomPark.Of(705_414_399, new ParkKind { Decides = true });
        FrontDocument front = park.Front("profit, co2", new FrontOptions { Points = 12 });
        PlanDocument cleanest = park.Plan("co2, profit");
        cleanest.Proof!.Slack.ShouldBe(1e-9);
        front.Points[^1].Values[0].IsNear(cleanest.Indicator("profit"), 1e-4).ShouldBeTrue();
    }

    [Fact]
    public void A_stage_that_the_solver_refuses_is_tried_with_a_plan_as_a_start_and_then_with_more_slack()
    {
        // An earlier stage that says it reached five billionths more than there are: its plan is one still, as far as the solver's tolerance goes.
        (ProgramSolver solver, double[] plan) = Solver("profit, co2");
        SolvedProgram solved = solver.SolveAfter(new EarlierStages([1000 * (1 + 5e-9)], plan, StageSlack.Usual), standAlone: false, null, CancellationToken.None);
        (solved.Status, solved.Slack, solved.IsMistaken).ShouldBe(("optimal", 1e-8, false));
        solved.Value.ShouldBe(7, 1e-6);
    }

    [Fact]
    public void A_stage_that_stays_refused_is_not_called_infeasible()
    {
        (ProgramSolver solver, double[] plan) = Solver("profit, co2");
        SolvedProgram solved = solver.SolveAfter(new EarlierStages([1000 * (1 + 5e-7)], plan, StageSlack.Usual), standAlone: false, null, CancellationToken.None);
        (solved.Status, solved.Slack, solved.Solution).ShouldBe(("stopped", 1e-7, null));
        solved.Refusal!.Summary.ShouldContain("could not reach its tolerances");
    }

    [Fact]
    public void Slack_is_widened_last_and_never_taken_back()
    {
        var stages = new EarlierStages([1], [], StageSlack.Usual);
        stages.Trials().Select(trial => (trial.Slack, trial.IsOffered)).ShouldBe([(1e-9, false), (1e-9, true), (1e-8, false), (1e-8, true), (1e-7, false), (1e-7, true)]);
        (stages with { Slack = 1e-8 }).Trials().Select(trial => trial.Slack).ShouldBe([1e-8, 1e-8, 1e-7, 1e-7]);
        EarlierStages.None.Trials().ShouldBe([EarlierStages.None]);
    }

    [Fact]
    public void The_slack_is_part_of_the_proof()
    {
        Study study = Study.Unchecked(Boiler().Tables(), new StudyOptions { Objective = "profit, co2" });
        PlanDocument plan = Optimiser.Run(study, new PhaseClock());
        Verification.Of(plan, study).Remarks.ShouldNotContain(remark => remark.Contains("fall short", StringComparison.Ordinal));

        foreach (double? slack in new double?[] { null, 1e-6, 0, -1e-9 })
            Verification.Of(With(plan, slack), study).Problems.ShouldContain("The proof of the plan lets the stages before its own fall short by what no plan may.");
        Verification.Of(With(plan, 1e-8), study).Accepted.ShouldBeFalse("a plan with less slack than it says");
    }

    [Fact]
    public void A_result_that_took_more_slack_is_accepted_and_says_so()
    {
        Study study = Study.Unchecked(Boiler().Tables(), new StudyOptions { Objective = "profit, co2", Baseline = false });
        (ProgramSolver solver, double[] plan) = Solver("profit, co2");
        SolvedProgram solved = solver.SolveAfter(new EarlierStages([1000], plan, 1e-8), standAlone: false, null, CancellationToken.None);
        VerificationReport report = Verification.Of(DocumentSeal.Close(DocumentWriter.Write(study.Context, solved, null, FurtherAnswers.None)), study);
        report.Problems.ShouldBeEmpty();
        report.Remarks.ShouldContain("The stages before the last of the plan may fall short by 1E-08 of their values in place of 1E-09: with less, the solver did not find a plan.");
    }

    private static PlanDocument With(PlanDocument plan, double? slack) => DocumentSeal.Close(plan with { Proof = plan.Proof! with { Slack = slack } });

    private static (ProgramSolver Solver, double[] Plan) Solver(string objective)
    {
        var park = new Park(Boiler().Tables());
        Superstructure structure = SuperstructureBuilder.Build(park, 2020);
        IReadOnlyList<ObjectiveStage> stages = Objective.Read(objective, park, out _);
        var solver = new ProgramSolver(structure, stages, SolveOptions.Default, new PhaseClock());
        return (solver, solver.SolveAfter(EarlierStages.None, standAlone: false, null, CancellationToken.None).Solution!.ColumnValues.ToArray());
    }

    private static ParkStory Boiler() => Given.A.Park().Resource("gas", ResourceKind.Fuel, "GJ").Resource("steam", ResourceKind.Heat, "GJ")
        .Technology("boiling", makes: "steam", from: "1.25 gas").Plant("boiler", "boiling", capacity: 200)
        .Technology("heating", makes: "steam").With("heating", TechnologyParameter.VariableCost, 16).Plant("electrode-boiler", "heating", capacity: 200)
        .Buys("gas", 8).Sells("steam", 20, limit: 100).Factor("gas", "co2", FlowScope.Buy, "0.056 tCO2e/GJ");
}
