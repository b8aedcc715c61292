using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;

namespace Mycel.Model.Checks.Parks;

/// <summary>Utilities say whether they give or take heat, and have a price and a limit that can be counted.</summary>
internal sealed class UtilityCheck : IParkCheck
{
    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        foreach (UtilityLevel row in subject.Tables.Utilities)
        {
            StreamCheck.CheckFilm(subject, row.Film, row.Cell(UtilityLevelColumn.Film), FindingCodes.UtilityUnusable);
            if (StreamCheck.KindOf(subject, row.Kind, row.From, row.To, row.Cell(UtilityLevelColumn.Kind), FindingCodes.UtilityUnusable) is { } kind)
                StreamCheck.CheckContribution(subject, kind, row.From, row.To, row.Contribution, row.Cell(UtilityLevelColumn.Contribution), FindingCodes.UtilityUnusable);
            if (subject.Converts(row.Price, row.Cell(UtilityLevelColumn.Price), subject.Park.Units.Money.Per(Units.Gigajoule)) && row.Price.Value < 0)
                subject.Add(FindingCodes.UtilityUnusable, row.Cell(UtilityLevelColumn.Price), $"The price is {row.Price}, so that using more than is needed would pay.", "Write 0 or more.");
            if (!subject.Converts(row.Limit, row.Cell(UtilityLevelColumn.Limit), Units.Gigajoule.Per(Units.Year))) continue;
            if (row.Limit is { Value: < 0 } limit) subject.Add(FindingCodes.UtilityUnusable, row.Cell(UtilityLevelColumn.Limit), $"The limit is {limit}.", "Write 0 or more.");
        }
    }
}
