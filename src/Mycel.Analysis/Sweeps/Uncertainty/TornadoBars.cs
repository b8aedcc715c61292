using Mycel.Analysis.Results;
using Mycel.Model.Sweeps;

namespace Mycel.Analysis.Sweeps.Uncertainty;

/// <summary>What each uncertain value does by itself, at the least and at the greatest plausible value: to the best plan, and to the plan that is held.</summary>
internal static class TornadoBars
{
    private const double Rounding = 1e-9;

    /// <summary>Solves both ends of every value.</summary>
    /// <param name="scenes">The package; its plan has been found.</param>
    /// <param name="counted">Told of the number of ends done.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <returns>Null where it was stopped before its end: bars that are missing would be taken for values that do nothing.</returns>
    public static Tornado? Of(UncertainScenes scenes, Action<int>? counted, CancellationToken cancel)
    {
        UncertainCell[] cells = [.. scenes.Cells.Where(cell => cell.Moves)];
        HeldDecisions? held = DecisionsOf(scenes);
        double NumberOf(int question) => question % 2 == 0 ? cells[question / 2].Low : cells[question / 2].High;
        bool IsPlan(int question) => NumberOf(question) == cells[question / 2].Value;
        SweepResult?[] best = scenes.Crew(counted).Run(
            cells.Length * 2, (solver, question) => IsPlan(question) ? scenes.Plan : Best(scenes, cells[question / 2], NumberOf(question), solver, cancel), cancel);
        SweepResult?[] kept = held is null ? [] : scenes.Crew(done => counted?.Invoke((cells.Length * 2) + done)).Run(
            cells.Length * 2, (solver, question) => IsPlan(question) ? scenes.Plan : Held(scenes, cells[question / 2], NumberOf(question), held, solver, cancel), cancel);
        if (best.Contains(null) || kept.Contains(null)) return null;
        TornadoEnd End(int question) => EndOf(scenes.Plan, best[question]!, held is null ? null : kept[question]);
        TornadoBar[] bars = [.. Enumerable.Range(0, cells.Length).Select(cell => BarOf(UncertainScenes.EntryOf(cells[cell]), End(2 * cell), End((2 * cell) + 1)))];
        return new Tornado(
            scenes.Plan.Objective!.Value,
            [.. bars.OrderByDescending(bar => bar.Span ?? double.PositiveInfinity).ThenByDescending(bar => bar.HeldSpan ?? double.PositiveInfinity).ThenBy(bar => bar.Value.Cell, StringComparer.Ordinal)],
            SweepWriter.Worst([.. best.Concat(kept).Select(result => result!.Certificate).OfType<Certificate>()]));
    }

    private static HeldDecisions? DecisionsOf(UncertainScenes scenes) =>
        scenes.Scene is { Park: { } park, Program: { } program } && scenes.Plan.Columns is { } packed && PackedNumbers.Unpack(packed) is { } columns
            ? HeldDecisions.Of(park, program, columns)
            : null;

    private static SweepResult Best(UncertainScenes scenes, UncertainCell cell, double number, SweepSolver solver, CancellationToken cancel) =>
        scenes.With(cell, number) is { } scene ? SweepResult.Of(solver.Solve(scene, cancel), keepsColumns: false) : SweepResult.Invalid;

    private static SweepResult Held(UncertainScenes scenes, UncertainCell cell, double number, HeldDecisions held, SweepSolver solver, CancellationToken cancel) =>
        scenes.With(cell, number) is not { } scene ? SweepResult.Invalid : held.Solve(scene, solver, cancel);

    private static TornadoEnd EndOf(SweepResult plan, SweepResult best, SweepResult? held)
    {
        (IReadOnlyList<string> comes, IReadOnlyList<string> goes) = best.Objective is null ? ([], []) : Differences(plan, best);
        return new TornadoEnd(best.Status, best.Objective, held?.Status, held?.Objective, comes, goes);
    }

    private static (IReadOnlyList<string> In, IReadOnlyList<string> Out) Differences(SweepResult plan, SweepResult best)
    {
        string[] before = [.. PartsOf(plan)], after = [.. PartsOf(best)];
        return ([.. after.Except(before)], [.. before.Except(after)]);
    }

    private static IEnumerable<string> PartsOf(SweepResult result) => result.Structure.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(part => part.EndsWith(" br", StringComparison.Ordinal)
        ? part[..^3] + ": built and run"
        : part.EndsWith(" b", StringComparison.Ordinal) ? part[..^2] + ": built" : part.EndsWith(" r", StringComparison.Ordinal) ? part[..^2] + ": run" : "link " + part);

    private static TornadoBar BarOf(UncertainValue value, TornadoEnd low, TornadoEnd high) => new(
        value, low, high, SpanOf(low.Objective, high.Objective), SpanOf(low.Held, high.Held), low.In.Count + low.Out.Count + high.In.Count + high.Out.Count > 0);

    /// <summary>Distance between two ends; nothing where it is the rounding of a solver.</summary>
    /// <param name="low">Value at the low end; null where there is none.</param>
    /// <param name="high">Value at the high end; null where there is none.</param>
    internal static double? SpanOf(double? low, double? high)
    {
        if (low is not { } least || high is not { } greatest) return null;
        double span = Math.Abs(greatest - least);
        return span <= Rounding * Math.Max(1, Math.Max(Math.Abs(least), Math.Abs(greatest))) ? 0 : span;
    }
}
