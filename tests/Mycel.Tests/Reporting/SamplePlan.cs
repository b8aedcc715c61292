using Mycel.Analysis.Results;

namespace Mycel.Tests.Reporting;

/// <summary>A plan of the size and shape of Kalundborg, with invented figures: twelve organisations, several units, a cycle of flows, one site far away.</summary>
internal static class SamplePlan
{
    private const int Year = 2020;
    private const string Money = "EUR2020/a";

    private static readonly (string Id, string Title, string Sector, double? Latitude, double? Longitude)[] Parties =
    [
        ("asnaes", "Asnæs power station", "combined heat and power", 55.6617, 11.0825), ("refinery", "Kalundborg refinery", "oil refining", 55.6600, 11.1000),
        ("gyproc", "Gyproc", "plasterboard", 55.6680, 11.0830), ("novo", "Novo Nordisk", "pharmaceuticals", 55.6760, 11.0950),
        ("novozymes", "Novozymes", "enzymes", 55.6760, 11.0900), ("municipality", "Kalundborg Municipality", "public administration", 55.6795, 11.0886),
        ("soilrem", "Bioteknisk Jordrens", "soil remediation", 55.6600, 11.1000), ("argo", "Argo", "waste collection", 55.6650, 11.1080),
        ("tisso", "Lake Tissø intake", "water supply", 55.5750, 11.2900), ("fish-farm", "Fish farm", "aquaculture", 55.6610, 11.0800),
        ("farms", "Farms of West Zealand", "agriculture", null, null), ("cement", "Aalborg Portland", "cement", 57.0600, 9.9700),
    ];

    private static readonly (string Id, string Title, string Kind, string Unit)[] Resources =
    [
        ("gypsum", "Gypsum from flue gas", "by-product", "t"), ("fly-ash", "Fly ash", "by-product", "t"), ("sludge", "Biomass sludge", "by-product", "t"), ("coal", "Coal", "fuel", "t"),
        ("refinery-gas", "Refinery gas", "fuel", "t"), ("crude-oil", "Crude oil", "material", "t"), ("steam", "Process steam", "heat", "GJ"), ("district-heat", "District heat", "heat", "GJ"),
        ("warm-water", "Warm cooling water", "heat", "GJ"), ("surface-water", "Surface water", "water", "m3"), ("cooling-water", "Cooling water, used once", "reused-water", "m3"),
        ("waste-water", "Treated waste water", "reused-water", "m3"), ("electricity", "Electricity", "electricity", "MWh"), ("co2", "Carbon dioxide", "emission", "t"), ("sewage-sludge", "Sewage sludge", "by-product", "t"),
    ];

    private static readonly (string From, string To, string Resource, double Value, double? Giver, double? Taker)[] Flows =
    [
        ("asnaes", "gyproc", "gypsum", 80000, 640000, 1120000), ("asnaes", "cement", "fly-ash", 135000, 2700000, 810000), ("asnaes", "novo", "steam", 602000, 1204000, 2408000),
        ("asnaes", "refinery", "steam", 392000, 784000, 1489600), ("refinery", "asnaes", "refinery-gas", 60000, 3000000, 4200000), ("refinery", "gyproc", "refinery-gas", 8000, 400000, 560000),
        ("refinery", "asnaes", "cooling-water", 700000, 70000, 490000), ("refinery", "asnaes", "waste-water", 200000, 40000, 100000), ("asnaes", "municipality", "district-heat", 225000, 675000, 1575000),
        ("asnaes", "fish-farm", "warm-water", 32000, 16000, 64000), ("novo", "farms", "sludge", 120000, 1800000, null), ("novozymes", "farms", "sludge", 30000, 450000, null),
        ("tisso", "asnaes", "surface-water", 450000, 90000, 315000), ("tisso", "refinery", "surface-water", 1300000, 260000, 910000), ("tisso", "novo", "surface-water", 700000, 140000, 490000),
        ("municipality", "soilrem", "sewage-sludge", 9000, 180000, -27000), ("novozymes", "municipality", "waste-water", 900000, 180000, 90000),
    ];

