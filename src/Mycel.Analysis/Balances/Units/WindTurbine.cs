using Mycel.Model.Packages.Tables;

namespace Mycel.Analysis.Balances.Units;

/// <summary>Electricity of the wind, from its mean speed and the power curve of a turbine.</summary>
internal sealed class WindTurbine : IUnitModel
{
    private const double HoursPerYear = 8760;

    // No rotor takes more of the wind than this (Betz 1920): 16/27, exact within its theory of an actuator disc.
    private const double BetzLimit = 16 / 27.0;

    // Power of the wind is half of density times area times the cube of speed.
    private const double Half = 0.5;

    /// <inheritdoc />
    public string Id => "wind-turbine";

    /// <inheritdoc />
    public string Title => "Wind turbine";

    /// <inheritdoc />
    public string Sentence => "Electricity is the power curve of the turbine over the speeds of the wind at the hub, which are spread by Weibull's law around their mean, less what is lost one after another.";

    /// <inheritdoc />
    public UnitFormula Formula { get; } = new(
        @"w = 8760 \, P \prod_{i} (1 - \ell_i) \int_0^\infty \phi(v) f(v) \, dv, \qquad \phi(v) = \frac{v^3 - v_i^3}{v_r^3 - v_i^3} \text{ from } v_i \text{ to } v_r, \text{ then } 1 \text{ up to } v_o,"
        + @" \qquad f(v) = \frac{k}{c} \left( \frac{v}{c} \right)^{k - 1} \exp(-(v / c)^k), \qquad c = \frac{\bar{v}}{\Gamma(1 + 1 / k)}, \qquad \bar{v} = \bar{u} \frac{\ln(h / z)}{\ln(g / z)}",
        "Weibull distribution of speeds, logarithmic profile over rough ground, and a power curve that follows the energy of the wind up to the rated speed, as yield estimates before measurement do.",
        new UnitSymbol("w", "electricity of a year", "MWh"),
        new UnitSymbol("P", "rated power", "MW"),
        new UnitSymbol(@"\ell", "share that is lost", "1"),
        new UnitSymbol(@"\infty", "without end", "1"),
        new UnitSymbol(@"\phi", "share of the rated power at a speed", "1"),
        new UnitSymbol("f", "density of speeds", "s/m"),
        new UnitSymbol("v", "speed of the wind at the hub", "m/s"),
        new UnitSymbol("d", "differential", "sign"),
        new UnitSymbol("k", "shape of the distribution", "1"),
        new UnitSymbol("c", "scale of the distribution", "m/s"),
        new UnitSymbol(@"\bar{v}", "mean speed at the hub", "m/s"),
        new UnitSymbol(@"\Gamma", "gamma function", "1"),
        new UnitSymbol(@"\bar{u}", "mean speed where it is known", "m/s"),
        new UnitSymbol("h", "height of the hub", "m"),
        new UnitSymbol("g", "height at which the mean speed is known", "m"),
        new UnitSymbol("z", "roughness length of the ground", "m"),
        new UnitSymbol("i", "loss; of speeds, where the turbine cuts in", "index"),
        new UnitSymbol("r", "where rated power is reached", "index"),
        new UnitSymbol("o", "where the turbine cuts out", "index"));

    /// <inheritdoc />
    public string Basis => "One megawatt of rated power, standing for a year.";

    /// <inheritdoc />
    public IReadOnlyList<UnitInput> Inputs { get; } =
    [
        MeanSpeed, Shape, MeasuringHeight, HubHeight, Roughness, CutIn, RatedSpeed, CutOut, SpecificPower, AirDensity, .. Losses, SpecificInvestment, SpecificFixedCost,
    ];

    /// <inheritdoc />
    public IReadOnlyList<UnitPort> Ports { get; } = [Capacity, Wind, Electricity];

    /// <inheritdoc />
    public IReadOnlyList<string> Remarks =>
    [
        "The yield is that of a long average; a single year differs by a tenth and more. Slices get the same share of it as of the year, unless rows of the technology say otherwise.",
        "The logarithmic profile holds over even ground with neutral air. Behind hills, over forest and above about 100 m a measured profile is better: give the speed at the hub and leave the heights out.",
        "Where a turbine of a maker is known, choose rated speed and specific power so that its published yield at one mean speed is met.",
    ];

    /// <summary>Mean speed of the wind.</summary>
    internal static UnitInput MeanSpeed { get; } = new("mean-wind-speed", "mean speed of the wind over years, at the measuring-height or, where heights are left out, at the hub", "m/s", 0.5, 20);

