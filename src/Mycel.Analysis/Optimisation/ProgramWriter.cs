using Mycel.Analysis.Indicators;
using Mycel.Analysis.Superstructures;
using Mycel.Solver.Programs;

namespace Mycel.Analysis.Optimisation;

/// <summary>Writes the program of a park: columns, the rows of every block, and the objective.</summary>
internal static class ProgramWriter
{
    /// <summary>Family of the rows that hold the value of earlier stages.</summary>
    public const string StageFamily = "objective-stage";

    /// <summary>The program of a stage that is no ratio.</summary>
    /// <param name="structure">The superstructure.</param>
    /// <param name="stages">Everything that is sought.</param>
    /// <param name="reached">Values of the stages before; the stage sought is the one after them.</param>
    /// <param name="standAlone">Whether links between organisations are closed.</param>
    /// <param name="form">Whether rows are written that only make whole numbers quicker to find.</param>
    /// <param name="slack">Share of its value that each of the stages before may fall short by.</param>
    /// <returns>The program under construction, with the finished arrays.</returns>
    /// <exception cref="InvalidOperationException">The stage sought is a ratio; see <see cref="WriteRows"/>.</exception>
    public static (ParkProgram Park, SparseProgram Program) Write(
        Superstructure structure, IReadOnlyList<ObjectiveStage> stages, IReadOnlyList<double> reached, bool standAlone, ProgramForm form = ProgramForm.Tight,
        double slack = StageSlack.Usual)
    {
        ObjectiveStage stage = stages[reached.Count];
        ParkProgram program = RowsOf(structure, stages, reached, standAlone, form, slack);
        WriteObjective(program, stage);
        return (program, program.Builder.Build());
    }

    /// <summary>The program of a stage without anything sought, for a ratio to be sought in it.</summary>
    /// <param name="structure">The superstructure.</param>
    /// <param name="stages">Everything that is sought.</param>
    /// <param name="reached">Values of the stages before.</param>
    /// <param name="standAlone">Whether links between organisations are closed.</param>
    /// <param name="form">Whether rows are written that only make whole numbers quicker to find.</param>
    /// <param name="slack">Share of its value that each of the stages before may fall short by.</param>
    /// <returns>The program under construction, with the finished arrays.</returns>
    public static (ParkProgram Park, SparseProgram Program) WriteRows(
        Superstructure structure, IReadOnlyList<ObjectiveStage> stages, IReadOnlyList<double> reached, bool standAlone, ProgramForm form = ProgramForm.Tight,
        double slack = StageSlack.Usual)
    {
        ParkProgram program = RowsOf(structure, stages, reached, standAlone, form, slack);
        return (program, program.Builder.Build());
    }

    private static ParkProgram RowsOf(
        Superstructure structure, IReadOnlyList<ObjectiveStage> stages, IReadOnlyList<double> reached, bool standAlone, ProgramForm form, double slack)
    {
        var program = new ParkProgram(structure, stages[reached.Count].Sense, form);
        if (standAlone) program.CloseLinksBetweenOrganisations();
        foreach (IBlock block in BlockCatalogue.All) block.Write(program);
        WriteStages(program, stages, reached, slack);
        return program;
    }

    private static void WriteObjective(ParkProgram program, ObjectiveStage stage)
    {
        var sink = new CostSink(program.Variables.Count);
        stage.Write(program.Model, sink);
        program.Builder.Offset = sink.Constant;
        program.SetCosts(sink.Cost);
    }

    private static void WriteStages(ParkProgram program, IReadOnlyList<ObjectiveStage> stages, IReadOnlyList<double> reached, double slack)
    {
        if (reached.Count == 0) return;
        program.BeginStages(StageFamily, row => stages[row].Text, row => stages[row].UnitSymbol);
        for (int index = 0; index < reached.Count; index++)
        {
            double held = StageSlack.Held(stages[index], reached[index], slack);
            if (stages[index].IsRatio) WriteRatio(program, stages[index], held);
            else WriteStage(program, stages[index], held);
        }
    }

    private static void WriteStage(ParkProgram program, ObjectiveStage stage, double held)
    {
        var row = new RowSink(program.Model, Scope.WholePark);
        stage.Write(program.Model, row);
        End(program, row, stage.Sense == Sense.Maximise, held);
    }

    // n / d >= r is n - r d >= 0 where the denominator is above zero, which the search for the ratio has shown.
    private static void WriteRatio(ParkProgram program, ObjectiveStage stage, double held)
    {
        var row = new RowSink(program.Model, Scope.WholePark);
        stage.WriteAt(program.Model, held, row);
        End(program, row, stage.Sense == Sense.Maximise, 0);
    }

    private static void End(ParkProgram program, RowSink row, bool isMost, double bound)
    {
        foreach ((int column, double coefficient) in row.Terms()) program.Add(column, coefficient);
        program.EndRow(
            isMost ? bound - row.Constant : double.NegativeInfinity,
            isMost ? double.PositiveInfinity : bound - row.Constant);
    }
}

/// <summary>Which rows a program has beside those that say what is allowed.</summary>
internal enum ProgramForm
{
    /// <summary>Bounds and rows from the network too, which change no answer and let whole numbers be found sooner.</summary>
    Tight,

    /// <summary>Only what the package says: for explaining why there is no plan, and for measuring what the other form brings.</summary>
    Plain,
}
