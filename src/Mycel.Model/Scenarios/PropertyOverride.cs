using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Reading;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Provenance;

namespace Mycel.Model.Scenarios;

/// <summary>Applies overrides of the package's own properties.</summary>
internal static class PropertyOverride
{
    /// <summary>The table that such overrides name.</summary>
    public const string Table = "datapackage";

    private const int FirstYear = 1800;
    private const int LastYear = 2200;
    private static readonly string[] Changeable = ["discountRate", "baseYear", "periods", "horizon"];

    /// <summary>The package with one property changed; where that cannot be done, a finding.</summary>
    public static PackageTables Apply(PackageTables tables, Override row, OverrideCells cells, Dictionary<CellRef, OverriddenCell> overridden)
    {
        int property = PropertyNames.All.ToList().IndexOf(row.Key);
        if (!Changeable.Contains(row.Key))
        {
            string? nearest = NearestName.Of(row.Key, Changeable);
            cells.Add(
                FindingCodes.OverrideRowUnknown, row, "key", $"'{Excerpt.Of(row.Key)}' is not a property that a scenario can change.",
                nearest is null ? $"Write one of: {string.Join(", ", Changeable)}." : $"Did you mean '{nearest}'?");
            return tables;
        }

        if (row.Column is not null || row.Unit is not null || row.Operation == OverrideOperation.Remove)
        {
            cells.Add(FindingCodes.OverrideImpossible, row, "key", "A property has no column and no unit and cannot be removed.", "Leave column and unit empty, and set a value.");
            return tables;
        }

        PackageInfo? changed = row.Key == "periods" ? WithPeriods(tables.Package, row, cells) : WithNumber(tables.Package, row, cells);
        if (changed is null)
        {
            return tables;
        }

        overridden[tables.Package.Cell((PackageProperty)property)] = new OverriddenCell(cells.PlaceOf(row, "value"), row.Source);
        return tables with { Package = changed };
    }

    private static PackageInfo? WithNumber(PackageInfo package, Override row, OverrideCells cells)
    {
        if (cells.NumberOf(row) is not { } number)
        {
            return null;
        }

        double? before = row.Key switch { "discountRate" => package.DiscountRate, "horizon" => package.Horizon, _ => package.BaseYear };
        if (row.Operation is OverrideOperation.Add or OverrideOperation.Multiply && before is null)
        {
            cells.Add(FindingCodes.OverrideImpossible, row, "operation", "The property is not there, so nothing can be computed from it.", "Use the operation set.");
            return null;
        }

        double value = row.Operation switch
        {
            OverrideOperation.Add => before!.Value + number,
            OverrideOperation.Multiply => before!.Value * number,
            _ => number,
        };
        (bool isPossible, string what, string mend) = row.Key switch
        {
            "discountRate" => (value is >= 0 and <= 1, "a fraction", "Write a number from 0 to 1: 0.05 for 5 %."),
            "horizon" => (value is >= 1 and <= PackageInfo.LongestHorizon && value == Math.Floor(value), "a number of years", "Write a whole number from 1 to 200."),
            _ => (IsYear(value), "a year", "Write a whole number such as 2020."),
        };
        if (!isPossible)
        {
            cells.Add(FindingCodes.ValueOutOfRange, row, "value", $"{CellText.Of(value)} is not {what}.", mend);
            return null;
        }

        return row.Key switch
        {
            "discountRate" => package with { DiscountRate = value, DiscountRateSource = row.Source },
            "horizon" => package with { Horizon = (int)value },
            _ => WithBaseYear(package, (int)value),
        };
    }

    private static PackageInfo WithBaseYear(PackageInfo package, int year)
    {
        // Without periods of its own a package is planned for its base year.
        IReadOnlyList<int> periods = package.Lines.ContainsKey(PackageProperty.Periods) ? package.Periods : [year];
        return package with { BaseYear = year, Periods = periods };
    }

    private static PackageInfo? WithPeriods(PackageInfo package, Override row, OverrideCells cells)
    {
        var years = new List<int>();
        foreach (string text in (row.Value ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (NumberText.TryRead(text, out double year) && IsYear(year) && (years.Count == 0 || year > years[^1]))
            {
                years.Add((int)year);
                continue;
            }

            years.Clear();
            break;
        }

        if (years.Count > 0 && row.Operation is null or OverrideOperation.Set)
        {
            return package with { Periods = years };
        }

        cells.Add(FindingCodes.OverrideImpossible, row, "value", "Periods can only be set to rising years.", "Write the years separated by spaces: 2025 2030 2040.");
        return null;
    }

    private static bool IsYear(double value) => value is >= FirstYear and <= LastYear && value == Math.Floor(value);
}
