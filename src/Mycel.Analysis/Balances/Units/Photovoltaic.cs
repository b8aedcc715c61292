using Mycel.Model.Packages.Tables;

namespace Mycel.Analysis.Balances.Units;

/// <summary>Electricity of the sun from fixed panels.</summary>
internal sealed class Photovoltaic : IUnitModel
{
    /// <summary>Power of the sun on panels under test conditions, by which a peak power is defined. <unit>kW/m2</unit></summary>
    private const double TestIrradiance = 1;

    // A panel with one junction turns no more than a third of sunlight into electricity (Shockley and Queisser 1961, from memory: 0.337 at test conditions).
    private const double SingleJunction = 0.337;

    // Efficiencies are printed with two digits, so that 1 kW of peak power may be missed by a little.
    private const double LeastPeakPower = 0.95;

    private const double SmallLoss = 1e-5;

    /// <inheritdoc />
    public string Id => "photovoltaic";

    /// <inheritdoc />
    public string Title => "Photovoltaic panels";

    /// <inheritdoc />
    public string Sentence => "Electricity is the sunlight on the panels, times the share that they convert, less what is lost one after another on the way to the meter, on average over their life.";

    /// <inheritdoc />
    public UnitFormula Formula { get; } = new(
        @"w = \eta \, H \prod_{i} (1 - \ell_i) \; \bar{d}, \qquad H = \sum_{m} H_m, \qquad \bar{d} = \frac{1 - (1 - d)^n}{n d}, \qquad p = \frac{1}{A}",
        "Energy on a plane times efficiency and losses, as planning tools for panels count it; degradation as a constant share of what is left each year, averaged over the life.",
        new UnitSymbol("w", "electricity per area and year", "kWh/m2"),
        new UnitSymbol(@"\eta", "efficiency of the modules", "1"),
        new UnitSymbol("H", "irradiation on the plane of the panels, of a year or a month", "kWh/m2"),
        new UnitSymbol(@"\ell", "share that is lost; together they make the performance ratio", "1"),
        new UnitSymbol(@"\bar{d}", "average share that degradation leaves over the life", "1"),
        new UnitSymbol("d", "share of the yield that is lost from one year to the next", "1/a"),
        new UnitSymbol("n", "years of service", "a"),
        new UnitSymbol("p", "peak power per area", "kW/m2"),
        new UnitSymbol("A", "area per peak power", "m2/kW"),
        new UnitSymbol("i", "loss", "index"),
        new UnitSymbol("m", "month", "index"));

    /// <inheritdoc />
    public string Basis => "One square metre of panels for one year.";

    /// <inheritdoc />
    public IReadOnlyList<UnitInput> Inputs { get; } = [Irradiation, Efficiency, PerformanceRatio, .. Losses, Degradation, ServiceLife, AreaPerPeakPower, SpecificInvestment, SpecificFixedCost, Tilt];

    /// <inheritdoc />
    public IReadOnlyList<UnitPort> Ports { get; } = [Area, PeakPower, Sunlight, Electricity];

    /// <summary>Irradiation.</summary>
    internal static UnitInput Irradiation { get; } = new("irradiation", "sunlight on the plane of the panels, of each month or of the whole year", "kWh/m2", 0, 4000) { IsMonthly = true };

    /// <summary>Efficiency of the modules.</summary>
    internal static UnitInput Efficiency { get; } = new("efficiency", "share of the sunlight that the modules make electricity of at test conditions", "1", 0, 0.868);

    /// <summary>Performance ratio as a whole.</summary>
    internal static UnitInput PerformanceRatio { get; } =
        new("performance-ratio", "share of what the modules make that reaches the meter, where it is known as a whole", "1", 0, 1) { Without = "the product of the losses" };

