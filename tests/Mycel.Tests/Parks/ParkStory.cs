using System.Globalization;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Tests.Parks;

/// <summary>
/// A park told in a few sentences: records, not files. Sites, organisations and resources (materials in tonnes) come into being when they are first named.
/// </summary>
internal sealed partial class ParkStory
{
    private readonly List<Resource> _resources = [];
    private readonly List<Organisation> _organisations = [];
    private readonly List<Site> _sites = [];
    private readonly List<TechnologyValue> _technologies = [];
    private readonly List<Reaction> _reactions = [];
    private readonly List<ModelValue> _models = [];
    private readonly List<Plant> _plants = [];
    private readonly List<Scale> _scales = [];
    private PackageInfo _package = new() { Name = "story", Currency = Unit.Parse("EUR2020"), BaseYear = 2020, Periods = [2020], DiscountRate = 0.05 };

    public ParkStory Interest(double rate) => Say(() => _package = _package with { DiscountRate = rate });

    public ParkStory Horizon(int years) => Say(() => _package = _package with { Horizon = years });

    public ParkStory Years(params int[] years) => Say(() => _package = _package with { BaseYear = years[0], Periods = years });

    /// <summary>The parts of the year, each with its share.</summary>
    public ParkStory Slices(params (string Id, double Share)[] slices) =>
        Say(() => _package = _package with { Slices = [.. slices.Select(slice => new Slice(slice.Id, slice.Share, "", null))] });

    public ParkStory Resource(
        string id, ResourceKind kind = ResourceKind.Material, string unit = "t", bool? release = null, string? heat = null, string? density = null,
        string? formula = null, string? composition = null, string? carbon = null, CarbonOrigin? origin = null) =>
        Say(() => _resources.Add(new Resource
        {
            RowNumber = _resources.Count + 2, Id = new ResourceId(id), Kind = kind, Unit = Unit.Parse(unit), Release = release,
            HeatingValue = Optional(heat), Density = Optional(density), Formula = formula, Composition = composition, CarbonContent = Optional(carbon), CarbonOrigin = origin,
        }));

    public ParkStory Organisation(string id, string? sector = null) =>
        Say(() => _organisations.Add(new Organisation { RowNumber = _organisations.Count + 2, Id = new OrganisationId(id), Sector = sector }));

    public ParkStory Site(string id, double? north = null, double? east = null, Amount? area = null) =>
        Say(() => _sites.Add(new Site
        {
            RowNumber = _sites.Count + 2, Id = new SiteId(id), Area = area?.In(Units.SquareMetre),
            Latitude = north is { } latitude ? new Quantity(latitude, Units.Degree) : null,
            Longitude = east is { } longitude ? new Quantity(longitude, Units.Degree) : null,
        }));

    /// <summary>A recipe such as <c>makes: "1 steam + 0.07 co2", from: "1.25 gas"</c>; activity is counted in the first thing named, or in <paramref name="counted"/>.</summary>
    public ParkStory Technology(string id, string makes = "", string from = "", string? counted = null)
    {
        List<(double Amount, string Resource)> outputs = [.. Terms(makes)];
        List<(double Amount, string Resource)> inputs = [.. Terms(from)];
        With(id, TechnologyParameter.Reference, 1, counted ?? outputs.Concat(inputs).First().Resource);
        foreach ((double amount, string resource) in inputs) With(id, TechnologyParameter.Input, amount, resource);
        foreach ((double amount, string resource) in outputs) With(id, TechnologyParameter.Output, amount, resource);
        return this;
    }

    /// <summary>A technology counted in a resource, whose flows follow from reactions.</summary>
    public ParkStory Counted(string technology, string resource) => With(technology, TechnologyParameter.Reference, 1, resource);

    /// <summary>A reaction of a technology.</summary>
    public ParkStory Reaction(string technology, string equation, string? key = null, double? conversion = null, double? yield = null, string? rest = null) =>
        Say(() => _reactions.Add(new Reaction
        {
            RowNumber = _reactions.Count + 2, Technology = new TechnologyId(technology), Equation = equation, Key = key,
            Conversion = conversion is { } share ? Quantity.Number(share) : null, Yield = yield is { } part ? Quantity.Number(part) : null,
            Rest = rest is null ? null : Known(rest).Id,
        }));

    /// <summary>An input of a technology's unit model, such as <c>("roof", "photovoltaic", "efficiency", "0.17")</c>.</summary>
    public ParkStory Input(string technology, string model, string input, string value, int? month = null, string? source = "story") => Say(() => _models.Add(new ModelValue
    {
        RowNumber = _models.Count + 2, Technology = new TechnologyId(technology), Model = model, Name = input, Value = Amount.Parse(value), Month = month,
        Source = source is null ? null : new SourceId(source),
    }));

