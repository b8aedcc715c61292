using Mycel.Model.Packages.Tables;

namespace Mycel.Analysis.Balances.Units;

/// <summary>A field of the sun by its power: stated by how much it runs, or of mirrors with a store of heat.</summary>
internal sealed class SolarField : IUnitModel
{
    private const double HoursPerYear = 8760;
    private const double KilowattsPerMegawatt = 1000;

    // Above the atmosphere the sun shines with 1361 W/m2 (total solar irradiance, from memory).
    private const double SolarConstant = 1.361;
    private const double HoursPerDay = 24;

    private static readonly double[] DaysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    /// <inheritdoc />
    public string Id => "solar-field";

    /// <inheritdoc />
    public string Title => "Solar field by power";

    /// <inheritdoc />
    public string Sentence =>
        "A megawatt takes its land and runs for a stated share of the year; or mirrors gather heat, the turbine takes what it can while the sun shines, a store takes what it can hold for the night, and the rest is turned away.";

    /// <inheritdoc />
    public UnitFormula Formula { get; } = new(
        @"w = \phi \, t = (1 - u) \, \eta \sum_{m} d \left( a + (1 - \lambda) s \right), \qquad a = \min \left( q, \frac{h}{\eta} \right), \qquad s = \min \left( q - a, \frac{k}{\eta}, \frac{24 - h}{\eta} \right),"
        + @" \qquad q = (1 - \ell) \, \theta \, A \frac{H}{d}",
        "Heat of a mean day of each month: what the turbine takes at once, what the store holds, and what is turned away. A year of 8760 h.",
        new UnitSymbol("w", "electricity of a megawatt in a year", "MWh"),
        new UnitSymbol(@"\phi", "capacity factor, where it is stated", "1"),
        new UnitSymbol("t", "hours of a year", "h"),
        new UnitSymbol("u", "share of its electricity that the plant uses itself", "1"),
        new UnitSymbol(@"\eta", "efficiency of the turbine", "1"),
        new UnitSymbol("d", "days of a month", "1"),
        new UnitSymbol("a", "heat that the turbine takes while the sun shines, on a day", "MWh"),
        new UnitSymbol(@"\lambda", "share of what is stored that the store loses", "1"),
        new UnitSymbol("s", "heat that is stored, on a day", "MWh"),
        new UnitSymbol("q", "heat that the field gathers, on a day", "MWh"),
        new UnitSymbol("h", "hours of sun, on a day", "h"),
        new UnitSymbol("k", "hours for which the store feeds the turbine at full load", "h"),
        new UnitSymbol(@"\ell", "share that receivers and pipes lose", "1"),
        new UnitSymbol(@"\theta", "optical efficiency", "1"),
        new UnitSymbol("A", "aperture of a megawatt", "m2"),
        new UnitSymbol("H", "direct light on the aperture in a month", "MWh/m2"),
        new UnitSymbol("m", "month", "index"));

    /// <inheritdoc />
    public string Basis => "One megawatt of electric power, standing for one year.";

    /// <inheritdoc />
    public IReadOnlyList<UnitInput> Inputs { get; } =
    [
        LandPerPower, CapacityFactor, Irradiation, SunHours, Aperture, OpticalEfficiency, FieldLoss, TurbineEfficiency, StorageHours, StorageLoss, OwnUse, SpecificInvestment, SpecificFixedCost,
    ];

    /// <inheritdoc />
    public IReadOnlyList<UnitPort> Ports { get; } = [Land, Sunlight, Electricity];

    /// <inheritdoc />
    public IReadOnlyList<string> Remarks =>
    [
        "For panels of which the irradiation is known take [photovoltaic](photovoltaic.md); this model is for fields of which power, land and capacity factor are stated, and for mirrors with a store.",
        "Every day of a month is taken as its mean day: clouds that leave some days dark make a store less useful than it seems here.",
        "With a stated capacity factor, sunlight is that on the land and not on panels.",
    ];

    /// <summary>Land.</summary>
    internal static UnitInput LandPerPower { get; } = new("land-per-power", "land per electric power", "m2/kW", 0.5, 1000);

    /// <summary>Capacity factor.</summary>
    internal static UnitInput CapacityFactor { get; } = new("capacity-factor", "electricity of a year by that of full load all year", "1", 0.001, 1) { Without = "it follows from mirrors and turbine" };

    /// <summary>Direct light.</summary>
    internal static UnitInput Irradiation { get; } =
        new("irradiation", "light on the aperture, direct light where mirrors gather it, of each month or of the whole year", "kWh/m2", 0, 4000) { IsMonthly = true, Without = "the capacity factor must be stated" };

    /// <summary>Hours of sun.</summary>
    internal static UnitInput SunHours { get; } =
        new("sun-hours", "hours in which the field gathers heat, of each month or of the whole year", "h", 1, 8760) { IsMonthly = true, Without = "the capacity factor must be stated" };

