namespace Mycel.Analysis.Balances.Units;

/// <summary>Waste water cleaned by activated sludge.</summary>
internal sealed class WasteWaterTreatment : IUnitModel
{
    private const double GramsPerTonne = 1e6;
    private const double KilogramsPerTonne = 1000;

    // Four electrons of a molecule of oxygen oxidise half of ammonia's eight; nitrate gives back five.
    private const double OxygenPerAmmonia = 2;
    private const double OxygenPerNitrate = 1.25;

    // Bacteria of activated sludge are written C5H7NO2 in the trade (from memory, not confirmed in a source that we hold).
    private static readonly OrganicMatter Bacteria = new(1.4, 0.4, 0.2);

    /// <inheritdoc />
    public string Id => "waste-water-treatment";

    /// <inheritdoc />
    public string Title => "Biological waste water treatment";

    /// <inheritdoc />
    public string Sentence =>
        "Of the oxygen demand that is removed a part becomes sludge and the rest is burnt by oxygen or nitrate; sludge binds nitrogen and phosphorus, the rest of them is turned into nitrogen gas and precipitated.";

    /// <inheritdoc />
    public UnitFormula Formula { get; } = new(
        @"r = \eta C, \qquad s = \frac{y r}{\gamma}, \qquad o = (1 - y) r - \delta D + \nu L, \qquad D = R - \beta s, \qquad e = \frac{o}{\epsilon}, \qquad k = q \frac{M}{O} (1 - y) r",
        "Balance of chemical oxygen demand; sludge as C5H7NO2; nitrification with two moles and denitrification with one and a quarter mole of oxygen per mole of nitrogen.",
        new UnitSymbol("r", "oxygen demand removed", "t/m3"),
        new UnitSymbol(@"\eta", "share of the oxygen demand that is removed", "1"),
        new UnitSymbol("C", "chemical oxygen demand of the waste water", "t/m3"),
        new UnitSymbol("s", "bacteria in the sludge", "t/m3"),
        new UnitSymbol("y", "oxygen demand that becomes sludge, per oxygen demand removed", "1"),
        new UnitSymbol(@"\gamma", "oxygen demand of bacteria, 1.41", "1"),
        new UnitSymbol("o", "oxygen from air", "t/m3"),
        new UnitSymbol(@"\delta", "oxygen that nitrate spares, 2.86", "1"),
        new UnitSymbol("D", "nitrogen turned into gas", "t/m3"),
        new UnitSymbol(@"\nu", "oxygen that nitrification takes, 4.57", "1"),
        new UnitSymbol("L", "nitrogen turned into nitrate", "t/m3"),
        new UnitSymbol("R", "nitrogen removed", "t/m3"),
        new UnitSymbol(@"\beta", "nitrogen in bacteria, 0.124", "1"),
        new UnitSymbol("e", "electricity of aeration", "MWh/m3"),
        new UnitSymbol(@"\epsilon", "oxygen dissolved per electricity", "t/MWh"),
        new UnitSymbol("k", "carbon dioxide of respiration", "t/m3"),
        new UnitSymbol("q", "moles of carbon dioxide per mole of oxygen", "1"),
        new UnitSymbol("M", "molar mass of carbon dioxide", "g/mol"),
        new UnitSymbol("O", "molar mass of oxygen", "g/mol"));

    /// <inheritdoc />
    public string Basis => "One cubic metre of waste water.";

    /// <inheritdoc />
    public IReadOnlyList<UnitInput> Inputs { get; } =
    [
        OxygenDemand, OxygenDemandRemoval, BiologicalDemand, BiologicalRemoval, NitrogenIn, NitrogenRemoval, NitrifiedShare, PhosphorusIn, PhosphorusRemoval, SludgePhosphorus, SludgeYield,
        VolatileShare, SludgeSolids, PrecipitantDose, AerationEfficiency, OtherElectricity, RespiratoryQuotient, .. Costs.Inputs,
    ];

    /// <inheritdoc />
    public IReadOnlyList<UnitPort> Ports { get; } =
        [WasteWater, Electricity, Oxygen, Precipitant, Effluent, EffluentDemand, EffluentNitrogen, EffluentPhosphorus, Sludge, CarbonDioxide, NitrogenGas];

    /// <inheritdoc />
    public IReadOnlyList<string> Remarks =>
    [
        "Concentrations are chemical and biological oxygen demand, total nitrogen and total phosphorus. The biological demand is checked against the chemical one and moves nothing else.",
        "`nitrified-share` is of the nitrogen that the sludge does not bind. Denitrification takes its oxygen demand from the waste water itself; where that is not enough the model says so.",
        "Nitrous oxide and methane are not counted. Carbon dioxide of respiration comes from what the waste water held and is not of fossil origin, unless that was.",
        "The sludge is counted as dry solids, precipitate among them; its water leaves with it by `sludge-solids`.",
    ];

