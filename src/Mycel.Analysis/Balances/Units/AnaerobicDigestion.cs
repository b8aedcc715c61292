using Mycel.Model.Parks;

namespace Mycel.Analysis.Balances.Units;

/// <summary>Biogas from wet organic matter.</summary>
internal sealed class AnaerobicDigestion : IUnitModel
{
    private const double GigajoulesPerMegawattHour = 3.6;

    // Lower heating value of methane (from memory; natural gas of the reference data rests on the same figure).
    private const double MethaneHeatingValueGigajoulesPerTonne = 50.03;

    // Heat capacity of wet substrate is taken as that of water (from memory).
    private const double HeatCapacityGigajoulesPerTonneKelvin = 0.00418;

    // Stirred digesters of primary sewage sludge failed when substrate stayed about five days ("The effects of hydraulic retention time and feed COD concentration on the rate of
    // hydrolysis of primary sewage sludge", Water Science and Technology 54 (5), p. 91, 2006).
    private const double ShortestRetentionDays = 5;

    /// <inheritdoc />
    public string Id => "anaerobic-digestion";

    /// <inheritdoc />
    public string Title => "Anaerobic digestion";

    /// <inheritdoc />
    public string Sentence =>
        "The share of the volatile solids that rots becomes methane, carbon dioxide and ammonia as its elements tell; an engine may make electricity and heat of the gas, and the rest leaves as digestate. Where the rate of rotting is known, less rots the faster substrate passes through, and part load is followed.";

    /// <inheritdoc />
    public UnitFormula Formula { get; } = new(
        @"n = \frac{v \, \beta \, d}{m} \, \frac{r \, t}{r \, t + \phi}, \qquad a = n \left( \frac{1}{2} + \frac{h}{8} - \frac{o}{4} - \frac{3 k}{8} \right), \qquad c = n - a, \qquad w = n \left( 1 - \frac{h}{4} - \frac{o}{2} + \frac{3 k}{4} \right)",
        "Buswell's equation for matter of carbon, hydrogen, oxygen and nitrogen, which leaves as ammonia; a stirred tank in which matter rots by a rate of the first order.",
        new UnitSymbol("n", "carbon that rots, per substrate", "Mmol/t"),
        new UnitSymbol("v", "share of volatile solids in the dry matter", "1"),
        new UnitSymbol(@"\beta", "share of the volatile solids that rots, given time", "1"),
        new UnitSymbol("d", "share of dry matter in the substrate", "1"),
        new UnitSymbol("r", "rate of rotting; where none is given all that can rot does", "1/d"),
        new UnitSymbol("t", "retention time at full load", "d"),
        new UnitSymbol(@"\phi", "load: substrate by that at full load", "1"),
        new UnitSymbol("m", "mass of the volatile solids with one mole of carbon", "g/mol"),
        new UnitSymbol("a", "methane", "Mmol/t"),
        new UnitSymbol("h", "atoms of hydrogen per carbon", "1"),
        new UnitSymbol("o", "atoms of oxygen per carbon", "1"),
        new UnitSymbol("k", "atoms of nitrogen per carbon", "1"),
        new UnitSymbol("c", "carbon dioxide", "Mmol/t"),
        new UnitSymbol("w", "water taken up", "Mmol/t"));

    /// <inheritdoc />
    public string Basis => "One tonne of substrate, wet as it is fed.";

    /// <inheritdoc />
    public IReadOnlyList<UnitInput> Inputs { get; } =
    [
        DryShare, VolatileShare, Biodegradable, RottingRate, RetentionTime, Hydrogen, Oxygen, Nitrogen, MethaneSlip, FeedTemperature, DigesterTemperature, WallLoss, SpecificElectricity, EngineShare, ElectricEfficiency,
        HeatEfficiency, .. Costs.Inputs,
    ];

    /// <inheritdoc />
    public IReadOnlyList<UnitPort> Ports { get; } = [Substrate, HeatIn, ElectricityIn, Oxidant, Biogas, ElectricityOut, HeatOut, Exhaust, ExhaustWater, Slip, Digestate];

