using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Inference;

/// <summary>What inference needs to know of a technology: which resources go in and which come out, not how much.</summary>
/// <param name="Id">Id of the technology.</param>
/// <param name="Inputs">Ids of what goes in, each once.</param>
/// <param name="Outputs">Ids of what comes out, each once.</param>
/// <param name="Reference">Id of the resource in which its activity is counted: what it is run for; empty where it has none.</param>
/// <param name="Industry">Industry that it belongs to; empty where none is known.</param>
public sealed record TechnologyRecipe(string Id, IReadOnlyList<string> Inputs, IReadOnlyList<string> Outputs, string Reference, string Industry)
{
    /// <summary>Recipes of a park's technologies in a year. What goes in or comes out in the amount of nothing does not count.</summary>
    /// <param name="park">The park.</param>
    /// <param name="year">The year.</param>
    /// <param name="elsewhere">Industries of technologies of which the park has no plant, by id.</param>
    public static IEnumerable<TechnologyRecipe> Of(Park park, int year, IReadOnlyDictionary<string, string> elsewhere)
    {
        var industries = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Plant plant in park.Tables.Plants) industries.TryAdd(plant.Technology.Value, park.IndustryOf(plant));
        foreach ((string technology, string industry) in elsewhere) industries.TryAdd(technology, industry);
        foreach (Technology technology in park.Technologies.Values)
        {
            List<TechnologyFlow> flows = [.. technology.Flows.Where(flow => HasAmount(park, technology, flow, year))];
            yield return new TechnologyRecipe(
                technology.Id.Value,
                [.. flows.Where(flow => !flow.IsOutput).Select(flow => flow.Resource.Value).Distinct(StringComparer.Ordinal)],
                [.. flows.Where(flow => flow.IsOutput).Select(flow => flow.Resource.Value).Distinct(StringComparer.Ordinal)],
                technology.Reference?.Value ?? "", industries.GetValueOrDefault(technology.Id.Value, ""));
        }
    }

    private static bool HasAmount(Park park, Technology technology, TechnologyFlow flow, int year)
    {
        int whole = technology.RowOf(flow.Parameter, flow.Resource, year, null);
        if (whole >= 0 && park.ValueAt(whole).Value.Value != 0) return true;
        IEnumerable<string> slices = park.Tables.Package.Slices.Select(slice => slice.Id);
        return slices.Select(slice => technology.RowOf(flow.Parameter, flow.Resource, year, slice))
            .Any(row => row >= 0 && park.ValueAt(row).Value.Value != 0);
    }
}