    /// <summary>Costs.</summary>
    internal static ThroughputCosts Costs { get; } = new("m3", "waste water");

    /// <summary>Chemical oxygen demand.</summary>
    internal static UnitInput OxygenDemand { get; } = new("chemical-oxygen-demand", "chemical oxygen demand of the waste water", "g/m3", 1, 200000);

    /// <summary>Its removal.</summary>
    internal static UnitInput OxygenDemandRemoval { get; } = new("cod-removal", "share of the chemical oxygen demand that is removed", "1", 0.01, 1);

    /// <summary>Biological oxygen demand.</summary>
    internal static UnitInput BiologicalDemand { get; } = new("biological-oxygen-demand", "biological oxygen demand in five days", "g/m3", 0, 200000) { Without = "not checked" };

    /// <summary>Its removal.</summary>
    internal static UnitInput BiologicalRemoval { get; } = new("bod-removal", "share of the biological oxygen demand that is removed", "1", 0, 1) { Without = "not checked" };

    /// <summary>Nitrogen.</summary>
    internal static UnitInput NitrogenIn { get; } = new("nitrogen", "total nitrogen of the waste water", "g/m3", 0, 20000) { Without = "none, and no sludge can grow" };

    /// <summary>Its removal.</summary>
    internal static UnitInput NitrogenRemoval { get; } = new("nitrogen-removal", "share of the nitrogen that is removed", "1", 0, 1) { Without = "what the sludge binds" };

    /// <summary>Nitrification.</summary>
    internal static UnitInput NitrifiedShare { get; } = new("nitrified-share", "share of the nitrogen that the sludge does not bind that is turned into nitrate", "1", 0, 1) { Without = "what is turned into gas, and no more" };

    /// <summary>Phosphorus.</summary>
    internal static UnitInput PhosphorusIn { get; } = new("phosphorus", "total phosphorus of the waste water", "g/m3", 0, 5000) { Without = "none" };

    /// <summary>Its removal.</summary>
    internal static UnitInput PhosphorusRemoval { get; } = new("phosphorus-removal", "share of the phosphorus that is removed", "1", 0, 1) { Without = "what the sludge binds" };

    /// <summary>Phosphorus in sludge.</summary>
    internal static UnitInput SludgePhosphorus { get; } = new("sludge-phosphorus", "share of phosphorus in bacteria", "1", 0, 0.15) { Without = "none" };

    /// <summary>Sludge yield.</summary>
    internal static UnitInput SludgeYield { get; } = new("sludge-yield", "oxygen demand of the sludge per oxygen demand removed", "1", 0, 0.9);

    /// <summary>Volatile share.</summary>
    internal static UnitInput VolatileShare { get; } = new("volatile-share", "share of bacteria in the dry sludge before precipitate", "1", 0.1, 1) { Without = "all of it" };

    /// <summary>Solids of the sludge.</summary>
    internal static UnitInput SludgeSolids { get; } = new("sludge-solids", "dry solids per volume of sludge", "kg/m3", 1, 500) { Without = "water in the sludge is not counted" };

    /// <summary>Precipitant.</summary>
    internal static UnitInput PrecipitantDose { get; } = new("precipitant-dose", "precipitant per phosphorus that is precipitated", "1", 0, 50) { Without = "not counted" };

    /// <summary>Aeration.</summary>
    internal static UnitInput AerationEfficiency { get; } = new("aeration-efficiency", "oxygen dissolved per electricity", "kg/kWh", 0.1, 10);

    /// <summary>Other electricity.</summary>
    internal static UnitInput OtherElectricity { get; } = new("other-electricity", "electricity of pumps, stirrers and sludge", "kWh/m3", 0, 20) { Without = "none" };

    /// <summary>Respiratory quotient.</summary>
    internal static UnitInput RespiratoryQuotient { get; } = new("respiratory-quotient", "moles of carbon dioxide per mole of oxygen that burns organic matter", "1", 0.3, 1.5) { Without = "1, as of sugar" };

    /// <summary>Waste water.</summary>
    internal static UnitPort WasteWater { get; } = new("waste-water", "waste water", false, "m3");

    /// <summary>Electricity.</summary>
    internal static UnitPort Electricity { get; } = new("electricity", "electricity", false, "kWh") { IsOptional = true };

    /// <summary>Oxygen.</summary>
    internal static UnitPort Oxygen { get; } = new("oxygen", "oxygen, from air or as a gas", false, "t") { IsOptional = true };

    /// <summary>Precipitant.</summary>
    internal static UnitPort Precipitant { get; } = new("precipitant", "precipitant of phosphorus", false, "t") { IsOptional = true };

    /// <summary>Effluent.</summary>
    internal static UnitPort Effluent { get; } = new("effluent", "water that is cleaned", true, "m3");

