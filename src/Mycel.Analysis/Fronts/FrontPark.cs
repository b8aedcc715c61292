using Mycel.Analysis.Indicators;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Superstructures;
using Mycel.Solver.Programs;

namespace Mycel.Analysis.Fronts;

/// <summary>The program of a park with several objectives.</summary>
/// <param name="Park">Superstructure, variables and notes on rows.</param>
/// <param name="Program">The program.</param>
/// <param name="Objectives">What is sought.</param>
internal sealed record FrontPark(ParkProgram Park, FrontProgram Program, IReadOnlyList<ObjectiveStage> Objectives)
{
    /// <summary>Family of the rows that give the objectives their values.</summary>
    public const string Family = "front-objective";

    /// <summary>Writes the program: the rows of every block, then a free row for each objective.</summary>
    /// <param name="structure">The superstructure.</param>
    /// <param name="objectives">What is sought.</param>
    public static FrontPark Of(Superstructure structure, IReadOnlyList<ObjectiveStage> objectives)
    {
        var park = new ParkProgram(structure, Sense.Minimise);
        foreach (IBlock block in BlockCatalogue.All) block.Write(park);
        int firstRow = park.Builder.RowCount;
        park.BeginObjectives(Family, row => objectives[row].Text, row => objectives[row].UnitSymbol);
        var goals = new List<FrontGoal>();
        foreach (ObjectiveStage objective in objectives)
        {
            var sink = new CostSink(park.Variables.Count);
            objective.Write(park.Model, sink);
            double[] cost = sink.Cost.ToArray();
            for (int column = 0; column < cost.Length; column++)
                if (cost[column] != 0) park.Add(column, cost[column]);
            park.EndRow(double.NegativeInfinity, double.PositiveInfinity);
            goals.Add(new FrontGoal(objective.Sense, cost, sink.Constant));
        }

        return new FrontPark(park, new FrontProgram(park.Builder.Build(), firstRow, goals), objectives);
    }
}
