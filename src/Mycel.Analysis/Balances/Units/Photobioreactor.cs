namespace Mycel.Analysis.Balances.Units;

/// <summary>Algae in closed vessels through which gas bubbles.</summary>
internal sealed class Photobioreactor : IUnitModel
{
    private const double SquareMetresPerHectare = 1e4;
    private const double KilogramsPerTonne = 1000;
    private const double GigajoulesPerMegawattHour = 3.6;
    private const double SecondsPerYear = AlgaeGrowth.HoursPerYear * 3600;
    private const double JoulesPerMegawattHour = 3.6e9;

    // Heat capacity of water near 25 degC (from memory, not confirmed in a source that we hold).
    private const double WaterHeatCapacityGigajoulesPerTonneKelvin = 0.00418;

    // Above this the work of compression is no longer that of pushing a volume (from memory).
    private const double LowPressurePascal = 5e4;

    /// <inheritdoc />
    public string Id => "photobioreactor";

    /// <inheritdoc />
    public string Title => "Closed photobioreactor for algae";

    /// <inheritdoc />
    public string Sentence =>
        "Algae grow as in a pond, in closed panels or tubes: nothing evaporates, but gas is blown through the culture, the culture is pumped, and the light that it catches has to be cooled away.";

    /// <inheritdoc />
    public UnitFormula Formula { get; } = new(
        @"V = s \, \ell, \qquad e = \frac{g V p}{\epsilon} + b V, \qquad Q = \kappa \left( (H - q a) + e \right), \qquad w = \frac{Q}{C \Delta} + (1 - \sigma) \frac{a}{d}",
        "Growth as in open-pond; work of gassing as pressure times volume; heat as what sunlight and pumps bring and algae do not hold.",
        new UnitSymbol("V", "volume of culture per ground", "m3/ha"),
        new UnitSymbol("s", "illuminated surface per ground", "m2/ha"),
        new UnitSymbol(@"\ell", "light path", "m"),
        new UnitSymbol("e", "electricity", "MWh/ha"),
        new UnitSymbol("g", "gas per culture in a year", "m3/m3"),
        new UnitSymbol("p", "pressure of the gas above that of the air", "MWh/m3"),
        new UnitSymbol(@"\epsilon", "efficiency of the blower", "1"),
        new UnitSymbol("b", "electricity of pumps per culture", "MWh/m3"),
        new UnitSymbol("Q", "heat given to cooling water", "GJ/ha"),
        new UnitSymbol(@"\kappa", "share of the heat that cooling water takes", "1"),
        new UnitSymbol("H", "sunlight while the culture runs", "GJ/ha"),
        new UnitSymbol("q", "heating value of dry algae", "GJ/t"),
        new UnitSymbol("a", "dry algae", "t/ha"),
        new UnitSymbol("w", "cooling water, and water that leaves with the harvest", "m3/ha"),
        new UnitSymbol("C", "heat capacity of water", "GJ/(m3 K)"),
        new UnitSymbol(@"\Delta", "by how much the cooling water warms", "K"),
        new UnitSymbol(@"\sigma", "share of the water of the harvest that comes back", "1"),
        new UnitSymbol("d", "dry algae in the culture that is harvested", "t/m3"));

    /// <inheritdoc />
    public string Basis => "One hectare of ground with reactors for one year.";

    /// <inheritdoc />
    public IReadOnlyList<UnitInput> Inputs { get; } =
        [.. AlgaeGrowth.Inputs, LightPath, SurfaceRatio, CultureDensity, WaterReturned, GassingRate, GasPressure, BlowerEfficiency, PumpingPower, CooledShare, CoolingRise];

    /// <inheritdoc />
    public IReadOnlyList<UnitPort> Ports { get; } =
    [
        AlgaeGrowth.Land, AlgaeGrowth.Sunlight, AlgaeGrowth.CarbonDioxide, AlgaeGrowth.Nitrogen, AlgaeGrowth.Phosphorus, Water, CoolingWater, AlgaeGrowth.Electricity, AlgaeGrowth.Algae,
        AlgaeGrowth.Oxygen, AlgaeGrowth.Outgassed, AlgaeGrowth.Unaccounted, HarvestWater, WarmWater, Heat,
    ];

