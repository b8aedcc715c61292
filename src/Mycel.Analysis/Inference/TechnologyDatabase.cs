using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Inference;

/// <summary>
/// Technologies and resources as numbers, in the ordinal order of their ids: who takes in and gives out what, as compressed arrays. The order of rows in a package
/// leaves no trace here, so that it cannot change an answer.
/// </summary>
public sealed class TechnologyDatabase
{
    private readonly Dictionary<string, int> _technologies;
    private readonly Dictionary<string, int> _resources;

    /// <summary>Numbers technologies and resources.</summary>
    /// <param name="recipes">The technologies, each once.</param>
    /// <param name="resources">Resources that are to be known even where no technology has them, with what they are.</param>
    public TechnologyDatabase(IEnumerable<TechnologyRecipe> recipes, IEnumerable<Resource> resources)
    {
        Recipes = [.. recipes.OrderBy(recipe => recipe.Id, StringComparer.Ordinal)];
        var known = new Dictionary<string, Resource>(StringComparer.Ordinal);
        foreach (Resource resource in resources) known.TryAdd(resource.Id.Value, resource);
        Resources = [.. Recipes.SelectMany(recipe => recipe.Inputs.Concat(recipe.Outputs)).Concat(known.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _technologies = Numbers([.. Recipes.Select(recipe => recipe.Id)]);
        _resources = Numbers(Resources);
        Kinds = [.. Resources.Select(id => known.TryGetValue(id, out Resource? resource) ? resource.Kind : ResourceKind.Material)];
        Titles = [.. Resources.Select(id => known.TryGetValue(id, out Resource? resource) ? resource.Title ?? id : id)];
        Held = [.. Resources.Select(id => known.TryGetValue(id, out Resource? resource) && resource.Release == false)];
        References = [.. Recipes.Select(recipe => _resources.GetValueOrDefault(recipe.Reference, -1))];
        Inputs = Incidence.Of([.. Recipes.Select(recipe => NumbersOf(recipe.Inputs))]);
        Outputs = Incidence.Of([.. Recipes.Select(recipe => NumbersOf(recipe.Outputs))]);
        Takers = Inputs.Transposed(Resources.Count);
        Makers = Outputs.Transposed(Resources.Count);
    }

    /// <summary>The technologies, by id.</summary>
    public IReadOnlyList<TechnologyRecipe> Recipes { get; }

    /// <summary>Ids of the resources, sorted.</summary>
    public IReadOnlyList<string> Resources { get; }

    /// <summary>Titles of the resources.</summary>
    public IReadOnlyList<string> Titles { get; }

    /// <summary>What kind of thing each resource is.</summary>
    public IReadOnlyList<ResourceKind> Kinds { get; }

    /// <summary>Whether what nobody takes of each resource must not be let go.</summary>
    public IReadOnlyList<bool> Held { get; }

    /// <summary>Resource that each technology is run for; -1 where it has none.</summary>
    public IReadOnlyList<int> References { get; }

    /// <summary>Number of technologies.</summary>
    public int Count => Recipes.Count;

    /// <summary>Resources that each technology takes in.</summary>
    internal Incidence Inputs { get; }

    /// <summary>Resources that each technology gives out.</summary>
    internal Incidence Outputs { get; }

    /// <summary>Technologies that take in each resource, ascending.</summary>
    internal Incidence Takers { get; }

    /// <summary>Technologies that give out each resource, ascending.</summary>
    internal Incidence Makers { get; }

    /// <summary>The database of a park in a year.</summary>
    /// <param name="park">The park, with all candidate technologies.</param>
    /// <param name="year">The year.</param>
    /// <param name="industries">Industries of technologies of which the park has no plant, by id.</param>
    public static TechnologyDatabase Of(Park park, int year, IReadOnlyDictionary<string, string> industries) =>
        new(TechnologyRecipe.Of(park, year, industries), park.Tables.Resources);

    /// <summary>Number of a technology; -1 where there is none of that id.</summary>
    /// <param name="id">Id of the technology.</param>
    public int Technology(string id) => _technologies.GetValueOrDefault(id, -1);

    /// <summary>Number of a resource; -1 where there is none of that id.</summary>
    /// <param name="id">Id of the resource.</param>
    public int Resource(string id) => _resources.GetValueOrDefault(id, -1);

    private static Dictionary<string, int> Numbers(IReadOnlyList<string> ids)
    {
        var numbers = new Dictionary<string, int>(ids.Count, StringComparer.Ordinal);
        for (int index = 0; index < ids.Count; index++) numbers.Add(ids[index], index);
        return numbers;
    }

    private int[] NumbersOf(IReadOnlyList<string> ids)
    {
        int[] numbers = [.. ids.Select(id => _resources[id])];
        Array.Sort(numbers);
        return numbers;
    }
}