    private static readonly (string Id, string Title, string Unit, string Better, string Formula, double Together, double Alone)[] Measures =
    [
        ("output-value", "Output value", Money, "more", "what is sold, at its price", 1_204_000_000, 1_198_500_000),
        ("profit", "Profit", Money, "more", "output value less all costs of the year", 91_420_318.4, 67_318_204.1),
        ("operating-cost", "Operating cost", Money, "less", "what is bought, plus running costs", 1_098_400_000, 1_119_800_000),
        ("co2", "CO₂ emissions", "tCO2e/a", "less", "direct emissions, plus those of what is bought", 2_310_000, 2_551_600),
        ("electricity", "Electricity bought", "MWh/a", "less", "electricity bought outside", 312_000, 318_400),
        ("water-fresh", "Fresh water", "m3/a", "less", "water drawn for the first time", 4_150_000, 6_850_000),
        ("solid-waste", "Solid waste", "t/a", "less", "by-products that nobody takes", 41_000, 412_000),
        ("by-products-used", "By-products put to use", "t/a", "more", "by-products that go to another organisation", 374_000, 0),
        ("co2-intensity", "CO₂ per output value", "tCO2e/EUR2020", "less", "CO₂ emissions over output value", 0.0019186, 0.002129),
    ];

    /// <summary>The whole plan.</summary>
    public static PlanDocument Whole { get; } = Make();

    /// <summary>A park in which two demands contradict each other.</summary>
    public static PlanDocument Infeasible { get; } = new()
    {
        Status = "infeasible", Package = Whole.Package, Scenario = ["tight-cap"], Options = Whole.Options, Directory = Whole.Directory, Findings = Whole.Findings, Digest = new string('b', 64),
        Refusal = new Refusal(
            "infeasible", "No plan keeps the park under 100 000 t CO2e in 2020 while the town is heated.",
            ["limits.csv:3 cap-2020: at most 100 000 t CO2e/a in the park", "plants.csv:9 town-heat: at least 225 000 GJ/a of district heat", "markets.csv: no heat can be bought"],
            ["Raise cap-2020 to 112 400 t CO2e/a.", "Or lower the need for district heat to 198 000 GJ/a."]),
    };

    /// <summary>A plan with nothing in any list.</summary>
    public static PlanDocument Bare { get; } = new()
    {
        Status = "optimal", Package = new PackageStamp("bare", "", ""), Scenario = [], Options = new Dictionary<string, string>(),
        Directory = new ParkDirectory([], [], [], [], []), Objective = new ObjectiveValue("profit", "maximise", 0, Money, 0, 0),
    };

