using Mycel.Analysis.Indicators;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Packages;
using Mycel.Model.Parks;
using Mycel.Solver.Programs;

namespace Mycel.Tests.Parks;

/// <summary>What a test asks of a park.</summary>
internal static class Ask
{
    /// <summary>The best plan, and the best without symbiosis. The park is not checked: a story may make steam of nothing.</summary>
    public static PlanDocument Plan(this ParkStory story, string objective = "profit", int? year = null) => story.Tables().Plan(objective, year);

    public static PlanDocument Plan(this PackageTables tables, string objective = "profit", int? year = null)
    {
        Study study = Study.Unchecked(tables, new StudyOptions { Objective = objective, Period = year });
        study.ProblemOf().ShouldBeNull();
        return Optimiser.Run(study, new PhaseClock());
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
