namespace Mycel.Analysis.Balances.Units;

/// <summary>Carbon dioxide injected underground.</summary>
internal sealed class Storage : IUnitModel
{
    private const double GigajoulesPerMegawattHour = 3.6;

    // One bar times one cubic metre by one tonne.
    private const double GigajoulesPerBarCubicMetre = 1e-4;
    private const double KilogramsPerTonne = 1000;

    /// <inheritdoc />
    public string Id => "storage";

    /// <inheritdoc />
    public string Title => "Underground storage of carbon dioxide";

    /// <inheritdoc />
    public string Sentence => "Dense carbon dioxide is pumped to the pressure of injection; what stays underground and what leaks over the time that is counted are named apart.";

    /// <inheritdoc />
    public UnitFormula Formula { get; } = new(
        @"w = \frac{1}{\eta} \frac{p - a}{\rho}, \qquad s = 1 - \ell",
        "Work of pumping a fluid of one density.",
        new UnitSymbol("w", "electricity per carbon dioxide", "GJ/t"),
        new UnitSymbol(@"\eta", "efficiency of the pumps", "1"),
        new UnitSymbol("p", "pressure of injection", "GJ/m3"),
        new UnitSymbol("a", "pressure at which it arrives", "GJ/m3"),
        new UnitSymbol(@"\rho", "density", "t/m3"),
        new UnitSymbol("s", "carbon dioxide stored, per injected", "1"),
        new UnitSymbol(@"\ell", "share that leaks", "1"));

    /// <inheritdoc />
    public string Basis => "One tonne of carbon dioxide injected.";

    /// <inheritdoc />
    public IReadOnlyList<UnitInput> Inputs { get; } = [InjectionPressure, ArrivalPressure, Density, PumpEfficiency, SpecificElectricity, LeakedShare, .. Costs.Inputs];

    /// <inheritdoc />
    public IReadOnlyList<UnitPort> Ports { get; } = [CarbonDioxide, Electricity, Stored, Leaked];

    /// <inheritdoc />
    public IReadOnlyList<string> Remarks =>
    [
        "What leaks is counted in the year of injection, for all of the time that leaked-share stands for.",
        "Capture, compression and pipeline are technologies of their own.",
    ];

    /// <summary>Costs.</summary>
    internal static ThroughputCosts Costs { get; } = new("t", "carbon dioxide injected");

    /// <summary>Pressure of injection.</summary>
    internal static UnitInput InjectionPressure { get; } = new("injection-pressure", "absolute pressure at the well head", "bar", 1, 1000);

    /// <summary>Pressure of arrival.</summary>
    internal static UnitInput ArrivalPressure { get; } = new("arrival-pressure", "absolute pressure at which it arrives", "bar", 1, 1000);

    /// <summary>Density.</summary>
    internal static UnitInput Density { get; } = new("density", "density of the carbon dioxide as it is pumped", "kg/m3", 100, 1300);

    /// <summary>Pumps.</summary>
    internal static UnitInput PumpEfficiency { get; } = new("pump-efficiency", "share of the electricity of pumps that becomes pressure", "1", 0.05, 1) { Without = "the electricity must be stated" };

    /// <summary>Stated electricity.</summary>
    internal static UnitInput SpecificElectricity { get; } = new("specific-electricity", "electricity per carbon dioxide injected, where it is known", "MWh/t", 0, 5) { Without = "it follows from the pressures" };

    /// <summary>Leaks.</summary>
    internal static UnitInput LeakedShare { get; } = new("leaked-share", "share of what is injected that leaks, over the time that is counted", "1", 0, 1);

    /// <summary>Carbon dioxide.</summary>
    internal static UnitPort CarbonDioxide { get; } = new("carbon-dioxide", "carbon dioxide injected", false, "t", "tCO2", "tCO2e");

    /// <summary>Electricity.</summary>
    internal static UnitPort Electricity { get; } = new("electricity", "electricity", false, "GJ") { IsOptional = true };

    /// <summary>Stored.</summary>
    internal static UnitPort Stored { get; } = new("stored", "carbon dioxide that stays underground", true, "t", "tCO2", "tCO2e");

    /// <summary>Leaked.</summary>
    internal static UnitPort Leaked { get; } = new("leaked", "carbon dioxide that leaks", true, "t", "tCO2", "tCO2e") { IsOptional = true };

    /// <inheritdoc />
    public UnitResult Evaluate(UnitReading inputs)
    {
        double least = Math.Max(0, inputs[InjectionPressure] - inputs[ArrivalPressure]) * GigajoulesPerBarCubicMetre * KilogramsPerTonne / inputs[Density];
        if (inputs.Has(PumpEfficiency) == inputs.Has(SpecificElectricity))
        {
            return UnitResult.Refused(inputs.Has(PumpEfficiency)
                ? new UnitProblem(SpecificElectricity, "pump-efficiency and specific-electricity are both given.", "Keep one of the two.")
                : new UnitProblem(PumpEfficiency, "Neither pump-efficiency nor specific-electricity is given.", "Give one of the two."));
        }

        double electricity = inputs.Find(SpecificElectricity) * GigajoulesPerMegawattHour ?? least / inputs[PumpEfficiency];
        if (electricity < least)
        {
            return UnitResult.Refused(new UnitProblem(
                SpecificElectricity, $"{UnitText.Of(electricity)} GJ/t are stated, but raising the pressure takes {UnitText.Of(least)} GJ/t.", "Mend the electricity, the pressures or the density."));
        }

        double leaked = inputs[LeakedShare];
        return new UnitResult
        {
            Flows = [new UnitFlow(CarbonDioxide, 1), new UnitFlow(Electricity, electricity), new UnitFlow(Stored, 1 - leaked), new UnitFlow(Leaked, leaked)],
            Values = [.. Costs.Of(inputs)],
            Balances =
            [
                new UnitBalance("carbon dioxide", "t/t", new UnitTerm("injected", UnitSide.In, 1), new UnitTerm("stays underground", UnitSide.Out, 1 - leaked), new UnitTerm("leaks", UnitSide.Loss, leaked)),
                .. EnergyOf(electricity, least),
            ],
        };
    }

    private static IEnumerable<UnitBalance> EnergyOf(double electricity, double least) => electricity > 0
        ?
        [
            new UnitBalance(
                "energy", "GJ/t", new UnitTerm("electricity", UnitSide.In, electricity), new UnitTerm("pressure", UnitSide.Out, least), new UnitTerm("given off by pumps", UnitSide.Loss, electricity - least)),
        ]
        : [];
}