    private static PlanDocument Make() => new()
    {
        Status = "optimal", Package = new PackageStamp("kalundborg-sample", "Kalundborg, invented figures", new string('a', 64)), Scenario = [],
        Options = new Dictionary<string, string> { ["gap"] = "0.0001", ["objective"] = "profit" },
        Objective = new ObjectiveValue("profit", "maximise", 91_420_318.4, Money, 91_420_318.4, 0),
        Indicators = Indicators(together: true), Activities = [.. Parties.Select((party, place) => Activity(party.Id, place))],
        Exchanges = [.. Flows.Select(flow => new Exchange(
            flow.From + "-plant", flow.To + "-plant", flow.From, flow.To, flow.From + "-site", flow.To + "-site", flow.Resource, Year, flow.Value, Unit(flow.Resource) + "/a", true))],
        Builds =
        [
            new("district-heat-pipe", "link", "asnaes-site", Year, 300000, "GJ/a", 12_400_000, 812_000, "EUR2020"),
            new("asnaes-plant", "flue-gas-desulphurisation", "asnaes-site", Year, 95000, "t/a", 41_000_000, 2_690_000, "EUR2020"),
        ],
        LinkFlows = [.. Flows.Select(LinkFlow)],
        BoundaryFlows = Boundary(),
        ShadowPrices =
        [
            new("endowment-cap[lake-tisso,2020]", "endowment-cap", "Water that may be drawn from Lake Tissø", 0.62, "EUR2020/a per m3/a", 2_450_000, 2_450_000, "m3/a"),
            new("plant-capacity[asnaes-steam,2020]", "plant-capacity", "Capacity of the steam extraction at Asnæs", 3.9, "EUR2020/a per GJ/a", 994_000, 994_000, "GJ/a"),
            new("yearly-activity[novo-plant]", "yearly-activity", "activity of novo-plant", -9.4, "EUR2020/a per GJ/a", 602_000, 602_000, "GJ/a"),
            new("resource-balance[novo-site/novo,steam]", "resource-balance", "steam at novo-site/novo", 4.1, "EUR2020/a per GJ/a", 0, 0, "GJ/a"),
            new("indicator-limit[cap-2020]", "indicator-limit", "CO₂ of the park", 41.3, "EUR2020/a per tCO2e/a", 2_310_000, 2_310_000, "tCO2e/a"),
        ],
        Traces = Traces(),
        Baseline = new Baseline(
            "optimal", new ObjectiveValue("profit", "maximise", 67_318_204.1, Money, 67_318_204.1, 0), Indicators(together: false), 24_102_114.3, [], [], [], [], null,
            new Certificate(3e-12, 4e-11, 2e-12, 1e-12, 0, true), null),
        Published =
        [
            new("co2", "saving", 2018, 635_000, 241_600, "tCO2e/a", "symbiosis-lca-2018", "The published figure counts bio-based energy introduced since 2016, which this year does not have."),
            new("water-fresh", "saving", 2018, 3_600_000, 2_700_000, "m3/a", "symbiosis-lca-2018", "Groundwater and surface water together."),
            new("profit", "saving", 2018, 24_000_000, 24_102_114.3, Money, "symbiosis-lca-2018", "Savings of the companies; currency year taken as 2018."),
            new("gypsum", "level", null, 100_000, null, "t/a", "vores-omstilling-2008", "Natural gypsum that was replaced."),
        ],
        Trust = [new("published", 0.41, 37), new("derived", 0.18, 22), new("typical", 0.15, 14), new("assumed", 0.24, 19), new("none", 0.02, 3)],
        Sources =
        [
            new("grann-1994", "Grann, H., The Industrial Symbiosis at Kalundborg, in The Greening of Industrial Ecosystems, 1994", "https://doi.org/10.17226/2129", "published", 0.29, 24),
            new("symbiosis-lca-2018", "Kalundborg Symbiosis, life cycle assessment, 2018", "https://www.symbiosis.dk", "published", 0.12, 13),
            new("dea-2024", "Danish Energy Agency, Technology Data, 2024", "", "typical", 0.15, 14),
            new("planner", "Chosen by the planner for this sample", "", "assumed", 0.24, 19),
        ],
        Directory = new ParkDirectory(
            [.. Parties.Select(party => new OrganisationEntry(party.Id, party.Title, party.Sector))],
            [.. Parties.Select(party => new SiteEntry(party.Id + "-site", party.Title, party.Latitude, party.Longitude))],
            [.. Resources.Select(resource => new ResourceEntry(resource.Id, resource.Title, resource.Kind, resource.Unit))],
            [.. Parties.Select(party => new PlantEntry(party.Id + "-plant", party.Title + ", main plant", party.Id, party.Id + "-site", party.Sector.Replace(' ', '-')))],
            [.. Measures.Select(measure => new IndicatorEntry(measure.Id, measure.Title, measure.Unit, measure.Better, measure.Formula))]),
        Findings =
        [
            new("warning", "price-without-year", "markets.csv:14 [buy]", "The price of steam names no year.", "Write the year after the currency: EUR2020/GJ."),
            new("remark", "unused-technology", "technologies.csv:88 [technology]", "heat-pump stands at no plant.", "Remove it, or add a plant that could use it."),
        ],
        Certificate = new Certificate(2.1e-12, 3.4e-11, 8.8e-13, 4.0e-13, 0, true),
        Model = new ModelSize(412, 655, 2218, 0), Digest = new string('d', 64), Timings = new Dictionary<string, double> { ["solve"] = 0.123456 },
    };

