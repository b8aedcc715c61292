using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Integration;

/// <summary>Plants that run, with what they do.</summary>
internal static class RunningPlants
{
    /// <summary>Plants of a technology that run in a year, with their activity.</summary>
    /// <param name="park">The park.</param>
    /// <param name="year">The year.</param>
    /// <param name="activity">Activity of each plant by id, in its reference per year.</param>
    /// <param name="technology">The technology.</param>
    public static IEnumerable<(Plant Plant, double Activity)> Of(Park park, int year, IReadOnlyDictionary<string, double> activity, TechnologyId technology)
    {
        foreach (Plant plant in park.Tables.Plants)
            if (plant.Technology == technology && !(plant.Start > year || plant.Retire <= year) && activity.GetValueOrDefault(plant.Id.Value) is > 0 and var amount) yield return (plant, amount);
    }

    /// <summary>Resource in which a technology is counted.</summary>
    /// <param name="park">The park.</param>
    /// <param name="technology">The technology.</param>
    public static Resource ReferenceOf(Park park, TechnologyId technology) => park.Find(park.Find(technology)!.Reference!.Value)!;
}
