using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Model.Checks.Parks;

/// <summary>What can be built has a price, and room for the least size that is built.</summary>
internal sealed class PlantRoomCheck : IParkCheck
{
    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        foreach (Plant plant in subject.Tables.Plants)
        {
            if (subject.Park.Find(plant.Technology) is not { Reference: { } id } technology || subject.Park.Find(id) is not { } reference) continue;
            double room = PlantRoom.Of(subject, plant, technology, reference).New;
            if (room > 0) Check(subject, plant, technology, room, reference);
        }
    }

    private static void Check(CheckedPark subject, Plant plant, Technology technology, double room, Resource reference)
    {
        double least = subject.ValueOf(technology, TechnologyParameter.MinimumScale) ?? 0;
        double atAll = subject.ValueOf(technology, TechnologyParameter.FixedInvestment) ?? 0;
        ScaleReach? reach = ScaleReach.Of(subject.Park, plant.Technology, reference, subject.Year);
        if (least > room)
        {
            subject.Add(
                FindingCodes.ScaleExceedsRoom, plant.Cell(PlantColumn.Potential),
                $"At least {CheckedPark.Shown(least)} {reference.Unit}/a must be built of {plant.Id.Value}, but there is room for {CheckedPark.Shown(room)}; it can never be built.",
                "Raise the potential, or lower minimum-scale.");
        }

        CheckReach(subject, plant, reach, room, reference);
        double perCapacity = subject.ValueOf(technology, TechnologyParameter.Investment) ?? 0;
        if (perCapacity > 0 || atAll > 0 || TechnologyScales.Of(subject.Park).All(technology.Id).Count > 0) return;
        subject.Add(
            FindingCodes.BuiltForNothing, plant.Cell(plant.Potential is null ? PlantColumn.Capacity : PlantColumn.Potential),
            $"New capacity of {plant.Id.Value} costs nothing: its technology has no investment.",
            plant.Potential is null
                ? "Give its capacity where it stands already, or the investment of its technology."
                : "Give the investment of its technology, or leave the potential empty where nothing is to be built.");
    }

    private static void CheckReach(CheckedPark subject, Plant plant, ScaleReach? reach, double room, Resource reference)
    {
        if (reach is not { } scale) return;
        if (scale.Kind == ScaleKind.Size && scale.Smallest > room)
        {
            subject.Add(
                FindingCodes.ScaleExceedsRoom, plant.Cell(PlantColumn.Potential),
                $"The smallest unit of {plant.Id.Value} has {CheckedPark.Shown(scale.Smallest)} {reference.Unit}/a, but there is room for {CheckedPark.Shown(room)}; it can never be built.",
                "Raise the potential, or add a smaller size to scales.csv.");
        }

        Unit flow = ModelUnits.Flow(reference);
        if (!(subject.In(plant.Potential, flow) - (subject.In(plant.Capacity, flow) ?? 0) > scale.Greatest)) return;
        subject.Add(
            FindingCodes.ScaleShort, plant.Cell(PlantColumn.Potential),
            $"{plant.Id.Value} could grow to {plant.Potential}, but the cost curve of its technology ends at {CheckedPark.Shown(scale.Greatest)} {reference.Unit}/a; no more is built.",
            "Add a point for the largest plant, or lower the potential.");
    }
}
