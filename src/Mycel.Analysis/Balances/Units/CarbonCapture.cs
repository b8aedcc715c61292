namespace Mycel.Analysis.Balances.Units;

/// <summary>Carbon dioxide from a flue gas by chemical absorption.</summary>
internal sealed class CarbonCapture : IUnitModel
{
    private const double GigajoulePerMegawattHour = 3.6;

    // What chemical absorption reaches in practice; general knowledge of the trade, not confirmed in a source that we hold.
    private const double HighestUsualRate = 0.99;

    /// <inheritdoc />
    public string Id => "carbon-capture";

    /// <inheritdoc />
    public string Title => "Carbon capture by chemical absorption";

    /// <inheritdoc />
    public string Sentence =>
        "A tonne captured takes its heat, electricity, water and solvent, and as much carbon dioxide in the flue gas as the capture rate asks; what is emitted for the energy follows from the resources that bring it.";

    /// <inheritdoc />
    public UnitFormula Formula { get; } = new(
        @"f = \frac{1}{r}, \qquad s = \frac{1}{r} - 1, \qquad q + w \ge \frac{R T}{M y r} \left( m - (1 - y r) m' \right), \qquad m = - y \ln y - (1 - y) \ln (1 - y)",
        "Amounts per tonne as the literature states them; least work from the entropy of mixing of the gas before and after.",
        new UnitSymbol("f", "carbon dioxide in the flue gas, per tonne captured", "1"),
        new UnitSymbol("s", "carbon dioxide that stays in the flue gas, per tonne captured", "1"),
        new UnitSymbol("r", "capture rate", "1"),
        new UnitSymbol("q", "heat", "GJ/t"),
        new UnitSymbol("w", "electricity", "GJ/t"),
        new UnitSymbol("R", "gas constant", "J/(mol K)"),
        new UnitSymbol("T", "temperature of the surroundings", "K"),
        new UnitSymbol("M", "molar mass of carbon dioxide", "kg/mol"),
        new UnitSymbol("y", "mole share of carbon dioxide in the flue gas", "1"),
        new UnitSymbol("m", "entropy of mixing by the gas constant, before and (with a prime) after", "1"));

    /// <inheritdoc />
    public string Basis => "One tonne of carbon dioxide captured.";

    /// <inheritdoc />
    public IReadOnlyList<UnitInput> Inputs { get; } =
        [CaptureRate, SpecificHeat, SpecificElectricity, CompressionElectricity, SpecificWater, SpecificSolvent, FlueGasShare, AmbientTemperature, .. Costs.Inputs];

    /// <inheritdoc />
    public IReadOnlyList<UnitPort> Ports { get; } = [FlueGas, Heat, Electricity, Water, Solvent, Captured, Slip, WasteHeat];

    /// <summary>Costs.</summary>
    internal static ThroughputCosts Costs { get; } = new("t", "carbon dioxide captured");

    /// <summary>Capture rate.</summary>
    internal static UnitInput CaptureRate { get; } = new("capture-rate", "share of the carbon dioxide of the flue gas that is captured", "1", 0.01, 1);

    /// <summary>Heat per tonne.</summary>
    internal static UnitInput SpecificHeat { get; } = new("specific-heat", "heat that drives the solvent out, per tonne captured", "GJ/t", 0, 50);

    /// <summary>Electricity per tonne.</summary>
    internal static UnitInput SpecificElectricity { get; } = new("specific-electricity", "electricity of pumps and fans per tonne captured", "MWh/t", 0, 5);

    /// <summary>Electricity of compression.</summary>
    internal static UnitInput CompressionElectricity { get; } =
        new("compression-electricity", "electricity that compresses or liquefies a tonne for its transport", "MWh/t", 0, 5) { Without = "none" };

    /// <summary>Water per tonne.</summary>
    internal static UnitInput SpecificWater { get; } = new("specific-water", "water made up per tonne captured", "m3/t", 0, 1000) { Without = "none" };

    /// <summary>Solvent per tonne.</summary>
    internal static UnitInput SpecificSolvent { get; } = new("specific-solvent", "solvent made up per tonne captured", "kg/t", 0, 1000) { Without = "none" };

    /// <summary>Mole share in the flue gas.</summary>
    internal static UnitInput FlueGasShare { get; } = new("flue-gas-share", "mole share of carbon dioxide in the flue gas", "1", 0.0001, 0.9999) { Without = "the least work is not checked" };

    /// <summary>Temperature of the surroundings.</summary>
    internal static UnitInput AmbientTemperature { get; } = Machines.Temperature("ambient-temperature", "temperature of the surroundings") with { Without = "the least work is not checked" };

