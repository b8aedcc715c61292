using Mycel.Model.Packages.Tables;

namespace Mycel.Analysis.Balances.Units;

/// <summary>A fluid carried through a pipe with boosters.</summary>
internal sealed class Pipeline : IUnitModel
{
    private const double HoursPerYear = 8760;
    private const double KilogramsPerSecondInTonnesPerHour = 1 / 3.6;

    // Standard acceleration of free fall, exact by convention. m/s2
    private const double Gravity = 9.80665;

    // One joule per kilogram.
    private const double GigajoulesPerTonne = 1e-6;

    // Faster flow wears and shakes pipes, of gas too (from memory, not confirmed).
    private const double FastestUsual = 30;

    // The chart of friction factors goes no further (Moody, from memory).
    private const double RoughestUsual = 0.05;

    /// <inheritdoc />
    public string Id => "pipeline";

    /// <inheritdoc />
    public string Title => "Pipeline with boosters";

    /// <inheritdoc />
    public string Sentence => "Friction takes pressure along the pipe and height gives or takes some; boosters make good for both, and what leaks is named.";

    /// <inheritdoc />
    public UnitFormula Formula { get; } = new(
        @"p = f \frac{L}{D} \frac{\rho v^2}{2}, \qquad f^{-\frac{1}{2}} = -\frac{2}{\ln 10} \ln \left( \frac{k}{3.7 D} + \frac{2.51}{N} f^{-\frac{1}{2}} \right), \qquad N = \frac{\rho v D}{\nu}, \qquad w = \frac{1}{\eta} \max \left( 0, \, \frac{p}{\rho} + g h \right)",
        "Darcy and Weisbach, with the friction factor of Colebrook and White, or 64 by the Reynolds number where flow is laminar.",
        new UnitSymbol("p", "pressure that friction takes", "Pa"),
        new UnitSymbol("f", "friction factor", "1"),
        new UnitSymbol("L", "length", "m"),
        new UnitSymbol("D", "inner diameter", "m"),
        new UnitSymbol(@"\rho", "density", "kg/m3"),
        new UnitSymbol("v", "velocity", "m/s"),
        new UnitSymbol("k", "roughness", "m"),
        new UnitSymbol("N", "Reynolds number", "1"),
        new UnitSymbol(@"\nu", "dynamic viscosity", "Pa s"),
        new UnitSymbol("w", "electricity per mass", "J/kg"),
        new UnitSymbol(@"\eta", "efficiency of boosters", "1"),
        new UnitSymbol("g", "acceleration of free fall", "m/s2"),
        new UnitSymbol("h", "by how much the end lies above the start", "m"));

    /// <inheritdoc />
    public string Basis => "One tonne that enters the pipe.";

    /// <inheritdoc />
    public IReadOnlyList<UnitInput> Inputs { get; } = [Length, Diameter, MassFlow, Density, Viscosity, Roughness, Rise, BoosterEfficiency, LeakShare, SpecificInvestment, SpecificFixedCost];

    /// <inheritdoc />
    public IReadOnlyList<UnitPort> Ports { get; } = [Inlet, Electricity, Outlet, Leak];

    /// <inheritdoc />
    public IReadOnlyList<string> Remarks =>
    [
        "The flow is that for which the pipe is laid; electricity per tonne is taken as the same at part load, where it is less.",
        "One density holds along the pipe: liquids, dense carbon dioxide, and gases whose pressure falls by no more than about a tenth between boosters.",
        "A link of `links.csv` is the simpler way to join two sites; the model is for where pressure, diameter and boosters are to be seen.",
    ];

    /// <summary>Length.</summary>
    internal static UnitInput Length { get; } = new("length", "length of the pipe", "km", 0.001, 10000);

    /// <summary>Diameter.</summary>
    internal static UnitInput Diameter { get; } = new("diameter", "inner diameter", "m", 0.005, 5);

    /// <summary>Flow.</summary>
    internal static UnitInput MassFlow { get; } = new("mass-flow", "flow for which the pipe is laid", "t/h", 0.001, 100000);

    /// <summary>Density.</summary>
    internal static UnitInput Density { get; } = new("density", "density as it flows", "kg/m3", 0.05, 3000);

    /// <summary>Viscosity.</summary>
    internal static UnitInput Viscosity { get; } = new("viscosity", "dynamic viscosity as it flows", "Pa*s", 1e-6, 10);

    /// <summary>Roughness.</summary>
    internal static UnitInput Roughness { get; } = new("roughness", "height of the roughness of the wall", "mm", 0, 10) { Without = "a smooth wall" };

    /// <summary>Rise.</summary>
    internal static UnitInput Rise { get; } = new("rise", "by how much the end lies above the start, below 0 where it lies lower", "m", -5000, 5000) { Without = "none" };

    /// <summary>Boosters.</summary>
    internal static UnitInput BoosterEfficiency { get; } = new("booster-efficiency", "share of the electricity of boosters that becomes pressure", "1", 0.05, 1);

    /// <summary>Leaks.</summary>
    internal static UnitInput LeakShare { get; } = new("leak-share", "share of what enters that leaks on the way", "1", 0, 0.5) { Without = "none" };

    /// <summary>Investment.</summary>
    internal static UnitInput SpecificInvestment { get; } = new("specific-investment", "capital cost per length, boosters among it", "money/m", 0, double.PositiveInfinity) { Without = "rows of technologies.csv say it" };