    private static IReadOnlyList<IndicatorValue> Indicators(bool together)
    {
        var park = Measures.Select(measure => new IndicatorValue(measure.Id, "park", Year, together ? measure.Together : measure.Alone, measure.Unit));
        var organisations = Parties.Take(5).SelectMany((party, place) => Measures.Where(measure => measure.Id is "profit" or "co2" or "water-fresh")
            .Select(measure => new IndicatorValue(measure.Id, "organisation:" + party.Id, Year, (together ? measure.Together : measure.Alone) / (place + 3), measure.Unit)));
        return [.. park, .. organisations];
    }

    private static Activity Activity(string id, int place) =>
        new(id + "-plant", "plant-of-" + id, id + "-site", id, Year, "", 10000 * (place + 1), "t/a", 12500 * (place + 1));

    private static LinkFlow LinkFlow((string From, string To, string Resource, double Value, double? Giver, double? Taker) flow) => new(
        $"{flow.From}-{flow.To}-{flow.Resource}", flow.From + "@site", flow.To + "@site", flow.From, flow.To, flow.From + "-site", flow.To + "-site", flow.Resource, Year, "",
        flow.Resource == "steam" ? flow.Value * 1.04 : flow.Value, flow.Value, Unit(flow.Resource) + "/a", flow.To == "farms" ? null : flow.To == "cement" ? 163.4 : 1.37, true,
        flow.Giver, flow.Taker, flow.Value * 0.21, Money);

    private static IReadOnlyList<BoundaryFlow> Boundary() =>
    [
        new("buy", "coal", "asnaes-site", "asnaes", "coal", Year, "", 420_000, "t/a", 88.5, "EUR2020/t"),
        new("buy", "crude", "refinery-site", "refinery", "crude-oil", Year, "", 3_200_000, "t/a", 310, "EUR2020/t"),
        new("buy", "grid", "novo-site", "novo", "electricity", Year, "", 140_000, "MWh/a", 71, "EUR2020/MWh"),
        new("sell", "grid", "asnaes-site", "asnaes", "electricity", Year, "winter", 2_100_000, "MWh/a", 58, "EUR2020/MWh"),
        new("sell", "grid", "asnaes-site", "asnaes", "electricity", Year, "summer", 900_000, "MWh/a", 34, "EUR2020/MWh"),
        new("extract", "lake", "tisso-site", "tisso", "surface-water", Year, "", 2_450_000, "m3/a", null, ""),
        new("release", "stack", "asnaes-site", "asnaes", "co2", Year, "", 1_940_000, "t/a", 25, "EUR2020/t"),
        new("release", "outlet", "novo-site", "novo", "waste-water", Year, "", 610_000, "m3/a", 1.1, "EUR2020/m3"),
    ];

    private static IReadOnlyList<IndicatorTrace> Traces() =>
    [
        new("profit", 91_420_318.4, Money,
        [
            new("sell[grid,asnaes,2020]", 3_000_000, "MWh/a", 50.8, 152_400_000, [new CellUse("markets.csv:22 [sell]", "58 EUR2020/MWh", "dea-2024", "typical")]),
            new("buy[coal,asnaes,2020]", 420_000, "t/a", -88.5, -37_170_000, [new CellUse("markets.csv:14 [buy]", "88.5 EUR2020/t", "planner", "assumed"), new CellUse("policies.csv:2 [value]", "0 EUR2020/t", "", "none")]),
        ], -23_809_681.6, 61),
        new("co2", 2_310_000, "tCO2e/a", [new("release[co2,asnaes,2020]", 1_940_000, "t/a", 1, 1_940_000, [])], 370_000, 9),
    ];

    private static string Unit(string resource) => Resources.Single(entry => entry.Id == resource).Unit;
}
