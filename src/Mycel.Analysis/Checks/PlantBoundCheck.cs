using Mycel.Analysis.Superstructures;
using Mycel.Model.Checks;
using Mycel.Model.Checks.Parks;
using Mycel.Model.Packages.Tables;

namespace Mycel.Analysis.Checks;

/// <summary>A plant that is built or not, or that comes in whole units, has a greatest size: its own, or what the network could use.</summary>
internal sealed class PlantBoundCheck : IParkCheck
{
    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        // The superstructure stands on everything else being right, and is made here only where a plant may need its bound.
        if (subject.Findings.HasErrors || !subject.Tables.Plants.Any(plant => plant.Potential is null && plant.Capacity is null)) return;
        Superstructure structure = SuperstructureBuilder.Build(subject.Park, subject.Year);
        for (int process = 0; process < structure.Processes.Count; process++)
        {
            Process entry = structure.Processes[process];
            bool isSized = entry.Curve.Form == CurveForm.Sized;
            if (!entry.CanBeBuilt || !(entry.HasSwitch || isSized) || double.IsFinite(structure.RoomOf(process))) continue;
            Plant plant = structure.PlantOf(process);
            string why = plant.Choice is not null ? "it is one of a choice"
                : entry.MinimumScale.Value > 0 ? "its technology has a least size"
                : isSized ? "its technology comes in whole units" : "its technology costs something to build at all";
            subject.Add(
                FindingCodes.RoomUnbounded, plant.Cell(PlantColumn.Potential),
                $"{plant.Id.Value} is built or not, since {why}, but nothing says how large it can be: neither the plant, nor what could come to it or go from it.",
                "Give its potential, or the maximum-scale of its technology.");
        }
    }
}