    /// <summary>Yearly cost.</summary>
    internal static UnitInput SpecificFixedCost { get; } = new("specific-fixed-cost", "yearly cost per length", "money/(m*a)", 0, double.PositiveInfinity) { Without = "rows of technologies.csv say it" };

    /// <summary>Inlet.</summary>
    internal static UnitPort Inlet { get; } = new("inlet", "what enters the pipe", false, "t", "tCO2", "tCO2e");

    /// <summary>Electricity.</summary>
    internal static UnitPort Electricity { get; } = new("electricity", "electricity of boosters", false, "GJ") { IsOptional = true };

    /// <summary>Outlet.</summary>
    internal static UnitPort Outlet { get; } = new("outlet", "what arrives", true, "t", "tCO2", "tCO2e");

    /// <summary>Leak.</summary>
    internal static UnitPort Leak { get; } = new("leak", "what leaks on the way", true, "t", "tCO2", "tCO2e") { IsOptional = true };

    /// <inheritdoc />
    public UnitResult Evaluate(UnitReading inputs)
    {
        double roughness = inputs.Or(Roughness, 0) / 1000 / inputs[Diameter];
        if (roughness >= 0.5)
            return UnitResult.Refused(new UnitProblem(Roughness, "The wall is so rough that it fills the pipe.", "Mend the roughness, which is a height, or the diameter."));
        double density = inputs[Density];
        double metres = inputs[Length] * 1000;
        double velocity = VelocityOf(inputs);
        double reynolds = PipeFlow.Reynolds(velocity, inputs[Diameter], density, inputs[Viscosity]);
        double factor = PipeFlow.FrictionFactor(reynolds, roughness);
        double pressure = PipeFlow.PressureLoss(factor, metres, inputs[Diameter], density, velocity);
        double friction = pressure / density * GigajoulesPerTonne;
        double lifted = Gravity * inputs.Or(Rise, 0) * GigajoulesPerTonne;
        double hydraulic = Math.Max(0, friction + lifted);
        double electricity = hydraulic / inputs[BoosterEfficiency];
        double leak = inputs.Or(LeakShare, 0);
        return new UnitResult
        {
            Flows = [new UnitFlow(Inlet, 1), new UnitFlow(Electricity, electricity), new UnitFlow(Outlet, 1 - leak), new UnitFlow(Leak, leak)],
            Values = [.. CostsOf(inputs, metres)],
            Balances =
            [
                new UnitBalance(
                    "energy", "GJ/t", new UnitTerm("electricity", UnitSide.In, electricity), new UnitTerm("height given up", UnitSide.In, Math.Max(0, -lifted)),
                    new UnitTerm("height gained", UnitSide.Out, Math.Max(0, lifted)), new UnitTerm("friction", UnitSide.Loss, friction),
                    new UnitTerm("throttled at the end", UnitSide.Loss, Math.Max(0, -lifted - friction)), new UnitTerm("given off by boosters", UnitSide.Loss, electricity * (1 - inputs[BoosterEfficiency]))),
                new UnitBalance("mass", "t/t", new UnitTerm("enters", UnitSide.In, 1), new UnitTerm("arrives", UnitSide.Out, 1 - leak), new UnitTerm("leaks", UnitSide.Loss, leak)),
            ],
            Series =
            [
                new UnitSeries("pressure that friction takes per kilometre", "Pa/km", 1, [pressure / inputs[Length]]),
                new UnitSeries("power of boosters per kilometre", "kW/km", 1, [electricity / inputs[Length] * inputs[MassFlow] / 3.6 * 1000]),
            ],
            BeyondValidity = [.. BeyondValidityOf(velocity, reynolds, roughness)],
        };
    }

    /// <summary>Velocity in the pipe. <unit>m/s</unit></summary>
    /// <param name="inputs">The inputs.</param>
    internal static double VelocityOf(UnitReading inputs) =>
        inputs[MassFlow] * KilogramsPerSecondInTonnesPerHour / inputs[Density] / (Math.PI * inputs[Diameter] * inputs[Diameter] / 4);

    private static IEnumerable<UnitValue> CostsOf(UnitReading inputs, double metres)
    {
        double yearly = inputs[MassFlow] * HoursPerYear;
        if (inputs.Find(SpecificInvestment) is { } investment) yield return new UnitValue(TechnologyParameter.Investment, investment * metres / yearly);
        if (inputs.Find(SpecificFixedCost) is { } cost) yield return new UnitValue(TechnologyParameter.FixedCost, cost * metres / yearly);
    }

    private static IEnumerable<UnitProblem> BeyondValidityOf(double velocity, double reynolds, double roughness)
    {
        if (reynolds is >= PipeFlow.Laminar and < PipeFlow.Turbulent)
            yield return new UnitProblem(MassFlow, $"The Reynolds number is {UnitText.Of(reynolds)}, where flow may be laminar or turbulent.", "Take another diameter, or count with twice the friction either way.");
        if (roughness > RoughestUsual)
            yield return new UnitProblem(Roughness, $"The roughness is {UnitText.Of(roughness)} of the diameter, more than the friction factor is known for.", "Mend the roughness or the diameter.");
        if (velocity > FastestUsual)
            yield return new UnitProblem(Diameter, $"It flows with {UnitText.Of(velocity)} m/s, faster than pipes usually bear.", "Take a wider pipe, or mend flow and density.");
    }
}
