using Mycel.Analysis.Results;

namespace Mycel.Analysis.Sweeps.Breaks;

/// <summary>Changes of structure as the document says them.</summary>
internal static class BreakWriter
{
    // The gap of a solve moves a change by less than this share of its value; what is wider is a tie.
    private const double Wide = 1e-3;

    /// <summary>A change.</summary>
    /// <param name="study">The sweep.</param>
    /// <param name="axes">The axes as the document has them.</param>
    /// <param name="found">The change.</param>
    /// <param name="structures">Names structures.</param>
    public static SweepBreak Of(SweepStudy study, IReadOnlyList<SweepAxisEntry> axes, FoundBreak found, SweepStructures structures)
    {
        string unit = axes[found.Axis].Cells[0].Unit;
        (double low, double high) = (Math.Min(found.Low, found.High), Math.Max(found.Low, found.High));
        string[] others = [.. study.Sweep.Axes.Select((axis, number) => axis.Cells[0].Texts[found.Places[number]]).Where((_, number) => number != found.Axis)];
        string where = others.Length == 0 ? "" : $" (with {string.Join(", ", study.Sweep.Axes.Where((_, number) => number != found.Axis).Select((axis, number) => $"{axis.Group} = {others[number]}"))})";
        string precision = Figure(high) == Figure(low) ? "exactly"
            : found.IsExact && high - low > Wide * Math.Max(Math.Abs(low), Math.Abs(high)) ? $"both are equally good from {Figure(low)} to {Figure(high)}" : found.IsExact ? $"exactly but for the gap of the solves, between {Figure(low)} and {Figure(high)}" : $"between {Figure(low)} and {Figure(high)}";
        string words = $"{axes[found.Axis].Group} = {Figure(found.Value)}{(unit.Length > 0 ? " " + unit : "")}{where}, {precision}: {Change(found.From, found.To)}.";
        return new SweepBreak(
            axes[found.Axis].Group, others, found.Value, unit, Name(found.From, structures), Name(found.To, structures), found.IsExact ? "exact" : "bracketed", low, high,
            found.Objective, words);
    }

    /// <summary>What was proven and what not.</summary>
    /// <param name="tally">What was looked into.</param>
    public static IReadOnlyList<string> Remarks(BreakTally tally)
    {
        var remarks = new List<string>();
        if (tally.NotSought > 0) remarks.Add($"Changes of structure were not sought: there are {tally.NotSought} stretches between runs, and up to {SweepBreaks.MostIntervals} are looked into. Sweep one cell, or take fewer steps.");
        if (tally.Costs > 0) remarks.Add($"{Stretches(tally.Costs)} proven on all of the way: costs alone move there, so the best value is convex in them and every change of structure is listed.");
        if (tally.Bounds > 0) remarks.Add($"{Stretches(tally.Bounds)} proven on all of the way: bounds of a linear program alone move there, so the best value is concave (convex where it is minimised) and every change is listed.");
        if (tally.Halved > 0) remarks.Add($"{Stretches(tally.Halved)} halved down to narrow brackets: both ends of each were solved; a structure that comes and goes between two equal ones would not be seen.");
        if (tally.Equal > 0) remarks.Add($"{Stretches(tally.Equal)} not proven: the runs at both ends have the same structure, and nothing is proven of the values between them.");
        if (tally.Open > 0) remarks.Add($"{Stretches(tally.Open)} not looked into to the end.");
        if (tally.IsStopped) remarks.Add("The search for changes of structure was stopped.");
        return remarks;
    }

    private static string Stretches(int count) => count == 1 ? "1 stretch between runs is" : $"{count} stretches between runs are";

    private static string Name(SweepResult result, SweepStructures structures) => result.Objective is null ? result.Status : structures.IdOf(result, 0);

    private static string Change(SweepResult from, SweepResult to)
    {
        if (from.Objective is null) return "from here on there is a plan";
        if (to.Objective is null) return "from here on there is no plan";
        List<string> parts =
        [
            .. Only(to, from, plant => plant.Built > 0).Select(plant => $"{plant} comes in, built"), .. Only(to, from, plant => plant is { Built: 0, Activity: > 0 }).Select(plant => $"{plant} starts"),
            .. Only(from, to, plant => plant.Built > 0).Select(plant => $"{plant} goes out, no longer built"), .. Only(from, to, plant => plant is { Built: 0, Activity: > 0 }).Select(plant => $"{plant} stops"),
            .. to.Links.Except(from.Links).Select(link => $"link {link} comes in"), .. from.Links.Except(to.Links).Select(link => $"link {link} goes out"),
        ];
        return parts.Count > 0 ? string.Join("; ", parts) : "what is built runs, or stands idle";
    }

    private static IEnumerable<string> Only(SweepResult with, SweepResult without, Func<SweepResultPlant, bool> has)
    {
        HashSet<string> other = [.. without.Plants.Where(has).Select(plant => plant.Plant)];
        return with.Plants.Where(has).Select(plant => plant.Plant).Where(plant => !other.Contains(plant));
    }

    private static string Figure(double value) => value.ToString("G10", System.Globalization.CultureInfo.InvariantCulture);
}