    /// <summary>Aperture.</summary>
    internal static UnitInput Aperture { get; } = new("aperture-per-power", "aperture of the mirrors per electric power", "m2/kW", 0.5, 200) { Without = "the capacity factor must be stated" };

    /// <summary>Optical efficiency.</summary>
    internal static UnitInput OpticalEfficiency { get; } = new("optical-efficiency", "share of the light on the aperture that receivers take in, over the year", "1", 0.01, 1) { Without = "the capacity factor must be stated" };

    /// <summary>Loss of the field.</summary>
    internal static UnitInput FieldLoss { get; } = new("field-loss", "share of the heat taken in that receivers and pipes lose", "1", 0, 0.95) { Without = "none" };

    /// <summary>Turbine.</summary>
    internal static UnitInput TurbineEfficiency { get; } = new("turbine-efficiency", "electricity per heat", "1", 0.01, 0.7) { Without = "the capacity factor must be stated" };

    /// <summary>Store.</summary>
    internal static UnitInput StorageHours { get; } = new("storage-hours", "hours for which the full store feeds the turbine at full load", "h", 0, 24) { Without = "no store" };

    /// <summary>Loss of the store.</summary>
    internal static UnitInput StorageLoss { get; } = new("storage-loss", "share of what is stored that the store loses", "1", 0, 1) { Without = "none" };

    /// <summary>Own use.</summary>
    internal static UnitInput OwnUse { get; } = new("own-use", "share of its electricity that the plant uses itself", "1", 0, 0.9) { Without = "none" };

    /// <summary>Investment.</summary>
    internal static UnitInput SpecificInvestment { get; } = new("specific-investment", "capital cost per electric power", "money/kW", 0, double.PositiveInfinity) { Without = "rows of technologies.csv say it" };

    /// <summary>Yearly cost.</summary>
    internal static UnitInput SpecificFixedCost { get; } = new("specific-fixed-cost", "yearly cost per electric power", "money/(kW*a)", 0, double.PositiveInfinity) { Without = "rows of technologies.csv say it" };

    /// <summary>Land.</summary>
    internal static UnitPort Land { get; } = new("land", "land, standing for a year", false, "ha*a", "ha") { IsOptional = true };

    /// <summary>Sunlight.</summary>
    internal static UnitPort Sunlight { get; } = new("sunlight", "sunlight on mirrors, or on the land where the capacity factor is stated", false, "MWh") { IsOptional = true };

    /// <summary>Electricity.</summary>
    internal static UnitPort Electricity { get; } = new("electricity", "electricity", true, "MWh");

    /// <inheritdoc />
    public UnitResult Evaluate(UnitReading inputs)
    {
        List<UnitProblem> problems = [.. ProblemsOf(inputs)];
        if (problems.Count > 0) return UnitResult.Refused(problems);
        return inputs.Has(CapacityFactor) ? Stated(inputs) : Gathered(inputs);
    }

    private static UnitResult Stated(UnitReading inputs)
    {
        double electricity = inputs[CapacityFactor] * HoursPerYear;
        double? sunlight = inputs.Find(Irradiation) * inputs[LandPerPower];
        if (sunlight < electricity)
        {
            return UnitResult.Refused(new UnitProblem(
                CapacityFactor, $"A megawatt would make {UnitText.Of(electricity)} MWh on land on which {UnitText.Of(sunlight.Value)} MWh of sunlight fall.", "Mend the capacity factor, the land or the irradiation."));
        }

        return ResultOf(inputs, sunlight ?? 0, electricity, sunlight is { } light
            ? [new UnitTerm("sunlight on the land", UnitSide.In, light), new UnitTerm("electricity", UnitSide.Out, electricity), new UnitTerm("not caught or not converted", UnitSide.Loss, light - electricity)]
            : [new UnitTerm("taken from sunlight", UnitSide.In, electricity), new UnitTerm("electricity", UnitSide.Out, electricity)]);
    }

    private static UnitResult Gathered(UnitReading inputs)
    {
        List<Month> months = [.. MonthsOf(inputs).Select(month => Month.Of(inputs, month))];
        double sunlight = months.Sum(month => month.Sunlight);
        double taken = sunlight * inputs[OpticalEfficiency];
        double stored = months.Sum(month => month.Stored);
        double driven = months.Sum(month => month.Direct) + (stored * (1 - inputs.Or(StorageLoss, 0)));
        double gross = driven * inputs[TurbineEfficiency];
        double electricity = gross * (1 - inputs.Or(OwnUse, 0));
        UnitResult result = ResultOf(
            inputs, sunlight, electricity,
            [
                new UnitTerm("sunlight on the mirrors", UnitSide.In, sunlight), new UnitTerm("electricity", UnitSide.Out, electricity), new UnitTerm("not taken in", UnitSide.Loss, sunlight - taken),
                new UnitTerm("lost by receivers and pipes", UnitSide.Loss, taken * inputs.Or(FieldLoss, 0)), new UnitTerm("turned away", UnitSide.Loss, months.Sum(month => month.TurnedAway)),
                new UnitTerm("lost by the store", UnitSide.Loss, stored * inputs.Or(StorageLoss, 0)), new UnitTerm("given off by the turbine", UnitSide.Loss, driven - gross),
                new UnitTerm("used by the plant", UnitSide.Loss, gross * inputs.Or(OwnUse, 0)),
            ]);
        return result with { Series = [new UnitSeries("capacity factor", "1", 1, [electricity / HoursPerYear])] };
    }

