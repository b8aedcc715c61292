using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Sweeps;

namespace Mycel.Analysis.Sweeps;

/// <summary>What moves, as the document says it.</summary>
internal static class SweepAxisWriter
{
    /// <summary>An axis.</summary>
    /// <param name="study">The sweep.</param>
    /// <param name="axis">The axis.</param>
    public static SweepAxisEntry Of(SweepStudy study, SweepAxis axis) => new(axis.Group, axis.Count, [.. axis.Cells.Select(cell => Of(study, cell))]);

    private static SweepCellEntry Of(SweepStudy study, SweepCell cell) => new(
        cell.Name, WordOf(cell.Row.Operation), UnitOf(study, cell), cell.Texts, cell.Row.RowNumber);

    private static string WordOf(OverrideOperation? operation) => operation switch
    {
        OverrideOperation.Multiply => "multiply",
        OverrideOperation.Add => "add",
        _ => "set",
    };

    // A value without a unit of its own is in that of the cell.
    private static string UnitOf(SweepStudy study, SweepCell cell)
    {
        if (cell.Row.Operation == OverrideOperation.Multiply) return "";
        return cell.Row.Unit ?? SweepApplication.UnitOf(study.Tables, cell.Row) ?? "";
    }
}
