using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Fronts;

/// <summary>What the plants do at a point.</summary>
internal static class FrontActivities
{
    /// <summary>Every plant that runs or has capacity, by id.</summary>
    /// <param name="park">The program's park.</param>
    /// <param name="columns">Value of every column.</param>
    public static IReadOnlyList<FrontActivity> Of(ParkProgram park, double[] columns)
    {
        var values = new PlanValues(park.Variables, columns);
        Superstructure structure = park.Structure;
        var table = new List<FrontActivity>();
        for (int process = 0; process < structure.Processes.Count; process++)
        {
            double activity = 0;
            for (int slice = 0; slice < structure.SliceCount; slice++) activity += values.Activity(process, slice);
            double built = values.Build(process);
            double capacity = structure.Processes[process].Capacity.Value + built;
            if (activity == 0 && capacity == 0) continue;
            Plant plant = structure.PlantOf(process);
            table.Add(new FrontActivity(plant.Id.Value, plant.Technology.Value, activity, ModelUnits.FlowSymbol(structure.ReferenceOf(process)), capacity, built));
        }

        return [.. table.OrderBy(row => row.Plant, StringComparer.Ordinal)];
    }
}
