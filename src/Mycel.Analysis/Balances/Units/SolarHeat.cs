using Mycel.Model.Packages.Tables;

namespace Mycel.Analysis.Balances.Units;

/// <summary>Heat of the sun from collectors, by the efficiency curve of their certificate.</summary>
internal sealed class SolarHeat : IUnitModel
{
    private const double WattsPerKilowatt = 1000;

    // No month has more hours than this.
    private const double LongestMonth = 31 * 24;

    /// <inheritdoc />
    public string Id => "solar-heat";

    /// <inheritdoc />
    public string Title => "Solar heat";

    /// <inheritdoc />
    public string Sentence => "Heat is the sunlight on the collectors times their optical efficiency, less what they lose to the air while they run; a month in which they would lose more than they catch gives nothing.";

    /// <inheritdoc />
    public UnitFormula Formula { get; } = new(
        @"q = (1 - \ell) \sum_{m} \max\left( 0, \; \theta \, \eta \, H_m - \frac{(a + b \, \Delta_m) \Delta_m}{1000} \, t_m \right), \qquad \Delta_m = \max(0, \; T - A_m)",
        "Efficiency curve of collectors as their certificates state it (ISO 9806), with the mean sunlight of the running hours of each month.",
        new UnitSymbol("q", "heat per area of collectors and year", "kWh/m2"),
        new UnitSymbol(@"\ell", "share lost by pipes and store", "1"),
        new UnitSymbol(@"\theta", "share of the optical efficiency that slanting light and dirt leave", "1"),
        new UnitSymbol(@"\eta", "optical efficiency", "1"),
        new UnitSymbol("H", "sunlight on the plane of the collectors", "kWh/m2"),
        new UnitSymbol("a", "heat loss coefficient", "W/(m2*K)"),
        new UnitSymbol("b", "heat loss coefficient that grows with temperature", "W/(m2*K2)"),
        new UnitSymbol(@"\Delta", "collector above air", "K"),
        new UnitSymbol("t", "running hours", "h"),
        new UnitSymbol("T", "mean temperature of the collector", "K"),
        new UnitSymbol("A", "temperature of the air", "K"),
        new UnitSymbol("m", "month", "index"));

    /// <inheritdoc />
    public string Basis => "One square metre of collectors for one year; of which area, gross or aperture, the certificate says.";

    /// <inheritdoc />
    public IReadOnlyList<UnitInput> Inputs { get; } =
    [
        Irradiation, RunningHours, AmbientTemperature, CollectorTemperature, OpticalEfficiency, LinearLoss, QuadraticLoss, IncidenceFactor, PipeLoss, PumpElectricity, SpecificInvestment,
        SpecificFixedCost,
    ];

    /// <inheritdoc />
    public IReadOnlyList<UnitPort> Ports { get; } = [Area, Sunlight, Electricity, Heat];

    /// <inheritdoc />
    public IReadOnlyList<string> Remarks =>
    [
        "Within a month the sunlight of the running hours is taken as even. Uneven sunlight gives more, because no hour gives less than nothing: the yield errs on the low side, most where the collectors are hot.",
        "Given once for the year, sunlight and temperatures are those of one long month, and summer makes good for winter: give months where the heat is needed above about 60 degC.",
        "A year in one slice counts what comes in summer as much as what comes in winter. Where the need is uneven, limit the size of the plant to what summer can use.",
        "The curve holds for flat plates and vacuum tubes. Collectors that concentrate use the direct light alone.",
    ];

    /// <summary>Irradiation.</summary>
    internal static UnitInput Irradiation { get; } = new("irradiation", "sunlight on the plane of the collectors, of each month or of the whole year", "kWh/m2", 0, 4000) { IsMonthly = true };

    /// <summary>Running hours.</summary>
    internal static UnitInput RunningHours { get; } =
        new("running-hours", "hours in which the sun shines on the collectors and they may run, of each month or of the whole year", "h", 0, 8760) { IsMonthly = true };

    /// <summary>Temperature of the air.</summary>
    internal static UnitInput AmbientTemperature { get; } = new("ambient-temperature", "mean temperature of the air in the running hours", "K", 200, 330) { IsMonthly = true, IsMean = true };

