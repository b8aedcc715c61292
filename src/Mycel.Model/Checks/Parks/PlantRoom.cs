using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Model.Checks.Parks;

/// <summary>How much of a plant can be built, in the year that is planned.</summary>
/// <param name="Capacity">What stands: amount of the reference resource per year.</param>
/// <param name="New">What can be built: amount per year; 0 for nothing, infinite where nothing bounds it.</param>
internal readonly record struct PlantRoom(double Capacity, double New)
{
    /// <summary>Room of a plant. One with a capacity and no potential stands as it is; without either it could have any size that the technology allows.</summary>
    public static PlantRoom Of(CheckedPark subject, Plant plant, Technology technology, Resource reference)
    {
        Unit flow = ModelUnits.Flow(reference);
        double capacity = subject.In(plant.Capacity, flow) ?? 0;
        if (plant.Capacity is not null && plant.Potential is null) return new PlantRoom(capacity, 0);
        double potential = subject.In(plant.Potential, flow) ?? double.PositiveInfinity;
        double greatest = subject.ValueOf(technology, TechnologyParameter.MaximumScale) ?? double.PositiveInfinity;
        double curve = ScaleReach.Of(subject.Park, plant.Technology, reference, subject.Year)?.Greatest ?? double.PositiveInfinity;
        return new PlantRoom(capacity, Math.Min(Math.Max(0, Math.Min(potential, greatest) - capacity), curve));
    }
}
