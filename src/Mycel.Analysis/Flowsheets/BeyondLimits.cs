using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Model.Checks;
using Mycel.Model.Provenance;
using Mycel.Solver.Programs;

namespace Mycel.Analysis.Flowsheets;

/// <summary>What a balance asks for beyond what is there: rows of the park's program that its values break, and loads outside their curves. A balance is shown all the same.</summary>
internal static class BeyondLimits
{
    private const double Rounding = 1e-7;
    private const string Balance = "resource-balance";
    private const int Most = 50;

    /// <summary>Finds what lies beyond.</summary>
    /// <param name="park">The program under construction.</param>
    /// <param name="program">The program.</param>
    /// <param name="columns">Values of its columns.</param>
    /// <param name="findings">Takes what is found.</param>
    public static void Find(ParkProgram park, SparseProgram program, double[] columns, FindingList findings)
    {
        var words = new RowWords(park, program);
        int found = 0;
        for (int row = 0; row < program.RowCount && found < Most; row++)
        {
            double value = 0;
            double size = 0;
            ReadOnlySpan<int> members = program.ColumnsOfRow(row);
            ReadOnlySpan<double> coefficients = program.ValuesOfRow(row);
            for (int entry = 0; entry < members.Length; entry++)
            {
                value += coefficients[entry] * columns[members[entry]];
                size += Math.Abs(coefficients[entry] * columns[members[entry]]);
            }

            double slack = Rounding * Math.Max(1, size);
            bool isOver = value > program.RowUpper[row] + slack;
            if ((!isOver && value >= program.RowLower[row] - slack) || words.IsTechnical(row) || words.Place(row).Family.Name == Balance) continue;
            found++;
            double bound = isOver ? program.RowUpper[row] : program.RowLower[row];
            LimitedRatio? ratio = words.RatioOf(row);
            double shown = ratio is null ? value : ratio.Ratio.NumeratorAt(columns) / ratio.Ratio.DenominatorAt(columns);
            double limit = ratio?.Limit ?? bound;
            findings.Add(
                FindingCodes.BalanceBeyondLimit, new CellPlace(""), $"{FlowsheetWords.Capital(words.TitleOf(row))}: {NumberText.Of(shown)} {words.UnitOf(row)} where {(isOver ? "at most" : "at least")} {NumberText.Of(limit)} {words.UnitOf(row)} is possible.",
                "Give less, or change the limit; the balance is shown as given.");
        }
    }

    /// <summary>Finds loads outside the points of their curves.</summary>
    /// <param name="solved">The balance.</param>
    /// <param name="findings">Takes what is found.</param>
    public static void FindLoads(SolvedFlowsheet solved, FindingList findings)
    {
        Flowsheet sheet = solved.Sheet;
        if (!sheet.IsCurved) return;
        for (int process = 0; process < sheet.Structure.Processes.Count; process++)
        {
            double load = sheet.Capacity[process] > 0 ? solved.Values[process] / sheet.Capacity[process] : 1;
            double from = 0;
            for (int flow = sheet.Structure.Flows.Start[process]; flow < sheet.Structure.Flows.Start[process + 1]; flow++)
                if (sheet.Curves[flow] is { } curve) from = Math.Max(from, curve.From);
            bool isCurved = from > 0 || Enumerable.Range(sheet.Structure.Flows.Start[process], sheet.Structure.Flows.Start[process + 1] - sheet.Structure.Flows.Start[process]).Any(flow => sheet.Curves[flow] is not null);
            if (!isCurved || load <= Rounding || (load >= from - Rounding && load <= 1 + Rounding)) continue;
            findings.Add(
                FindingCodes.BalanceBeyondCurve, new CellPlace(""), $"{sheet.Structure.PlantOf(process).Id.Value} runs at {NumberText.Of(100 * load)} % of its capacity; its load curve is known from {NumberText.Of(100 * from)} to 100 %.",
                "Add a point of the curve, change the capacity, or take the figures of this plant as a guess.");
        }
    }
}
