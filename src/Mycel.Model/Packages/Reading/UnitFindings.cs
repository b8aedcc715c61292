using Mycel.Model.Checks;
using Mycel.Model.Provenance;
using Mycel.Model.Quantities;

namespace Mycel.Model.Packages.Reading;

/// <summary>The words for a unit that measures the wrong thing.</summary>
internal static class UnitFindings
{
    /// <summary>Adds the finding that a unit measures something else than its column.</summary>
    public static void AddWrongDimension(FindingList findings, CellPlace place, Unit unit, Unit expected) =>
        findings.Add(
            FindingCodes.UnitWrongDimension, place, $"'{unit}' measures {unit.Dimension.InWords()}, but {expected.Dimension.InWords()} is needed here.",
            $"Use a unit such as {expected}.");
}
