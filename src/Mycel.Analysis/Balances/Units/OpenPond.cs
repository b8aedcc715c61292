namespace Mycel.Analysis.Balances.Units;

/// <summary>Algae in ponds under the open sky.</summary>
internal sealed class OpenPond : IUnitModel
{
    private const double SquareMetresPerHectare = 1e4;
    private const double KilogramsPerTonne = 1000;

    /// <inheritdoc />
    public string Id => "open-pond";

    /// <inheritdoc />
    public string Title => "Open pond for algae";

    /// <inheritdoc />
    public string Sentence =>
        "Algae grow by the share of the sunlight that ends in them, or by a stated productivity; carbon dioxide, nutrients and oxygen follow from what they consist of, water from evaporation, blow-down and harvest.";

    /// <inheritdoc />
    public UnitFormula Formula { get; } = new(
        @"a = \frac{\eta H}{q} \bar{s} f = P, \qquad s = \frac{K}{I} \ln \frac{K + I}{K + I \exp(- \mu \, d \, \ell)}, \qquad f = \frac{(T - T_3) (T - T_1)^2}{(T_2 - T_1) \left( (T_2 - T_1) (T - T_2) - (T_2 - T_3) (T_2 + T_1 - 2 T) \right)},"
        + @" \qquad u = \max \left( \frac{M}{m} (1 - \alpha) a, \, r V \right), \qquad c = \frac{u}{\beta}, \qquad H \ge \frac{8 \epsilon o}{\theta}, \qquad w = e - \rho + \frac{e}{k - 1} + (1 - \sigma) \frac{a}{d}",
        "Stoichiometry of growth from carbon dioxide, water, ammonia or nitrate and phosphate; water by cycles of concentration; least light by eight photons for each molecule of oxygen; saturation by Tamiya's hyperbola over depth (Lambert and Beer); temperature by cardinal temperatures (Rosso and others).",
        new UnitSymbol("a", "dry algae", "t/ha"),
        new UnitSymbol(@"\eta", "photosynthetic efficiency", "1"),
        new UnitSymbol("H", "sunlight while the culture runs", "MWh/ha"),
        new UnitSymbol(@"\bar{s}", "saturation, weighted with the light of days of half a sine and of months; 1 where no half-saturation-irradiance is given", "1"),
        new UnitSymbol("f", "growth by that at the best temperature, weighted with light; 1 where no temperatures are given", "1"),
        new UnitSymbol("s", "saturation in light of one strength", "1"),
        new UnitSymbol("K", "half-saturation irradiance", "W/m2"),
        new UnitSymbol("I", "irradiance on the surface", "W/m2"),
        new UnitSymbol(@"\mu", "attenuation of light", "m2/kg"),
        new UnitSymbol(@"\ell", "depth", "m"),
        new UnitSymbol("T", "temperature of the culture, and at which growth begins (1), is best (2) and ends (3)", "K"),
        new UnitSymbol("q", "heating value of dry algae", "MWh/t"),
        new UnitSymbol("P", "productivity, where it is stated", "t/ha"),
        new UnitSymbol("u", "carbon dioxide taken up", "t/ha"),
        new UnitSymbol("c", "carbon dioxide fed", "t/ha"),
        new UnitSymbol("M", "molar mass of carbon dioxide", "g/mol"),
        new UnitSymbol("m", "mass of the algae with one mole of carbon, without ash", "g/mol"),
        new UnitSymbol(@"\alpha", "share of ash", "1"),
        new UnitSymbol(@"\beta", "share of the carbon dioxide fed that is taken up", "1"),
        new UnitSymbol("r", "fixation rate, where one is stated", "t/m3"),
        new UnitSymbol("V", "volume of culture", "m3/ha"),
        new UnitSymbol(@"\epsilon", "energy of photons of 550 nm", "MWh/Mmol"),
        new UnitSymbol("o", "oxygen given off", "Mmol/ha"),
        new UnitSymbol(@"\theta", "greatest share of sunlight that photosynthesis can use, 0.5", "1"),
        new UnitSymbol("w", "water made up, that which growth binds apart", "m3/ha"),
        new UnitSymbol("e", "evaporation", "m3/ha"),
        new UnitSymbol(@"\rho", "rain", "m3/ha"),
        new UnitSymbol("k", "cycles of concentration", "1"),
        new UnitSymbol(@"\sigma", "share of the water of the harvest that comes back", "1"),
        new UnitSymbol("d", "dry algae in the culture that is harvested", "t/m3, and kg/m3 in s"));

