namespace Mycel.Analysis.Balances.Units;

/// <summary>More heat from heat: the driving heat lifts heat of a low temperature.</summary>
internal sealed class AbsorptionHeatPump : IUnitModel
{
    /// <inheritdoc />
    public string Id => "absorption-heat-pump";

    /// <inheritdoc />
    public string Title => "Absorption heat pump";

    /// <inheritdoc />
    public string Sentence => "Heat delivered is the driving heat and the heat that it draws from a low source; how much it draws is stated by the coefficient of performance, or as a share of what is reversible.";

    /// <inheritdoc />
    public UnitFormula Formula { get; } = new(
        @"p = \epsilon \, q = q + l + e, \qquad \epsilon = 1 + \zeta \left( 1 - \frac{T_m}{T_h} \right) \frac{T_c}{T_m - T_c}",
        "A reversible engine between driving and delivered heat that drives a reversible heat pump (type I: heat is delivered below the driving temperature).",
        new UnitSymbol("p", "heat delivered", "GJ"),
        new UnitSymbol("q", "driving heat", "GJ"),
        new UnitSymbol("l", "heat drawn from the low source", "GJ"),
        new UnitSymbol("e", "electricity of pumps, which ends in the heat delivered", "GJ"),
        new UnitSymbol(@"\epsilon", "coefficient of performance", "1"),
        new UnitSymbol(@"\zeta", "share of the reversible heat drawn", "1"),
        new UnitSymbol("T", "temperature of the driving heat, of the heat delivered, and of the low source", "K"),
        new UnitSymbol("h", "driving", "index"),
        new UnitSymbol("m", "delivered", "index"),
        new UnitSymbol("c", "low source", "index"));

    /// <inheritdoc />
    public string Basis => "One gigajoule of driving heat.";

    /// <inheritdoc />
    public IReadOnlyList<UnitInput> Inputs { get; } =
        [Coefficient, ReversibleShare, DrivingTemperature, SupplyTemperature, LowTemperature, ElectricityPerHeat, Machines.SpecificInvestment, Machines.SpecificFixedCost];

    /// <inheritdoc />
    public IReadOnlyList<UnitPort> Ports { get; } = [Heat, LowHeat, Electricity, Delivered];

    /// <summary>Coefficient of performance.</summary>
    internal static UnitInput Coefficient { get; } =
        new("coefficient-of-performance", "heat delivered per driving heat", "1", 1, 10) { Without = "reversible-share is needed" };

    /// <summary>Share of the reversible heat drawn.</summary>
    internal static UnitInput ReversibleShare { get; } =
        new("reversible-share", "share of the heat that a reversible machine would draw from the low source", "1", 0, 1) { Without = "coefficient-of-performance is needed" };

    /// <summary>Temperature of the driving heat.</summary>
    internal static UnitInput DrivingTemperature { get; } = Machines.Temperature("driving-temperature", "temperature of the driving heat");

    /// <summary>Temperature of the heat delivered.</summary>
    internal static UnitInput SupplyTemperature { get; } = Machines.Temperature("supply-temperature", "temperature at which heat is delivered");

    /// <summary>Temperature of the low source.</summary>
    internal static UnitInput LowTemperature { get; } = Machines.Temperature("low-temperature", "temperature of the low source");

    /// <summary>Electricity of pumps.</summary>
    internal static UnitInput ElectricityPerHeat { get; } = new("electricity-per-heat", "electricity of pumps per driving heat", "1", 0, 0.5) { Without = "none" };

    /// <summary>Driving heat.</summary>
    internal static UnitPort Heat { get; } = new("heat", "driving heat", false, "GJ");

    /// <summary>Heat of the low source.</summary>
    internal static UnitPort LowHeat { get; } = new("low-heat", "heat drawn from the low source", false, "GJ") { IsOptional = true };

    /// <summary>Electricity of pumps.</summary>
    internal static UnitPort Electricity { get; } = new("electricity", "electricity of pumps", false, "GJ") { IsOptional = true };

    /// <summary>Heat delivered.</summary>
    internal static UnitPort Delivered { get; } = new("delivered", "heat that is delivered", true, "GJ");

    private static Performance HowWell { get; } = new(
        Coefficient, ReversibleShare, [DrivingTemperature, SupplyTemperature, LowTemperature],
        temperatures => 1 + Thermodynamics.HeatDrawn(temperatures[0], temperatures[1], temperatures[2]), AtLeast: 1);

    /// <inheritdoc />
    public UnitResult Evaluate(UnitReading inputs)
    {
        var problems = new List<UnitProblem>();
        if (HowWell.Of(inputs, problems) is not { } delivered) return UnitResult.Refused(problems);
        double electricity = inputs.Or(ElectricityPerHeat, 0);
        double drawn = delivered - 1 - electricity;
        if (drawn < 0)
        {
            return UnitResult.Refused(new UnitProblem(
                ElectricityPerHeat, $"Driving heat and electricity are {UnitText.Of(1 + electricity)}, more than the heat delivered, {UnitText.Of(delivered)}.",
                "Mend the coefficient of performance or the electricity."));
        }

        return new UnitResult
        {
            Flows = [new UnitFlow(Heat, 1), new UnitFlow(LowHeat, drawn), new UnitFlow(Electricity, electricity), new UnitFlow(Delivered, delivered)],
            Values = [.. Machines.CostsOf(inputs, delivered)],
            Balances =
            [
                new UnitBalance(
                    "energy", "GJ", new UnitTerm("driving heat", UnitSide.In, 1), new UnitTerm("electricity of pumps", UnitSide.In, electricity),
                    new UnitTerm("heat of the low source", UnitSide.In, drawn), new UnitTerm("heat delivered", UnitSide.Out, delivered)),
            ],
        };
    }
}