    /// <summary>A port of a technology's unit model with the resource that flows there.</summary>
    public ParkStory Port(string technology, string model, string port, string resource) => Say(() => _models.Add(new ModelValue
    {
        RowNumber = _models.Count + 2, Technology = new TechnologyId(technology), Model = model, Name = port, Resource = Known(resource).Id,
    }));

    /// <summary>One more value of a technology.</summary>
    public ParkStory With(string technology, TechnologyParameter parameter, Amount value, string? resource = null, int? year = null, string? slice = null)
    {
        Resource? named = resource is null ? null : Known(resource);
        Resource reference = parameter == TechnologyParameter.Reference ? named! : ReferenceOf(technology);
        _technologies.Add(new TechnologyValue
        {
            RowNumber = _technologies.Count + 2, Technology = new TechnologyId(technology), Parameter = parameter, Resource = named?.Id, Year = year, Slice = slice,
            Value = value.In(ModelUnits.Of(parameter, named, reference)[0]),
        });
        return this;
    }

    /// <summary>A point of a technology's cost curve.</summary>
    public ParkStory Point(string technology, Amount capacity, Amount investment, int? year = null, string? step = null) =>
        Scale(technology, step ?? $"point-{_scales.Count + 1}", ScaleKind.Point, capacity, investment, year);

    /// <summary>A size in which a technology comes.</summary>
    public ParkStory Size(string technology, string step, Amount capacity, Amount investment) => Scale(technology, step, ScaleKind.Size, capacity, investment, null);

    private ParkStory Scale(string technology, string step, ScaleKind kind, Amount capacity, Amount investment, int? year) => Say(() => _scales.Add(new Scale
    {
        RowNumber = _scales.Count + 2, Technology = new TechnologyId(technology), Step = step, Kind = kind, Year = year,
        Capacity = capacity.In(Model.Parks.ModelUnits.Flow(ReferenceOf(technology))), Investment = investment.In(ModelUnits.Money),
    }));

    public ParkStory Plant(
        string id, string technology, string at = "here", string of = "owner", Amount? capacity = null, Amount? potential = null, Amount? minimum = null,
        Amount? maximum = null, string? choice = null, int? start = null, int? retire = null, string? industry = null)
    {
        if (!_sites.Exists(site => site.Id.Value == at)) Site(at);
        if (!_organisations.Exists(organisation => organisation.Id.Value == of)) Organisation(of);
        Unit flow = Model.Parks.ModelUnits.Flow(ReferenceOf(technology));
        _plants.Add(new Plant
        {
            RowNumber = _plants.Count + 2, Id = new PlantId(id), Technology = new TechnologyId(technology), Site = new SiteId(at), Owner = new OrganisationId(of),
            Capacity = capacity?.In(flow), Potential = potential?.In(flow), Minimum = minimum?.In(flow), Maximum = maximum?.In(flow),
            Choice = choice, Start = start, Retire = retire, Industry = industry,
        });
        return this;
    }

    /// <summary>The story as the tables of a package.</summary>
    public PackageTables Tables() => new()
    {
        Package = _package, Resources = new(_resources), Organisations = new(_organisations), Sites = new(_sites), Technologies = new(_technologies), Reactions = new(_reactions), Models = new(_models),
        Plants = new(_plants), Scales = new(_scales), Markets = new(_markets), Endowments = new(_endowments), Links = new(_links), Factors = new(_factors), Limits = new(_limits),
        Policies = new(_policies), Givens = new(_givens), Loads = new(_loads), Streams = new(_streams), Utilities = new(_utilities), WaterUses = new(_waterUses),
        Sources = new([new Source { Id = new SourceId("story"), Citation = "Told in a test", Quality = Quality.Assumed }]),
    };

    private ModelUnits ModelUnits => new(_package.Currency!, new Dictionary<string, double>());

    private static Quantity? Optional(string? text) => text is null ? null : Amount.Parse(text);

    private ParkStory Say(Action sentence)
    {
        sentence();
        return this;
    }

    private Resource Known(string id)
    {
        if (!_resources.Exists(resource => resource.Id.Value == id)) Resource(id);
        return _resources.First(resource => resource.Id.Value == id);
    }

    private Resource ReferenceOf(string technology) => Known(
        _technologies.First(row => row.Technology.Value == technology && row.Parameter == TechnologyParameter.Reference).Resource!.Value.Value);

    private static IEnumerable<(double Amount, string Resource)> Terms(string text)
    {
        foreach (string term in text.Split('+', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[] words = term.Split(' ');
            yield return words.Length == 1 ? (1, words[0]) : (double.Parse(words[0], CultureInfo.InvariantCulture), words[1]);
        }
    }
}