    /// <inheritdoc />
    public string Basis => "One hectare of pond for one year.";

    /// <inheritdoc />
    public IReadOnlyList<UnitInput> Inputs { get; } = [.. AlgaeGrowth.Inputs, Depth, PondShare, CultureDensity, WaterReturned, Evaporation, Rain, Cycles, MixingPower];

    /// <inheritdoc />
    public IReadOnlyList<UnitPort> Ports { get; } =
    [
        AlgaeGrowth.Land, AlgaeGrowth.Sunlight, AlgaeGrowth.CarbonDioxide, AlgaeGrowth.Nitrogen, AlgaeGrowth.Phosphorus, Water, AlgaeGrowth.Electricity, AlgaeGrowth.Algae,
        AlgaeGrowth.Oxygen, AlgaeGrowth.Outgassed, AlgaeGrowth.Unaccounted, Evaporated, BlowDown, HarvestWater,
    ];

    /// <inheritdoc />
    public IReadOnlyList<string> Remarks =>
    [
        "A fixation-rate per volume is a rule of some papers. Where it claims more than the algae hold, a warning says by what factor, and the difference leaves as `unaccounted`: bind that port to carbon dioxide that is"
        + " released, or the balance of the park takes carbon for gone that is not.",
        "Eight photons for each oxygen and half of the sunlight being of use are limits of nature from memory; real cultures stay below half of what they allow.",
        .. AlgaeGrowth.Remarks,
        "Rain that exceeds evaporation and harvest overflows with the blow-down. Nutrients that are not taken up leave with that water.",
        "Ammonia, nitrate and phosphate are counted as nitrogen and phosphorus; a fertiliser is a resource with a share of them.",
    ];

    /// <summary>Depth.</summary>
    internal static UnitInput Depth { get; } = new("depth", "depth of the culture", "m", 0.02, 5);

    /// <summary>Pond per land.</summary>
    internal static UnitInput PondShare { get; } = new("pond-share", "share of the land that is pond", "1", 0.05, 1) { Without = "all of it" };

    /// <summary>Density of what is harvested.</summary>
    internal static UnitInput CultureDensity { get; } = new("culture-density", "dry algae in the culture that is harvested", "kg/m3", 0.05, 200);

    /// <summary>Water that comes back.</summary>
    internal static UnitInput WaterReturned { get; } = new("water-returned", "share of the water of the harvest that comes back after thickening", "1", 0, 1) { Without = "none" };

    /// <summary>Evaporation.</summary>
    internal static UnitInput Evaporation { get; } = new("evaporation", "water that evaporates, as a depth, of each month or of the whole year", "m", 0, 6) { IsMonthly = true };

    /// <summary>Rain.</summary>
    internal static UnitInput Rain { get; } = new("rain", "rain on the pond, as a depth, of each month or of the whole year", "m", 0, 12) { IsMonthly = true, Without = "none" };

    /// <summary>Cycles of concentration.</summary>
    internal static UnitInput Cycles { get; } = new("cycles-of-concentration", "how many times as salty as its make-up the culture may become by evaporation", "1", 1.01, 100) { Without = "no blow-down" };

    /// <summary>Mixing.</summary>
    internal static UnitInput MixingPower { get; } = new("mixing-power", "power that moves the culture, per area of pond", "W/m2", 0, 50);

