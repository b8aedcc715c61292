using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Superstructures;

/// <summary>For whom something holds: the park, an industry, an organisation, a site or a plant.</summary>
/// <param name="Kind">Kind of scope.</param>
/// <param name="Id">Which one; empty for the park.</param>
internal readonly record struct Scope(ScopeKind Kind, string Id)
{
    /// <summary>The whole park.</summary>
    public static Scope WholePark { get; } = new(ScopeKind.Park, "");

    /// <summary>The scope as results write it: <c>park</c>, or kind and id joined by a colon.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Kind == ScopeKind.Park ? "park" : $"{KindText(Kind)}:{Id}";

    /// <summary>Every scope that a cell's text may mean.</summary>
    /// <param name="text">Text of the cell; empty means the park. Kind and colon may stand before the id.</param>
    /// <param name="park">The park.</param>
    /// <returns>None where nothing has the name; several where the name is ambiguous.</returns>
    public static IReadOnlyList<Scope> Meanings(string? text, Park park)
    {
        if (string.IsNullOrEmpty(text) || text == "park") return [WholePark];
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        string id = colon < 0 ? text : text[(colon + 1)..];
        string? kind = colon < 0 ? null : text[..colon];
        return [.. Kinds.Where(candidate => kind is null || kind == KindText(candidate)).Select(candidate => new Scope(candidate, id)).Where(scope => scope.ExistsIn(park))];
    }

    /// <summary>Every name that a cell may use, for suggestions.</summary>
    /// <param name="park">The park.</param>
    /// <returns>Names, <c>park</c> first.</returns>
    public static IEnumerable<string> Names(Park park) =>
        park.Tables.Organisations.Select(row => row.Id.Value)
            .Concat(park.Tables.Sites.Select(row => row.Id.Value))
            .Concat(park.Tables.Plants.Select(row => row.Id.Value))
            .Concat(park.Tables.Plants.Select(park.IndustryOf).Where(name => name.Length > 0))
            .Prepend("park").Distinct(StringComparer.Ordinal);

    /// <summary>Whether a plant lies inside.</summary>
    /// <param name="plant">The plant.</param>
    /// <param name="park">The park.</param>
    /// <returns>True where the scope covers it.</returns>
    public bool Covers(Plant plant, Park park) => Kind switch
    {
        ScopeKind.Park => true,
        ScopeKind.Industry => park.IndustryOf(plant) == Id,
        ScopeKind.Organisation => plant.Owner.Value == Id,
        ScopeKind.Site => plant.Site.Value == Id,
        _ => plant.Id.Value == Id,
    };

    private static IReadOnlyList<ScopeKind> Kinds { get; } = [ScopeKind.Industry, ScopeKind.Organisation, ScopeKind.Site, ScopeKind.Plant];

    private static string KindText(ScopeKind kind) => kind switch
    {
        ScopeKind.Park => "park",
        ScopeKind.Industry => "industry",
        ScopeKind.Organisation => "organisation",
        ScopeKind.Site => "site",
        _ => "plant",
    };

    private bool ExistsIn(Park park) => Kind switch
    {
        ScopeKind.Organisation => park.IndexOf(new OrganisationId(Id)) >= 0,
        ScopeKind.Site => park.IndexOf(new SiteId(Id)) >= 0,
        ScopeKind.Plant => park.IndexOf(new PlantId(Id)) >= 0,
        _ => ExistsAsIndustry(park),
    };

    private bool ExistsAsIndustry(Park park)
    {
        string id = Id;
        return park.Tables.Plants.Any(plant => park.IndustryOf(plant) == id);
    }
}

/// <summary>Kind of a scope.</summary>
internal enum ScopeKind
{
    /// <summary>The whole park.</summary>
    Park,

    /// <summary>An industry.</summary>
    Industry,

    /// <summary>An organisation.</summary>
    Organisation,

    /// <summary>A site.</summary>
    Site,

    /// <summary>A plant.</summary>
    Plant,
}