    /// <inheritdoc />
    public IReadOnlyList<string> Remarks =>
    [
        "Light, composition, fixation-rate and the limits of nature are those of [open-pond](open-pond.md); where growth saturates, the light of the ground is spread over the illuminated surface, and the light-path is the depth.",
        "`heat` is what the cooling water carries; where it is of use, bind that port, and leave `warm-water` where the water itself is counted.",
        "Work of gassing is pressure times volume, which holds up to about half a bar.",
    ];

    /// <summary>Light path.</summary>
    internal static UnitInput LightPath { get; } = new("light-path", "thickness of the culture behind its illuminated surface", "m", 0.001, 0.5);

    /// <summary>Surface per ground.</summary>
    internal static UnitInput SurfaceRatio { get; } = new("surface-ratio", "illuminated surface of the reactors per area of ground, one side counted", "1", 0.1, 20);

    /// <summary>Density of what is harvested.</summary>
    internal static UnitInput CultureDensity { get; } = new("culture-density", "dry algae in the culture that is harvested", "kg/m3", 0.05, 200);

    /// <summary>Water that comes back.</summary>
    internal static UnitInput WaterReturned { get; } = new("water-returned", "share of the water of the harvest that comes back after thickening", "1", 0, 1) { Without = "none" };

    /// <summary>Gas blown through.</summary>
    internal static UnitInput GassingRate { get; } = new("gassing-rate", "gas blown through per volume of culture and time", "1/min", 0, 5);

    /// <summary>Pressure of the gas.</summary>
    internal static UnitInput GasPressure { get; } = new("gas-pressure", "pressure of the gas above that of the air, for depth and spargers", "Pa", 0, 2e5);

    /// <summary>Efficiency of the blower.</summary>
    internal static UnitInput BlowerEfficiency { get; } = new("blower-efficiency", "share of the electricity of the blower that pushes gas", "1", 0.05, 1);

    /// <summary>Pumps.</summary>
    internal static UnitInput PumpingPower { get; } = new("pumping-power", "power of pumps per volume of culture", "W/m3", 0, 5000) { Without = "none: gas alone moves the culture" };

    /// <summary>Share that is cooled.</summary>
    internal static UnitInput CooledShare { get; } =
        new("cooled-share", "share of the heat of light and machines that cooling water takes; the rest goes to the air", "1", 0, 1) { Without = "none" };

    /// <summary>Warming of the cooling water.</summary>
    internal static UnitInput CoolingRise { get; } = new("cooling-rise", "by how much the cooling water warms", "K", 0.5, 40) { IsDifference = true, Without = "cooling water is not counted" };

    /// <summary>Water made up.</summary>
    internal static UnitPort Water { get; } = new("water", "water made up", false, "m3", "t") { IsOptional = true };

    /// <summary>Cooling water.</summary>
    internal static UnitPort CoolingWater { get; } = new("cooling-water", "cooling water", false, "m3", "t") { IsOptional = true };

    /// <summary>Water with the harvest.</summary>
    internal static UnitPort HarvestWater { get; } = new("harvest-water", "water that leaves with the harvest and does not come back", true, "m3", "t") { IsOptional = true };

    /// <summary>Cooling water that comes out.</summary>
    internal static UnitPort WarmWater { get; } = new("warm-water", "cooling water, warmed", true, "m3", "t") { IsOptional = true };

    /// <summary>Heat in cooling water.</summary>
    internal static UnitPort Heat { get; } = new("heat", "heat that the cooling water carries", true, "GJ") { IsOptional = true };

