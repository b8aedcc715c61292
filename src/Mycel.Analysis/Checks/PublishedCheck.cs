using Mycel.Analysis.Indicators;
using Mycel.Analysis.Inference;
using Mycel.Model.Checks;
using Mycel.Model.Checks.Parks;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Checks;

/// <summary>Published totals can be set beside an indicator.</summary>
internal sealed class PublishedCheck : IParkCheck
{
    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        IndicatorCatalogue catalogue = IndicatorCatalogue.Of(subject.Park);
        foreach (PublishedTotal total in subject.Tables.Published)
        {
            if (InferenceFigureNames.All.Contains(total.Indicator))
            {
                subject.Converts(total.Value, total.Cell(PublishedTotalColumn.Value), Unit.One);
                continue;
            }

            Unit? unit = catalogue.Find(total.Indicator)?.UnitIn(subject.Park.Units) ?? catalogue.FindIntensity(total.Indicator)?.UnitIn(subject.Park.Units);
            if (unit is not null)
            {
                subject.Converts(total.Value, total.Cell(PublishedTotalColumn.Value), unit);
                continue;
            }

            subject.AddMisspelt(
                FindingCodes.PublishedUnknown, total.Cell(PublishedTotalColumn.Indicator), total.Indicator,
                $"'{CheckedPark.Shown(total.Indicator)}' is not an indicator, so that nothing can be set beside the total.", catalogue.Names.Concat(InferenceFigureNames.All),
                "Name an indicator of Mycel, or add factors that define it.");
        }
    }
}