    /// <summary>Water made up.</summary>
    internal static UnitPort Water { get; } = new("water", "water made up", false, "m3", "t") { IsOptional = true };

    /// <summary>Water that evaporates.</summary>
    internal static UnitPort Evaporated { get; } = new("evaporated", "water that evaporates", true, "m3", "t") { IsOptional = true };

    /// <summary>Blow-down.</summary>
    internal static UnitPort BlowDown { get; } = new("blow-down", "salty water let off, with rain that overflows", true, "m3", "t") { IsOptional = true };

    /// <summary>Water with the harvest.</summary>
    internal static UnitPort HarvestWater { get; } = new("harvest-water", "water that leaves with the harvest and does not come back", true, "m3", "t") { IsOptional = true };

    /// <inheritdoc />
    public UnitResult Evaluate(UnitReading inputs)
    {
        List<UnitProblem> problems = [];
        var shape = new CultureShape(inputs[Depth], 1, inputs[CultureDensity]);
        if (AlgaeGrowth.Of(inputs, shape, problems) is not { } culture) return UnitResult.Refused(problems);
        double harvested = culture.Algae * KilogramsPerTonne / inputs[CultureDensity];
        double evaporated = inputs[Evaporation] * SquareMetresPerHectare;
        double rain = inputs.Or(Rain, 0) * SquareMetresPerHectare;
        double harvestWater = harvested * (1 - inputs.Or(WaterReturned, 0));
        double letOff = inputs.Find(Cycles) is { } cycles ? evaporated / (cycles - 1) : 0;
        double need = evaporated + letOff + harvestWater + culture.WaterBound;
        double water = Math.Max(0, need - rain);
        double blowDown = letOff + Math.Max(0, rain - need);
        double electricity = AlgaeGrowth.ElectricityOf(inputs, inputs[MixingPower]);
        return new UnitResult
        {
            Flows =
            [
                .. culture.Flows, new UnitFlow(AlgaeGrowth.Land, 1 / inputs.Or(PondShare, 1)), new UnitFlow(Water, water), new UnitFlow(AlgaeGrowth.Electricity, electricity),
                new UnitFlow(Evaporated, evaporated), new UnitFlow(BlowDown, blowDown), new UnitFlow(HarvestWater, harvestWater),
            ],
            Values = [.. AlgaeGrowth.CostsOf(inputs)],
            Balances =
            [
                .. culture.Balances,
                new UnitBalance(
                    "water", "m3/ha", new UnitTerm("made up", UnitSide.In, water), new UnitTerm("rain", UnitSide.Surroundings, rain), new UnitTerm("let off", UnitSide.Out, blowDown),
                    new UnitTerm("with the harvest", UnitSide.Out, harvestWater), new UnitTerm("bound by growth", UnitSide.Bound, culture.WaterBound), new UnitTerm("evaporated", UnitSide.Loss, evaporated)),
                .. EnergyOf(culture, electricity),
            ],
            Series = [.. culture.Series, new UnitSeries("fillings of the pond harvested in a year", "1", 1, [harvested / shape.Volume])],
            BeyondValidity = [.. AlgaeGrowth.BeyondValidityOf(culture)],
        };
    }

    private static IEnumerable<UnitBalance> EnergyOf(AlgaeCulture culture, double electricity) => culture.Sunlight is { } sunlight
        ?
        [
            new UnitBalance(
                "energy", "MWh/ha", new UnitTerm("sunlight", UnitSide.In, sunlight), new UnitTerm("electricity of mixing", UnitSide.In, electricity),
                new UnitTerm("heating value of the algae", UnitSide.Out, culture.Algae * culture.HeatingValue),
                new UnitTerm("light that ends as heat or is not caught", UnitSide.Loss, sunlight * (1 - culture.EfficiencyReached!.Value)), new UnitTerm("friction of mixing", UnitSide.Loss, electricity)),
        ]
        : [];
}