    /// <summary>Temperature of the collector.</summary>
    internal static UnitInput CollectorTemperature { get; } = new("collector-temperature", "mean of inlet and outlet temperature of the collectors", "K", 250, 550);

    /// <summary>Optical efficiency.</summary>
    internal static UnitInput OpticalEfficiency { get; } = new("optical-efficiency", "efficiency of the collector as warm as the air", "1", 0, 1);

    /// <summary>Linear heat loss.</summary>
    internal static UnitInput LinearLoss { get; } = new("linear-heat-loss", "heat lost per temperature above the air (a1 of a certificate)", "W/(m2*K)", 0, 30);

    /// <summary>Heat loss that grows.</summary>
    internal static UnitInput QuadraticLoss { get; } = new("quadratic-heat-loss", "heat lost per square of the temperature above the air (a2 of a certificate)", "W/(m2*K2)", 0, 1) { Without = "none" };

    /// <summary>Incidence and dirt.</summary>
    internal static UnitInput IncidenceFactor { get; } = new("incidence-factor", "share of the optical efficiency that slanting light and dirt leave over the year", "1", 0, 1) { Without = "all of it" };

    /// <summary>Loss of pipes and store.</summary>
    internal static UnitInput PipeLoss { get; } = new("pipe-loss", "share of the heat that pipes and store lose", "1", 0, 1) { Without = "none" };

    /// <summary>Electricity of pumps.</summary>
    internal static UnitInput PumpElectricity { get; } = new("pump-electricity", "electricity of pumps per heat delivered", "1", 0, 0.2) { Without = "none" };

    /// <summary>Investment per area.</summary>
    internal static UnitInput SpecificInvestment { get; } =
        new("specific-investment", "capital cost per area of collectors", "money/m2", 0, double.PositiveInfinity) { Without = "rows of technologies.csv say it" };

    /// <summary>Yearly cost per area.</summary>
    internal static UnitInput SpecificFixedCost { get; } =
        new("specific-fixed-cost", "yearly cost of keeping an area of collectors", "money/(m2*a)", 0, double.PositiveInfinity) { Without = "rows of technologies.csv say it" };

    /// <summary>Area of collectors.</summary>
    internal static UnitPort Area { get; } = new("area", "area of collectors, standing for a year", false, "m2*a", "m2") { IsOptional = true };

    /// <summary>Sunlight on them.</summary>
    internal static UnitPort Sunlight { get; } = new("sunlight", "sunlight on the collectors", false, "kWh") { IsOptional = true };

    /// <summary>Electricity of pumps.</summary>
    internal static UnitPort Electricity { get; } = new("electricity", "electricity of pumps", false, "kWh") { IsOptional = true };

    /// <summary>Heat delivered.</summary>
    internal static UnitPort Heat { get; } = new("heat", "heat that is delivered", true, "kWh");

    /// <inheritdoc />
    public UnitResult Evaluate(UnitReading inputs)
    {
        List<UnitProblem> problems = [.. ProblemsOf(inputs)];
        if (problems.Count > 0) return UnitResult.Refused(problems);
        List<Month> months = MonthsOf(inputs);
        double optical = inputs[OpticalEfficiency] * inputs.Or(IncidenceFactor, 1);
        List<double> caught = [.. months.Select(month => month.Sunlight * optical)];
        List<double> gained = [.. months.Zip(caught, (month, light) => Math.Max(0, light - LossOf(inputs, month)))];
        double sunlight = months.Sum(month => month.Sunlight);
        double collected = gained.Sum();
        double left = 1 - inputs.Or(PipeLoss, 0);
        double heat = collected * left;
        double electricity = heat * inputs.Or(PumpElectricity, 0);
        return new UnitResult
        {
            Flows = [new UnitFlow(Area, 1), new UnitFlow(Sunlight, sunlight), new UnitFlow(Electricity, electricity), new UnitFlow(Heat, heat)],
            Values = [.. CostsOf(inputs)],
            Balances =
            [
                new UnitBalance(
                    "energy", "kWh/m2", new UnitTerm("sunlight", UnitSide.In, sunlight), new UnitTerm("electricity of pumps", UnitSide.In, electricity),
                    new UnitTerm("heat delivered", UnitSide.Out, heat), new UnitTerm("not absorbed", UnitSide.Loss, sunlight - caught.Sum()),
                    new UnitTerm("lost by the collectors to the air", UnitSide.Loss, caught.Sum() - collected), new UnitTerm("lost by pipes and store", UnitSide.Loss, collected - heat),
                    new UnitTerm("friction of pumps", UnitSide.Loss, electricity)),
            ],
            Series = months.Count > 1 ? [new UnitSeries("heat by month", "kWh/m2", 1, [.. gained.Select(month => month * left)])] : [],
            BeyondValidity = heat == 0
                ? [new UnitProblem(CollectorTemperature, "The collectors lose more than they catch in every month, and give no heat.", "Lower the temperature, or take collectors that lose less.")]
                : [],
        };
    }