    /// <inheritdoc />
    public IReadOnlyList<string> Remarks =>
    [
        "Biogas is methane and carbon dioxide without water vapour and hydrogen sulphide; the share of methane stands in a table of the result, for the composition of the resource.",
        "Some of the carbon dioxide stays dissolved in the digestate in truth; here all of it is counted with the gas.",
        "Heat and electricity that the digester needs and those that an engine gives are counted apart; bound to the same resource, they are both flows of it.",
        "With a `rotting-rate` and a `retention-time` the digester is a stirred tank of fixed volume: at half load substrate stays twice as long and more of it rots. A balance follows it where the technology is counted"
        + " in substrate; what heat, stirring and walls take stays in proportion to substrate. That bacteria are washed out of a tank that is fed too fast, or poisoned, is not told.",
        "What bacteria keep for themselves belongs to the share that does not rot.",
    ];

    /// <summary>Costs.</summary>
    internal static ThroughputCosts Costs { get; } = new("t", "wet substrate");

    /// <summary>Dry share.</summary>
    internal static UnitInput DryShare { get; } = new("dry-share", "share of dry matter in the substrate", "1", 0.001, 1);

    /// <summary>Volatile share.</summary>
    internal static UnitInput VolatileShare { get; } = new("volatile-share", "share of volatile solids in the dry matter", "1", 0.01, 1);

    /// <summary>Biodegradable share.</summary>
    internal static UnitInput Biodegradable { get; } = new("biodegradable-share", "share of the volatile solids that rots; with a rotting-rate, that would rot in endless time", "1", 0.01, 1);

    /// <summary>Rate of rotting.</summary>
    internal static UnitInput RottingRate { get; } =
        new("rotting-rate", "rate of the first order at which what can rot does, at the temperature of the digester", "1/d", 0.001, 50) { Without = "the biodegradable-share rots at any load" };

    /// <summary>Retention time.</summary>
    internal static UnitInput RetentionTime { get; } =
        new("retention-time", "volume of the digester by the substrate fed in a day, at full load", "d", 0.1, 500) { Without = "the biodegradable-share rots at any load" };

    /// <summary>Hydrogen.</summary>
    internal static UnitInput Hydrogen { get; } = new("hydrogen-ratio", "atoms of hydrogen per carbon in what rots", "1", 0.3, 4);

    /// <summary>Oxygen.</summary>
    internal static UnitInput Oxygen { get; } = new("oxygen-ratio", "atoms of oxygen per carbon in what rots", "1", 0, 2);

    /// <summary>Nitrogen.</summary>
    internal static UnitInput Nitrogen { get; } = new("nitrogen-ratio", "atoms of nitrogen per carbon in what rots", "1", 0, 0.5) { Without = "none" };

    /// <summary>Slip.</summary>
    internal static UnitInput MethaneSlip { get; } = new("methane-slip", "share of the biogas that leaks", "1", 0, 0.5) { Without = "none" };

    /// <summary>Temperature of the feed.</summary>
    internal static UnitInput FeedTemperature { get; } = new("feed-temperature", "temperature at which the substrate arrives", "K", 273, 370) { Without = "heat is not counted" };

    /// <summary>Temperature of the digester.</summary>
    internal static UnitInput DigesterTemperature { get; } = new("digester-temperature", "temperature of the digester", "K", 280, 345) { Without = "heat is not counted" };

    /// <summary>Loss through walls.</summary>
    internal static UnitInput WallLoss { get; } = new("wall-loss", "heat lost through walls per heat that warms the substrate", "1", 0, 5) { Without = "none" };

    /// <summary>Electricity.</summary>
    internal static UnitInput SpecificElectricity { get; } = new("specific-electricity", "electricity of stirring and pumping per substrate", "MWh/t", 0, 1) { Without = "not counted" };

