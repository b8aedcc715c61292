using System.Globalization;
using Mycel.Model.Packages;
using Mycel.Model.Provenance;

namespace Mycel.Model.Checks.Parks;

/// <summary>The year that is planned is known, and one of those that the package speaks of.</summary>
internal sealed class YearCheck : IParkCheck
{
    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        PackageInfo package = subject.Tables.Package;
        if (subject.Asked is { } asked)
        {
            if (package.Periods.Count == 0 || package.Periods.Contains(asked) || asked == package.BaseYear) return;
            string years = string.Join(", ", package.Periods.Select(year => year.ToString(CultureInfo.InvariantCulture)));
            subject.Add(
                FindingCodes.PeriodUnplanned, package.Cell(PackageProperty.Periods),
                string.Create(CultureInfo.InvariantCulture, $"{asked} is asked for, but the periods of the package are {years}."), "Ask for one of these, or add the year to the periods.");
        }
        else if (package.BaseYear is null && package.Periods.Count == 0)
        {
            subject.Findings.Add(
                FindingCodes.YearMissing, new CellPlace(PackageDictionary.DescriptionFile, 0, "baseYear"),
                "Nothing says which year the park is described in.", """Add the year: "baseYear": 2020.""");
        }
    }
}
