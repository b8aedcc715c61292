using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;

namespace Mycel.Tests.Parks;

/// <content>What a balance starts from: facts and load curves.</content>
internal sealed partial class ParkStory
{
    private readonly List<GivenValue> _givens = [];
    private readonly List<LoadPoint> _loads = [];

    /// <summary>A fact. Amounts are per year in the resource's unit, or in the unit that stands beside the number.</summary>
    public ParkStory Given(GivenQuantity quantity, Amount? value, string? plant = null, string? resource = null, string? at = null, string? to = null, string? id = null)
    {
        Unit unit = quantity is GivenQuantity.Load or GivenQuantity.Share ? Unit.One
            : Model.Parks.ModelUnits.Flow(resource is null ? ReferenceOf(_plants.First(row => row.Id.Value == plant).Technology.Value) : Known(resource));
        return Say(() => _givens.Add(new GivenValue
        {
            RowNumber = _givens.Count + 2, Id = id ?? $"fact-{_givens.Count + 1}", Quantity = quantity, Plant = plant is null ? null : new PlantId(plant),
            Resource = resource is null ? null : Known(resource).Id, Site = at is null ? null : new SiteId(at), To = to is null ? null : new SiteId(to), Value = value?.In(unit),
        }));
    }

    /// <summary>A point of a load curve.</summary>
    public ParkStory AtLoad(string technology, string resource, double load, double ratio) => Say(() => _loads.Add(new LoadPoint
    {
        RowNumber = _loads.Count + 2, Technology = new TechnologyId(technology), Resource = Known(resource).Id, Load = Quantity.Number(load), Ratio = Quantity.Number(ratio),
    }));
}
