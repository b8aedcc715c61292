namespace Mycel.Analysis.Balances.Units;

/// <summary>Cold from heat.</summary>
internal sealed class AbsorptionChiller : IUnitModel
{
    private const double WaterFreezes = 273.15;

    /// <inheritdoc />
    public string Id => "absorption-chiller";

    /// <inheritdoc />
    public string Title => "Absorption chiller";

    /// <inheritdoc />
    public string Sentence => "Cold is the driving heat times the coefficient of performance, stated or as a share of what is reversible between three temperatures; both heats are given off between them.";

    /// <inheritdoc />
    public UnitFormula Formula { get; } = new(
        @"c = \epsilon \, q, \qquad \epsilon = \zeta \left( 1 - \frac{T_m}{T_h} \right) \frac{T_c}{T_m - T_c}, \qquad r = q + c + e",
        "A reversible engine between driving and rejected heat that drives a reversible refrigerator.",
        new UnitSymbol("c", "cold: heat taken from what is cooled", "GJ"),
        new UnitSymbol("q", "driving heat", "GJ"),
        new UnitSymbol("r", "heat given off", "GJ"),
        new UnitSymbol("e", "electricity of pumps", "GJ"),
        new UnitSymbol(@"\epsilon", "coefficient of performance", "1"),
        new UnitSymbol(@"\zeta", "share of the reversible coefficient", "1"),
        new UnitSymbol("T", "temperature of the driving heat, of the heat given off, and of the cold", "K"),
        new UnitSymbol("h", "driving", "index"),
        new UnitSymbol("m", "given off", "index"));

    /// <inheritdoc />
    public string Basis => "One gigajoule of driving heat.";

    /// <inheritdoc />
    public IReadOnlyList<UnitInput> Inputs { get; } =
        [Coefficient, ReversibleShare, DrivingTemperature, RejectionTemperature, ColdTemperature, ElectricityPerHeat, Machines.SpecificInvestment, Machines.SpecificFixedCost];

    /// <inheritdoc />
    public IReadOnlyList<UnitPort> Ports { get; } = [Heat, Electricity, Cooled, Cold, RejectedHeat];

    /// <summary>Coefficient of performance.</summary>
    internal static UnitInput Coefficient { get; } = new("coefficient-of-performance", "cold per driving heat", "1", 0, 10) { Without = "reversible-share is needed" };

    /// <summary>Share of the reversible coefficient.</summary>
    internal static UnitInput ReversibleShare { get; } =
        new("reversible-share", "share of the reversible coefficient of performance that the machine reaches", "1", 0, 1) { Without = "coefficient-of-performance is needed" };

    /// <summary>Temperature of the driving heat.</summary>
    internal static UnitInput DrivingTemperature { get; } = Machines.Temperature("driving-temperature", "temperature of the driving heat");

    /// <summary>Temperature at which heat is given off.</summary>
    internal static UnitInput RejectionTemperature { get; } = Machines.Temperature("rejection-temperature", "temperature at which heat is given off");

    /// <summary>Temperature of the cold.</summary>
    internal static UnitInput ColdTemperature { get; } = Machines.Temperature("cold-temperature", "temperature of the cold");

    /// <summary>Electricity of pumps.</summary>
    internal static UnitInput ElectricityPerHeat { get; } = new("electricity-per-heat", "electricity of pumps and fans per driving heat", "1", 0, 1) { Without = "none" };

    /// <summary>Driving heat.</summary>
    internal static UnitPort Heat { get; } = new("heat", "driving heat", false, "GJ");

    /// <summary>Electricity of pumps.</summary>
    internal static UnitPort Electricity { get; } = new("electricity", "electricity of pumps and fans", false, "GJ") { IsOptional = true };

    /// <summary>Heat taken from what is cooled.</summary>
    internal static UnitPort Cooled { get; } = new("cooled", "heat that is taken from what is cooled", false, "GJ") { IsOptional = true };

    /// <summary>Cold.</summary>
    internal static UnitPort Cold { get; } = new("cold", "cold that is delivered", true, "GJ");

    /// <summary>Heat given off.</summary>
    internal static UnitPort RejectedHeat { get; } = new("rejected-heat", "heat that is given off", true, "GJ") { IsOptional = true };

    private static Performance HowWell { get; } = new(
        Coefficient, ReversibleShare, [DrivingTemperature, RejectionTemperature, ColdTemperature],
        temperatures => Thermodynamics.HeatDrawn(temperatures[0], temperatures[1], temperatures[2]));

    /// <inheritdoc />
    public UnitResult Evaluate(UnitReading inputs)
    {
        var problems = new List<UnitProblem>();
        if (HowWell.Of(inputs, problems) is not { } cold) return UnitResult.Refused(problems);
        double electricity = inputs.Or(ElectricityPerHeat, 0);
        double rejected = 1 + cold + electricity;
        return new UnitResult
        {
            Flows = [new UnitFlow(Heat, 1), new UnitFlow(Electricity, electricity), new UnitFlow(Cooled, cold), new UnitFlow(Cold, cold), new UnitFlow(RejectedHeat, rejected)],
            Values = [.. Machines.CostsOf(inputs, cold)],
            Balances =
            [
                new UnitBalance(
                    "energy", "GJ", new UnitTerm("driving heat", UnitSide.In, 1), new UnitTerm("electricity of pumps", UnitSide.In, electricity),
                    new UnitTerm("heat taken from what is cooled", UnitSide.In, cold), new UnitTerm("heat given off", UnitSide.Loss, rejected)),
            ],
            BeyondValidity = inputs.Find(ColdTemperature) < WaterFreezes
                ? [new UnitProblem(ColdTemperature, "Water, the usual refrigerant, freezes at 0 degC.", "Check that the machine is one with ammonia, and its coefficient one of such a machine.")]
                : [],
        };
    }
}