    /// <inheritdoc />
    public UnitResult Evaluate(UnitReading inputs)
    {
        List<UnitProblem> problems = [];
        var shape = new CultureShape(inputs[LightPath], inputs[SurfaceRatio], inputs[CultureDensity]);
        double volume = shape.Volume;
        if (inputs.Or(CooledShare, 0) > 0 && !inputs.Has(AlgaeGrowth.Irradiation))
            problems.Add(new UnitProblem(CooledShare, "cooled-share is given without irradiation, so that nobody knows of how much heat.", "Give the irradiation, or leave the cooling out."));
        if (AlgaeGrowth.Of(inputs, shape, problems) is not { } culture || problems.Count > 0) return UnitResult.Refused(problems);
        double blown = BlowerElectricity(inputs, volume);
        double pumped = AlgaeGrowth.ElectricityOf(inputs, inputs.Or(PumpingPower, 0) * volume / SquareMetresPerHectare);
        double held = culture.Algae * culture.HeatingValue;
        double heat = (Math.Max(0, (culture.Sunlight ?? 0) - held) + blown + pumped) * GigajoulesPerMegawattHour;
        double cooled = culture.Sunlight is null ? 0 : heat * inputs.Or(CooledShare, 0);
        double coolingWater = inputs.Find(CoolingRise) is { } rise ? cooled / (WaterHeatCapacityGigajoulesPerTonneKelvin * rise) : 0;
        double harvestWater = culture.Algae * KilogramsPerTonne / inputs[CultureDensity] * (1 - inputs.Or(WaterReturned, 0));
        return new UnitResult
        {
            Flows =
            [
                .. culture.Flows, new UnitFlow(AlgaeGrowth.Land, 1), new UnitFlow(Water, harvestWater + culture.WaterBound), new UnitFlow(CoolingWater, coolingWater),
                new UnitFlow(AlgaeGrowth.Electricity, blown + pumped), new UnitFlow(HarvestWater, harvestWater), new UnitFlow(WarmWater, coolingWater), new UnitFlow(Heat, cooled),
            ],
            Values = [.. AlgaeGrowth.CostsOf(inputs)],
            Balances =
            [
                .. culture.Balances,
                new UnitBalance(
                    "water", "m3/ha", new UnitTerm("made up", UnitSide.In, harvestWater + culture.WaterBound), new UnitTerm("cooling water", UnitSide.In, coolingWater),
                    new UnitTerm("with the harvest", UnitSide.Out, harvestWater), new UnitTerm("warm cooling water", UnitSide.Out, coolingWater), new UnitTerm("bound by growth", UnitSide.Bound, culture.WaterBound)),
                .. EnergyOf(inputs, culture, blown, pumped),
            ],
            Series = [.. culture.Series],
            BeyondValidity = [.. AlgaeGrowth.BeyondValidityOf(culture), .. BeyondValidityOf(inputs)],
        };
    }

    private static double BlowerElectricity(UnitReading inputs, double volume) =>
        inputs[GassingRate] / 60 * volume * SecondsPerYear * inputs.Or(AlgaeGrowth.OperatingShare, 1) * inputs[GasPressure] / inputs[BlowerEfficiency] / JoulesPerMegawattHour;

    private static IEnumerable<UnitBalance> EnergyOf(UnitReading inputs, AlgaeCulture culture, double blown, double pumped)
    {
        if (culture.Sunlight is not { } sunlight) yield break;
        double light = sunlight * (1 - culture.EfficiencyReached!.Value);
        double cooled = inputs.Or(CooledShare, 0);
        yield return new UnitBalance(
            "energy", "MWh/ha", new UnitTerm("sunlight", UnitSide.In, sunlight), new UnitTerm("electricity of the blower", UnitSide.In, blown), new UnitTerm("electricity of pumps", UnitSide.In, pumped),
            new UnitTerm("heating value of the algae", UnitSide.Out, culture.Algae * culture.HeatingValue), new UnitTerm("heat given to cooling water", UnitSide.Out, (light + blown + pumped) * cooled),
            new UnitTerm("light given off to the air as heat", UnitSide.Loss, light * (1 - cooled)), new UnitTerm("friction of gas and culture", UnitSide.Loss, (blown + pumped) * (1 - cooled)));
    }

    private static IEnumerable<UnitProblem> BeyondValidityOf(UnitReading inputs)
    {
        if (inputs[GasPressure] > LowPressurePascal)
            yield return new UnitProblem(GasPressure, "Above half a bar the work of compressing the gas is less than pressure times volume.", "Take a compression in front of the reactor for the higher pressure.");
    }
}
