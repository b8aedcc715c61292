using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Reading;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Provenance;

namespace Mycel.Model.Sweeps;

/// <summary>A question how the answer moves when cells of the package move.</summary>
/// <param name="Id">Its id: the name of its file.</param>
/// <param name="Title">Name shown to people; the id where there is none.</param>
/// <param name="File">Its file, for messages.</param>
/// <param name="Rows">All rows of the file, in order, those that describe the sweep itself included.</param>
public sealed record Sweep(string Id, string Title, string File, Table<SweepRow> Rows)
{
    /// <summary>What the names of sweeps' tables begin with.</summary>
    public const string Prefix = PackageDictionary.SweepFolder + "/";

    /// <summary>The table that rows about the sweep itself name.</summary>
    public const string OwnTable = "sweep";

    /// <summary>Most combinations of values that a sweep may have.</summary>
    public const int MostRuns = 1_000_000;

    private static readonly string[] OwnKeys = ["title", "objective", "scenario"];

    /// <summary>What is sought; null where the file does not say.</summary>
    public string? Objective { get; init; }

    /// <summary>Scenarios that are applied before, in order.</summary>
    public IReadOnlyList<string> Scenarios { get; init; } = [];

    /// <summary>What moves, in the order of the file; the first moves slowest. Empty where the rows are wrong.</summary>
    public IReadOnlyList<SweepAxis> Axes { get; init; } = [];

    /// <summary>Number of combinations of the values.</summary>
    public int Runs => (int)SweepAxis.RunsOf(Axes);

    /// <summary>Which decimal signs its values may have.</summary>
    internal DecimalSigns DecimalSigns { get; init; }

    /// <summary>Makes a sweep of the rows of its file.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="file">Its file, for messages.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="signs">Decimal signs of its numbers.</param>
    /// <param name="findings">Takes what is wrong with the values; whether the cells are there is found by <see cref="SweepCheck"/>.</param>
    public static Sweep Of(string id, string file, Table<SweepRow> rows, DecimalSigns signs, FindingList findings)
    {
        int before = findings.Errors;
        SweepRow[] own = [.. rows.Where(row => row.Table == OwnTable)];
        foreach (SweepRow row in own) CheckOwn(row, file, findings);
        string? LastOf(string key) => own.LastOrDefault(row => row.Key == key)?.Values;
        IReadOnlyList<SweepAxis> axes = SweepAxes.Of(file, rows, signs, findings);
        return new Sweep(id, LastOf("title") ?? id, file, rows)
        {
            Objective = LastOf("objective"),
            Scenarios = [.. own.Where(row => row.Key == "scenario" && row.Values is not null).Select(row => row.Values!)],
            Axes = findings.Errors > before ? [] : axes,
            DecimalSigns = signs,
        };
    }

    /// <summary>A sweep of a package.</summary>
    /// <param name="tables">The package.</param>
    /// <param name="id">Its id.</param>
    /// <param name="findings">Takes that there is none.</param>
    /// <returns>Null where the package has no such sweep.</returns>
    public static Sweep? Find(PackageTables tables, string id, FindingList findings)
    {
        if (tables.Sweeps.TryGetValue(id, out Sweep? sweep)) return sweep;
        string? nearest = NearestName.Of(id, tables.Sweeps.Keys);
        string known = tables.Sweeps.Count == 0 ? "The package has none." : $"Use one of: {string.Join(", ", tables.Sweeps.Keys.Take(10))}.";
        findings.Add(FindingCodes.SweepUnknown, new CellPlace(""), $"'{Excerpt.Of(id)}' is not a sweep of the package.", nearest is null ? known : $"Did you mean '{nearest}'?");
        return null;
    }

    private static void CheckOwn(SweepRow row, string file, FindingList findings)
    {
        if (!OwnKeys.Contains(row.Key))
        {
            string? nearest = NearestName.Of(row.Key, OwnKeys);
            findings.Add(
                FindingCodes.OverrideRowUnknown, new CellPlace(file, row.RowNumber, "key"), $"'{Excerpt.Of(row.Key)}' is nothing that a sweep says of itself.",
                nearest is null ? $"Write one of: {string.Join(", ", OwnKeys)}." : $"Did you mean '{nearest}'?");
        }
        else if (row.Values is null)
        {
            findings.Add(FindingCodes.ValueMissing, new CellPlace(file, row.RowNumber, "values"), "The cell is empty.", $"Write the {row.Key} of the sweep into the column values.");
        }
    }
}
