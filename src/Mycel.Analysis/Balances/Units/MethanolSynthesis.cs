namespace Mycel.Analysis.Balances.Units;

/// <summary>Methanol from carbon dioxide and hydrogen.</summary>
internal sealed class MethanolSynthesis : IUnitModel
{
    private const double GigajoulePerMegawattHour = 3.6;
    private const double HydrogenPerCarbon = 3;

    private static readonly double HydrogenHeat = -Substance.Steam.Enthalpy / Substance.Hydrogen.MolarMass;
    private static readonly double MethanolHeat = (Substance.Methanol.Enthalpy - Substance.CarbonDioxide.Enthalpy - (2 * Substance.Steam.Enthalpy)) / Substance.Methanol.MolarMass;

    // In the reactor all is gas; methanol and water condense behind it.
    private static readonly double ReactionHeat = (Substance.CarbonDioxide.Enthalpy - Substance.MethanolVapour.Enthalpy - Substance.Steam.Enthalpy) / Substance.Methanol.MolarMass;
    private static readonly double WaterCondensing = (Substance.Steam.Enthalpy - Substance.Water.Enthalpy) / Substance.Methanol.MolarMass;

    /// <inheritdoc />
    public string Id => "methanol-synthesis";

    /// <inheritdoc />
    public string Title => "Methanol from carbon dioxide and hydrogen";

    /// <inheritdoc />
    public string Sentence =>
        "Carbon dioxide and three times as many moles of hydrogen give methanol and water; what one pass leaves, which is no less than equilibrium does, goes round but for the purge, and the heat of reaction can raise steam.";

    /// <inheritdoc />
    public UnitFormula Formula { get; } = new(
        @"\mathrm{CO_2} + 3 \, \mathrm{H_2} = \mathrm{CH_3OH} + \mathrm{H_2O}, \qquad f = 1 + p \left( \frac{1}{x} - 1 \right), \qquad g = r f, \qquad g \ge 3,"
        + @" \qquad x \le z, \qquad \frac{z^2 (1 + b - 2 z)^2}{(1 - z) (b - 3 z)^3} = k P^2, \qquad \ln k = - \frac{G}{R T}",
        "Stoichiometry and the balance of a loop with recycle and purge; heats from standard enthalpies of formation; equilibrium of ideal gases from free enthalpies (Moran and Shapiro, tables A-25 and of heat capacities).",
        new UnitSymbol("f", "carbon dioxide taken in, per mole of methanol", "1"),
        new UnitSymbol("p", "share of the gas behind the separator that is purged", "1"),
        new UnitSymbol("x", "conversion of carbon dioxide per pass", "1"),
        new UnitSymbol("g", "hydrogen taken in, per mole of methanol", "1"),
        new UnitSymbol("r", "moles of hydrogen per mole of carbon dioxide in the make-up gas", "1"),
        new UnitSymbol("z", "conversion per pass at equilibrium", "1"),
        new UnitSymbol("b", "moles of hydrogen per mole of carbon dioxide in the gas that enters the reactor", "1"),
        new UnitSymbol("k", "equilibrium constant", "1/atm2"),
        new UnitSymbol("P", "pressure in the reactor", "atm"),
        new UnitSymbol("G", "free enthalpy of the reaction at 1 atm and the temperature of the reactor", "J/mol"),
        new UnitSymbol("R", "gas constant", "J/(mol K)"),
        new UnitSymbol("T", "temperature of the reactor", "K"));

    /// <inheritdoc />
    public string Basis => "One tonne of methanol.";

    /// <inheritdoc />
    public IReadOnlyList<UnitInput> Inputs { get; } =
        [SynthesisLoop.Conversion, SynthesisLoop.Purge, SynthesisLoop.Ratio, .. SynthesisEquilibrium.Inputs, SpecificElectricity, DistillationHeat, HeatRecovery, Machines.SpecificInvestment, Machines.SpecificFixedCost];

    /// <inheritdoc />
    public IReadOnlyList<UnitPort> Ports { get; } = [CarbonDioxide, Hydrogen, Electricity, Heat, Methanol, Water, RecoveredHeat, PurgedCarbonDioxide, PurgedHydrogen];

    /// <inheritdoc />
    public IReadOnlyList<string> Remarks =>
    [
        "The only reaction is that of carbon dioxide: by-products, carbon monoxide among them, and dissolved gas are left out.",
        "Costs are by power of methanol by lower heating value. Energy is counted by lower heating values; the heat that reaction water gives when it condenses comes beside.",
        SynthesisEquilibrium.Remark,
    ];

    /// <summary>Electricity.</summary>
    internal static UnitInput SpecificElectricity { get; } = new("specific-electricity", "electricity of compressors and pumps per methanol", "MWh/t", 0, 20);

    /// <summary>Heat of distillation.</summary>
    internal static UnitInput DistillationHeat { get; } = new("distillation-heat", "heat that parts methanol from water, per methanol", "GJ/t", 0, 20) { Without = "none" };

    /// <summary>Recovered heat.</summary>
    internal static UnitInput HeatRecovery { get; } = new("heat-recovery", "share of the heat of reaction that raises steam", "1", 0, 1) { Without = "none" };

    /// <summary>Carbon dioxide.</summary>
    internal static UnitPort CarbonDioxide { get; } = new("carbon-dioxide", "carbon dioxide", false, "t", "tCO2", "tCO2e");

    /// <summary>Hydrogen.</summary>
    internal static UnitPort Hydrogen { get; } = new("hydrogen", "hydrogen", false, "t");