    private static UnitResult ResultOf(UnitReading inputs, double sunlight, double electricity, IReadOnlyList<UnitTerm> terms) => new()
    {
        // 1000 kW by 10000 m2.
        Flows = [new UnitFlow(Land, inputs[LandPerPower] / 10), new UnitFlow(Sunlight, sunlight), new UnitFlow(Electricity, electricity)],
        Values = [.. CostsOf(inputs)],
        Balances = [new UnitBalance("energy", "MWh", terms)],
    };

    private static List<(double Sunlight, double Hours, double Days)> MonthsOf(UnitReading inputs) => inputs.MonthsOf(Irradiation) is { } light && inputs.MonthsOf(SunHours) is { } hours
        ? [.. light.Select((sunlight, month) => (sunlight, hours[month], DaysOfMonths[month]))]
        : [(inputs[Irradiation], inputs[SunHours], DaysOfMonths.Sum())];

    private static IEnumerable<UnitValue> CostsOf(UnitReading inputs)
    {
        if (inputs.Find(SpecificInvestment) is { } investment) yield return new UnitValue(TechnologyParameter.Investment, investment * KilowattsPerMegawatt);
        if (inputs.Find(SpecificFixedCost) is { } yearly) yield return new UnitValue(TechnologyParameter.FixedCost, yearly * KilowattsPerMegawatt);
    }

    private static IEnumerable<UnitProblem> ProblemsOf(UnitReading inputs)
    {
        UnitInput[] mirrors = [Aperture, OpticalEfficiency, TurbineEfficiency, SunHours];
        if (inputs.Has(CapacityFactor))
        {
            if (mirrors.FirstOrDefault(inputs.Has) is { } surplus)
                yield return new UnitProblem(surplus, $"capacity-factor is stated, and {surplus.Id} from which it would follow is given too.", "State the capacity factor, or give mirrors and turbine.");
            yield break;
        }

        List<UnitInput> missing = [.. mirrors.Prepend(Irradiation).Where(input => !inputs.Has(input))];
        if (missing.Count > 0)
        {
            yield return new UnitProblem(CapacityFactor, $"No capacity-factor is stated, and {string.Join(", ", missing.Select(input => input.Id))} from which it follows is missing.", "State the capacity factor, or add rows for them.");
            yield break;
        }

        if (inputs.MonthsOf(Irradiation) is null != inputs.MonthsOf(SunHours) is null)
            yield return new UnitProblem(SunHours, "One of irradiation and sun-hours is given by month and the other for the year.", "Give both by month, or both for the year.");
        else if (MonthsOf(inputs).Exists(month => month.Hours > HoursPerDay * month.Days))
            yield return new UnitProblem(SunHours, "A month is given more hours of sun than it has hours.", "Mend the hours.");
        else if (MonthsOf(inputs).Exists(month => month.Sunlight > SolarConstant * month.Hours))
            yield return new UnitProblem(Irradiation, "More light falls in the hours of sun than the sun gives above the atmosphere.", "Mend the irradiation or the hours.");
        if (inputs[Irradiation] <= 0)
            yield return new UnitProblem(Irradiation, "No light falls on the field.", "Mend the irradiation.");
        if (inputs[Aperture] > inputs[LandPerPower])
            yield return new UnitProblem(LandPerPower, "The mirrors take more land than there is.", "Mend the land or the aperture.");
    }

    /// <summary>Heat of a month for a megawatt. In MWh.</summary>
    private sealed record Month(double Sunlight, double Direct, double Stored, double TurnedAway)
    {
        public static Month Of(UnitReading inputs, (double Sunlight, double Hours, double Days) month)
        {
            double sunlight = month.Sunlight * inputs[Aperture];
            double gathered = sunlight * inputs[OpticalEfficiency] * (1 - inputs.Or(FieldLoss, 0));
            double drawn = 1 / inputs[TurbineEfficiency];
            double direct = Math.Min(gathered, drawn * month.Hours);
            double night = Math.Min(inputs.Or(StorageHours, 0) * month.Days, (HoursPerDay * month.Days) - month.Hours);
            double stored = Math.Min(gathered - direct, drawn * night);
            return new Month(sunlight, direct, stored, gathered - direct - stored);
        }
    }
}
