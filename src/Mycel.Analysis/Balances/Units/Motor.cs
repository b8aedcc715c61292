using Mycel.Model.Packages.Tables;

namespace Mycel.Analysis.Balances.Units;

/// <summary>Electricity saved by better motors and by drives that turn pumps and fans no faster than needed.</summary>
internal sealed class Motor : IUnitModel
{
    // Classes of efficiency hold at full load; below a quarter of it efficiency falls steeply (common knowledge, from memory).
    private const double LowLoad = 0.25;

    /// <inheritdoc />
    public string Id => "motor";

    /// <inheritdoc />
    public string Title => "Motors and drives";

    /// <inheritdoc />
    public string Sentence => "Electricity saved is what the present motors draw, less what better ones draw for the same duty; where a drive turns a pump or fan more slowly, its shaft needs the cube of the speed.";

    /// <inheritdoc />
    public UnitFormula Formula { get; } = new(
        @"d = \frac{P \lambda t}{\eta}, \qquad s = d - \frac{P \lambda t}{\epsilon} \left( 1 - a + \frac{a \, \sigma^3}{\psi} \right)",
        "Efficiencies of motors by their classes (IEC 60034-30-1 defines them); affinity laws of pumps and fans: power goes with the cube of speed where flow goes with speed.",
        new UnitSymbol("d", "electricity that the present motors draw", "kWh"),
        new UnitSymbol("s", "electricity saved", "kWh"),
        new UnitSymbol("P", "rated power at the shaft", "kW"),
        new UnitSymbol(@"\lambda", "mean load of the running hours", "1"),
        new UnitSymbol("t", "running hours", "h"),
        new UnitSymbol(@"\eta", "efficiency of the present motors", "1"),
        new UnitSymbol(@"\epsilon", "efficiency of the new motors", "1"),
        new UnitSymbol("a", "share of the load that gets drives", "1"),
        new UnitSymbol(@"\sigma", "speed with a drive, of the present speed", "1"),
        new UnitSymbol(@"\psi", "efficiency of the drives", "1"));

    /// <inheritdoc />
    public string Basis => "One kilowatt of rated power of the motors replaced, for one year.";

    /// <inheritdoc />
    public IReadOnlyList<UnitInput> Inputs { get; } =
        [EfficiencyBefore, EfficiencyAfter, Load, RunningHours, DriveShare, Speed, DriveEfficiency, SpecificInvestment, SpecificFixedCost];

    /// <inheritdoc />
    public IReadOnlyList<UnitPort> Ports { get; } = [RatedPower, PresentDraw, Saved];

    /// <inheritdoc />
    public IReadOnlyList<string> Remarks =>
    [
        "A saving in the network: the plants keep the recipe that they have, with what their present motors draw. `saved` gives the electricity back at the same premises, so that they draw the difference."
        + " What is saved does not come from nothing: `present-draw` leads to a resource that stands for the draw of the motors there are, and whose endowment is that draw in a year. So no motor is replaced"
        + " twice, two measures for the same motors share the one endowment, and the technology takes in at least the energy that it gives.",
        "The resource of `present-draw` is a claim and no second supply: nothing else may take it for electricity, and it carries no emission factor. Those of the electricity not bought follow by themselves.",
        "The cube holds where the flow is throttled or returned today and no height or pressure stands against it at rest. Against a static head the saving is smaller: lower the share with drives accordingly.",
        "The load is that of today, at full speed; efficiencies are those at that load. Below a quarter of the rated power they are lower than their class says.",
        "Better motors slip less and turn pumps and fans a little faster, which takes back some of the saving; it is not counted.",
    ];

    /// <summary>Efficiency of the present motors.</summary>
    internal static UnitInput EfficiencyBefore { get; } = new("efficiency-before", "efficiency of the present motors at their load", "1", 0.1, 1);

    /// <summary>Efficiency of the new motors.</summary>
    internal static UnitInput EfficiencyAfter { get; } = new("efficiency-after", "efficiency of the new motors at that load; that of the present ones where only drives are added", "1", 0.1, 1);

    /// <summary>Load.</summary>
    internal static UnitInput Load { get; } = new("load", "mean power at the shaft in the running hours today, of the rated power", "1", 0.01, 1.2);

    /// <summary>Running hours.</summary>
    internal static UnitInput RunningHours { get; } = new("running-hours", "hours in which the motors run in a year", "h/a", 1, 8760);

    /// <summary>Share with drives.</summary>
    internal static UnitInput DriveShare { get; } = new("drive-share", "share of the load that gets a variable-speed drive and follows the affinity laws", "1", 0, 1) { Without = "no drives" };

