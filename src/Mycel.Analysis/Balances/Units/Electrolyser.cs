namespace Mycel.Analysis.Balances.Units;

/// <summary>Hydrogen and oxygen from water by electricity.</summary>
internal sealed class Electrolyser : IUnitModel
{
    private const double GigajoulePerMegawattHour = 3.6;

    // Hydrogen by lower and by higher heating value: what its burning to vapour and to liquid water gives.
    private static readonly double LowerHeatingValue = -Substance.Steam.Enthalpy / Substance.Hydrogen.MolarMass;
    private static readonly double HigherHeatingValue = -Substance.Water.Enthalpy / Substance.Hydrogen.MolarMass;

    /// <inheritdoc />
    public string Id => "electrolyser";

    /// <inheritdoc />
    public string Title => "Electrolyser";

    /// <inheritdoc />
    public string Sentence =>
        "A tonne of hydrogen takes the electricity that its efficiency asks, the water that it is made of and eight times its mass in oxygen leaves; what energy hydrogen does not hold is waste heat.";

    /// <inheritdoc />
    public UnitFormula Formula { get; } = new(
        @"w = \frac{H}{\eta}, \qquad a = \frac{M}{N} (1 + e), \qquad q = w + r - K \ge 0",
        "Stoichiometry and the first law from liquid water at 25 °C; standard enthalpies of formation of water, CODATA Key Values for Thermodynamics.",
        new UnitSymbol("w", "electricity", "GJ/t"),
        new UnitSymbol("H", "lower heating value of hydrogen", "GJ/t"),
        new UnitSymbol(@"\eta", "efficiency by lower heating value", "1"),
        new UnitSymbol("a", "water", "t/t"),
        new UnitSymbol("M", "molar mass of water", "g/mol"),
        new UnitSymbol("N", "molar mass of hydrogen", "g/mol"),
        new UnitSymbol("e", "share of water that is drained beside", "1"),
        new UnitSymbol("q", "waste heat", "GJ/t"),
        new UnitSymbol("r", "heat taken in", "GJ/t"),
        new UnitSymbol("K", "higher heating value of hydrogen", "GJ/t"));

    /// <inheritdoc />
    public string Basis => "One tonne of hydrogen.";

    /// <inheritdoc />
    public IReadOnlyList<UnitInput> Inputs { get; } =
        [Efficiency, SpecificConsumption, SpecificHeat, DrainedWater, HeatRecovery, .. PartLoad.Inputs, Machines.SpecificInvestment, Machines.SpecificFixedCost];

    /// <inheritdoc />
    public IReadOnlyList<UnitPort> Ports { get; } = [Electricity, Water, Heat, Hydrogen, OxygenGas, WasteHeat, WasteWater];

    /// <inheritdoc />
    public IReadOnlyList<string> Remarks =>
    [
        "Costs are by power of electricity taken in: `specific-investment` is money per kilowatt of the electrolyser. Compression of the hydrogen is another technology.",
        "Only electrolysers of steam take heat from outside; liquid water is boiled with it first.",
        "Efficiencies at part load make curves of electricity and heat. Electrolysers are mostly better at part load, down to their least load.",
    ];

    /// <summary>Efficiency.</summary>
    internal static UnitInput Efficiency { get; } = new("efficiency", "lower heating value of the hydrogen by electricity, at full load", "1", 0.1, 1.2) { Without = "specific-consumption is needed" };

    /// <summary>Electricity per tonne.</summary>
    internal static UnitInput SpecificConsumption { get; } = new("specific-consumption", "electricity per hydrogen, at full load", "MWh/t", 20, 400) { Without = "efficiency is needed" };

    /// <summary>Heat per tonne.</summary>
    internal static UnitInput SpecificHeat { get; } = new("specific-heat", "heat taken in per hydrogen, by electrolysers of steam", "GJ/t", 0, 60) { Without = "none" };

    /// <summary>Drained water.</summary>
    internal static UnitInput DrainedWater { get; } = new("drained-water", "water that purification drains, per water that is split", "1", 0, 5) { Without = "none" };

    /// <summary>Recovered heat.</summary>
    internal static UnitInput HeatRecovery { get; } = new("heat-recovery", "share of the waste heat that can be used", "1", 0, 1) { Without = "all of it" };

    /// <summary>Electricity.</summary>
    internal static UnitPort Electricity { get; } = new("electricity", "electricity of stack, pumps and rectifier", false, "GJ");

    /// <summary>Water.</summary>
    internal static UnitPort Water { get; } = new("water", "water that is split and drained", false, "t", "m3") { IsOptional = true };

    /// <summary>Heat.</summary>
    internal static UnitPort Heat { get; } = new("heat", "heat taken in", false, "GJ") { IsOptional = true };

    /// <summary>Hydrogen.</summary>
    internal static UnitPort Hydrogen { get; } = new("hydrogen", "hydrogen", true, "t");

    /// <summary>Oxygen.</summary>
    internal static UnitPort OxygenGas { get; } = new("oxygen", "oxygen", true, "t") { IsOptional = true };

