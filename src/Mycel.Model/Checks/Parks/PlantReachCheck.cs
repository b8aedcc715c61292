using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Model.Checks.Parks;

/// <summary>A plant that must run can run that much with what stands and what can be built.</summary>
internal sealed class PlantReachCheck : IParkCheck
{
    private const double Rounding = 1e-9;

    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        foreach (Plant plant in subject.Tables.Plants)
        {
            if (plant.Minimum is not { Value: > 0 } minimum || !subject.IsActive(plant)) continue;
            if (subject.Park.Find(plant.Technology) is not { Reference: { } id } technology || subject.Park.Find(id) is not { } reference) continue;
            if (subject.In(minimum, ModelUnits.Flow(reference)) is not { } needed) continue;
            PlantRoom room = PlantRoom.Of(subject, plant, technology, reference);
            double usable = subject.Slices.Sum(
                slice => (slice?.Share ?? 1) * (subject.ValueOf(technology, TechnologyParameter.Availability, slice?.Id) ?? 1));
            double most = usable * (room.Capacity + room.New);
            if (!(needed > most * (1 + Rounding))) continue;
            string limit = usable < 1 ? $"{CheckedPark.Shown(usable)} of its capacity can be used" : "its capacity is no larger";
            subject.Add(
                FindingCodes.MinimumUnreachable, plant.Cell(PlantColumn.Minimum),
                $"{plant.Id.Value} must make at least {minimum}, but can make at most {CheckedPark.Shown(most)} {reference.Unit}/a: {limit}.",
                "Lower the minimum, raise the capacity, or give a potential.");
        }
    }
}