    /// <summary>Oxygen demand of the effluent.</summary>
    internal static UnitPort EffluentDemand { get; } = new("effluent-cod", "chemical oxygen demand that stays in the water", true, "t") { IsOptional = true };

    /// <summary>Nitrogen of the effluent.</summary>
    internal static UnitPort EffluentNitrogen { get; } = new("effluent-nitrogen", "nitrogen that stays in the water", true, "t") { IsOptional = true };

    /// <summary>Phosphorus of the effluent.</summary>
    internal static UnitPort EffluentPhosphorus { get; } = new("effluent-phosphorus", "phosphorus that stays in the water", true, "t") { IsOptional = true };

    /// <summary>Sludge.</summary>
    internal static UnitPort Sludge { get; } = new("sludge", "sludge as dry solids", true, "t") { IsOptional = true };

    /// <summary>Carbon dioxide.</summary>
    internal static UnitPort CarbonDioxide { get; } = new("carbon-dioxide", "carbon dioxide of respiration", true, "t", "tCO2", "tCO2e") { IsOptional = true };

    /// <summary>Nitrogen gas.</summary>
    internal static UnitPort NitrogenGas { get; } = new("nitrogen-gas", "nitrogen that leaves as gas", true, "t") { IsOptional = true };

    /// <summary>Oxygen demand per bacteria.</summary>
    internal static double BacteriaDemand => Bacteria.OxygenDemand * Substances.OxygenGas / Bacteria.MolarMass;

    /// <inheritdoc />
    public UnitResult Evaluate(UnitReading inputs)
    {
        var basin = new Basin(inputs);
        List<UnitProblem> problems = [.. ProblemsOf(inputs, basin)];
        if (problems.Count > 0) return UnitResult.Refused(problems);
        double electricity = (basin.Oxygen * KilogramsPerTonne / inputs[AerationEfficiency]) + inputs.Or(OtherElectricity, 0);
        double sludgeWater = inputs.Find(SludgeSolids) is { } solids ? basin.Sludge * KilogramsPerTonne / solids : 0;
        if (sludgeWater >= 1)
            return UnitResult.Refused(new UnitProblem(SludgeSolids, "The sludge takes all of the water with it.", "Thicken it to more solids."));
        return new UnitResult
        {
            Flows =
            [
                new UnitFlow(WasteWater, 1), new UnitFlow(Electricity, electricity), new UnitFlow(Oxygen, basin.Oxygen), new UnitFlow(Precipitant, basin.Precipitant), new UnitFlow(Effluent, 1 - sludgeWater),
                new UnitFlow(EffluentDemand, basin.Demand - basin.Removed), new UnitFlow(EffluentNitrogen, basin.Nitrogen - basin.NitrogenRemoved),
                new UnitFlow(EffluentPhosphorus, basin.Phosphorus - basin.PhosphorusRemoved), new UnitFlow(Sludge, basin.Sludge), new UnitFlow(CarbonDioxide, basin.CarbonDioxide),
                new UnitFlow(NitrogenGas, basin.Denitrified),
            ],
            Values = [.. Costs.Of(inputs)],
            Balances =
            [
                .. basin.Balances,
                new UnitBalance("water", "m3/m3", new UnitTerm("waste water", UnitSide.In, 1), new UnitTerm("effluent", UnitSide.Out, 1 - sludgeWater), new UnitTerm("with the sludge", UnitSide.Loss, sludgeWater)),
            ],
        };
    }

    private static IEnumerable<UnitProblem> ProblemsOf(UnitReading inputs, Basin basin)
    {
        if (inputs.Find(BiologicalDemand) > inputs[OxygenDemand])
            yield return new UnitProblem(BiologicalDemand, "The biological oxygen demand is more than the chemical one, of which it is a part.", "Mend the two concentrations.");
        else if (inputs.Find(BiologicalDemand) * inputs.Find(BiologicalRemoval) > inputs[OxygenDemand] * inputs[OxygenDemandRemoval])
            yield return new UnitProblem(BiologicalRemoval, "More biological oxygen demand is removed than chemical oxygen demand, of which it is a part.", "Mend the two shares that are removed.");
        if (basin.Bound > basin.Nitrogen)
            yield return new UnitProblem(NitrogenIn, $"The sludge binds {UnitText.Of(basin.Bound * GramsPerTonne)} g/m3 of nitrogen, more than the waste water brings.", "Add the nitrogen, or lower the sludge-yield: bacteria do not grow without it.");
        else if (basin.Denitrified < 0)
            yield return new UnitProblem(NitrogenRemoval, $"The sludge alone binds {UnitText.Of(basin.Bound * GramsPerTonne)} g/m3 of nitrogen, more than is removed.", "Raise the nitrogen-removal, or lower the sludge-yield.");
        else if (basin.Denitrified > basin.Nitrified * (1 + 1e-9))
            yield return new UnitProblem(NitrifiedShare, "More nitrogen is turned into gas than into nitrate, which has to come first.", "Raise the nitrified-share, or lower the nitrogen-removal.");
        if (basin.PhosphorusBound > basin.Phosphorus || basin.Precipitated < 0)
            yield return new UnitProblem(inputs.Has(PhosphorusIn) ? PhosphorusIn : SludgePhosphorus, $"The sludge binds {UnitText.Of(basin.PhosphorusBound * GramsPerTonne)} g/m3 of phosphorus, more than there is or is removed.", "Mend phosphorus, phosphorus-removal or sludge-phosphorus.");
        if (basin.BurntByOxygen < 0)
            yield return new UnitProblem(NitrogenRemoval, "Turning so much nitrate into gas takes more oxygen demand than is burnt.", "Lower the nitrogen-removal, or feed a source of carbon and count its oxygen demand.");
    }

