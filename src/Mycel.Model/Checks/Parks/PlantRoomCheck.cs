using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Model.Checks.Parks;

/// <summary>What can be built has a size and a price: a yes-or-no decision needs a greatest size, for none is guessed.</summary>
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
        bool isDecision = least > 0 || atAll > 0 || plant.Choice is not null;
        if (isDecision && double.IsPositiveInfinity(room))
        {
            string why = plant.Choice is not null ? "it is one of a choice" : least > 0 ? "its technology has a least size" : "its technology costs something to build at all";
            subject.Add(
                FindingCodes.RoomUnbounded, plant.Cell(PlantColumn.Potential), $"{plant.Id.Value} is built or not, since {why}, but nothing says how large it can be.",
                "Give its potential, or the maximum-scale of its technology.");
        }
        else if (least > room)
        {
            subject.Add(
                FindingCodes.ScaleExceedsRoom, plant.Cell(PlantColumn.Potential),
                $"At least {CheckedPark.Shown(least)} {reference.Unit}/a must be built of {plant.Id.Value}, but there is room for {CheckedPark.Shown(room)}; it can never be built.",
                "Raise the potential, or lower minimum-scale.");
        }

        double perCapacity = subject.ValueOf(technology, TechnologyParameter.Investment) ?? 0;
        if (perCapacity > 0 || atAll > 0) return;
        subject.Add(
            FindingCodes.BuiltForNothing, plant.Cell(plant.Potential is null ? PlantColumn.Capacity : PlantColumn.Potential),
            $"New capacity of {plant.Id.Value} costs nothing: its technology has no investment.",
            plant.Potential is null
                ? "Give its capacity where it stands already, or the investment of its technology."
                : "Give the investment of its technology, or leave the potential empty where nothing is to be built.");
    }
}
