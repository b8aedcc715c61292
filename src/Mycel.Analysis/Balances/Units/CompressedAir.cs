using Mycel.Model.Packages.Tables;

namespace Mycel.Analysis.Balances.Units;

/// <summary>Electricity saved and heat recovered where air is compressed.</summary>
internal sealed class CompressedAir : IUnitModel
{
    // Within this of 1 the polytropic formula loses its digits, and the isothermal one is the same to more of them.
    private const double Isothermal = 1e-6;

    // The ratio of works supposes the same efficiency at both pressures, which is good for small changes only (from memory).
    private const double LargeChange = 0.25;

    /// <inheritdoc />
    public string Id => "compressed-air";

    /// <inheritdoc />
    public string Title => "Compressed air";

    /// <inheritdoc />
    public string Sentence => "Electricity saved is what the compressors draw today, less what they draw with fewer leaks and a lower pressure; of what they still draw a share is recovered as heat.";

    /// <inheritdoc />
    public UnitFormula Formula { get; } = new(
        @"s = 1 - \omega \left( 1 - g \left( 1 - \frac{1 - \ell}{1 - \lambda} \right) \right), \qquad \omega = \frac{W(p - \Delta)}{W(p)}, \qquad W(x) = \frac{n}{n - 1} \left( \left( \frac{x}{a} \right)^{\frac{n - 1}{n z}} - 1 \right),"
        + @" \qquad h = \rho (1 - s)",
        "Work of polytropic compression of an ideal gas in equal stages with cooling between them; with the exponent 1 it is isothermal and the logarithm of the ratio, with 1.4 adiabatic. No rule of thumb per bar is used.",
        new UnitSymbol("s", "share of the electricity that is saved", "1"),
        new UnitSymbol(@"\omega", "work per air at the lowered pressure, of that today", "1"),
        new UnitSymbol("g", "share of the air not needed that shows in electricity", "1"),
        new UnitSymbol(@"\ell", "share of the air that leaks today", "1"),
        new UnitSymbol(@"\lambda", "share of the air that leaks then", "1"),
        new UnitSymbol("W", "work per air and stage, by that of its intake", "1"),
        new UnitSymbol("p", "pressure today", "bar"),
        new UnitSymbol(@"\Delta", "by how much it is lowered", "bar"),
        new UnitSymbol("x", "pressure", "bar"),
        new UnitSymbol("n", "exponent of compression", "1"),
        new UnitSymbol("a", "pressure at the intake", "bar"),
        new UnitSymbol("z", "stages", "1"),
        new UnitSymbol("h", "heat recovered", "1"),
        new UnitSymbol(@"\rho", "share of the electricity that is recovered as heat", "1"));

    /// <inheritdoc />
    public string Basis => "One megawatt-hour of electricity that the compressors draw today.";

    /// <inheritdoc />
    public IReadOnlyList<UnitInput> Inputs { get; } =
        [Pressure, IntakePressure, PressureLowered, Exponent, Stages, LeakBefore, LeakAfter, Regulation, HeatShare, SpecificInvestment, SpecificFixedCost];

    /// <inheritdoc />
    public IReadOnlyList<UnitPort> Ports { get; } = [PresentDraw, Saved, Heat];

    /// <inheritdoc />
    public IReadOnlyList<string> Remarks =>
    [
        "A saving in the network: the plants keep the recipe that they have, with what the compressors draw today. `saved` gives electricity back at the same premises, so that they draw the difference."
        + " `present-draw` leads to a resource that stands for what the compressors draw today, and whose endowment is that draw in a year. So nothing is saved twice, and the technology takes in at least"
        + " the energy that it gives.",
        "The resource of `present-draw` is a claim and no second supply: nothing else may take it for electricity, and it carries no emission factor. Those of the electricity not bought follow by themselves.",
        "Pressures are absolute: a gauge that shows 7 bar stands for 8 bar.",
        "The leaks then are stated as they are at the lowered pressure; that they shrink with pressure is not added. That tools without regulator use less air at a lower pressure is not counted.",
        "The ratio of works takes the efficiency of the compressor as the same at both pressures, which holds for small changes: beyond a quarter of the pressure a warning says so.",
        "Heat recovered is warm air or water of 40 to 70 degC (screw compressors with oil, from memory); its use in winter only is a matter of the resource it leads to.",
    ];

