using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;

namespace Mycel.Model.Parks;

/// <summary>
/// A park as one description: the package's tables with ids resolved and technologies assembled. Immutable; every question is asked of it.
/// </summary>
public sealed class Park
{
    private readonly Dictionary<string, int> _resources;
    private readonly Dictionary<string, int> _sites;
    private readonly Dictionary<string, int> _organisations;
    private readonly Dictionary<string, int> _plants;
    private readonly Dictionary<string, Technology> _technologies;
    private readonly Dictionary<Premises, int> _premisesIndex = [];
    private readonly List<Premises> _premises = [];
    private readonly Dictionary<string, List<int>> _premisesAtSite = new(StringComparer.Ordinal);

    /// <summary>Resolves the tables of a package. References that do not resolve are left out; the checks report them.</summary>
    /// <param name="tables">Tables of the package.</param>
    public Park(PackageTables tables)
    {
        Tables = tables;
        _resources = Index(tables.Resources, row => row.Id.Value);
        _sites = Index(tables.Sites, row => row.Id.Value);
        _organisations = Index(tables.Organisations, row => row.Id.Value);
        _plants = Index(tables.Plants, row => row.Id.Value);
        _technologies = Assemble(tables.Technologies);
        Units = new ModelUnits(CurrencyOf(tables), RatesOf(tables));
        foreach (Plant plant in tables.Plants) AddPremises(new Premises(plant.Site, plant.Owner));
    }

    /// <summary>The tables that the park was read from.</summary>
    public PackageTables Tables { get; }

    /// <summary>Units of the model.</summary>
    public ModelUnits Units { get; }

    /// <summary>Technologies by id.</summary>
    public IReadOnlyDictionary<string, Technology> Technologies => _technologies;

    /// <summary>What organisations have at sites, in the order of their first plant.</summary>
    public IReadOnlyList<Premises> Premises => _premises;

    /// <summary>Index of a premises; -1 where it has no plant.</summary>
    /// <param name="premises">Site and organisation.</param>
    /// <returns>Index into <see cref="Premises"/>.</returns>
    public int IndexOf(Premises premises) => _premisesIndex.TryGetValue(premises, out int index) ? index : -1;

    /// <summary>Premises at a site.</summary>
    /// <param name="site">Id of the site.</param>
    /// <returns>Indices into <see cref="Premises"/>, ascending; none where no plant stands there.</returns>
    public IReadOnlyList<int> PremisesAt(SiteId site) => _premisesAtSite.TryGetValue(site.Value, out List<int>? premises) ? premises : [];

    /// <summary>Index of a resource in its table; -1 where there is none.</summary>
    /// <param name="id">Id of the resource.</param>
    /// <returns>Index into the table of resources.</returns>
    public int IndexOf(ResourceId id) => _resources.GetValueOrDefault(id.Value, -1);

    /// <summary>Index of a site in its table; -1 where there is none.</summary>
    /// <param name="id">Id of the site.</param>
    /// <returns>Index into the table of sites.</returns>
    public int IndexOf(SiteId id) => _sites.GetValueOrDefault(id.Value, -1);

    /// <summary>Index of an organisation in its table; -1 where there is none.</summary>
    /// <param name="id">Id of the organisation.</param>
    /// <returns>Index into the table of organisations.</returns>
    public int IndexOf(OrganisationId id) => _organisations.GetValueOrDefault(id.Value, -1);

    /// <summary>Index of a plant in its table; -1 where there is none.</summary>
    /// <param name="id">Id of the plant.</param>
    /// <returns>Index into the table of plants.</returns>
    public int IndexOf(PlantId id) => _plants.GetValueOrDefault(id.Value, -1);

    /// <summary>A resource of the park.</summary>
    /// <param name="id">Id of the resource.</param>
    /// <returns>The resource, or null where there is none.</returns>
    public Resource? Find(ResourceId id) => _resources.TryGetValue(id.Value, out int index) ? Tables.Resources[index] : null;

    /// <summary>A site of the park.</summary>
    /// <param name="id">Id of the site.</param>
    /// <returns>The site, or null where there is none.</returns>
    public Site? Find(SiteId id) => _sites.TryGetValue(id.Value, out int index) ? Tables.Sites[index] : null;

    /// <summary>A technology of the park.</summary>
    /// <param name="id">Id of the technology.</param>
    /// <returns>The technology, or null where there is none.</returns>
    public Technology? Find(TechnologyId id) => _technologies.GetValueOrDefault(id.Value);

    /// <summary>Industry that a plant is counted in: its own, else its owner's sector, else empty.</summary>
    /// <param name="plant">The plant.</param>
    /// <returns>Name of the industry.</returns>
    public string IndustryOf(Plant plant) => plant.Industry ?? SectorOf(plant.Owner);

    /// <summary>Sector of an organisation; empty where it names none.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <returns>Name of the sector.</returns>
    public string SectorOf(OrganisationId organisation) =>
        _organisations.TryGetValue(organisation.Value, out int index) ? Tables.Organisations[index].Sector ?? "" : "";

    private static Dictionary<string, int> Index<TRow>(Table<TRow> table, Func<TRow, string> id)
        where TRow : class, IRow
    {
        var index = new Dictionary<string, int>(table.Count, StringComparer.Ordinal);
        for (int row = 0; row < table.Count; row++) index.TryAdd(id(table[row]), row);
        return index;
    }

    private static Dictionary<string, Technology> Assemble(Table<TechnologyValue> table)
    {
        var rows = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int row = 0; row < table.Count; row++)
        {
            if (!rows.TryGetValue(table[row].Technology.Value, out List<int>? list)) rows.Add(table[row].Technology.Value, list = []);
            list.Add(row);
        }

        var technologies = new Dictionary<string, Technology>(rows.Count, StringComparer.Ordinal);
        foreach ((string id, List<int> list) in rows) technologies.Add(id, new Technology(new TechnologyId(id), table, [.. list]));
        return technologies;
    }

    // A park without a currency knows no money; a check refuses prices then, and what is counted in money is zero of a nameless currency.
    private static Unit CurrencyOf(PackageTables tables) => tables.Package.Currency ?? Unit.Money("XXX");

    private static Dictionary<string, double> RatesOf(PackageTables tables)
    {
        var rates = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (ExchangeRate rate in tables.ExchangeRates)
        {
            if (CurrencyText.Of(rate.Currency) is not { } other) continue;
            if (rate.Value.TryIn(CurrencyOf(tables).Per(other), out double value)) rates.TryAdd(rate.Currency, value);
        }

        return rates;
    }

    private void AddPremises(Premises premises)
    {
        if (!_premisesIndex.TryAdd(premises, _premises.Count)) return;
        if (!_premisesAtSite.TryGetValue(premises.Site.Value, out List<int>? atSite)) _premisesAtSite.Add(premises.Site.Value, atSite = []);
        atSite.Add(_premises.Count);
        _premises.Add(premises);
    }
}