    /// <summary>What happens to a cubic metre. Masses in tonnes.</summary>
    private sealed record Basin(UnitReading Inputs)
    {
        public double Demand => Inputs[OxygenDemand] / GramsPerTonne;

        public double Removed => Demand * Inputs[OxygenDemandRemoval];

        public double InSludge => Removed * Inputs[SludgeYield];

        public double Bacterial => InSludge / BacteriaDemand;

        public double Nitrogen => Inputs.Or(NitrogenIn, 0) / GramsPerTonne;

        public double Bound => Bacterial * Bacteria.NitrogenShare;

        public double NitrogenRemoved => Inputs.Find(NitrogenRemoval) * Nitrogen ?? Bound;

        public double Denitrified => NitrogenRemoved - Bound;

        public double Nitrified => Inputs.Find(NitrifiedShare) * (Nitrogen - Bound) ?? Denitrified;

        public double BurntByNitrate => Denitrified / Substances.Nitrogen * OxygenPerNitrate * Substances.OxygenGas;

        public double BurntByOxygen => Removed - InSludge - BurntByNitrate;

        public double Oxygen => BurntByOxygen + (Nitrified / Substances.Nitrogen * OxygenPerAmmonia * Substances.OxygenGas);

        public double CarbonDioxide => (BurntByOxygen + BurntByNitrate) / Substances.OxygenGas * Inputs.Or(RespiratoryQuotient, 1) * Substances.CarbonDioxide;

        public double Phosphorus => Inputs.Or(PhosphorusIn, 0) / GramsPerTonne;

        public double PhosphorusBound => Bacterial * Inputs.Or(SludgePhosphorus, 0);

        public double PhosphorusRemoved => Inputs.Find(PhosphorusRemoval) * Phosphorus ?? PhosphorusBound;

        public double Precipitated => PhosphorusRemoved - PhosphorusBound;

        public double Precipitant => Precipitated * Inputs.Or(PrecipitantDose, 0);

        public double Sludge => (Bacterial / Inputs.Or(VolatileShare, 1)) + Precipitated + Precipitant;

        public IEnumerable<UnitBalance> Balances
        {
            get
            {
                yield return new UnitBalance(
                    "chemical oxygen demand", "t/m3", new UnitTerm("waste water", UnitSide.In, Demand), new UnitTerm("sludge", UnitSide.Out, Bacterial * Bacteria.OxygenDemand * Substances.OxygenGas / Bacteria.MolarMass),
                    new UnitTerm("burnt by oxygen", UnitSide.Loss, BurntByOxygen), new UnitTerm("burnt by nitrate", UnitSide.Loss, BurntByNitrate),
                    new UnitTerm("left in the water", UnitSide.Loss, Demand * (1 - Inputs[OxygenDemandRemoval])));
                if (Nitrogen > 0)
                {
                    yield return new UnitBalance(
                        "nitrogen", "t/m3", new UnitTerm("waste water", UnitSide.In, Nitrogen), new UnitTerm("sludge", UnitSide.Out, Bound), new UnitTerm("turned into gas", UnitSide.Loss, Denitrified),
                        new UnitTerm("left in the water as nitrate", UnitSide.Loss, Math.Max(0, Nitrified - Denitrified)), new UnitTerm("left in the water as ammonia", UnitSide.Loss, Nitrogen - Bound - Math.Max(Nitrified, Denitrified)));
                }

                if (Phosphorus > 0)
                {
                    yield return new UnitBalance(
                        "phosphorus", "t/m3", new UnitTerm("waste water", UnitSide.In, Phosphorus), new UnitTerm("bacteria", UnitSide.Out, PhosphorusBound),
                        new UnitTerm("precipitate", UnitSide.Out, Precipitated), new UnitTerm("left in the water", UnitSide.Loss, Phosphorus - PhosphorusRemoved));
                }
            }
        }
    }
}