    /// <summary>Share to an engine.</summary>
    internal static UnitInput EngineShare { get; } = new("engine-share", "share of the biogas that an engine burns", "1", 0, 1) { Without = "none" };

    /// <summary>Electric efficiency.</summary>
    internal static UnitInput ElectricEfficiency { get; } = new("electric-efficiency", "electricity per lower heating value of the gas that is burnt", "1", 0, 0.6) { Without = "there must be no engine" };

    /// <summary>Heat efficiency.</summary>
    internal static UnitInput HeatEfficiency { get; } = new("heat-efficiency", "useful heat per lower heating value of the gas that is burnt", "1", 0, 1) { Without = "no heat is used" };

    /// <summary>Substrate.</summary>
    internal static UnitPort Substrate { get; } = new("substrate", "substrate", false, "t");

    /// <summary>Heat needed.</summary>
    internal static UnitPort HeatIn { get; } = new("heat-in", "heat of the digester", false, "GJ") { IsOptional = true };

    /// <summary>Electricity needed.</summary>
    internal static UnitPort ElectricityIn { get; } = new("electricity-in", "electricity of the digester", false, "MWh") { IsOptional = true };

    /// <summary>Oxygen of the engine.</summary>
    internal static UnitPort Oxidant { get; } = new("oxygen", "oxygen of the air that the engine takes", false, "t") { IsOptional = true };

    /// <summary>Biogas.</summary>
    internal static UnitPort Biogas { get; } = new("biogas", "biogas that is not burnt here", true, "t") { IsOptional = true };

    /// <summary>Electricity made.</summary>
    internal static UnitPort ElectricityOut { get; } = new("electricity-out", "electricity of the engine", true, "MWh") { IsOptional = true };

    /// <summary>Heat made.</summary>
    internal static UnitPort HeatOut { get; } = new("heat-out", "useful heat of the engine", true, "GJ") { IsOptional = true };

    /// <summary>Carbon dioxide of the engine.</summary>
    internal static UnitPort Exhaust { get; } = new("exhaust", "carbon dioxide of the engine, that of the biogas among it", true, "t", "tCO2", "tCO2e") { IsOptional = true };

    /// <summary>Water of the engine.</summary>
    internal static UnitPort ExhaustWater { get; } = new("exhaust-water", "water that burning makes", true, "t", "m3") { IsOptional = true };

    /// <summary>Slip.</summary>
    internal static UnitPort Slip { get; } = new("slip", "biogas that leaks", true, "t") { IsOptional = true };

    /// <summary>Digestate.</summary>
    internal static UnitPort Digestate { get; } = new("digestate", "digestate, wet", true, "t");

