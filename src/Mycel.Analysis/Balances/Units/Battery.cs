using Mycel.Model.Packages.Tables;

namespace Mycel.Analysis.Balances.Units;

/// <summary>Electricity moved from when it is cheap to when it is dear.</summary>
internal sealed class Battery : IUnitModel
{
    private const double HoursPerYear = 8760;
    private const double KilowattHoursPerMegawattHour = 1000;

    /// <inheritdoc />
    public string Id => "battery";

    /// <inheritdoc />
    public string Title => "Battery";

    /// <inheritdoc />
    public string Sentence => "Electricity given back in a year is the capacity, times the share of it that a cycle uses, times the cycles of a year, on average over the life; charging takes more by the round-trip efficiency.";

    /// <inheritdoc />
    public UnitFormula Formula { get; } = new(
        @"g = C \, \delta \, n \, \frac{1 + e}{2}, \qquad t = \frac{g}{\eta} + s, \qquad y = \min\left( Y, \frac{N}{n} \right), \qquad \kappa = k + \frac{p}{h}",
        "Energy balance of a store over whole cycles; capacity that falls evenly to its share at the end of the life; the life ends with the years or with the cycles, whichever comes first.",
        new UnitSymbol("g", "electricity given back in a year", "MWh"),
        new UnitSymbol("C", "capacity when new", "MWh"),
        new UnitSymbol(@"\delta", "depth of discharge", "1"),
        new UnitSymbol("n", "full cycles of a year", "1/a"),
        new UnitSymbol("e", "share of the capacity left at the end of the life", "1"),
        new UnitSymbol("t", "electricity taken in a year", "MWh"),
        new UnitSymbol(@"\eta", "round-trip efficiency", "1"),
        new UnitSymbol("s", "electricity of cooling and control", "MWh"),
        new UnitSymbol("y", "life", "a"),
        new UnitSymbol("Y", "life by the calendar", "a"),
        new UnitSymbol("N", "life in full cycles", "1"),
        new UnitSymbol(@"\kappa", "capital cost per capacity", "money/kWh"),
        new UnitSymbol("k", "capital cost of cells per capacity", "money/kWh"),
        new UnitSymbol("p", "capital cost of inverters per power", "money/kW"),
        new UnitSymbol("h", "hours of charging or discharging fully", "h"));

    /// <inheritdoc />
    public string Basis => "One megawatt-hour of capacity, standing for a year.";

    /// <inheritdoc />
    public IReadOnlyList<UnitInput> Inputs { get; } =
        [Efficiency, Depth, Cycles, CalendarLife, CycleLife, CapacityAtEnd, StandbyUse, Duration, SpecificInvestment, PowerInvestment, SpecificFixedCost];

    /// <inheritdoc />
    public IReadOnlyList<UnitPort> Ports { get; } = [Capacity, Charged, Discharged];

    /// <inheritdoc />
    public IReadOnlyList<string> Remarks =>
    [
        "A year in one slice has neither peak nor night, and slices are balanced one by one, so that nothing moves from one to another. A battery is therefore told by two resources: `charged` leads to"
        + " electricity off peak, `discharged` to electricity at peak, each with the price and the limits of its market and the demand of its hours. The difference of prices is what the battery earns.",
        "Both resources must be there in the same slice: with slices of day and night, sell off-peak electricity and need peak electricity in each, or plan without those slices.",
        "Where peak and off-peak are one resource, a battery only loses, and the optimiser builds none. That is an answer about the description and not about batteries.",
        "How many cycles a year has days with a difference of prices worth a cycle has to be found elsewhere, from hourly prices; the number of cycles is taken as given. Income from reserve power, from shaving the"
        + " peak of a tariff by power and from standing in at black-outs is not counted.",
        "The life that follows counts where `technologies.csv` has no lifetime; it holds for cells and inverters alike.",
    ];

    /// <summary>Round-trip efficiency.</summary>
    internal static UnitInput Efficiency { get; } = new("round-trip-efficiency", "electricity given back per electricity charged, inverters and transformers included", "1", 0.01, 1);

    /// <summary>Depth of discharge.</summary>
    internal static UnitInput Depth { get; } = new("depth-of-discharge", "share of the capacity that a cycle uses", "1", 0.01, 1);

    /// <summary>Cycles of a year.</summary>
    internal static UnitInput Cycles { get; } = new("cycles-per-year", "full cycles of a year, each of the depth of discharge", "1/a", 1, 20000);

    /// <summary>Life by the calendar.</summary>
    internal static UnitInput CalendarLife { get; } = new("calendar-life", "years after which the battery is worn out even at rest", "a", 1, 60);

    /// <summary>Life in cycles.</summary>
    internal static UnitInput CycleLife { get; } = new("cycle-life", "cycles of the depth of discharge after which the battery is worn out", "1", 100, 1000000);

    /// <summary>Capacity at the end.</summary>
    internal static UnitInput CapacityAtEnd { get; } = new("capacity-at-end", "share of the capacity that is left at the end of the life", "1", 0, 1) { Without = "all of it" };