    // Collectors that are colder than the air would gain from it; that is not counted.
    private static double LossOf(UnitReading inputs, Month month)
    {
        double above = Math.Max(0, inputs[CollectorTemperature] - month.Air);
        return (inputs[LinearLoss] + (inputs.Or(QuadraticLoss, 0) * above)) * above * month.Hours / WattsPerKilowatt;
    }

    private static List<Month> MonthsOf(UnitReading inputs)
    {
        IReadOnlyList<double> sunlight = inputs.MonthsOf(Irradiation) ?? [inputs[Irradiation]];
        IReadOnlyList<double> hours = inputs.MonthsOf(RunningHours) ?? [inputs[RunningHours]];
        IReadOnlyList<double>? air = inputs.MonthsOf(AmbientTemperature);
        return [.. sunlight.Select((light, month) => new Month(light, hours[month], air is null ? inputs[AmbientTemperature] : air[month]))];
    }

    private static IEnumerable<UnitValue> CostsOf(UnitReading inputs)
    {
        if (inputs.Find(SpecificInvestment) is { } investment) yield return new UnitValue(TechnologyParameter.Investment, investment);
        if (inputs.Find(SpecificFixedCost) is { } yearly) yield return new UnitValue(TechnologyParameter.FixedCost, yearly);
    }

    private static IEnumerable<UnitProblem> ProblemsOf(UnitReading inputs)
    {
        bool isMonthly = inputs.MonthsOf(Irradiation) is not null;
        if (inputs.MonthsOf(RunningHours) is not null != isMonthly)
        {
            UnitInput yearly = isMonthly ? RunningHours : Irradiation;
            yield return new UnitProblem(yearly, $"{yearly.Id} is given for the year and the other of {Irradiation.Id} and {RunningHours.Id} by month.", "Give both by month, or both for the year.");
        }
        else if (!isMonthly && inputs.MonthsOf(AmbientTemperature) is not null)
            yield return new UnitProblem(AmbientTemperature, "The temperature of the air is given by month and the sunlight for the year.", "Give the sunlight by month too, or one temperature for the running hours of the year.");
        else if (MonthsOf(inputs).Find(month => month.IsTooBright) is { } bright)
        {
            yield return new UnitProblem(
                RunningHours, $"{UnitText.Of(bright.Sunlight)} kWh/m2 in {UnitText.Of(bright.Hours)} h is more than the sun gives above the atmosphere.", "Mend the hours or the sunlight.");
        }
        else if (isMonthly && MonthsOf(inputs).Find(month => month.Hours > LongestMonth) is { } longer)
            yield return new UnitProblem(RunningHours, $"A month is given {UnitText.Of(longer.Hours)} running hours, more than it has.", "Mend the hours.");
    }

    /// <summary>What a month, or a year as one long month, brings.</summary>
    private sealed record Month(double Sunlight, double Hours, double Air)
    {
        // Above the atmosphere the sun shines with 1361 W/m2 (total solar irradiance, from memory); no mean of a month comes near it.
        private const double SolarConstant = 1.361;

        public bool IsTooBright => Sunlight > Hours * SolarConstant;
    }
}
