using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;

namespace Mycel.Model.Checks.Parks;

/// <summary>Water goes dirtier than it comes, takes up a load, and all uses speak of the same contaminants.</summary>
internal sealed class WaterUseCheck : IParkCheck
{
    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        foreach (WaterUse row in subject.Tables.WaterUses)
        {
            CheckLoad(subject, row);
            if (!row.Inlet.TryIn(Unit.One, out double inlet) || !row.Outlet.TryIn(Unit.One, out double outlet) || outlet > inlet) continue;
            subject.Add(
                FindingCodes.WaterUseUnusable, row.Cell(WaterUseColumn.Outlet), $"The water goes with {row.Outlet} at most and may come with {row.Inlet}, so that it takes up nothing.",
                "Write an outlet above the inlet.");
        }

        CheckContaminants(subject);
    }

    private static void CheckLoad(CheckedPark subject, WaterUse row)
    {
        if (subject.Park.Find(row.Technology)?.Reference is not { } id || subject.Park.Find(id) is not { } reference) return;
        if (subject.Converts(row.Load, row.Cell(WaterUseColumn.Load), Units.Tonne.Per(reference.Unit)) && row.Load.Value < 0)
            subject.Add(FindingCodes.WaterUseUnusable, row.Cell(WaterUseColumn.Load), $"The load is {row.Load}.", "Write 0 or more.");
    }

    private static void CheckContaminants(CheckedPark subject)
    {
        string[] all = [.. subject.Tables.WaterUses.Select(row => row.Contaminant).Distinct()];
        foreach (IGrouping<(string, string), WaterUse> use in subject.Tables.WaterUses.GroupBy(row => (row.Technology.Value, row.Name)))
        {
            string[] missing = [.. all.Except(use.Select(row => row.Contaminant))];
            if (missing.Length == 0) continue;
            WaterUse first = use.First();
            subject.Add(
                FindingCodes.WaterUseUnusable, first.Cell(WaterUseColumn.Contaminant), $"The use {CheckedPark.Shown(first.Name)} says nothing of {string.Join(", ", missing.Select(CheckedPark.Shown))}.",
                "Add a row for each contaminant; where the water takes up none of it, with the load 0.");
        }
    }
}
