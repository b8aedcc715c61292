namespace Mycel.Analysis.Balances;

/// <summary>What models that burn a fuel share: its heating value, its carbon, and the carbon dioxide that becomes of it.</summary>
internal static class Combustion
{
    /// <summary>Heating value.</summary>
    public static UnitInput HeatingValue { get; } = new("heating-value", "lower heating value of the fuel", "GJ/t", 1, 150);

    /// <summary>Carbon content.</summary>
    public static UnitInput CarbonContent { get; } = new("carbon-content", "carbon in the fuel, by mass", "1", 0, 1) { Without = "emission-factor is needed" };

    /// <summary>Emission factor.</summary>
    public static UnitInput EmissionFactor { get; } =
        new("emission-factor", "carbon dioxide of complete combustion per lower heating value", "t/GJ", 0, 0.5) { Without = "carbon-content is needed" };

    /// <summary>Unburned carbon.</summary>
    public static UnitInput UnburnedCarbon { get; } = new("unburned-carbon", "share of the carbon of the fuel that stays in the ash", "1", 0, 0.5) { Without = "none" };

    /// <summary>All inputs.</summary>
    public static IReadOnlyList<UnitInput> Inputs { get; } = [HeatingValue, CarbonContent, EmissionFactor, UnburnedCarbon];

    /// <summary>Fuel by mass.</summary>
    public static UnitPort Fuel { get; } = new("fuel", "fuel by mass", false, "t") { IsOptional = true };

    /// <summary>Fuel by energy.</summary>
    public static UnitPort FuelEnergy { get; } = new("fuel-energy", "the same fuel by lower heating value", false, "GJ") { IsOptional = true };

    /// <summary>Carbon dioxide.</summary>
    public static UnitPort CarbonDioxide { get; } = new("carbon-dioxide", "carbon dioxide of the flue gas", true, "t", "tCO2", "tCO2e") { IsOptional = true };

    /// <summary>What has to be known to use the ports of fuel.</summary>
    public static IReadOnlyList<string> Remarks { get; } =
    [
        "Bind `fuel` where the fuel is counted by mass, or `fuel-energy` where it is counted in energy by its lower heating value; never both.",
        "Bind `carbon-dioxide` and write no row `carbon-to`, or leave it and let that row send the carbon of the resource: together they would count it twice.",
    ];

    /// <summary>Carbon in the fuel.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="problems">Takes what contradicts nature.</param>
    /// <returns>Carbon per lower heating value; null where there are problems. <unit>t/GJ</unit></returns>
    public static double? CarbonOf(UnitReading inputs, List<UnitProblem> problems)
    {
        double heatingValue = inputs[HeatingValue];
        switch (inputs.Find(CarbonContent), inputs.Find(EmissionFactor))
        {
            case ({ } content, null):
                return content / heatingValue;
            case (null, { } factor):
                double carbon = factor * Substance.Carbon.MassPer(1, Substance.CarbonDioxide);
                if (carbon * heatingValue <= 1) return carbon;
                problems.Add(new UnitProblem(
                    EmissionFactor, $"So much carbon dioxide would take {UnitText.Of(carbon * heatingValue)} t of carbon in a tonne of fuel.", "Mend the emission factor or the heating value, and their units."));
                return null;
            case (null, null):
                problems.Add(new UnitProblem(CarbonContent, "Neither carbon-content nor emission-factor is given.", "Give one of the two."));
                return null;
            default:
                problems.Add(new UnitProblem(EmissionFactor, "carbon-content and emission-factor are both given.", "Keep one of the two."));
                return null;
        }
    }

    /// <summary>Fuel and carbon dioxide.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="energy">Fuel. <unit>GJ</unit></param>
    /// <param name="carbon">Carbon in it. <unit>t/GJ</unit></param>
    public static IReadOnlyList<UnitFlow> Flows(UnitReading inputs, double energy, double carbon) =>
    [
        new UnitFlow(Fuel, energy / inputs[HeatingValue]), new UnitFlow(FuelEnergy, energy),
        new UnitFlow(CarbonDioxide, energy * carbon * (1 - inputs.Or(UnburnedCarbon, 0)) * Substance.CarbonDioxide.MassPer(1, Substance.Carbon)),
    ];

    /// <summary>The balances of carbon and mass; none where the fuel has no carbon.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="energy">Fuel. <unit>GJ</unit></param>
    /// <param name="carbon">Carbon in it. <unit>t/GJ</unit></param>
    public static IEnumerable<UnitBalance> Balances(UnitReading inputs, double energy, double carbon)
    {
        if (carbon <= 0) yield break;
        double unburned = inputs.Or(UnburnedCarbon, 0);
        yield return new UnitBalance(
            "carbon", "t", new UnitTerm("in the fuel", UnitSide.In, energy * carbon), new UnitTerm("in carbon dioxide", UnitSide.Out, energy * carbon * (1 - unburned)),
            new UnitTerm("in the ash, unburned", UnitSide.Loss, energy * carbon * unburned));
        double burnt = energy * carbon * (1 - unburned), gas = burnt * Substance.CarbonDioxide.MassPer(1, Substance.Carbon), mass = energy / inputs[HeatingValue];
        yield return new UnitBalance(
            "mass of combustion", "t", new UnitTerm("fuel", UnitSide.In, mass), new UnitTerm("oxygen of the air in carbon dioxide", UnitSide.Surroundings, gas - burnt),
            new UnitTerm("carbon dioxide", UnitSide.Out, gas), new UnitTerm("water vapour, ash and other gases of the fuel", UnitSide.Loss, mass - burnt));
    }
}