    /// <summary>Shape of the distribution of speeds.</summary>
    internal static UnitInput Shape { get; } = new("weibull-shape", "shape of the distribution of speeds: 2 is Rayleigh's law, more is steadier", "1", 1, 6);

    /// <summary>Height at which the speed is known.</summary>
    internal static UnitInput MeasuringHeight { get; } = new("measuring-height", "height at which the mean speed is known", "m", 2, 300) { Without = "the speed is that at the hub" };

    /// <summary>Height of the hub.</summary>
    internal static UnitInput HubHeight { get; } = new("hub-height", "height of the hub", "m", 5, 300) { Without = "the speed is that at the hub" };

    /// <summary>Roughness length.</summary>
    internal static UnitInput Roughness { get; } = new("roughness-length", "height above ground at which a logarithmic profile of speeds is 0", "m", 0.00001, 2) { Without = "the speed is that at the hub" };

    /// <summary>Speed at which the turbine cuts in.</summary>
    internal static UnitInput CutIn { get; } = new("cut-in-speed", "speed above which the turbine gives power", "m/s", 0, 8);

    /// <summary>Speed of rated power.</summary>
    internal static UnitInput RatedSpeed { get; } = new("rated-speed", "speed from which the turbine gives its rated power", "m/s", 5, 25);

    /// <summary>Speed at which the turbine cuts out.</summary>
    internal static UnitInput CutOut { get; } = new("cut-out-speed", "speed above which the turbine stands still", "m/s", 10, 50);

    /// <summary>Rated power per area of the rotor.</summary>
    internal static UnitInput SpecificPower { get; } = new("specific-power", "rated power per area that the rotor sweeps", "W/m2", 50, 1000);

    /// <summary>Density of the air.</summary>
    internal static UnitInput AirDensity { get; } = new("air-density", "density of the air at the hub", "kg/m3", 0.6, 1.5);

    /// <summary>What is lost, one after another.</summary>
    internal static IReadOnlyList<UnitInput> Losses { get; } =
        [Loss("wake-loss", "the wake of other turbines"), Loss("outage-loss", "standstill"), Loss("electrical-loss", "wires and transformers"), Loss("other-loss", "ice, worn blades, curtailment")];

    /// <summary>Investment per rated power.</summary>
    internal static UnitInput SpecificInvestment { get; } =
        new("specific-investment", "capital cost per rated power", "money/kW", 0, double.PositiveInfinity) { Without = "rows of technologies.csv say it" };

    /// <summary>Yearly cost per rated power.</summary>
    internal static UnitInput SpecificFixedCost { get; } =
        new("specific-fixed-cost", "yearly cost of keeping rated power", "money/(kW*a)", 0, double.PositiveInfinity) { Without = "rows of technologies.csv say it" };

    /// <summary>Rated power that stands.</summary>
    internal static UnitPort Capacity { get; } = new("capacity", "rated power, standing for a year", false, "MW*a") { IsOptional = true };

    /// <summary>Wind through the rotor.</summary>
    internal static UnitPort Wind { get; } = new("wind", "energy of the wind through the rotor", false, "MWh") { IsOptional = true };

    /// <summary>Electricity.</summary>
    internal static UnitPort Electricity { get; } = new("electricity", "electricity at the meter", true, "MWh");

    /// <summary>Mean speed at the hub.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <returns>The speed. <unit>m/s</unit></returns>
    public static double SpeedAtHub(UnitReading inputs) => inputs.Find(Roughness) is { } roughness
        ? inputs[MeanSpeed] * Math.Log(inputs[HubHeight] / roughness) / Math.Log(inputs[MeasuringHeight] / roughness)
        : inputs[MeanSpeed];

    /// <inheritdoc />
    public UnitResult Evaluate(UnitReading inputs)
    {
        List<UnitProblem> problems = [.. ProblemsOf(inputs)];
        if (problems.Count > 0) return UnitResult.Refused(problems);
        double shape = inputs[Shape];
        double scale = SpeedAtHub(inputs) / GammaFunction.Of(1 + (1 / shape));
        var curve = new PowerCurve(inputs[CutIn], inputs[RatedSpeed], inputs[CutOut]);
        double wind = HoursPerYear * WindPower(inputs, Math.Pow(scale, 3) * GammaFunction.Of(1 + (3 / shape)));
        double left = HoursPerYear * curve.MeanShare(scale, shape);
        var terms = new List<UnitTerm> { new("wind through the rotor", UnitSide.In, wind), new("not taken from the wind", UnitSide.Loss, wind - left) };
        foreach (UnitInput loss in Losses.Where(inputs.Has))
        {
            terms.Add(new UnitTerm(loss.Id, UnitSide.Loss, left * inputs[loss]));
            left *= 1 - inputs[loss];
        }

        terms.Add(new UnitTerm("electricity", UnitSide.Out, left));
        return new UnitResult
        {
            Flows = [new UnitFlow(Capacity, 1), new UnitFlow(Wind, wind), new UnitFlow(Electricity, left)],
            Values = [.. CostsOf(inputs)],
            Balances = [new UnitBalance("energy", "MWh", terms)],
        };
    }