    /// <summary>Carbon dioxide of the flue gas.</summary>
    internal static UnitPort FlueGas { get; } = new("flue-gas", "carbon dioxide in the flue gas that is treated", false, "t", "tCO2", "tCO2e") { IsOptional = true };

    /// <summary>Heat.</summary>
    internal static UnitPort Heat { get; } = new("heat", "heat that drives the solvent out", false, "GJ");

    /// <summary>Electricity.</summary>
    internal static UnitPort Electricity { get; } = new("electricity", "electricity, that of compression among it", false, "GJ");

    /// <summary>Water.</summary>
    internal static UnitPort Water { get; } = new("water", "water made up", false, "m3", "t") { IsOptional = true };

    /// <summary>Solvent.</summary>
    internal static UnitPort Solvent { get; } = new("solvent", "solvent made up", false, "kg") { IsOptional = true };

    /// <summary>Carbon dioxide captured.</summary>
    internal static UnitPort Captured { get; } = new("captured", "carbon dioxide captured", true, "t", "tCO2", "tCO2e");

    /// <summary>What is not captured.</summary>
    internal static UnitPort Slip { get; } = new("slip", "carbon dioxide that stays in the flue gas", true, "t", "tCO2", "tCO2e") { IsOptional = true };

    /// <summary>Waste heat.</summary>
    internal static UnitPort WasteHeat { get; } = new("waste-heat", "heat given off to cooling water", true, "GJ") { IsOptional = true };

    /// <inheritdoc />
    public UnitResult Evaluate(UnitReading inputs)
    {
        double rate = inputs[CaptureRate];
        double pumps = inputs[SpecificElectricity] * GigajoulePerMegawattHour;
        double compression = inputs.Or(CompressionElectricity, 0) * GigajoulePerMegawattHour;
        double heat = inputs[SpecificHeat];
        if (LeastWorkOf(inputs) is { } least && heat + pumps < least)
        {
            return UnitResult.Refused(new UnitProblem(
                SpecificHeat, $"Heat and electricity without compression are {UnitText.Of(heat + pumps)} GJ/t, but nature asks for {UnitText.Of(least)} GJ/t of work to separate this flue gas.",
                "Mend the heat, or the share of carbon dioxide in the flue gas."));
        }

        double flueGas = 1 / rate;
        double slip = (1 - rate) / rate;
        return new UnitResult
        {
            Flows =
            [
                new UnitFlow(FlueGas, flueGas), new UnitFlow(Heat, heat), new UnitFlow(Electricity, pumps + compression), new UnitFlow(Water, inputs.Or(SpecificWater, 0)),
                new UnitFlow(Solvent, inputs.Or(SpecificSolvent, 0)), new UnitFlow(Captured, 1), new UnitFlow(Slip, slip), new UnitFlow(WasteHeat, heat + pumps + compression),
            ],
            Values = [.. Costs.Of(inputs)],
            Balances =
            [
                new UnitBalance(
                    "energy", "GJ/t", new UnitTerm("heat", UnitSide.In, heat), new UnitTerm("electricity of pumps and fans", UnitSide.In, pumps),
                    new UnitTerm("electricity of compression", UnitSide.In, compression), new UnitTerm("given off by the regeneration of the solvent", UnitSide.Loss, heat),
                    new UnitTerm("given off by pumps and fans", UnitSide.Loss, pumps), new UnitTerm("given off by cooling between the stages of compression", UnitSide.Loss, compression)),
                new UnitBalance(
                    "carbon dioxide", "t/t", new UnitTerm("in the flue gas", UnitSide.In, flueGas), new UnitTerm("captured", UnitSide.Out, 1),
                    new UnitTerm("left in the flue gas", UnitSide.Loss, slip)),
                .. WaterOf(inputs),
            ],
            BeyondValidity = rate > HighestUsualRate
                ? [new UnitProblem(CaptureRate, "Chemical absorption hardly captures more than 99 % of the carbon dioxide.", "Check the rate; the heat per tonne rises steeply towards 1.")]
                : [],
        };
    }

    private static IEnumerable<UnitBalance> WaterOf(UnitReading inputs)
    {
        if (!(inputs.Or(SpecificWater, 0) is > 0 and var water)) yield break;
        yield return new UnitBalance("water", "m3/t", new UnitTerm("made up", UnitSide.In, water), new UnitTerm("evaporated, let off and lost with the solvent", UnitSide.Loss, water));
    }

    private static double? LeastWorkOf(UnitReading inputs) => inputs.Find(FlueGasShare) is { } share && inputs.Find(AmbientTemperature) is { } temperature
        ? Thermodynamics.SeparationWork(share, inputs[CaptureRate], temperature)
        : null;
}
