using Mycel.Model.Packages.Tables;
using Mycel.Model.Provenance;

namespace Mycel.Model.Checks.Parks;

/// <summary>Slices that rows name are slices of the package's year.</summary>
internal sealed class SliceCheck : IParkCheck
{
    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        List<string> slices = [.. subject.Tables.Package.Slices.Select(slice => slice.Id)];
        foreach (TechnologyValue row in subject.Tables.Technologies) Check(subject, slices, row.Slice, row.Cell(TechnologyValueColumn.Slice));
        foreach (Market row in subject.Tables.Markets) Check(subject, slices, row.Slice, row.Cell(MarketColumn.Slice));
        foreach (Endowment row in subject.Tables.Endowments) Check(subject, slices, row.Slice, row.Cell(EndowmentColumn.Slice));
    }

    private static void Check(CheckedPark subject, List<string> slices, string? slice, CellRef cell)
    {
        if (slice is null || slices.Contains(slice)) return;
        subject.AddMisspelt(
            FindingCodes.SliceUnknown, cell, slice, $"'{CheckedPark.Shown(slice)}' is not a slice of the package's year.", slices,
            slices.Count == 0
                ? "The year has no slices: leave the cell empty, or add slices to datapackage.json."
                : $"Write one of: {string.Join(", ", slices)}; or leave the cell empty for all of them.");
    }
}
