using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Model.Checks.Parks;

/// <summary>Figures of an endowment have units that fit its resource, and somebody stands where it can be drawn.</summary>
internal sealed class EndowmentCheck : IParkCheck
{
    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        foreach (Endowment endowment in subject.Tables.Endowments)
        {
            if (subject.Park.Find(endowment.Resource) is not { } resource) continue;
            subject.Converts(endowment.Cap, endowment.Cell(EndowmentColumn.Cap), ModelUnits.Flow(resource));
            subject.Converts(endowment.Cost, endowment.Cell(EndowmentColumn.Cost), subject.Park.Units.Price(resource));
            subject.Converts(endowment.Reserve, endowment.Cell(EndowmentColumn.Reserve), resource.Unit);
            if (subject.Flows.At(endowment.Site).Count > 0) continue;
            subject.Add(
                FindingCodes.PlaceEmpty, endowment.Cell(EndowmentColumn.Site), $"No plant stands at {endowment.Site.Value}, so that nobody draws there.",
                "Name a site with plants, or add a plant there.");
        }
    }
}
