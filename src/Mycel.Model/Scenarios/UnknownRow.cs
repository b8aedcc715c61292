using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Reading;
using Mycel.Model.Packages.Tables;

namespace Mycel.Model.Scenarios;

/// <summary>The words for an override whose row does not exist.</summary>
internal static class UnknownRow
{
    /// <summary>Adds the finding, with the years that the key has, or else the nearest key.</summary>
    public static void Add(string file, IReadOnlyList<IRow?> rows, RowKeys keys, Override row, OverrideCells cells)
    {
        string key = RowKeys.KeyOf(row);
        string year = row.Year is { } known ? $" in the year {CellText.Of(known)}" : "";
        string problem = $"{file} has no row '{Excerpt.Of(key)}'{year}.";
        if (!cells.HasRoom(FindingCodes.OverrideRowUnknown, row, "key"))
        {
            cells.Add(FindingCodes.OverrideRowUnknown, row, "key", problem, "");
            return;
        }

        string[] years = [.. rows.OfType<IRow>().Where(other => keys.KeyOf(other) == key).Select(other => keys.YearOf(other)).Take(10)];
        if (years.Length > 0)
        {
            string list = string.Join(", ", years.Select(text => text.Length == 0 ? "none (empty)" : text));
            cells.Add(FindingCodes.OverrideRowUnknown, row, "key", problem, $"Write one of its years into the column year: {list}.");
            return;
        }

        string? nearest = NearestName.Of(key, rows.OfType<IRow>().Select(keys.KeyOf));
        cells.Add(
            FindingCodes.OverrideRowUnknown, row, "key", problem,
            nearest is null ? "An override changes a row that is there; add the row to the table first." : $"Did you mean '{nearest}'?");
    }
}
