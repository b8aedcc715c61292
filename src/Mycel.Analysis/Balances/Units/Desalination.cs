using Mycel.Analysis.Balances.Steam;

namespace Mycel.Analysis.Balances.Units;

/// <summary>Fresh water from salt water, through membranes or by evaporation.</summary>
internal sealed class Desalination : IUnitModel
{
    private const double GigajoulePerMegawattHour = 3.6;

    // Water is counted as a tonne by cubic metre here.
    private const double GigajoulePerTonne = 1e-3;

    /// <inheritdoc />
    public string Id => "desalination";

    /// <inheritdoc />
    public string Title => "Desalination";

    /// <inheritdoc />
    public string Sentence =>
        "A cubic metre of fresh water takes the feed that the recovery asks and its electricity; where water is evaporated, also the heat of its steam by the gained output ratio. The rest of water and salt is brine.";

    /// <inheritdoc />
    public UnitFormula Formula { get; } = new(
        @"f = \frac{1}{r}, \qquad b = f - 1, \qquad s = \frac{1 - r z}{1 - r}, \qquad q = \frac{L}{G}, \qquad w + q \left( 1 - \frac{T_0}{T} \right) \ge \pi \left( \frac{1 - r}{r} \, s \ln s + z \ln z \right)",
        "Balances of water and salt; least work of parting an ideal solution; heat of evaporation by IAPWS R7-97(2012).",
        new UnitSymbol("f", "feed, per fresh water", "m3/m3"),
        new UnitSymbol("r", "recovery: fresh water per feed", "1"),
        new UnitSymbol("b", "brine, per fresh water", "m3/m3"),
        new UnitSymbol("s", "salt of the brine by that of the feed, per volume", "1"),
        new UnitSymbol("z", "salt of the fresh water by that of the feed, per volume", "1"),
        new UnitSymbol("q", "heat, per fresh water", "GJ/m3"),
        new UnitSymbol("L", "heat of evaporation at the temperature of the steam", "GJ/t"),
        new UnitSymbol("G", "gained output ratio: fresh water per steam", "t/t"),
        new UnitSymbol("w", "electricity, per fresh water", "GJ/m3"),
        new UnitSymbol("T", "temperature of the steam, and (0) of the surroundings", "K"),
        new UnitSymbol(@"\pi", "osmotic pressure of the feed", "GJ/m3"));

    /// <inheritdoc />
    public string Basis => "One cubic metre of fresh water.";

    /// <inheritdoc />
    public IReadOnlyList<UnitInput> Inputs { get; } =
        [Recovery, SpecificElectricity, FeedSalinity, ProductSalinity, OsmoticPressure, GainedOutputRatio, SteamTemperature, AmbientTemperature, .. Costs.Inputs];

    /// <inheritdoc />
    public IReadOnlyList<UnitPort> Ports { get; } = [Feed, Electricity, Heat, Product, Brine, Salt, WasteHeat];

    /// <inheritdoc />
    public IReadOnlyList<string> Remarks =>
    [
        "Reverse osmosis needs recovery and electricity; evaporation needs gained-output-ratio and steam-temperature beside, and the electricity of its pumps.",
        "Volumes add up here, and a cubic metre is a tonne. `salt` is the salt that leaves with the brine, which is counted without it.",
        "The least work is that of an ideal solution whose osmotic pressure grows with its salt; that of strong brine grows faster, so that nature asks for a little more.",
    ];

    /// <summary>Costs.</summary>
    internal static ThroughputCosts Costs { get; } = new("m3", "fresh water");

    /// <summary>Recovery.</summary>
    internal static UnitInput Recovery { get; } = new("recovery", "fresh water per feed", "1", 0.01, 0.99);

    /// <summary>Electricity.</summary>
    internal static UnitInput SpecificElectricity { get; } = new("specific-electricity", "electricity per fresh water", "MWh/m3", 0, 0.1);

    /// <summary>Salt of the feed.</summary>
    internal static UnitInput FeedSalinity { get; } = new("feed-salinity", "salt in the feed", "kg/m3", 0.01, 400);

    /// <summary>Salt of the product.</summary>
    internal static UnitInput ProductSalinity { get; } = new("product-salinity", "salt in the fresh water", "kg/m3", 0, 100) { Without = "none" };

    /// <summary>Osmotic pressure.</summary>
    internal static UnitInput OsmoticPressure { get; } = new("osmotic-pressure", "osmotic pressure of the feed", "bar", 0, 500) { Without = "the least work is not checked" };

    /// <summary>Gained output ratio.</summary>
    internal static UnitInput GainedOutputRatio { get; } = new("gained-output-ratio", "fresh water per steam that heats, by mass", "1", 0.1, 60) { Without = "no heat is taken in: membranes" };

    /// <summary>Temperature of the steam.</summary>
    internal static UnitInput SteamTemperature { get; } = new("steam-temperature", "temperature at which the steam that heats condenses", "K", 300, 600) { Without = "no heat is taken in: membranes" };

    /// <summary>Temperature of the surroundings.</summary>
    internal static UnitInput AmbientTemperature { get; } = Machines.Temperature("ambient-temperature", "temperature of the surroundings") with { Without = "heat counts as work where the least work is checked" };

    /// <summary>Feed.</summary>
    internal static UnitPort Feed { get; } = new("feed", "salt water", false, "m3", "t");

