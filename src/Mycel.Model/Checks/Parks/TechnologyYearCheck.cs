using System.Globalization;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Model.Checks.Parks;

/// <summary>What a running plant's technology says holds in the year that is planned: a value that begins later would be left out without a word.</summary>
internal sealed class TechnologyYearCheck : IParkCheck
{
    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (Plant plant in subject.Tables.Plants)
        {
            if (!subject.IsActive(plant) || !seen.Add(plant.Technology.Value)) continue;
            if (subject.Park.Find(plant.Technology) is { } technology) Check(subject, technology, plant);
        }
    }

    private static void Check(CheckedPark subject, Technology technology, Plant plant)
    {
        if (!technology.Rows.Any(row => subject.Park.ValueAt(row).Year > subject.Year)) return;
        foreach (var values in technology.Rows.Select(row => subject.Park.ValueAt(row)).GroupBy(row => (row.Parameter, row.Resource)))
        {
            if (values.Any(row => row.Year is null || row.Year <= subject.Year)) continue;
            TechnologyValue first = values.MinBy(row => row.Year)!;
            subject.Add(
                FindingCodes.TechnologyTooEarly, first.Cell(TechnologyValueColumn.Year),
                string.Create(CultureInfo.InvariantCulture, $"The value holds from {first.Year} on, but {plant.Id.Value} runs in {subject.Year}, which is planned."),
                "Give a value for the earlier years too, or let the plant start later.");
        }
    }
}
