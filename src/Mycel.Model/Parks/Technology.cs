using Mycel.Model.Packages.Tables;

namespace Mycel.Model.Parks;

/// <summary>A recipe, assembled from its rows and its reactions: what goes in and comes out per unit of its reference flow, with cost, lifetime and limits of scale.</summary>
public sealed class Technology
{
    private readonly IReadOnlyList<TechnologyValue> _values;
    private readonly int[] _rows;

    internal Technology(TechnologyId id, IReadOnlyList<TechnologyValue> values, int[] rows, Recipe? recipe = null, bool isIncomplete = false)
    {
        Id = id;
        _values = values;
        _rows = rows;
        Reference = FirstReference();
        Flows = [.. DistinctFlows()];
        SurroundingsTonnes = (recipe ?? Recipe.None).SurroundingsTonnes;
        UncountedTonnes = (recipe ?? Recipe.None).UncountedTonnes;
        IsIncomplete = isIncomplete;
    }

    /// <summary>Name of the technology.</summary>
    public TechnologyId Id { get; }

    /// <summary>Resource in whose amount activity and capacity are counted; null where the rows name none, which a check reports.</summary>
    public ResourceId? Reference { get; }

    /// <summary>Each resource that goes in or comes out, once per direction, in the order of the rows, those that follow from reactions last.</summary>
    public IReadOnlyList<TechnologyFlow> Flows { get; }

    /// <summary>Values of the technology: indices for <see cref="Park.ValueAt"/>.</summary>
    public IReadOnlyList<int> Rows => _rows;

    /// <summary>Tonnes of each element, by its number, that the surroundings give to its reactions without being counted; below 0 where they take it.</summary>
    /// <unit>t per unit of the reference</unit>
    public IReadOnlyList<double> SurroundingsTonnes { get; }

    /// <summary>Mass that the surroundings give to its reactions, less what they take.</summary>
    /// <unit>t per unit of the reference</unit>
    public double UncountedTonnes { get; }

    /// <summary>Whether flows are missing because they do not follow from its reactions; <see cref="Park.RecipeProblems"/> tells why.</summary>
    public bool IsIncomplete { get; }

    /// <summary>Value that says a parameter in a year and slice; -1 where none does.</summary>
    /// <param name="parameter">Parameter that is asked.</param>
    /// <param name="resource">Resource, for inputs and outputs.</param>
    /// <param name="year">Year; the latest row that is not after it is taken.</param>
    /// <param name="slice">Slice; a row for the slice goes before one for all slices. Null: only rows for all slices.</param>
    /// <returns>Index for <see cref="Park.ValueAt"/>.</returns>
    public int RowOf(TechnologyParameter parameter, ResourceId? resource, int year, string? slice)
    {
        int best = -1;
        foreach (int row in _rows)
        {
            TechnologyValue value = _values[row];
            if (value.Parameter != parameter || (resource is not null && value.Resource != resource)) continue;
            if (!Validity.Holds(value.Year, value.Slice, year, slice)) continue;
            if (best < 0 || Validity.GoesBefore(value.Year, value.Slice, _values[best].Year, _values[best].Slice)) best = row;
        }

        return best;
    }

    /// <summary>Whether any of the technology's rows holds in one slice only.</summary>
    /// <returns>True where some row names a slice.</returns>
    public bool IsSliced() => _rows.Any(row => _values[row].Slice is not null);

    private ResourceId? FirstReference()
    {
        foreach (int row in _rows)
            if (_values[row].Parameter == TechnologyParameter.Reference) return _values[row].Resource;
        return null;
    }

    private IEnumerable<TechnologyFlow> DistinctFlows()
    {
        var seen = new HashSet<TechnologyFlow>();
        foreach (int row in _rows)
        {
            TechnologyValue value = _values[row];
            if (value.Resource is not { } resource || !IsFlow(value.Parameter)) continue;
            var flow = new TechnologyFlow(resource, value.Parameter == TechnologyParameter.Output);
            if (seen.Add(flow)) yield return flow;
        }
    }

    private static bool IsFlow(TechnologyParameter parameter) => parameter is TechnologyParameter.Input or TechnologyParameter.Output;
}

/// <summary>A resource that a technology takes in or gives out.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="IsOutput">Whether it comes out.</param>
public readonly record struct TechnologyFlow(ResourceId Resource, bool IsOutput)
{
    /// <summary>The parameter whose rows say the amount.</summary>
    public TechnologyParameter Parameter => IsOutput ? TechnologyParameter.Output : TechnologyParameter.Input;
}
