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
        var scopes = new ScopeReading(subject);
        foreach (PublishedTotal total in subject.Tables.Published)
        {
            if (InferenceFigureNames.All.Contains(total.Indicator))
            {
                subject.Converts(total.Value, total.Cell(PublishedTotalColumn.Value), Unit.One);
                continue;
            }

            Unit? unit = catalogue.UnitOf(total.Indicator, subject.Park.Units);
            scopes.Read(total.Scope, total.Cell(PublishedTotalColumn.Scope));
            if (unit is not null)
            {
                // A change is a share, whatever changes.
                subject.Converts(total.Value, total.Cell(PublishedTotalColumn.Value), total.Meaning == PublishedMeaning.Change ? Unit.One : unit);
                continue;
            }

            subject.AddMisspelt(
                FindingCodes.PublishedUnknown, total.Cell(PublishedTotalColumn.Indicator), total.Indicator,
                $"'{CheckedPark.Shown(total.Indicator)}' is not an indicator, so that nothing can be set beside the total.", catalogue.Names.Concat(InferenceFigureNames.All),
                "Name an indicator of Mycel, or add factors that define it.");
        }
    }
}
