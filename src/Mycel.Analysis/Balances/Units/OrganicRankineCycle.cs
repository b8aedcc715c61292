namespace Mycel.Analysis.Balances.Units;

/// <summary>Electricity from heat that is too cool for steam turbines.</summary>
internal sealed class OrganicRankineCycle : IUnitModel
{
    // Below, hardly anything is left after own use; above, organic fluids decompose. General knowledge of the trade, not confirmed in a source that we hold.
    private const double CoolestSource = 343.15;
    private const double HottestSource = 673.15;

    /// <inheritdoc />
    public string Id => "organic-rankine-cycle";

    /// <inheritdoc />
    public string Title => "Organic Rankine cycle";

    /// <inheritdoc />
    public string Sentence => "Electricity is the heat taken in times the efficiency of the cycle, stated or as a share of what Carnot allows between source and sink, less own use; the rest is given off at the sink.";

    /// <inheritdoc />
    public UnitFormula Formula { get; } = new(
        @"w = \eta \, (1 - u) \, q, \qquad \eta = \zeta \left( 1 - \frac{T_0}{T} \right), \qquad T = \frac{T_1 - T_2}{\ln (T_1 / T_2)}",
        "Carnot's theorem; the mean temperature of a stream that cools is that of the same entropy.",
        new UnitSymbol("w", "electricity", "GJ"),
        new UnitSymbol("q", "heat taken in", "GJ"),
        new UnitSymbol(@"\eta", "efficiency before own use", "1"),
        new UnitSymbol(@"\zeta", "share of Carnot's efficiency", "1"),
        new UnitSymbol("u", "share of the electricity that pumps and fans use", "1"),
        new UnitSymbol("T", "temperature of the source (1 where it arrives, 2 where it leaves) and of the sink (0)", "K"));

    /// <inheritdoc />
    public string Basis => "One gigajoule of heat taken in.";

    /// <inheritdoc />
    public IReadOnlyList<UnitInput> Inputs { get; } =
        [Efficiency, CarnotShare, SourceTemperature, ReturnTemperature, SinkTemperature, OwnUse, Machines.SpecificInvestment, Machines.SpecificFixedCost];

    /// <inheritdoc />
    public IReadOnlyList<UnitPort> Ports { get; } = [Heat, Electricity, RejectedHeat];

    /// <summary>Efficiency.</summary>
    internal static UnitInput Efficiency { get; } = new("efficiency", "share of the heat that becomes electricity, before own use", "1", 0, 1) { Without = "carnot-share is needed" };

    /// <summary>Share of Carnot's efficiency.</summary>
    internal static UnitInput CarnotShare { get; } = new("carnot-share", "share of Carnot's efficiency that the cycle reaches", "1", 0, 1) { Without = "efficiency is needed" };

    /// <summary>Temperature of the source.</summary>
    internal static UnitInput SourceTemperature { get; } = Machines.Temperature("source-temperature", "temperature at which the heat arrives");

    /// <summary>Temperature at which the source leaves.</summary>
    internal static UnitInput ReturnTemperature { get; } = Machines.Temperature("return-temperature", "temperature at which the source leaves the machine") with { Without = "the source keeps its temperature, as steam that condenses" };

    /// <summary>Temperature of the sink.</summary>
    internal static UnitInput SinkTemperature { get; } = Machines.Temperature("sink-temperature", "temperature at which heat is given off");

    /// <summary>Own use.</summary>
    internal static UnitInput OwnUse { get; } = new("own-use", "share of the electricity that pumps and fans use", "1", 0, 1) { Without = "none" };

    /// <summary>Heat taken in.</summary>
    internal static UnitPort Heat { get; } = new("heat", "heat of the source", false, "GJ");

    /// <summary>Electricity.</summary>
    internal static UnitPort Electricity { get; } = new("electricity", "electricity after own use", true, "GJ");

    /// <summary>Heat given off.</summary>
    internal static UnitPort RejectedHeat { get; } = new("rejected-heat", "heat that is given off at the sink", true, "GJ") { IsOptional = true };

    private static Performance HowWell { get; } =
        new(Efficiency, CarnotShare, [SourceTemperature, SinkTemperature], temperatures => Thermodynamics.WorkShare(temperatures[0], temperatures[1]));

    /// <inheritdoc />
    public UnitResult Evaluate(UnitReading inputs)
    {
        var problems = new List<UnitProblem>();
        CheckReturn(inputs, problems);
        if (problems.Count > 0) return UnitResult.Refused(problems);
        if (HowWell.Of(Cooling(inputs), problems) is not { } efficiency) return UnitResult.Refused(problems);
        double own = efficiency * inputs.Or(OwnUse, 0);
        double electricity = efficiency * (1 - inputs.Or(OwnUse, 0));
        double rejected = 1 - efficiency;
        return new UnitResult
        {
            Flows = [new UnitFlow(Heat, 1), new UnitFlow(Electricity, electricity), new UnitFlow(RejectedHeat, rejected)],
            Values = [.. Machines.CostsOf(inputs, electricity)],
            Balances =
            [
                new UnitBalance(
                    "energy", "GJ", new UnitTerm("heat of the source", UnitSide.In, 1), new UnitTerm("electricity", UnitSide.Out, electricity),
                    new UnitTerm("own use", UnitSide.Loss, own), new UnitTerm("heat given off at the sink", UnitSide.Loss, rejected)),
            ],
            BeyondValidity = [.. BeyondOf(inputs)],
        };
    }

    // A stream that cools is worth as much as heat at its mean temperature.
    private static UnitReading Cooling(UnitReading inputs) => inputs.Find(ReturnTemperature) is { } leaving && inputs.Find(SourceTemperature) is { } arriving
        ? inputs.With(SourceTemperature, Thermodynamics.MeanTemperature(arriving, leaving))
        : inputs;

    private static void CheckReturn(UnitReading inputs, List<UnitProblem> problems)
    {
        if (inputs.Find(ReturnTemperature) is not { } leaving) return;
        if (inputs.Find(SourceTemperature) is { } arriving && leaving > arriving)
        {
            problems.Add(new UnitProblem(
                ReturnTemperature, $"The source arrives with {UnitText.Degrees(arriving)} and would leave with {UnitText.Degrees(leaving)}.", "A source that gives heat leaves cooler: mend the temperatures."));
        }

        if (inputs.Find(SinkTemperature) is { } sink && leaving < sink)
        {
            problems.Add(new UnitProblem(
                ReturnTemperature, $"The source would leave with {UnitText.Degrees(leaving)}, cooler than the sink with {UnitText.Degrees(sink)}.", "Let it leave no cooler than the sink."));
        }
    }

    private static IEnumerable<UnitProblem> BeyondOf(UnitReading inputs)
    {
        if (inputs.Find(SourceTemperature) is { } source && source is < CoolestSource or > HottestSource)
        {
            yield return new UnitProblem(
                SourceTemperature, $"Organic Rankine cycles are built for sources between {UnitText.Degrees(CoolestSource)} and {UnitText.Degrees(HottestSource)}, and this one has {UnitText.Degrees(source)}.",
                "Check the temperature, or take another machine.");
        }
    }
}