    /// <summary>Electricity of cooling and control.</summary>
    internal static UnitInput StandbyUse { get; } = new("standby-use", "electricity of cooling and control in a year, per capacity", "1/a", 0, 1000) { Without = "none" };

    /// <summary>Hours of charging.</summary>
    internal static UnitInput Duration { get; } = new("duration", "hours that charging, or discharging, the capacity fully takes", "h", 0.05, 1000) { Without = "whether the cycles fit into a year is not checked" };

    /// <summary>Investment per capacity.</summary>
    internal static UnitInput SpecificInvestment { get; } =
        new("specific-investment", "capital cost of cells per capacity", "money/kWh", 0, double.PositiveInfinity) { Without = "rows of technologies.csv say it" };

    /// <summary>Investment per power.</summary>
    internal static UnitInput PowerInvestment { get; } =
        new("power-investment", "capital cost of inverters per power, which follows from the duration", "money/kW", 0, double.PositiveInfinity) { Without = "part of the specific-investment" };

    /// <summary>Yearly cost per capacity.</summary>
    internal static UnitInput SpecificFixedCost { get; } =
        new("specific-fixed-cost", "yearly cost of keeping capacity", "money/(kWh*a)", 0, double.PositiveInfinity) { Without = "rows of technologies.csv say it" };

    /// <summary>Capacity that stands.</summary>
    internal static UnitPort Capacity { get; } = new("capacity", "capacity, standing for a year", false, "MWh*a") { IsOptional = true };

    /// <summary>Electricity taken.</summary>
    internal static UnitPort Charged { get; } = new("charged", "electricity taken when it is cheap", false, "MWh");

    /// <summary>Electricity given back.</summary>
    internal static UnitPort Discharged { get; } = new("discharged", "electricity given back when it is dear", true, "MWh");

    /// <inheritdoc />
    public UnitResult Evaluate(UnitReading inputs)
    {
        List<UnitProblem> problems = [.. ProblemsOf(inputs)];
        if (problems.Count > 0) return UnitResult.Refused(problems);
        double whenNew = inputs[Depth] * inputs[Cycles];
        double discharged = whenNew * (1 + inputs.Or(CapacityAtEnd, 1)) / 2;
        double stored = discharged / inputs[Efficiency];
        double standby = inputs.Or(StandbyUse, 0);
        return new UnitResult
        {
            Flows = [new UnitFlow(Capacity, 1), new UnitFlow(Charged, stored + standby), new UnitFlow(Discharged, discharged)],
            Values = [.. CostsOf(inputs), new UnitValue(TechnologyParameter.Lifetime, LifeOf(inputs))],
            Balances =
            [
                new UnitBalance(
                    "energy", "MWh", new UnitTerm("electricity charged", UnitSide.In, stored), new UnitTerm("electricity of cooling and control", UnitSide.In, standby),
                    new UnitTerm("electricity given back", UnitSide.Out, discharged), new UnitTerm("lost in cells and inverters", UnitSide.Loss, stored * (1 - inputs[Efficiency])),
                    new UnitTerm("spent on cooling and control", UnitSide.Loss, standby)),
            ],
            BeyondValidity = inputs[CycleLife] / inputs[Cycles] < 1
                ? [new UnitProblem(CycleLife, "The battery is worn out within a year.", "Mend the cycle-life or the cycles-per-year.")]
                : [],
        };
    }

    private static double LifeOf(UnitReading inputs) => Math.Min(inputs[CalendarLife], inputs[CycleLife] / inputs[Cycles]);

    private static IEnumerable<UnitValue> CostsOf(UnitReading inputs)
    {
        if (inputs.Has(SpecificInvestment) || inputs.Has(PowerInvestment))
        {
            double perKilowattHour = inputs.Or(SpecificInvestment, 0) + (inputs.Find(PowerInvestment) is { } power ? power / inputs[Duration] : 0);
            yield return new UnitValue(TechnologyParameter.Investment, perKilowattHour * KilowattHoursPerMegawattHour);
        }

        if (inputs.Find(SpecificFixedCost) is { } yearly) yield return new UnitValue(TechnologyParameter.FixedCost, yearly * KilowattHoursPerMegawattHour);
    }

    private static IEnumerable<UnitProblem> ProblemsOf(UnitReading inputs)
    {
        if (inputs.Has(PowerInvestment) && !inputs.Has(Duration))
            yield return new UnitProblem(PowerInvestment, "power-investment is given, but not how much power goes with the capacity.", "Add a row for the duration.");
        if (!inputs.Has(Duration)) yield break;
        // Inverters of a power fill the cells more slowly than they empty them, by what is lost on the way.
        double busy = inputs[Cycles] * inputs[Depth] * inputs[Duration] * (1 + (1 / inputs[Efficiency]));
        if (busy > HoursPerYear)
        {
            yield return new UnitProblem(
                Cycles, $"{UnitText.Of(inputs[Cycles])} cycles take {UnitText.Of(busy)} h of charging and discharging, but a year has 8760 h.",
                $"Write at most {UnitText.Of(inputs[Cycles] * HoursPerYear / busy)} cycles, or a shorter duration.");
        }
    }
}
