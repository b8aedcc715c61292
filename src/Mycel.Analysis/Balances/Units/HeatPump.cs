namespace Mycel.Analysis.Balances.Units;

/// <summary>Heat lifted from a low temperature by electricity.</summary>
internal sealed class HeatPump : IUnitModel
{
    // Refrigerants of today reach about this temperature; steam compressors go beyond (from memory).
    private const double HottestUsual = 433.15;

    private const double Rounding = 1e-9;

    /// <inheritdoc />
    public string Id => "heat-pump";

    /// <inheritdoc />
    public string Title => "Heat pump";

    /// <inheritdoc />
    public string Sentence => "Heat delivered is the electricity times the coefficient of performance, stated or as a share of what Carnot allows between the temperatures in the machine; the low source gives what electricity does not.";

    /// <inheritdoc />
    public UnitFormula Formula { get; } = new(
        @"p = \epsilon \, w = \ell + (1 - x) w, \qquad \epsilon = \zeta \frac{T_h + a}{(T_h + a) - (T_c - a)}",
        "Reversible heat pump between the temperatures of the refrigerant, which has to be hotter than the sink and colder than the source by the approach of its exchangers; the same with an approach of 0 is the limit of nature.",
        new UnitSymbol("p", "heat delivered", "GJ"),
        new UnitSymbol(@"\epsilon", "coefficient of performance", "1"),
        new UnitSymbol("w", "electricity", "GJ"),
        new UnitSymbol(@"\ell", "heat drawn from the source", "GJ"),
        new UnitSymbol("x", "share of the electricity that motor and inverter lose to the air", "1"),
        new UnitSymbol(@"\zeta", "share of Carnot", "1"),
        new UnitSymbol("T", "temperature of the heat delivered, and of the source", "K"),
        new UnitSymbol("a", "approach of temperatures", "K"),
        new UnitSymbol("h", "delivered", "index"),
        new UnitSymbol("c", "source", "index"));

    /// <inheritdoc />
    public string Basis => "One gigajoule of heat delivered.";

    /// <inheritdoc />
    public IReadOnlyList<UnitInput> Inputs { get; } =
        [Coefficient, CarnotShare, SupplyTemperature, SourceTemperature, Approach, MotorLoss, Machines.SpecificInvestment, Machines.SpecificFixedCost];

    /// <inheritdoc />
    public IReadOnlyList<UnitPort> Ports { get; } = [Electricity, LowHeat, Delivered];

    /// <inheritdoc />
    public IReadOnlyList<string> Remarks =>
    [
        "Industrial machines for steam and hot water are the same model with hotter temperatures; beyond 160 degC a warning asks whether there is such a machine.",
        "The supply temperature is the hottest that is delivered, and the source temperature the coldest to which the source is cooled. A machine that heats and cools over a wide span does better than one"
        + " between these two: give its coefficient of performance then.",
        "The coefficient is that of the year. Where the source is the air, give the coefficient of the season, or a technology with rows by slice.",
        "Cooling is the same machine: its cold is the heat drawn from the source.",
    ];

    /// <summary>Coefficient of performance.</summary>
    internal static UnitInput Coefficient { get; } = new("coefficient-of-performance", "heat delivered per electricity", "1", 1, 50) { Without = "carnot-share is needed" };

    /// <summary>Share of Carnot.</summary>
    internal static UnitInput CarnotShare { get; } =
        new("carnot-share", "share of the coefficient of performance of a reversible machine between the same temperatures, each moved by the approach", "1", 0.01, 1)
        {
            Without = "coefficient-of-performance is needed",
        };

    /// <summary>Temperature of the heat delivered.</summary>
    internal static UnitInput SupplyTemperature { get; } = Machines.Temperature("supply-temperature", "hottest temperature at which heat is delivered");

    /// <summary>Temperature of the source.</summary>
    internal static UnitInput SourceTemperature { get; } = Machines.Temperature("source-temperature", "coldest temperature to which the source is cooled");