    /// <summary>Pressure today.</summary>
    internal static UnitInput Pressure { get; } = new("pressure", "absolute pressure to which air is compressed today", "bar", 1.2, 100);

    /// <summary>Pressure at the intake.</summary>
    internal static UnitInput IntakePressure { get; } = new("intake-pressure", "absolute pressure of the air at the intake", "bar", 0.5, 1.1);

    /// <summary>By how much it is lowered.</summary>
    internal static UnitInput PressureLowered { get; } = new("pressure-lowered", "by how much the pressure is lowered", "bar", 0, 50) { Without = "it stays" };

    /// <summary>Exponent of compression.</summary>
    internal static UnitInput Exponent { get; } = new("exponent", "exponent of compression: 1 isothermal, 1.4 adiabatic, between for cooled screws", "1", 1, 1.4);

    /// <summary>Stages.</summary>
    internal static UnitInput Stages { get; } = new("stages", "stages with cooling between them", "1", 1, 8) { Without = "one" };

    /// <summary>Leaks today.</summary>
    internal static UnitInput LeakBefore { get; } = new("leak-share", "share of the compressed air that leaks today", "1", 0, 0.9) { Without = "leaks stay as they are" };

    /// <summary>Leaks then.</summary>
    internal static UnitInput LeakAfter { get; } = new("leak-share-after", "share of the air compressed then that leaks once leaks are mended", "1", 0, 0.9) { Without = "leaks stay as they are" };

    /// <summary>How compressors follow the need.</summary>
    internal static UnitInput Regulation { get; } =
        new("regulation", "share of the air no longer needed that shows in electricity: 1 with variable speed or by stopping, less for idling", "1", 0, 1) { Without = "all of it" };

    /// <summary>Heat recovered.</summary>
    internal static UnitInput HeatShare { get; } = new("heat-recovered", "share of the electricity still drawn that is recovered as heat", "1", 0, 0.96) { Without = "none" };

    /// <summary>Investment.</summary>
    internal static UnitInput SpecificInvestment { get; } =
        new("specific-investment", "capital cost per electricity that the compressors draw today in a year", "money/(MWh/a)", 0, double.PositiveInfinity) { Without = "rows of technologies.csv say it" };

    /// <summary>Yearly cost.</summary>
    internal static UnitInput SpecificFixedCost { get; } =
        new("specific-fixed-cost", "yearly cost, of looking for leaks too, per electricity that the compressors draw today in a year", "money/MWh", 0, double.PositiveInfinity)
        {
            Without = "rows of technologies.csv say it",
        };

    /// <summary>What compressors draw today.</summary>
    internal static UnitPort PresentDraw { get; } = new("present-draw", "electricity that the compressors draw today, a claim on what there is to be saved", false, "MWh");

    /// <summary>Electricity saved.</summary>
    internal static UnitPort Saved { get; } = new("saved", "electricity that is saved", true, "MWh");

    /// <summary>Heat recovered.</summary>
    internal static UnitPort Heat { get; } = new("heat", "heat that is recovered", true, "MWh") { IsOptional = true };

    /// <summary>Work that compresses air, by pressure times volume at the intake.</summary>
    /// <param name="ratio">Ratio of pressures, above 1.</param>
    /// <param name="exponent">Exponent of compression.</param>
    /// <param name="stages">Stages with cooling between them.</param>
    public static double Work(double ratio, double exponent, double stages) => exponent - 1 < Isothermal
        ? Math.Log(ratio)
        : stages * exponent / (exponent - 1) * (Math.Pow(ratio, (exponent - 1) / (exponent * stages)) - 1);

