using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Provenance;
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
    private readonly TechnologyAssembler _technologies;
    private readonly ResourceContent?[] _contents;
    private readonly Dictionary<Premises, int> _premisesIndex = [];
    private readonly List<Premises> _premises = [];
    private readonly Dictionary<string, List<int>> _premisesAtSite = new(StringComparer.Ordinal);

    /// <summary>Resolves the tables of a package. References that do not resolve are left out; the checks report them.</summary>
    /// <param name="tables">Tables of the package.</param>
    public Park(PackageTables tables)
        : this(tables, MadeValues.None)
    {
    }

    /// <summary>Resolves the tables of a package, with values of technologies that something else worked out from them.</summary>
    /// <param name="tables">Tables of the package.</param>
    /// <param name="made">Values beside those of the tables. Flows and costs add to rows that say the same; of everything else a row holds.</param>
    public Park(PackageTables tables, MadeValues made)
    {
        Tables = tables;
        _resources = Index(tables.Resources, row => row.Id.Value);
        _sites = Index(tables.Sites, row => row.Id.Value);
        _organisations = Index(tables.Organisations, row => row.Id.Value);
        _plants = Index(tables.Plants, row => row.Id.Value);
        Units = new ModelUnits(CurrencyOf(tables), RatesOf(tables));
        _contents = new ResourceContent?[tables.Resources.Count];
        _technologies = TechnologyAssembler.Assemble(this, made);
        Loads = new TechnologyLoads(this, made.Curves);
        foreach (Plant plant in tables.Plants) AddPremises(new Premises(plant.Site, plant.Owner));
    }

    /// <summary>The tables that the park was read from.</summary>
    public PackageTables Tables { get; }

    /// <summary>Units of the model.</summary>
    public ModelUnits Units { get; }

    /// <summary>How flows of technologies depend on load.</summary>
    public TechnologyLoads Loads { get; }

    /// <summary>Technologies by id.</summary>
    public IReadOnlyDictionary<string, Technology> Technologies => _technologies.Technologies;

    /// <summary>What keeps recipes from following from their reactions, for a check to report; such a technology has the flows of its rows only.</summary>
    public IReadOnlyList<RecipeProblem> RecipeProblems => _technologies.Problems;

    /// <summary>What organisations have at sites, in the order of their first plant.</summary>
    public IReadOnlyList<Premises> Premises => _premises;

    /// <summary>A value of a technology: a row of the table, or one that follows from a unit model, from reactions or from carbon.</summary>
    /// <param name="index">Index, as <see cref="Technology.Rows"/> and <see cref="Technology.RowOf"/> give it.</param>
    /// <returns>The value.</returns>
    public TechnologyValue ValueAt(int index) => _technologies.Values[index];

    /// <summary>Cell of a column of such a value; where it follows from something else, the cell that it follows from.</summary>
    /// <param name="index">Index of the value.</param>
    /// <param name="column">Column.</param>
    /// <returns>The cell.</returns>
    public CellRef CellOf(int index, TechnologyValueColumn column = TechnologyValueColumn.Value) =>
        index < Tables.Technologies.Count ? Tables.Technologies[index].Cell(column) : _technologies.DerivedCells[index - Tables.Technologies.Count];

    /// <summary>Tonnes of each element, by its number, in the flow that a value tells, per unit of the reference; null where only the row of its resource tells.</summary>
    /// <param name="index">Index of the value.</param>
    /// <returns>Tonnes by element; null for most flows.</returns>
    public IReadOnlyList<double>? ElementTonnesOf(int index) => _technologies.Elements.GetValueOrDefault(index);

    /// <summary>Tonnes of each element, by its number, that the air gives to the flow that a value tells, per unit of the reference; null where it gives none.</summary>
    /// <param name="index">Index of the value.</param>
    /// <returns>Tonnes by element; null for most flows.</returns>
    public IReadOnlyList<double>? AirTonnesOf(int index) => _technologies.Air.GetValueOrDefault(index);

    /// <summary>What an amount of a resource holds.</summary>
    /// <param name="resource">Index of the resource.</param>
    /// <returns>Its content.</returns>
    public ResourceContent ContentOf(int resource) => _contents[resource] ??= ResourceContent.Of(Tables.Resources[resource], Units);

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
    public Technology? Find(TechnologyId id) => _technologies.Technologies.GetValueOrDefault(id.Value);

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
