using Mycel.Analysis.Results;
using Mycel.Solver.Conflicts;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;

namespace Mycel.Analysis.Optimisation;

/// <summary>Says in the park's words why there is no plan.</summary>
internal static class Refusals
{
    private const int MostFlows = 12;

    /// <summary>Nothing was found before the solve was stopped.</summary>
    /// <param name="reason">Why it was stopped.</param>
    /// <returns>The refusal.</returns>
    public static Refusal OfStopped(StopReason reason) => new(
        "stopped",
        reason switch
        {
            StopReason.TimeLimit => "The time given was over before a plan was found.",
            StopReason.Cancelled => "The work was stopped before a plan was found.",
            StopReason.WorkLimit => "The work given was used up before a plan was found.",
            _ => "The solver could not reach its tolerances, so its answer is not shown.",
        },
        [],
        [reason == StopReason.Numerics ? "Look for values that are many powers of ten apart, or choose another method." : "Give it more time."]);

    /// <summary>The solver would take some figures for nothing or for infinite, and is not asked.</summary>
    /// <param name="park">The program's park.</param>
    /// <param name="program">The program.</param>
    /// <returns>The refusal, with the smallest and the largest figures.</returns>
    public static Refusal OfNumbers(ParkProgram park, SparseProgram program)
    {
        var words = new RowWords(park, program);
        (int Row, int Column, double Size)? least = null;
        (int Row, int Column, double Size)? most = null;
        for (int row = 0; row < program.RowCount; row++)
        {
            ReadOnlySpan<double> values = program.ValuesOfRow(row);
            for (int entry = 0; entry < values.Length; entry++)
            {
                double size = Math.Abs(values[entry]);
                if (least is null || size < least.Value.Size) least = (row, program.ColumnsOfRow(row)[entry], size);
                if (most is null || size > most.Value.Size) most = (row, program.ColumnsOfRow(row)[entry], size);
            }
        }

        string Said((int Row, int Column, double Size) found) =>
            $"{words.TitleOf(found.Row)}: {NumberText.Of(found.Size)} for each unit of {program.NameOfColumn(found.Column)}";
        List<string> shown = [];
        if (least is { } smallest) shown.Add("smallest: " + Said(smallest));
        if (most is { } largest) shown.Add("largest: " + Said(largest));
        int dearest = Dearest(program.Cost);
        if (dearest >= 0) shown.Add($"largest in the objective: {NumberText.Of(Math.Abs(program.Cost[dearest]))} for each unit of {program.NameOfColumn(dearest)}");
        return new Refusal(
            "stopped",
            "Some figures are so small or so large that the solver would take them for nothing or for infinite, so it was not asked.",
            shown,
            ["Look for a number or unit that is wrong among these, or count the resource in another unit."]);
    }

    /// <summary>Rows that contradict each other, and the least change that would mend it.</summary>
    /// <param name="park">The program's park.</param>
    /// <param name="program">The program.</param>
    /// <param name="infeasible">The outcome.</param>
    /// <returns>The refusal.</returns>
    public static Refusal Of(ParkProgram park, SparseProgram program, Infeasible infeasible)
    {
        var words = new RowWords(park, program);
        List<string> conflict =
        [
            .. (infeasible.Conflict?.Rows ?? []).Select(words.OfRow),
            .. (infeasible.Conflict?.Columns ?? []).Where(bound => !IsObvious(program, bound)).Select(words.OfColumn),
        ];
        return new Refusal(
            "infeasible",
            "No plan satisfies all needs, capacities and limits of this park at once.",
            conflict,
            [.. Mends(program, infeasible.Conflict, words)]);
    }

    /// <summary>Flows that grow without end.</summary>
    /// <param name="park">The program's park.</param>
    /// <param name="unbounded">The outcome.</param>
    /// <returns>The refusal.</returns>
    public static Refusal Of(ParkProgram park, Unbounded unbounded)
    {
        double[] direction = unbounded.Ray.Direction.ToArray();
        List<string> flows =
        [
            .. Enumerable.Range(0, direction.Length).Where(column => Math.Abs(direction[column]) > 1e-9)
                .OrderByDescending(column => Math.Abs(direction[column])).ThenBy(column => column).Take(MostFlows)
                .Select(column => $"{park.Variables.Name(column)} grows"),
        ];
        return new Refusal(
            "unbounded",
            "The objective can improve without end: something can be made, bought or sold without any limit at a gain.",
            flows,
            ["Give one of these a capacity, a potential, a market limit, or look for a price or unit that is wrong."]);
    }

    /// <summary>What is sought grows by paying more than things cost.</summary>
    /// <param name="stage">What is sought.</param>
    /// <returns>The refusal.</returns>
    public static Refusal OfCostSought(ObjectiveStage stage) => new(
        "unbounded",
        $"'{stage.Text}' grows by paying more for capacity than its cost curve asks, which no plan does.",
        [],
        ["Seek something that does not grow with capital cost."]);

    // What a person could set otherwise may give; the smallest change relative to what is set is sought.
    private static IEnumerable<string> Mends(SparseProgram program, Conflict? conflict, RowWords words)
    {
        if (conflict is null) yield break;
        int[] named = [.. conflict.Rows.Select(bound => bound.Index).Distinct().Where(words.CanBeRelaxed)];
        PossibleChange? possible = ChangeOf(program, named, words) ?? ChangeOf(program, [.. Enumerable.Range(0, program.RowCount).Where(words.CanBeRelaxed)], words);
        foreach (RowChange change in possible?.Changes ?? [])
        {
            yield return words.RatioOf(change.Bound.Index) is { } limited
                ? words.OfChange(change, RatioMend.Of(program, change, limited, possible!))
                : words.OfChange(change);
        }
    }

    // Where more than one thing is in conflict, changing the rows of the conflict that was named is not enough.
    private static PossibleChange? ChangeOf(SparseProgram program, int[] rows, RowWords words)
    {
        if (rows.Length == 0) return null;
        Dictionary<int, double> ratios = RatioMend.SizesOf(program, rows, words);
        double[] weights =
        [
            .. rows.Select(row => 1 / (ratios.TryGetValue(row, out double size) ? size : Math.Max(1, Math.Max(SizeOf(program.RowLower[row]), SizeOf(program.RowUpper[row]))))),
        ];
        return LeastChange.Of(program, rows, weights) as PossibleChange;
    }

    private static double SizeOf(double bound) => double.IsFinite(bound) ? Math.Abs(bound) : 0;

    private static int Dearest(ReadOnlySpan<double> costs)
    {
        int dearest = costs.Length > 0 ? 0 : -1;
        for (int column = 1; column < costs.Length; column++)
            if (Math.Abs(costs[column]) > Math.Abs(costs[dearest])) dearest = column;
        return dearest;
    }

    // That a flow is not negative is a law, not something a person could have set otherwise.
    private static bool IsObvious(SparseProgram program, Bound bound) => bound.Side == BoundSide.Lower && program.ColumnLower[bound.Index] == 0;
}
