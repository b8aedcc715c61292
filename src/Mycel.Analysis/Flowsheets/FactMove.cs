using Mycel.Model.Packages.Tables;
using Mycel.Solver.Equations;

namespace Mycel.Analysis.Flowsheets;

/// <summary>How the unknowns of a balance move with a fact, by the factors of its matrix where it was solved.</summary>
internal static class FactMove
{
    // What a plant adds to the slopes of all its pools is rounding where it is so little of what moves there.
    private const double Rounding = 1e-12;
    private const double Contradiction = 1e-9;

    /// <summary>Change of a fact that slopes are counted for: as much as it is; 1 for what is 0.</summary>
    /// <param name="fact">The fact.</param>
    public static double Reach(GivenFact fact) => fact.Value == 0 ? 1 : Math.Abs(fact.Value);

    /// <summary>Slopes of the unknowns, each the change where the fact grows by its <see cref="Reach"/>; null where others hold the fact.</summary>
    /// <param name="solved">The balance.</param>
    /// <param name="fact">The fact.</param>
    public static double[]? Of(SolvedFlowsheet solved, GivenFact fact)
    {
        Flowsheet sheet = solved.Sheet;
        int number = Enumerable.Range(0, sheet.Facts.Count).First(other => ReferenceEquals(sheet.Facts[other], fact));
        int row = Enumerable.Range(0, sheet.RowCount).First(other => sheet.Equations[other] == new FlowsheetEquation(EquationKind.Given, number));
        double share = sheet.Structure.Slices[sheet.Slice].Share;
        var right = new double[sheet.RowCount];
        right[row] = Reach(fact) * fact.Quantity switch
        {
            GivenQuantity.Load => share * sheet.Structure.Processes[fact.Process].Capacity.Value,
            GivenQuantity.Share => SupplyOf(solved, number),
            _ => share,
        };
        EquationSolution solution = solved.Factors.Solve(right);
        foreach (int dependent in solved.Factors.DependentRows)
        {
            double compared = solved.Factors.Combination(dependent).Sum(term => Math.Abs(term.Value) * solution.Sizes[term.Index]);
            if (Math.Abs(solution.Residuals[dependent]) > Contradiction * compared) return null;
        }

        return Cleaned(sheet, solution.Values);
    }

    // The equation of a share is input - share × supply: its derivative by the share is the supply.
    private static double SupplyOf(SolvedFlowsheet solved, int fact)
    {
        double supply = 0;
        foreach (SupplyTerm term in solved.Sheet.Supplies[fact])
            supply += term.Coefficient * solved.Values[term.Column] * (term.Flow < 0 ? 1 : solved.Sheet.RatioOf(term.Flow, solved.Values[term.Column]));
        return supply;
    }

    private static double[] Cleaned(Flowsheet sheet, double[] slopes)
    {
        ProcessSlopes of = new(sheet, slopes);
        double[] moving = new double[sheet.Structure.Pools.Count];
        for (int process = 0; process < sheet.Structure.Processes.Count; process++)
            foreach ((int pool, double slope) in of.At(process)) moving[pool] += slope;
        return
        [
            .. slopes.Select((slope, column) => column < sheet.Structure.Processes.Count && of.At(column).All(flow => flow.Slope <= Rounding * moving[flow.Pool]) && of.At(column).Any(flow => flow.Slope > 0) ? 0 : slope),
        ];
    }

    private readonly record struct ProcessSlopes(Flowsheet Sheet, double[] Slopes)
    {
        public IEnumerable<(int Pool, double Slope)> At(int process)
        {
            for (int flow = Sheet.Structure.Flows.Start[process]; flow < Sheet.Structure.Flows.Start[process + 1]; flow++)
            {
                double perActivity = Sheet.Structure.Flows.AmountPerActivity[(flow * Sheet.Structure.SliceCount) + Sheet.Slice];
                yield return (Sheet.Structure.Flows.Pool[flow], Math.Abs(Slopes[process] * perActivity));
            }
        }
    }
}