    /// <inheritdoc />
    public UnitResult Evaluate(UnitReading inputs)
    {
        var matter = new OrganicMatter(inputs[Hydrogen], inputs[Oxygen], inputs.Or(Nitrogen, 0));
        List<UnitProblem> problems = [.. ProblemsOf(inputs, matter)];
        if (problems.Count > 0) return UnitResult.Refused(problems);
        double rotten = RottenOf(inputs);
        double moles = rotten / matter.MolarMass;
        double methane = moles * matter.MethaneGiven * Substances.Methane;
        double dioxide = moles * matter.CarbonDioxideGiven * Substances.CarbonDioxide;
        double ammonia = moles * matter.Nitrogen * Substances.Ammonia;
        double water = moles * matter.WaterTaken * Substances.Water;
        double slip = inputs.Or(MethaneSlip, 0);
        double burnt = (1 - slip) * inputs.Or(EngineShare, 0);
        double fuel = methane * burnt * MethaneHeatingValueGigajoulesPerTonne;
        var engine = new Engine(fuel, inputs.Or(ElectricEfficiency, 0), inputs.Or(HeatEfficiency, 0), methane * burnt / Substances.Methane);
        double digestate = 1 - rotten + ammonia - water;
        double warmed = inputs.Find(FeedTemperature) is { } feed ? HeatCapacityGigajoulesPerTonneKelvin * Math.Max(0, inputs[DigesterTemperature] - feed) : 0;
        double gas = methane + dioxide;
        LoadCurve? saturation = inputs.Has(RottingRate) ? new SaturationCurve(inputs[RottingRate] * inputs[RetentionTime]) : null;
        return new UnitResult
        {
            Flows =
            [
                new UnitFlow(Substrate, 1), new UnitFlow(HeatIn, warmed * (1 + inputs.Or(WallLoss, 0))), new UnitFlow(ElectricityIn, inputs.Or(SpecificElectricity, 0)), new UnitFlow(Oxidant, engine.Oxygen) { Curve = saturation },
                new UnitFlow(Biogas, gas * Math.Max(0, 1 - slip - burnt)) { Curve = saturation }, new UnitFlow(ElectricityOut, engine.Electricity / GigajoulesPerMegawattHour) { Curve = saturation },
                new UnitFlow(HeatOut, engine.Heat) { Curve = saturation }, new UnitFlow(Exhaust, engine.CarbonDioxide + (dioxide * burnt)) { Curve = saturation },
                new UnitFlow(ExhaustWater, engine.Water) { Curve = saturation }, new UnitFlow(Slip, gas * slip) { Curve = saturation },
                new UnitFlow(Digestate, digestate) { Curve = saturation is null || digestate <= 0 ? null : new MixedCurve([(1 / digestate, null), (1 - (1 / digestate), saturation)]) },
            ],
            Values = [.. Costs.Of(inputs)],
            Balances =
            [
                new UnitBalance(
                    "mass", "t/t", new UnitTerm("substrate", UnitSide.In, 1), new UnitTerm("methane", UnitSide.Out, methane), new UnitTerm("carbon dioxide", UnitSide.Out, dioxide),
                    new UnitTerm("ammonia in the digestate", UnitSide.Out, ammonia), new UnitTerm("solids and water of the digestate", UnitSide.Out, digestate - ammonia)),
                .. ElementsOf(matter, rotten, methane, dioxide, ammonia, water),
                .. engine.Balances,
            ],
            Series = [new UnitSeries("biogas: share of methane by mass and by mole", "1", 1, [methane / gas, matter.MethaneGiven])],
            BeyondValidity = inputs.Find(RetentionTime) <= ShortestRetentionDays
                ? [new UnitProblem(RetentionTime, $"Substrate stays {UnitText.Of(inputs[RetentionTime])} d in a stirred tank; bacteria that make methane are washed out of it in about 5 d.", "Take a larger digester, or a model of one that keeps its sludge.")]
                : [],
        };
    }

    private static double RottenOf(UnitReading inputs) => inputs[DryShare] * inputs[VolatileShare] * inputs[Biodegradable] * StayingOf(inputs);

    // What rots in a stirred tank, at full load, of what can rot.
    private static double StayingOf(UnitReading inputs) =>
        inputs.Find(RottingRate) * inputs.Find(RetentionTime) is { } passed ? passed / (passed + 1) : 1;

    // Water may be taken up or given off: it stands on the side where it is.
    private static IEnumerable<UnitBalance> ElementsOf(OrganicMatter matter, double rotten, double methane, double dioxide, double ammonia, double water) => ElementBalances.Of(
        "that rots", "t/t", new ElementTerm("volatile solids", UnitSide.In, rotten, matter.Shares), new ElementTerm("water taken up", UnitSide.In, Math.Max(0, water), "H2O"),
        new ElementTerm("methane", UnitSide.Out, methane, "CH4"), new ElementTerm("carbon dioxide", UnitSide.Out, dioxide, "CO2"), new ElementTerm("ammonia", UnitSide.Out, ammonia, "NH3"),
        new ElementTerm("water given off", UnitSide.Loss, Math.Max(0, -water), "H2O"));