    /// <summary>Electricity.</summary>
    internal static UnitPort Electricity { get; } = new("electricity", "electricity", false, "GJ");

    /// <summary>Heat.</summary>
    internal static UnitPort Heat { get; } = new("heat", "heat of condensing steam", false, "GJ") { IsOptional = true };

    /// <summary>Fresh water.</summary>
    internal static UnitPort Product { get; } = new("fresh-water", "fresh water", true, "m3", "t");

    /// <summary>Brine.</summary>
    internal static UnitPort Brine { get; } = new("brine", "brine", true, "m3", "t") { IsOptional = true };

    /// <summary>Salt.</summary>
    internal static UnitPort Salt { get; } = new("salt", "salt that leaves with the brine", true, "t") { IsOptional = true };

    /// <summary>Waste heat.</summary>
    internal static UnitPort WasteHeat { get; } = new("waste-heat", "heat that leaves with brine, fresh water and cooling water", true, "GJ") { IsOptional = true };

    /// <inheritdoc />
    public UnitResult Evaluate(UnitReading inputs)
    {
        var problems = new List<UnitProblem>();
        double recovery = inputs[Recovery];
        double feedSalt = inputs[FeedSalinity];
        double productSalt = inputs.Or(ProductSalinity, 0);
        if (productSalt >= feedSalt)
            problems.Add(new UnitProblem(ProductSalinity, $"The fresh water holds {UnitText.Of(productSalt)} kg/m3 of salt, and the feed {UnitText.Of(feedSalt)}.", "Fresh water holds less: mend one of the two."));
        double electricity = inputs[SpecificElectricity] * GigajoulePerMegawattHour;
        double? heat = HeatOf(inputs, problems);
        if (heat is not { } taken || problems.Count > 0) return UnitResult.Refused(problems);
        if (LeastWorkProblem(inputs, electricity, taken, productSalt / feedSalt) is { } impossible) return UnitResult.Refused(impossible);
        double feed = 1 / recovery;
        double saltIn = feed * feedSalt / 1000;
        double saltOut = productSalt / 1000;
        return new UnitResult
        {
            Flows =
            [
                new UnitFlow(Feed, feed), new UnitFlow(Electricity, electricity), new UnitFlow(Heat, taken), new UnitFlow(Product, 1), new UnitFlow(Brine, feed - 1),
                new UnitFlow(Salt, saltIn - saltOut), new UnitFlow(WasteHeat, electricity + taken),
            ],
            Values = [.. Costs.Of(inputs)],
            Balances =
            [
                new UnitBalance("water", "m3/m3", new UnitTerm("feed", UnitSide.In, feed), new UnitTerm("fresh water", UnitSide.Out, 1), new UnitTerm("brine", UnitSide.Loss, feed - 1)),
                new UnitBalance(
                    "salt", "t/m3", new UnitTerm("in the feed", UnitSide.In, saltIn), new UnitTerm("in the fresh water", UnitSide.Out, saltOut), new UnitTerm("in the brine", UnitSide.Loss, saltIn - saltOut)),
                .. EnergyBalance(electricity, taken),
            ],
        };
    }

    private static IEnumerable<UnitBalance> EnergyBalance(double electricity, double heat)
    {
        if (electricity + heat <= 0) yield break;
        yield return new UnitBalance(
            "energy", "GJ/m3", new UnitTerm("electricity", UnitSide.In, electricity), new UnitTerm("heat of steam", UnitSide.In, heat),
            new UnitTerm("given off with brine, fresh water and cooling water", UnitSide.Loss, electricity + heat));
    }

    private static double? HeatOf(UnitReading inputs, List<UnitProblem> problems)
    {
        if (inputs.Has(GainedOutputRatio) != inputs.Has(SteamTemperature))
        {
            UnitInput given = inputs.Has(GainedOutputRatio) ? GainedOutputRatio : SteamTemperature;
            problems.Add(new UnitProblem(given, "Of gained-output-ratio and steam-temperature one is given.", "Give both where water is evaporated, none for membranes."));
            return null;
        }

        if (inputs.Find(SteamTemperature) is not { } temperature) return 0;
        var vapour = (SteamState)SteamState.SaturatedAtTemperature(temperature, 1);
        var liquid = (SteamState)SteamState.SaturatedAtTemperature(temperature, 0);
        return (vapour.Enthalpy - liquid.Enthalpy) * GigajoulePerTonne / inputs[GainedOutputRatio];
    }

    private static UnitProblem? LeastWorkProblem(UnitReading inputs, double electricity, double heat, double passage)
    {
        if (inputs.Find(OsmoticPressure) is not { } pressure) return null;

        // 1 bar is 1e5 J/m3.
        double least = Thermodynamics.DesaltingWork(pressure * 1e-4, inputs[Recovery], passage);
        double share = inputs.Find(SteamTemperature) is { } hot && inputs.Find(AmbientTemperature) is { } cold ? Thermodynamics.WorkShare(hot, cold) : 1;
        double work = electricity + (heat * share);
        return work >= least ? null : new UnitProblem(
            SpecificElectricity,
            $"Electricity and what heat is worth are {UnitText.Of(work / GigajoulePerMegawattHour * 1000)} kWh/m3, but nature asks for {UnitText.Of(least / GigajoulePerMegawattHour * 1000)} kWh/m3 at this recovery.",
            "Mend the electricity, the recovery or the osmotic pressure.");
    }
}
