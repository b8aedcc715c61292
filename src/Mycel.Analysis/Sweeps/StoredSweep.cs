using Mycel.Analysis.Results;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Sweeps;

namespace Mycel.Analysis.Sweeps;

/// <summary>The sweep that a document speaks of: that of the package, or one told on the command line, read back from its axes.</summary>
public static class StoredSweep
{
    /// <summary>A sweep in which no cell moves: where only uncertainty is asked of.</summary>
    public static Sweep Nothing { get; } = new("uncertainty", "what uncertainty does to the plan", "--vary", new Table<SweepRow>([]));

    /// <summary>The sweep.</summary>
    /// <param name="stored">The document.</param>
    /// <param name="tables">The package.</param>
    /// <param name="findings">Takes what is wrong.</param>
    /// <returns>Null where the package no longer has it, or the axes are damaged.</returns>
    public static Sweep? Of(SweepDocument stored, PackageTables tables, FindingList findings)
    {
        if (stored.Sweep == Nothing.Id) return Nothing;
        if (stored.Sweep != SweepText.Id) return Sweep.Find(tables, stored.Sweep, findings);
        List<string> texts = [.. stored.Axes.Where(axis => axis.Cells.Count == 1).Select(axis => TextOf(axis.Cells[0]))];
        Table<SweepRow> rows = SweepText.Read(texts, out string? problem);
        return problem is null && texts.Count == stored.Axes.Count ? Sweep.Of(SweepText.Id, "--vary", rows, DecimalSigns.Point, findings) with { Title = stored.Title } : null;
    }

    private static string TextOf(SweepCellEntry cell)
    {
        string sign = cell.Operation switch { "multiply" => "*=", "add" => "+=", _ => "=" };
        return $"{cell.Cell}{sign}{string.Join(';', cell.Values)}{(cell.Unit.Length > 0 ? " " + cell.Unit : "")}";
    }
}
