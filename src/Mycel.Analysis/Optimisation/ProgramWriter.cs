using Mycel.Analysis.Indicators;
using Mycel.Analysis.Superstructures;
using Mycel.Solver.Programs;

namespace Mycel.Analysis.Optimisation;

/// <summary>Writes the program of a park: columns, the rows of every block, and the objective.</summary>
internal static class ProgramWriter
{
    /// <summary>Family of the rows that hold the value of earlier stages.</summary>
    public const string StageFamily = "objective-stage";

    // An earlier stage may fall short of its best by this share, or a later one would be left with a single point and its rounding.
    private const double StageSlack = 1e-9;

    /// <summary>The program of a stage.</summary>
    /// <param name="structure">The superstructure.</param>
    /// <param name="stages">Everything that is sought.</param>
    /// <param name="reached">Values of the stages before; the stage sought is the one after them.</param>
    /// <param name="standAlone">Whether links between organisations are closed.</param>
    /// <returns>The program under construction, with the finished arrays.</returns>
    public static (ParkProgram Park, SparseProgram Program) Write(
        Superstructure structure, IReadOnlyList<ObjectiveStage> stages, IReadOnlyList<double> reached, bool standAlone)
    {
        ObjectiveStage stage = stages[reached.Count];
        var program = new ParkProgram(structure, stage.Sense);
        if (standAlone) program.CloseLinksBetweenOrganisations();
        foreach (IBlock block in BlockCatalogue.All) block.Write(program);
        WriteStages(program, stages, reached);
        WriteObjective(program, stage);
        return (program, program.Builder.Build());
    }

    private static void WriteObjective(ParkProgram program, ObjectiveStage stage)
    {
        var sink = new CostSink(program.Variables.Count);
        stage.Write(program.Model, sink);
        program.Builder.Offset = sink.Constant;
        program.SetCosts(sink.Cost);
    }

    private static void WriteStages(ParkProgram program, IReadOnlyList<ObjectiveStage> stages, IReadOnlyList<double> reached)
    {
        if (reached.Count == 0) return;
        program.BeginStages(StageFamily, row => stages[row].Text, row => stages[row].UnitSymbol);
        for (int index = 0; index < reached.Count; index++)
        {
            var row = new RowSink(program.Model, Scope.WholePark);
            stages[index].Write(program.Model, row);
            foreach ((int column, double coefficient) in row.Terms()) program.Add(column, coefficient);
            double slack = StageSlack * Math.Max(1, Math.Abs(reached[index]));
            bool isMost = stages[index].Sense == Sense.Maximise;
            program.EndRow(
                isMost ? reached[index] - slack - row.Constant : double.NegativeInfinity,
                isMost ? double.PositiveInfinity : reached[index] + slack - row.Constant);
        }
    }
}