    private static IEnumerable<UnitProblem> ProblemsOf(UnitReading inputs, OrganicMatter matter)
    {
        if (matter.MethaneGiven < 0 || matter.CarbonDioxideGiven < 0)
            yield return new UnitProblem(Hydrogen, "Matter of this composition would give less than no methane or carbon dioxide.", "Mend the ratios of hydrogen, oxygen and nitrogen.");
        else if (inputs[DryShare] * inputs[VolatileShare] * inputs[Biodegradable] / matter.MolarMass * matter.WaterTaken * Substances.Water > 1 - inputs[DryShare])
            yield return new UnitProblem(DryShare, "Rotting takes up more water than the substrate holds.", "Lower the dry-share: dry matter does not rot.");
        if (inputs.Has(RottingRate) != inputs.Has(RetentionTime))
        {
            (UnitInput given, UnitInput missing) = inputs.Has(RottingRate) ? (RottingRate, RetentionTime) : (RetentionTime, RottingRate);
            yield return new UnitProblem(given, $"{given.Id} is given without {missing.Id}.", "Give both, or none where the biodegradable-share rots at any load.");
        }

        if (inputs.Has(FeedTemperature) != inputs.Has(DigesterTemperature))
        {
            (UnitInput given, UnitInput missing) = inputs.Has(FeedTemperature) ? (FeedTemperature, DigesterTemperature) : (DigesterTemperature, FeedTemperature);
            yield return new UnitProblem(given, $"{given.Id} is given without {missing.Id}.", "Give both, or none where heat is not counted.");
        }

        if (inputs.Or(EngineShare, 0) > 0 && !inputs.Has(ElectricEfficiency))
            yield return new UnitProblem(EngineShare, "An engine burns gas, but not how much electricity it makes is said.", "Add a row for the electric-efficiency.");
        if (inputs.Or(ElectricEfficiency, 0) + inputs.Or(HeatEfficiency, 0) > 1)
            yield return new UnitProblem(HeatEfficiency, $"Electricity and heat are {UnitText.Of(inputs.Or(ElectricEfficiency, 0) + inputs.Or(HeatEfficiency, 0))} of the gas, more than it holds.", "Mend the two efficiencies.");
    }

    /// <summary>An engine by the gas that it burns. Energy in GJ, methane in megamoles.</summary>
    private sealed record Engine(double Fuel, double ElectricEfficiency, double HeatEfficiency, double Methane)
    {
        public double Electricity => Fuel * ElectricEfficiency;

        public double Heat => Fuel * HeatEfficiency;

        public double Oxygen => Methane * 2 * Substances.OxygenGas;

        public double CarbonDioxide => Methane * Substances.CarbonDioxide;

        public double Water => Methane * 2 * Substances.Water;

        public IEnumerable<UnitBalance> Balances
        {
            get
            {
                if (Fuel <= 0) yield break;
                yield return new UnitBalance(
                    "energy of the engine", "GJ/t", new UnitTerm("methane", UnitSide.In, Fuel), new UnitTerm("electricity", UnitSide.Out, Electricity), new UnitTerm("heat", UnitSide.Out, Heat),
                    new UnitTerm("exhaust and cooling", UnitSide.Loss, Fuel * (1 - ElectricEfficiency - HeatEfficiency)));
                yield return new UnitBalance(
                    "mass of the engine", "t/t", new UnitTerm("methane", UnitSide.In, Methane * Substances.Methane), new UnitTerm("oxygen", UnitSide.In, Oxygen),
                    new UnitTerm("carbon dioxide", UnitSide.Out, CarbonDioxide), new UnitTerm("water", UnitSide.Out, Water));
                foreach (UnitBalance element in ElementBalances.Of(
                    "of the engine", "t/t", new ElementTerm("methane", UnitSide.In, Methane * Substances.Methane, "CH4"), new ElementTerm("oxygen", UnitSide.In, Oxygen, "O2"),
                    new ElementTerm("carbon dioxide", UnitSide.Out, CarbonDioxide, "CO2"), new ElementTerm("water", UnitSide.Out, Water, "H2O")))
                    yield return element;
            }
        }
    }
}