    /// <summary>What is lost, one after another.</summary>
    internal static IReadOnlyList<UnitInput> Losses { get; } =
    [
        Loss("shading-loss", "shade"), Loss("soiling-loss", "dirt and snow"), Loss("temperature-loss", "warmth of the modules"), Loss("mismatch-loss", "differences between modules"),
        Loss("wiring-loss", "resistance of wires"), Loss("inverter-loss", "making alternating current"), Loss("outage-loss", "standstill"),
    ];

    /// <summary>Yearly degradation.</summary>
    internal static UnitInput Degradation { get; } = new("degradation", "share of the yield that is lost from one year to the next", "1/a", 0, 0.2) { Without = "none" };

    /// <summary>Years of service.</summary>
    internal static UnitInput ServiceLife { get; } = new("service-life", "years over which degradation is averaged", "a", 1, 100) { Without = "no degradation may be given" };

    /// <summary>Area per peak power.</summary>
    internal static UnitInput AreaPerPeakPower { get; } =
        new("area-per-peak-power", "area of panels per peak power", "m2/kW", 1, 100) { Without = "peak power and an investment by peak power are not known" };

    /// <summary>Investment per peak power.</summary>
    internal static UnitInput SpecificInvestment { get; } =
        new("specific-investment", "capital cost per peak power", "money/kW", 0, double.PositiveInfinity) { Without = "rows of technologies.csv say it" };

    /// <summary>Yearly cost per peak power.</summary>
    internal static UnitInput SpecificFixedCost { get; } =
        new("specific-fixed-cost", "yearly cost of keeping a peak power", "money/(kW*a)", 0, double.PositiveInfinity) { Without = "rows of technologies.csv say it" };

    /// <summary>Tilt, for readers.</summary>
    internal static UnitInput Tilt { get; } =
        new("tilt", "angle between panels and ground, for which the irradiation holds; nothing is computed from it", "deg", 0, 90) { Without = "not said" };

    /// <summary>Area that panels cover.</summary>
    internal static UnitPort Area { get; } = new("area", "area of panels, standing for a year", false, "m2*a", "m2") { IsOptional = true };

    /// <summary>Peak power of the panels.</summary>
    internal static UnitPort PeakPower { get; } = new("peak-power", "peak power of panels, standing for a year", false, "kW", "kWh") { IsOptional = true };

    /// <summary>Sunlight that falls on them.</summary>
    internal static UnitPort Sunlight { get; } = new("sunlight", "sunlight on the panels", false, "kWh") { IsOptional = true };

    /// <summary>Electricity that they make.</summary>
    internal static UnitPort Electricity { get; } = new("electricity", "electricity at the meter", true, "kWh");

    /// <summary>Average share that a constant degradation leaves over a life.</summary>
    /// <param name="yearlyShare">Share of the yield that is lost from one year to the next.</param>
    /// <param name="years">Years of service.</param>
    public static double AverageLeft(double yearlyShare, double years)
    {
        double lost = yearlyShare * years;
        // A small share is lost in the rounding of a power; the first terms of the series are then exact to the last digit. A single year loses nothing, whatever rounding says.
        double left = lost < SmallLoss
            ? 1 - ((years - 1) * yearlyShare / 2) + ((years - 1) * (years - 2) * yearlyShare * yearlyShare / 6)
            : (1 - Math.Pow(1 - yearlyShare, years)) / lost;
        return Math.Min(1, left);
    }