    /// <summary>Electricity.</summary>
    internal static UnitPort Electricity { get; } = new("electricity", "electricity", false, "GJ") { IsOptional = true };

    /// <summary>Heat.</summary>
    internal static UnitPort Heat { get; } = new("heat", "heat of distillation", false, "GJ") { IsOptional = true };

    /// <summary>Methanol.</summary>
    internal static UnitPort Methanol { get; } = new("methanol", "methanol", true, "t");

    /// <summary>Water.</summary>
    internal static UnitPort Water { get; } = new("water", "water of the reaction", true, "t", "m3") { IsOptional = true };

    /// <summary>Recovered heat.</summary>
    internal static UnitPort RecoveredHeat { get; } = new("recovered-heat", "heat of reaction that raises steam", true, "GJ") { IsOptional = true };

    /// <summary>Purged carbon dioxide.</summary>
    internal static UnitPort PurgedCarbonDioxide { get; } = new("purged-carbon-dioxide", "carbon dioxide in the purge", true, "t", "tCO2", "tCO2e") { IsOptional = true };

    /// <summary>Purged hydrogen.</summary>
    internal static UnitPort PurgedHydrogen { get; } = new("purged-hydrogen", "hydrogen in the purge", true, "t") { IsOptional = true };

    /// <inheritdoc />
    public UnitResult Evaluate(UnitReading inputs)
    {
        var problems = new List<UnitProblem>();
        if (SynthesisLoop.Of(inputs, HydrogenPerCarbon, problems) is not { } loop) return UnitResult.Refused(problems);
        SynthesisEquilibrium? equilibrium = SynthesisEquilibrium.Of(inputs, loop, GasReaction.Methanol, problems);
        if (problems.Count > 0) return UnitResult.Refused(problems);
        double carbonDioxide = Substance.CarbonDioxide.MassPer(loop.KeyFeed, Substance.Methanol);
        double hydrogen = Substance.Hydrogen.MassPer(loop.OtherFeed, Substance.Methanol);
        double purgedCarbonDioxide = Substance.CarbonDioxide.MassPer(loop.KeyPurge, Substance.Methanol);
        double purgedHydrogen = Substance.Hydrogen.MassPer(loop.OtherPurge, Substance.Methanol);
        double water = Substance.Water.MassPer(1, Substance.Methanol);
        double electricity = inputs[SpecificElectricity] * GigajoulePerMegawattHour;
        double heat = inputs.Or(DistillationHeat, 0);
        double recovered = ReactionHeat * inputs.Or(HeatRecovery, 0);
        return new UnitResult
        {
            Flows =
            [
                new UnitFlow(CarbonDioxide, carbonDioxide), new UnitFlow(Hydrogen, hydrogen), new UnitFlow(Electricity, electricity), new UnitFlow(Heat, heat), new UnitFlow(Methanol, 1),
                new UnitFlow(Water, water), new UnitFlow(RecoveredHeat, recovered), new UnitFlow(PurgedCarbonDioxide, purgedCarbonDioxide), new UnitFlow(PurgedHydrogen, purgedHydrogen),
            ],
            Values = [.. Machines.CostsOf(inputs, MethanolHeat)],
            Balances =
            [
                new UnitBalance(
                    "energy", "GJ/t", new UnitTerm("hydrogen by lower heating value", UnitSide.In, hydrogen * HydrogenHeat), new UnitTerm("heat of condensing the reaction water", UnitSide.In, WaterCondensing),
                    new UnitTerm("electricity", UnitSide.In, electricity), new UnitTerm("heat of distillation", UnitSide.In, heat), new UnitTerm("methanol by lower heating value", UnitSide.Out, MethanolHeat),
                    new UnitTerm("steam raised", UnitSide.Out, recovered), new UnitTerm("hydrogen in the purge", UnitSide.Loss, purgedHydrogen * HydrogenHeat),
                    new UnitTerm("cooling of reactor, compressors and columns", UnitSide.Loss, ((hydrogen - purgedHydrogen) * HydrogenHeat) + WaterCondensing + electricity + heat - MethanolHeat - recovered)),
                new UnitBalance(
                    "mass", "t/t", new UnitTerm("carbon dioxide", UnitSide.In, carbonDioxide), new UnitTerm("hydrogen", UnitSide.In, hydrogen), new UnitTerm("methanol", UnitSide.Out, 1),
                    new UnitTerm("water", UnitSide.Out, water), new UnitTerm("purge", UnitSide.Loss, purgedCarbonDioxide + purgedHydrogen)),
                new UnitBalance("water", "t/t", new UnitTerm("made by the reaction", UnitSide.Made, water), new UnitTerm("given off", UnitSide.Out, water)),
                .. ElementBalances.Of(
                    "", "t/t", new ElementTerm("carbon dioxide", UnitSide.In, carbonDioxide, "CO2"), new ElementTerm("hydrogen", UnitSide.In, hydrogen, "H2"),
                    new ElementTerm("methanol", UnitSide.Out, 1, "CH4O"), new ElementTerm("water", UnitSide.Out, water, "H2O"),
                    new ElementTerm("carbon dioxide in the purge", UnitSide.Loss, purgedCarbonDioxide, "CO2"), new ElementTerm("hydrogen in the purge", UnitSide.Loss, purgedHydrogen, "H2")),
            ],
            Series = [new UnitSeries("gas that goes round", "mol/mol", 1, [loop.Recycle]), .. equilibrium?.Series ?? []],
            BeyondValidity = [.. equilibrium?.BeyondValidity ?? []],
        };
    }
}