    /// <summary>Approach.</summary>
    internal static UnitInput Approach { get; } =
        new("approach", "difference of temperatures between the refrigerant and what it heats and cools", "K", 0, 50) { Without = "none", IsDifference = true };

    /// <summary>Loss of the motor.</summary>
    internal static UnitInput MotorLoss { get; } =
        new("motor-loss", "share of the electricity that motor and inverter lose to the air of the room", "1", 0, 0.3) { Without = "all of it ends in the heat delivered" };

    /// <summary>Electricity.</summary>
    internal static UnitPort Electricity { get; } = new("electricity", "electricity", false, "GJ");

    /// <summary>Heat of the source.</summary>
    internal static UnitPort LowHeat { get; } = new("low-heat", "heat drawn from the source", false, "GJ") { IsOptional = true };

    /// <summary>Heat delivered.</summary>
    internal static UnitPort Delivered { get; } = new("delivered", "heat that is delivered", true, "GJ");

    /// <inheritdoc />
    public UnitResult Evaluate(UnitReading inputs)
    {
        var problems = new List<UnitProblem>();
        double? coefficient = CoefficientOf(inputs, problems);
        double driving = 1 - inputs.Or(MotorLoss, 0);
        if (coefficient < driving)
        {
            problems.Add(new UnitProblem(
                inputs.Has(Coefficient) ? Coefficient : CarnotShare, $"The coefficient of performance is {UnitText.Of(coefficient.Value)}: the electricity alone gives more heat than is delivered.",
                "Mend the figure, or take an electric boiler."));
        }

        if (problems.Count > 0) return UnitResult.Refused(problems);
        double electricity = 1 / coefficient!.Value;
        double lost = electricity * inputs.Or(MotorLoss, 0);
        double drawn = 1 - (electricity * driving);
        return new UnitResult
        {
            Flows = [new UnitFlow(Electricity, electricity), new UnitFlow(LowHeat, drawn), new UnitFlow(Delivered, 1)],
            Values = [.. Machines.CostsOf(inputs, 1)],
            Balances =
            [
                new UnitBalance(
                    "energy", "GJ", new UnitTerm("electricity", UnitSide.In, electricity), new UnitTerm("heat of the source", UnitSide.In, drawn),
                    new UnitTerm("heat delivered", UnitSide.Out, 1), new UnitTerm("lost by motor and inverter", UnitSide.Loss, lost)),
            ],
            BeyondValidity = inputs.Find(SupplyTemperature) > HottestUsual
                ? [new UnitProblem(SupplyTemperature, "Heat is delivered above 160 degC, where heat pumps are rare.", "Check that there is such a machine, and what it costs.")]
                : [],
        };
    }

    // A stated figure is measured by nature alone; a share of Carnot counts from the temperatures in the machine.
    private static double? CoefficientOf(UnitReading inputs, List<UnitProblem> problems)
    {
        if (inputs.Has(Approach) && !inputs.Has(CarnotShare))
        {
            problems.Add(new UnitProblem(Approach, "An approach is given without a carnot-share, which alone needs it.", "Leave it out, or give the carnot-share and both temperatures."));
            return null;
        }

        if (HowWell.Of(inputs, problems) is not { } direct || inputs.Find(CarnotShare) is not { } share) return problems.Count > 0 ? null : inputs.Find(Coefficient);
        double approach = inputs.Or(Approach, 0);
        double hot = inputs[SupplyTemperature] + approach;
        double cold = inputs[SourceTemperature] - approach;
        return approach <= Rounding ? direct : share * Carnot(hot, cold);
    }

    private static Performance HowWell { get; } =
        new(Coefficient, CarnotShare, [SupplyTemperature, SourceTemperature], temperatures => Carnot(temperatures[0], temperatures[1]));

    private static double Carnot(double hot, double cold) => 1 / Thermodynamics.WorkShare(hot, cold);
}