    // Power of the wind on the rotor of one megawatt, from the mean cube of its speed, in megawatts: W/m2 over W/m2.
    private static double WindPower(UnitReading inputs, double cubeOfSpeed) => Half * inputs[AirDensity] * cubeOfSpeed / inputs[SpecificPower];

    private static UnitInput Loss(string id, string cause) => new(id, $"share lost to {cause}", "1", 0, 1) { Without = "none" };

    private static IEnumerable<UnitValue> CostsOf(UnitReading inputs)
    {
        const double kilowattsPerMegawatt = 1000;
        if (inputs.Find(SpecificInvestment) is { } investment) yield return new UnitValue(TechnologyParameter.Investment, investment * kilowattsPerMegawatt);
        if (inputs.Find(SpecificFixedCost) is { } yearly) yield return new UnitValue(TechnologyParameter.FixedCost, yearly * kilowattsPerMegawatt);
    }

    private static IEnumerable<UnitProblem> ProblemsOf(UnitReading inputs)
    {
        if (!Losses.Any(inputs.Has)) yield return new UnitProblem(Losses[0], "No loss is given, and no turbine is without losses.", $"Add rows for {string.Join(", ", Losses.Select(loss => loss.Id))}, as far as they are known.");
        if (inputs[CutIn] >= inputs[RatedSpeed])
            yield return new UnitProblem(CutIn, $"The turbine cuts in at {UnitText.Of(inputs[CutIn])} m/s, which is not below its rated speed, {UnitText.Of(inputs[RatedSpeed])} m/s.", "Mend the speeds.");
        if (inputs[CutOut] <= inputs[RatedSpeed])
            yield return new UnitProblem(CutOut, $"The turbine cuts out at {UnitText.Of(inputs[CutOut])} m/s, which is not above its rated speed, {UnitText.Of(inputs[RatedSpeed])} m/s.", "Mend the speeds.");
        double share = 1 / WindPower(inputs, Math.Pow(inputs[RatedSpeed], 3));
        if (share > BetzLimit)
        {
            yield return new UnitProblem(
                SpecificPower, $"At its rated speed the rotor takes {UnitText.Of(share)} of the wind, but nature allows no more than 16/27.",
                $"Write a specific power of at most {UnitText.Of(inputs[SpecificPower] * BetzLimit / share)} W/m2, or a higher rated speed.");
        }

        List<UnitInput> missing = [.. new[] { MeasuringHeight, HubHeight, Roughness }.Where(input => !inputs.Has(input))];
        if (missing.Count is 1 or 2)
        {
            UnitInput given = new[] { MeasuringHeight, HubHeight, Roughness }.First(inputs.Has);
            yield return new UnitProblem(given, $"{given.Id} is given without {string.Join(", ", missing.Select(input => input.Id))}.", "Give all three, or none where the speed is that at the hub.");
        }

        if (missing.Count == 0 && Math.Min(inputs[MeasuringHeight], inputs[HubHeight]) <= inputs[Roughness])
            yield return new UnitProblem(Roughness, $"The roughness-length, {UnitText.Of(inputs[Roughness])} m, is not below both heights.", "Mend the heights: at that height the wind stands still.");
    }

    /// <summary>Share of the rated power by speed.</summary>
    private readonly record struct PowerCurve(double CutIn, double Rated, double CutOut)
    {
        private const int Steps = 400;

        // By parts the mean of the curve is the mean of its slope times the share of time with more wind, less the time beyond cutting out; by Simpson's rule.
        public double MeanShare(double scale, double shape)
        {
            double step = (Rated - CutIn) / Steps;
            double sum = 0;
            for (int place = 0; place <= Steps; place++)
            {
                double speed = CutIn + (place * step);
                int weight = place is 0 or Steps ? 1 : place % 2 == 0 ? 2 : 4;
                sum += weight * 3 * speed * speed * TimeAbove(speed, scale, shape);
            }

            return Math.Max(0, (sum * step / 3 / (Math.Pow(Rated, 3) - Math.Pow(CutIn, 3))) - TimeAbove(CutOut, scale, shape));
        }

        private static double TimeAbove(double speed, double scale, double shape) => Math.Exp(-Math.Pow(speed / scale, shape));
    }
}