    /// <inheritdoc />
    public UnitResult Evaluate(UnitReading inputs)
    {
        List<UnitProblem> problems = [.. ProblemsOf(inputs)];
        if (problems.Count > 0) return UnitResult.Refused(problems);
        double sunlight = inputs[Irradiation];
        double left = sunlight * inputs[Efficiency];
        var terms = new List<UnitTerm> { new("sunlight", UnitSide.In, sunlight), new("not converted", UnitSide.Loss, sunlight - left) };
        foreach ((string name, double share) in SharesLost(inputs))
        {
            terms.Add(new UnitTerm(name, UnitSide.Loss, left * share));
            left *= 1 - share;
        }

        double electricity = left * (inputs.Find(Degradation) is { } yearly ? AverageLeft(yearly, inputs[ServiceLife]) : 1);
        terms.Add(new UnitTerm("degradation", UnitSide.Loss, left - electricity));
        terms.Add(new UnitTerm("electricity", UnitSide.Out, electricity));
        double? peakPower = 1 / inputs.Find(AreaPerPeakPower);
        return new UnitResult
        {
            Flows =
            [
                new UnitFlow(Area, 1), .. peakPower is { } peak ? [new UnitFlow(PeakPower, peak)] : Array.Empty<UnitFlow>(), new UnitFlow(Sunlight, sunlight),
                new UnitFlow(Electricity, electricity),
            ],
            Values = [.. CostsOf(inputs, peakPower)],
            Balances = [new UnitBalance("energy", "kWh/m2", terms)],
            Series = inputs.MonthsOf(Irradiation) is { } months
                ? [new UnitSeries("electricity by month", "kWh/m2", 1, [.. months.Select(month => sunlight == 0 ? 0 : month * electricity / sunlight)])]
                : [],
            BeyondValidity = inputs[Efficiency] > SingleJunction
                ? [new UnitProblem(Efficiency, "Modules with one junction convert no more than a third of sunlight.", "Mend the efficiency, unless the modules have several junctions.")]
                : [],
        };
    }

    private static UnitInput Loss(string id, string cause) => new(id, $"share lost to {cause}", "1", 0, 1) { Without = "none" };

    private static IEnumerable<(string Name, double Share)> SharesLost(UnitReading inputs) => inputs.Find(PerformanceRatio) is { } ratio
        ? [("all losses up to the meter", 1 - ratio)]
        : Losses.Where(inputs.Has).Select(loss => (loss.Id, inputs[loss]));

    private static IEnumerable<UnitValue> CostsOf(UnitReading inputs, double? peakPower)
    {
        if (inputs.Find(SpecificInvestment) is { } investment) yield return new UnitValue(TechnologyParameter.Investment, investment * peakPower!.Value);
        if (inputs.Find(SpecificFixedCost) is { } yearly) yield return new UnitValue(TechnologyParameter.FixedCost, yearly * peakPower!.Value);
    }

    private static IEnumerable<UnitProblem> ProblemsOf(UnitReading inputs)
    {
        if (inputs.Has(PerformanceRatio) && Losses.FirstOrDefault(inputs.Has) is { } doubled)
            yield return new UnitProblem(doubled, $"{doubled.Id} is part of the performance-ratio, which is given too.", "Give the ratio as a whole, or the losses that make it.");
        if (!inputs.Has(PerformanceRatio) && !Losses.Any(inputs.Has))
            yield return new UnitProblem(PerformanceRatio, "Neither a performance-ratio nor any loss is given, and no plant is without losses.", "Give the ratio as a whole, or the losses that make it.");
        if (inputs.Has(Degradation) && !inputs.Has(ServiceLife))
            yield return new UnitProblem(Degradation, "degradation is given, but not over how many years it is averaged.", "Add a row for the service-life.");
        if (new[] { SpecificInvestment, SpecificFixedCost }.FirstOrDefault(inputs.Has) is { } cost && !inputs.Has(AreaPerPeakPower))
            yield return new UnitProblem(cost, $"The {cost.Id} is given by peak power, but not how much of that stands on an area.", "Add a row for the area-per-peak-power.");
        if (inputs.Find(AreaPerPeakPower) is { } area && area * inputs[Efficiency] * TestIrradiance < LeastPeakPower)
        {
            yield return new UnitProblem(
                AreaPerPeakPower, $"{UnitText.Of(area)} m2 of panels with the efficiency {UnitText.Of(inputs[Efficiency])} have a peak power of {UnitText.Of(area * inputs[Efficiency])} kW and not of 1 kW.",
                $"Write at least {UnitText.Of(1 / inputs[Efficiency])} m2/kW, or mend the efficiency.");
        }
    }
}