    /// <summary>Speed with a drive.</summary>
    internal static UnitInput Speed { get; } = new("speed", "mean speed with a drive, of the present speed: the cube root of the mean cube, where it varies", "1", 0.05, 1) { Without = "no drives" };

    /// <summary>Efficiency of drives.</summary>
    internal static UnitInput DriveEfficiency { get; } = new("drive-efficiency", "share of the electricity that a drive passes on to the motor", "1", 0.5, 1) { Without = "no drives" };

    /// <summary>Investment per rated power.</summary>
    internal static UnitInput SpecificInvestment { get; } =
        new("specific-investment", "capital cost per rated power", "money/kW", 0, double.PositiveInfinity) { Without = "rows of technologies.csv say it" };

    /// <summary>Yearly cost per rated power.</summary>
    internal static UnitInput SpecificFixedCost { get; } =
        new("specific-fixed-cost", "yearly cost of keeping rated power", "money/(kW*a)", 0, double.PositiveInfinity) { Without = "rows of technologies.csv say it" };

    /// <summary>Motors that are replaced.</summary>
    internal static UnitPort RatedPower { get; } = new("rated-power", "rated power of the motors replaced, for a year", false, "kW*a") { IsOptional = true };

    /// <summary>What the present motors draw.</summary>
    internal static UnitPort PresentDraw { get; } = new("present-draw", "electricity that the present motors draw, a claim on what there is to be saved", false, "kWh");

    /// <summary>Electricity saved.</summary>
    internal static UnitPort Saved { get; } = new("saved", "electricity that is saved", true, "kWh");

    private static IReadOnlyList<UnitInput> OfDrives { get; } = [DriveShare, Speed, DriveEfficiency];

    /// <inheritdoc />
    public UnitResult Evaluate(UnitReading inputs)
    {
        List<UnitInput> missing = [.. OfDrives.Where(input => !inputs.Has(input))];
        if (missing.Count is 1 or 2)
        {
            UnitInput given = OfDrives.First(inputs.Has);
            return UnitResult.Refused(new UnitProblem(given, $"{given.Id} is given without {string.Join(", ", missing.Select(input => input.Id))}.", "Give all three, or none where no drives are added."));
        }

        double shaft = inputs[Load] * inputs[RunningHours];
        double drawn = shaft / inputs[EfficiencyBefore];
        double share = inputs.Or(DriveShare, 0);
        double direct = shaft * (1 - share);
        double driven = shaft * share * Math.Pow(inputs.Or(Speed, 1), 3);
        double intoMotors = (direct + driven) / inputs[EfficiencyAfter];
        double drives = driven / inputs[EfficiencyAfter] * ((1 / inputs.Or(DriveEfficiency, 1)) - 1);
        double saved = drawn - intoMotors - drives;
        if (saved <= 0)
        {
            return UnitResult.Refused(new UnitProblem(
                EfficiencyAfter, $"The new motors draw {UnitText.Of(intoMotors + drives)} kWh per kW and year, the present ones {UnitText.Of(drawn)}: nothing is saved.",
                "Mend the efficiencies, or leave the measure out."));
        }

        return new UnitResult
        {
            Flows = [new UnitFlow(RatedPower, 1), new UnitFlow(PresentDraw, drawn), new UnitFlow(Saved, saved)],
            Values = [.. CostsOf(inputs)],
            Balances =
            [
                new UnitBalance(
                    "energy", "kWh", new UnitTerm("electricity that the present motors draw", UnitSide.In, drawn), new UnitTerm("electricity saved", UnitSide.Out, saved),
                    new UnitTerm("work still done at the shaft", UnitSide.Out, direct + driven), new UnitTerm("lost in the new motors", UnitSide.Loss, (direct + driven) * ((1 / inputs[EfficiencyAfter]) - 1)),
                    new UnitTerm("lost in drives", UnitSide.Loss, drives)),
            ],
            BeyondValidity = inputs[Load] < LowLoad
                ? [new UnitProblem(Load, "Below a quarter of their rated power motors are less efficient than their class says.", "Check that the efficiencies are those at this load, or take smaller motors.")]
                : [],
        };
    }

    private static IEnumerable<UnitValue> CostsOf(UnitReading inputs)
    {
        if (inputs.Find(SpecificInvestment) is { } investment) yield return new UnitValue(TechnologyParameter.Investment, investment);
        if (inputs.Find(SpecificFixedCost) is { } yearly) yield return new UnitValue(TechnologyParameter.FixedCost, yearly);
    }
}
