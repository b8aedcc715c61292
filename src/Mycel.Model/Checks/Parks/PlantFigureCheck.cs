using System.Globalization;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;
using Mycel.Model.Parks;

namespace Mycel.Model.Checks.Parks;

/// <summary>Figures of a plant are amounts of its technology's reference resource per time, and do not contradict each other.</summary>
internal sealed class PlantFigureCheck : IParkCheck
{
    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        foreach (Plant plant in subject.Tables.Plants)
        {
            CheckYears(subject, plant);
            if (subject.Park.Find(plant.Technology)?.Reference is not { } id || subject.Park.Find(id) is not { } reference) continue;
            Unit flow = ModelUnits.Flow(reference);
            bool converts = subject.Converts(plant.Capacity, plant.Cell(PlantColumn.Capacity), flow)
                & subject.Converts(plant.Potential, plant.Cell(PlantColumn.Potential), flow)
                & subject.Converts(plant.Minimum, plant.Cell(PlantColumn.Minimum), flow)
                & subject.Converts(plant.Maximum, plant.Cell(PlantColumn.Maximum), flow);
            if (converts) CheckOrder(subject, plant, flow);
        }
    }

    private static void CheckYears(CheckedPark subject, Plant plant)
    {
        if (!(plant.Retire <= plant.Start)) return;
        subject.Add(
            FindingCodes.YearsReversed, plant.Cell(PlantColumn.Retire),
            string.Create(CultureInfo.InvariantCulture, $"The plant retires in {plant.Retire} and starts in {plant.Start}, so that it never runs."),
            "Let it start before it retires.");
    }

    private static void CheckOrder(CheckedPark subject, Plant plant, Unit flow)
    {
        if (subject.In(plant.Capacity, flow) > subject.In(plant.Potential, flow))
        {
            subject.Add(
                FindingCodes.CapacityExceedsPotential, plant.Cell(PlantColumn.Potential),
                $"{plant.Potential} could stand, but {plant.Capacity} stand already.", "The potential includes what stands: raise it, or leave it empty.");
        }

        if (subject.In(plant.Minimum, flow) > subject.In(plant.Maximum, flow))
        {
            subject.Add(
                FindingCodes.MinimumExceedsMaximum, plant.Cell(PlantColumn.Minimum),
                $"The least activity, {plant.Minimum}, is greater than the greatest, {plant.Maximum}.", "Lower the minimum or raise the maximum.");
        }
    }
}
