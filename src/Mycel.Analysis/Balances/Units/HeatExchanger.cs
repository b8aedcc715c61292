namespace Mycel.Analysis.Balances.Units;

/// <summary>Heat passed on at a lower temperature.</summary>
internal sealed class HeatExchanger : IUnitModel
{
    private const double Rounding = 1e-9;

    /// <inheritdoc />
    public string Id => "heat-exchanger";

    /// <inheritdoc />
    public string Title => "Heat exchanger";

    /// <inheritdoc />
    public string Sentence => "Heat recovered is the share of the source's heat that can pass while the source stays hotter than what it warms by the approach, less what the casing loses.";

    /// <inheritdoc />
    public UnitFormula Formula { get; } = new(
        @"p = \eta \, (1 - \ell) \, q, \qquad \eta = \frac{T_1 - (t_1 + \Delta)}{T_1 - T_0}, \qquad t_2 \le T_1 - \Delta",
        "Heat of a stream with a constant heat capacity, in counterflow, with the same least difference at both ends.",
        new UnitSymbol("p", "heat delivered", "GJ"),
        new UnitSymbol("q", "heat of the source, counted down to the base temperature", "GJ"),
        new UnitSymbol(@"\eta", "share of the source's heat that passes", "1"),
        new UnitSymbol(@"\ell", "share of that which the casing loses", "1"),
        new UnitSymbol("T", "temperature of the source where it arrives (1), and down to which its heat is counted (0)", "K"),
        new UnitSymbol("t", "temperature of what is warmed, before (1) and after (2)", "K"),
        new UnitSymbol(@"\Delta", "least difference between the two streams", "K"));

    /// <inheritdoc />
    public string Basis => "One gigajoule of heat that the source brings.";

    /// <inheritdoc />
    public IReadOnlyList<UnitInput> Inputs { get; } =
        [Effectiveness, SourceTemperature, BaseTemperature, ColdTemperature, SupplyTemperature, Approach, CasingLoss, Machines.SpecificInvestment, Machines.SpecificFixedCost];

    /// <inheritdoc />
    public IReadOnlyList<UnitPort> Ports { get; } = [Heat, Delivered, HeatLeft];

    /// <summary>Effectiveness.</summary>
    internal static UnitInput Effectiveness { get; } =
        new("effectiveness", "share of the source's heat that passes, where it is known as a whole", "1", 0, 1) { Without = "all temperatures and the approach are needed" };

    /// <summary>Temperature of the source.</summary>
    internal static UnitInput SourceTemperature { get; } = Machines.Temperature("source-temperature", "temperature at which the source arrives");

    /// <summary>Temperature down to which heat is counted.</summary>
    internal static UnitInput BaseTemperature { get; } =
        Machines.Temperature("base-temperature", "temperature down to which the heat of the source is counted") with { Without = "effectiveness is needed" };

    /// <summary>Temperature of what is warmed, before.</summary>
    internal static UnitInput ColdTemperature { get; } = Machines.Temperature("cold-temperature", "temperature at which what is warmed arrives") with { Without = "effectiveness is needed" };

    /// <summary>Temperature of what is warmed, after.</summary>
    internal static UnitInput SupplyTemperature { get; } = Machines.Temperature("supply-temperature", "temperature to which it is warmed");

    /// <summary>Least difference of temperatures.</summary>
    internal static UnitInput Approach { get; } =
        new("approach", "least difference between the two streams", "K", 0.1, 500) { IsDifference = true, Without = "effectiveness is needed" };

    /// <summary>Loss of the casing.</summary>
    internal static UnitInput CasingLoss { get; } = new("casing-loss", "share of the heat that passes which the casing loses", "1", 0, 1) { Without = "none" };

    /// <summary>Heat of the source.</summary>
    internal static UnitPort Heat { get; } = new("heat", "heat that the source brings", false, "GJ");

    /// <summary>Heat delivered.</summary>
    internal static UnitPort Delivered { get; } = new("delivered", "heat that is delivered", true, "GJ");

    /// <summary>Heat left in the source.</summary>
    internal static UnitPort HeatLeft { get; } = new("heat-left", "heat that stays in the source", true, "GJ") { IsOptional = true };

