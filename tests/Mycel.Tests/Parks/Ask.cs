using Mycel.Analysis.Indicators;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Parks;
using Mycel.Solver.Programs;

namespace Mycel.Tests.Parks;

/// <summary>What a test asks of a park.</summary>
internal static class Ask
{
    /// <summary>The best plan, and the best without symbiosis.</summary>
    public static PlanDocument Plan(this ParkStory story, string objective = "profit", int? year = null) => story.Tables().Plan(objective, year);

    public static PlanDocument Plan(this PackageTables tables, string objective = "profit", int? year = null, IReadOnlyList<string>? scenario = null)
    {
        Study study = Study(tables, objective, year, scenario);
        study.ProblemOf().ShouldBeNull();
        return Optimiser.Run(study, new PhaseClock());
    }

    /// <summary>The study of a park that must pass the checks.</summary>
    public static Study Study(PackageTables tables, string objective = "profit", int? year = null, IReadOnlyList<string>? scenario = null)
    {
        FindingList findings = [];
        Study? study = Analysis.Optimisation.Study.Open(
            tables, "", scenario ?? [], new StudyOptions { Objective = objective, Period = year }, findings);
        findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.ToString()).ShouldBeEmpty();
        return study!;
    }

    public static Superstructure Structure(this ParkStory story, int year = 2020) => SuperstructureBuilder.Build(new Park(story.Tables()), year);

    /// <summary>The columns of a park's program and the rows of one block alone.</summary>
    public static SparseProgram RowsOf(this ParkStory story, IBlock block)
    {
        var program = new ParkProgram(story.Structure(), Sense.Maximise);
        block.Write(program);
        return program.Builder.Build();
    }

    public static IndicatorModel Model(this Superstructure structure) => new(structure, new Variables(structure));
}