    /// <summary>Waste heat.</summary>
    internal static UnitPort WasteHeat { get; } = new("waste-heat", "waste heat that can be used", true, "GJ") { IsOptional = true };

    /// <summary>Waste water.</summary>
    internal static UnitPort WasteWater { get; } = new("waste-water", "water that purification drains", true, "t", "m3") { IsOptional = true };

    private static double OxygenPerHydrogen => Substance.Oxygen.MassPer(0.5, Substance.Hydrogen);

    /// <inheritdoc />
    public UnitResult Evaluate(UnitReading inputs)
    {
        if (inputs.Has(Efficiency) == inputs.Has(SpecificConsumption))
        {
            return UnitResult.Refused(inputs.Has(Efficiency)
                ? new UnitProblem(SpecificConsumption, "efficiency and specific-consumption are both given.", "Keep one of the two.")
                : new UnitProblem(Efficiency, "Neither efficiency nor specific-consumption is given.", "Give one of the two."));
        }

        double efficiency = inputs.Find(Efficiency) ?? LowerHeatingValue / (inputs[SpecificConsumption] * GigajoulePerMegawattHour);
        double electricity = LowerHeatingValue / efficiency;
        double heat = inputs.Or(SpecificHeat, 0);
        if (electricity + heat < HigherHeatingValue)
        {
            return UnitResult.Refused(new UnitProblem(
                inputs.Has(Efficiency) ? Efficiency : SpecificConsumption,
                $"Electricity and heat are {UnitText.Of(electricity + heat)} GJ/t, but nature asks for {UnitText.Of(HigherHeatingValue)} GJ/t to split liquid water.",
                "Mend the figure, or give the specific-heat that an electrolyser of steam takes in."));
        }

        var problems = new List<UnitProblem>();
        IReadOnlyList<UnitFlow> flows = PartLoad.Flows(inputs, efficiency, at => FlowsAt(inputs, at), problems);
        return problems.Count > 0
            ? UnitResult.Refused(problems)
            : new UnitResult { Flows = flows, Values = [.. Machines.CostsOf(inputs, electricity)], Balances = PartLoad.Balances(inputs, efficiency, at => BalancesAt(inputs, at)) };
    }

    private static IReadOnlyList<UnitBalance> BalancesAt(UnitReading inputs, double efficiency)
    {
        double electricity = LowerHeatingValue / efficiency;
        double heat = inputs.Or(SpecificHeat, 0);
        double split = Substance.Water.MassPer(1, Substance.Hydrogen);
        double drained = split * inputs.Or(DrainedWater, 0);
        double waste = electricity + heat - HigherHeatingValue;
        double used = inputs.Or(HeatRecovery, 1);
        return
        [
            new UnitBalance(
                "energy", "GJ/t", new UnitTerm("electricity", UnitSide.In, electricity), new UnitTerm("heat taken in", UnitSide.In, heat),
                new UnitTerm("hydrogen by lower heating value", UnitSide.Out, LowerHeatingValue), new UnitTerm("heat of evaporation that burning to vapour does not give back", UnitSide.Loss, HigherHeatingValue - LowerHeatingValue),
                new UnitTerm("waste heat that can be used", UnitSide.Out, waste * used), new UnitTerm("waste heat that is lost", UnitSide.Loss, waste * (1 - used))),
            new UnitBalance(
                "mass", "t/t", new UnitTerm("water", UnitSide.In, split + drained), new UnitTerm("hydrogen", UnitSide.Out, 1),
                new UnitTerm("oxygen", UnitSide.Out, OxygenPerHydrogen), new UnitTerm("water drained", UnitSide.Loss, drained)),
            new UnitBalance(
                "water", "t/t", new UnitTerm("fed", UnitSide.In, split + drained), new UnitTerm("split into hydrogen and oxygen", UnitSide.Bound, split), new UnitTerm("drained", UnitSide.Loss, drained)),
            .. ElementBalances.Of(
                "", "t/t", new ElementTerm("water", UnitSide.In, split + drained, "H2O"), new ElementTerm("hydrogen", UnitSide.Out, 1, "H2"),
                new ElementTerm("oxygen", UnitSide.Out, OxygenPerHydrogen, "O2"), new ElementTerm("water drained", UnitSide.Loss, drained, "H2O")),
        ];
    }

    private static IReadOnlyList<UnitFlow> FlowsAt(UnitReading inputs, double efficiency)
    {
        double electricity = LowerHeatingValue / efficiency;
        double heat = inputs.Or(SpecificHeat, 0);
        double split = Substance.Water.MassPer(1, Substance.Hydrogen);
        double drained = split * inputs.Or(DrainedWater, 0);
        return
        [
            new UnitFlow(Electricity, electricity), new UnitFlow(Water, split + drained), new UnitFlow(Heat, heat), new UnitFlow(Hydrogen, 1), new UnitFlow(OxygenGas, OxygenPerHydrogen),
            new UnitFlow(WasteHeat, (electricity + heat - HigherHeatingValue) * inputs.Or(HeatRecovery, 1)), new UnitFlow(WasteWater, drained),
        ];
    }
}