    /// <inheritdoc />
    public UnitResult Evaluate(UnitReading inputs)
    {
        List<UnitProblem> problems = [.. ProblemsOf(inputs)];
        if (problems.Count > 0) return UnitResult.Refused(problems);
        double lowered = inputs.Or(PressureLowered, 0);
        double workShare = WorkAt(inputs, inputs[Pressure] - lowered) / WorkAt(inputs, inputs[Pressure]);
        double leaks = inputs.Or(LeakAfter, 0);
        double airLess = 1 - ((1 - inputs.Or(LeakBefore, 0)) / (1 - leaks));
        double drawn = workShare * (1 - (inputs.Or(Regulation, 1) * airLess));
        double heat = drawn * inputs.Or(HeatShare, 0);
        double saved = 1 - drawn;
        return new UnitResult
        {
            Flows = [new UnitFlow(PresentDraw, 1), new UnitFlow(Saved, saved), new UnitFlow(Heat, heat)],
            Values = [.. CostsOf(inputs)],
            Balances =
            [
                new UnitBalance(
                    "energy", "MWh", new UnitTerm("electricity that the compressors draw today", UnitSide.In, 1), new UnitTerm("electricity saved", UnitSide.Out, saved),
                    new UnitTerm("heat recovered", UnitSide.Out, heat), new UnitTerm("given off, for air that is used", UnitSide.Loss, (drawn - heat) * (1 - leaks)),
                    new UnitTerm("given off, for air that leaks still", UnitSide.Loss, (drawn - heat) * leaks)),
            ],
            BeyondValidity = lowered > LargeChange * inputs[Pressure]
                ? [new UnitProblem(PressureLowered, "The pressure is lowered by more than a quarter, where compressors work less efficiently or have to be replaced.", "Check with the maker, or lower it less.")]
                : [],
        };
    }

    private static double WorkAt(UnitReading inputs, double pressure) => Work(pressure / inputs[IntakePressure], inputs[Exponent], inputs.Or(Stages, 1));

    private static IEnumerable<UnitValue> CostsOf(UnitReading inputs)
    {
        if (inputs.Find(SpecificInvestment) is { } investment) yield return new UnitValue(TechnologyParameter.Investment, investment);
        if (inputs.Find(SpecificFixedCost) is { } yearly) yield return new UnitValue(TechnologyParameter.FixedCost, yearly);
    }

    private static IEnumerable<UnitProblem> ProblemsOf(UnitReading inputs)
    {
        double lowered = inputs.Or(PressureLowered, 0);
        if (inputs[Pressure] - lowered <= inputs[IntakePressure])
            yield return new UnitProblem(lowered > 0 ? PressureLowered : Pressure, $"{UnitText.Of(inputs[Pressure] - lowered)} bar is not above the pressure at the intake, {UnitText.Of(inputs[IntakePressure])} bar.", "Mend the pressures; all of them are absolute.");
        if (inputs.Has(LeakBefore) != inputs.Has(LeakAfter))
        {
            (UnitInput given, UnitInput missing) = inputs.Has(LeakBefore) ? (LeakBefore, LeakAfter) : (LeakAfter, LeakBefore);
            yield return new UnitProblem(given, $"{given.Id} is given without {missing.Id}.", "Give both, or none where leaks stay as they are.");
        }
        else if (inputs.Or(LeakAfter, 0) > inputs.Or(LeakBefore, 0))
            yield return new UnitProblem(LeakAfter, $"leak-share-after is {UnitText.Of(inputs[LeakAfter])}, more than the leak-share of {UnitText.Of(inputs[LeakBefore])}.", "Mend the two shares.");
        if (lowered <= 0 && inputs.Or(LeakBefore, 0) <= inputs.Or(LeakAfter, 0) && inputs.Or(HeatShare, 0) <= 0)
            yield return new UnitProblem(HeatShare, "Neither leaks nor pressure change and no heat is recovered: there is no measure.", "Give at least one of leak-share, pressure-lowered and heat-recovered.");
    }
}
