using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Model.Checks.Parks;

/// <summary>What must be used of a capacity can be used.</summary>
internal sealed class LoadCheck : IParkCheck
{
    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        foreach (Technology technology in subject.Park.Technologies.Values)
        {
            foreach (string? slice in subject.Slices.Select(slice => slice?.Id))
            {
                int row = technology.RowOf(TechnologyParameter.MinimumLoad, null, subject.Year, slice);
                if (row < 0) continue;
                double available = subject.ValueOf(technology, TechnologyParameter.Availability, slice) ?? 1;
                if (!(subject.ValueOf(technology, TechnologyParameter.MinimumLoad, slice) > available)) continue;
                TechnologyValue load = subject.Park.ValueAt(row);
                string when = slice is null ? "" : $" in {slice}";
                subject.Add(
                    FindingCodes.LoadExceedsAvailability, load.Cell(TechnologyValueColumn.Value),
                    $"{load.Value} of the capacity must be used{when}, but only {CheckedPark.Shown(available)} of it can be.",
                    "Lower minimum-load or raise availability.");
                break;
            }
        }
    }
}