    /// <inheritdoc />
    public UnitResult Evaluate(UnitReading inputs)
    {
        var problems = new List<UnitProblem>();
        CheckDirection(inputs, problems);
        CheckEffectiveness(inputs, problems);
        double? passed = inputs.Find(Effectiveness) ?? ShareOf(inputs, problems);
        if (problems.Count > 0 || passed is not { } share) return UnitResult.Refused(problems);
        double lost = share * inputs.Or(CasingLoss, 0);
        double delivered = share * (1 - inputs.Or(CasingLoss, 0));
        return new UnitResult
        {
            Flows = [new UnitFlow(Heat, 1), new UnitFlow(Delivered, delivered), new UnitFlow(HeatLeft, 1 - share)],
            Values = [.. Machines.CostsOf(inputs, delivered)],
            Balances =
            [
                new UnitBalance(
                    "energy", "GJ", new UnitTerm("heat of the source", UnitSide.In, 1), new UnitTerm("heat delivered", UnitSide.Out, delivered),
                    new UnitTerm("lost by the casing", UnitSide.Loss, lost), new UnitTerm("left in the source", UnitSide.Loss, 1 - share)),
            ],
        };
    }

    // Heat goes from hot to cold, with the approach between the two streams where it is known.
    private static void CheckDirection(UnitReading inputs, List<UnitProblem> problems)
    {
        if (inputs.Find(SourceTemperature) is not { } source) return;
        double approach = inputs.Or(Approach, 0);
        foreach (UnitInput warmed in new[] { SupplyTemperature, ColdTemperature })
        {
            if (inputs.Find(warmed) is not { } temperature || temperature <= source - approach) continue;
            string with = approach > 0 ? $" and the approach is {UnitText.Of(approach)} K" : "";
            problems.Add(new UnitProblem(
                warmed, $"{warmed.Id} is {UnitText.Degrees(temperature)}, but the source has {UnitText.Degrees(source)}{with}.",
                $"Warm to no more than {UnitText.Degrees(source - approach)}, or take a heat pump."));
        }

        if (inputs.Find(SupplyTemperature) is { } supply && inputs.Find(ColdTemperature) is { } cold && supply < cold)
            problems.Add(new UnitProblem(SupplyTemperature, $"What is warmed arrives with {UnitText.Degrees(cold)} and would leave with {UnitText.Degrees(supply)}.", "Mend the temperatures."));
    }

    // Without any difference between the streams the source would cool to what it warms, and no further.
    private static void CheckEffectiveness(UnitReading inputs, List<UnitProblem> problems)
    {
        if (inputs.Find(Effectiveness) is not { } stated || inputs.Find(SourceTemperature) is not { } source) return;
        if (inputs.Find(ColdTemperature) is not { } cold || inputs.Find(BaseTemperature) is not { } counted || counted >= source) return;
        double most = (source - cold - inputs.Or(Approach, 0)) / (source - counted);
        if (stated <= most + Rounding || problems.Count > 0) return;
        problems.Add(new UnitProblem(
            Effectiveness, $"effectiveness is {UnitText.Of(stated)}, but no more than {UnitText.Of(most)} can pass between these temperatures.", "Mend the effectiveness or the temperatures."));
    }

    private static double? ShareOf(UnitReading inputs, List<UnitProblem> problems)
    {
        UnitInput[] needed = [SourceTemperature, BaseTemperature, ColdTemperature, Approach];
        List<UnitInput> missing = [.. needed.Where(input => !inputs.Has(input))];
        if (missing.Count > 0)
        {
            problems.Add(new UnitProblem(
                Effectiveness, $"Neither the effectiveness is given nor all that it follows from: {string.Join(", ", missing.Select(input => input.Id))}.", "State the effectiveness, or add what is missing."));
            return null;
        }

        if (problems.Count > 0) return null;
        double source = inputs[SourceTemperature];
        if (inputs[BaseTemperature] >= source)
        {
            problems.Add(new UnitProblem(
                BaseTemperature, $"The heat of a source with {UnitText.Degrees(source)} is counted down to {UnitText.Degrees(inputs[BaseTemperature])}.", "Count it down to a temperature below that of the source."));
            return null;
        }

        // What is counted down to a warmer base than the source can be cooled to can all be recovered.
        return Math.Min(1, (source - inputs[ColdTemperature] - inputs[Approach]) / (source - inputs[BaseTemperature]));
    }
}
