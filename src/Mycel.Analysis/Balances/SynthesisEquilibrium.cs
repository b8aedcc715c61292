namespace Mycel.Analysis.Balances;

/// <summary>How far a synthesis can go in one pass: to the equilibrium of its ideal gases at the temperature and pressure with which they leave the reactor.</summary>
/// <param name="Conversion">Conversion of the key reactant at equilibrium.</param>
/// <param name="ProductShare">Mole share of the product behind the reactor at equilibrium.</param>
/// <param name="Stated">Conversion per pass that is stated.</param>
internal sealed record SynthesisEquilibrium(double Conversion, double ProductShare, double Stated)
{
    private const double Rounding = 1e-9;

    // Up to here real gases go further than ideal ones by less than twice the pressure would let these. Even at 300 atm and 400 degC ammonia is measured to be 47 % (Larson and Dodge,
    // from memory), where ideal gases give 43 % and, at twice the pressure, 55 %. Where methanol condenses in the reactor, nothing of this holds.
    private const double HighestKnownPressure = 200;
    private const double PressureMargin = 2;

    /// <summary>Temperature.</summary>
    public static UnitInput Temperature { get; } =
        new("reactor-temperature", "temperature at which the gas leaves the catalyst", "K", 350, 1000) { Without = "the limit of equilibrium is not checked" };

    /// <summary>Pressure.</summary>
    public static UnitInput ReactorPressure { get; } = new("reactor-pressure", "absolute pressure in the reactor", "bar", 1, 1000) { Without = "the limit of equilibrium is not checked" };

    /// <summary>Both inputs.</summary>
    public static IReadOnlyList<UnitInput> Inputs { get; } = [Temperature, ReactorPressure];

    /// <summary>What has to be known to use it.</summary>
    public static string Remark { get; } =
        "Equilibrium is that of ideal gases, from gas without product. Real gases go a little further at high pressure: a conversion beyond it is doubted, and refused where even twice the pressure would not allow it, up to 200 bar."
        + " A reactor from which the product is taken while it reacts is not bound by it: leave reactor-temperature and reactor-pressure out.";

    /// <summary>Figures for the documents.</summary>
    public IEnumerable<UnitSeries> Series => [new UnitSeries("conversion per pass, and share of the product by mole, at equilibrium", "1", 1, [Conversion, ProductShare])];

    /// <summary>Whether the stated conversion goes beyond equilibrium.</summary>
    public IEnumerable<UnitProblem> BeyondValidity => Stated > Conversion * (1 + Rounding)
        ? [new UnitProblem(SynthesisLoop.Conversion, $"{UnitText.Of(Stated)} of the key reactant would react in one pass, but ideal gases are in equilibrium at {UnitText.Of(Conversion)}.", Mend)]
        : [];

    private static string Mend => "Lower the conversion-per-pass, or mend temperature and pressure of the reactor.";

    /// <summary>The equilibrium of a loop.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="loop">The loop.</param>
    /// <param name="reaction">Its reaction.</param>
    /// <param name="problems">Takes what contradicts nature.</param>
    /// <returns>The equilibrium; null where temperature and pressure are not given.</returns>
    public static SynthesisEquilibrium? Of(UnitReading inputs, SynthesisLoop loop, GasReaction reaction, List<UnitProblem> problems)
    {
        if (inputs.Has(Temperature) != inputs.Has(ReactorPressure))
        {
            (UnitInput given, UnitInput missing) = inputs.Has(Temperature) ? (Temperature, ReactorPressure) : (ReactorPressure, Temperature);
            problems.Add(new UnitProblem(given, $"{given.Id} is given without {missing.Id}.", "Give both, or none where the limit of equilibrium is not to be checked."));
            return null;
        }

        if (inputs.Find(Temperature) is not { } temperature) return null;
        double pressure = inputs[ReactorPressure];
        double conversion = reaction.Conversion(temperature, pressure, loop.ReactorRatio);
        double stated = inputs[SynthesisLoop.Conversion];
        if (pressure <= HighestKnownPressure && stated > reaction.Conversion(temperature, pressure * PressureMargin, loop.ReactorRatio))
        {
            problems.Add(new UnitProblem(
                SynthesisLoop.Conversion,
                $"{UnitText.Of(stated)} of the key reactant would react in one pass, but at {UnitText.Degrees(temperature)} and {UnitText.Of(pressure)} bar nature stops at about {UnitText.Of(conversion)}.", Mend));
            return null;
        }

        return new SynthesisEquilibrium(conversion, reaction.ProductShare(conversion, loop.ReactorRatio), stated);
    }
}
