using Mycel.Model.Packages.Tables;

namespace Mycel.Analysis.Balances;

/// <summary>What ponds and closed reactors share: how much grows, what it takes from light, gas and water, and what nature allows. Everything is for a hectare and a year.</summary>
internal static class AlgaeGrowth
{
    /// <summary>Hours of a year.</summary>
    public const double HoursPerYear = 8760;

    private const int MonthsPerYear = 12;
    private const double SquareMetresPerHectare = 1e4;
    private const double MegawattHoursPerKilowattHourPerSquareMetre = 10;
    private const double GigajoulesPerMegawattHour = 3.6;

    // Two photosystems move four electrons for a molecule of oxygen: no fewer than eight photons (from memory, not confirmed in a source that we hold).
    private const double PhotonsPerOxygen = 8;

    // A mole of photons of green light, 550 nm: Planck's constant, the speed of light and Avogadro's number are exact.
    private const double PhotonEnergyKilojoulesPerMole = 217.5;

    // Of sunlight 43 to 50 % is light of which photosynthesis makes use; the greatest is taken for a limit (from memory, not confirmed).
    private const double UsefulLight = 0.5;

    // What cultures in the open sustain over a year (from memory, not confirmed).
    private const double HighestUsualEfficiency = 0.05;

    // Organic matter gives much the same heat for each oxygen that burns it, within a few hundredths (Huggett 1980, from memory, not confirmed in a source that we hold).
    private const double HeatPerOxygenGigajoulesPerTonne = 13.1;
    private const double HeatTolerance = 0.2;

    private const double Rounding = 1e-9;

    // Less than this beyond what the algae hold is rounding of a composition.
    private const double CarbonTolerance = 0.02;

    /// <summary>Sunlight.</summary>
    public static UnitInput Irradiation { get; } =
        new("irradiation", "sunlight on the ground, of each month or of the whole year", "kWh/m2", 0, 4000) { IsMonthly = true, Without = "a productivity must be given, and the limit of nature is not checked" };

    /// <summary>Photosynthetic efficiency.</summary>
    public static UnitInput Efficiency { get; } =
        new("photosynthetic-efficiency", "share of the sunlight that ends as heating value of algae; with a half-saturation-irradiance, of weak light that the culture catches", "1", 0.0001, 1) { Without = "a productivity must be given" };

    /// <summary>Productivity.</summary>
    public static UnitInput Productivity { get; } =
        new("productivity", "dry algae per area and time while the culture runs", "t/(ha*a)", 0.1, 2000) { Without = "it follows from light" };

    /// <summary>Heating value.</summary>
    public static UnitInput HeatingValue { get; } = new("heating-value", "lower heating value of dry algae", "GJ/t", 5, 42);

    /// <summary>Share of the year.</summary>
    public static UnitInput OperatingShare { get; } = new("operating-share", "share of the year, and of its sunlight, in which the culture runs", "1", 0.01, 1) { Without = "all of it" };

    /// <summary>Hydrogen.</summary>
    public static UnitInput Hydrogen { get; } = new("hydrogen-ratio", "atoms of hydrogen per carbon in the algae: 1.8 of CH1.8O0.5N0.1", "1", 0.5, 2.5);

    /// <summary>Oxygen.</summary>
    public static UnitInput OxygenInAlgae { get; } = new("oxygen-ratio", "atoms of oxygen per carbon", "1", 0, 1.2);

    /// <summary>Nitrogen.</summary>
    public static UnitInput NitrogenInAlgae { get; } = new("nitrogen-ratio", "atoms of nitrogen per carbon", "1", 0, 0.3);

    /// <summary>Phosphorus.</summary>
    public static UnitInput PhosphorusInAlgae { get; } = new("phosphorus-ratio", "atoms of phosphorus per carbon", "1", 0, 0.05) { Without = "none" };

    /// <summary>Ash.</summary>
    public static UnitInput Ash { get; } = new("ash-share", "share of the dry mass that is ash", "1", 0, 0.6) { Without = "none" };

    /// <summary>Nitrate.</summary>
    public static UnitInput Nitrate { get; } = new("nitrate-share", "share of the nitrogen that is fed as nitrate, the rest as ammonia", "1", 0, 1) { Without = "all ammonia" };

    /// <summary>Rule by volume.</summary>
    public static UnitInput FixationRate { get; } =
        new("fixation-rate", "carbon dioxide said to be taken up per volume of culture and time", "t/(m3*a)", 0, 1000) { Without = "what the algae hold is taken up" };

    /// <summary>Use of carbon dioxide.</summary>
    public static UnitInput CarbonUse { get; } = new("carbon-utilisation", "share of the carbon dioxide fed that is taken up; the rest leaves as gas", "1", 0.01, 1);

    /// <summary>Use of nutrients.</summary>
    public static UnitInput NutrientUse { get; } = new("nutrient-utilisation", "share of nitrogen and phosphorus fed that is taken up; the rest stays in the water", "1", 0.01, 1) { Without = "all of it" };

    /// <summary>Investment.</summary>
    public static UnitInput SpecificInvestment { get; } = new("specific-investment", "capital cost per area", "money/ha", 0, double.PositiveInfinity) { Without = "rows of technologies.csv say it" };

    /// <summary>Yearly cost.</summary>
    public static UnitInput SpecificFixedCost { get; } = new("specific-fixed-cost", "yearly cost per area", "money/(ha*a)", 0, double.PositiveInfinity) { Without = "rows of technologies.csv say it" };

    /// <summary>What both models need to know of growth.</summary>
    public static IReadOnlyList<UnitInput> Inputs { get; } =
    [
        Irradiation, Efficiency, Productivity, HeatingValue, OperatingShare, Hydrogen, OxygenInAlgae, NitrogenInAlgae, PhosphorusInAlgae, Ash, Nitrate, FixationRate, CarbonUse, NutrientUse,
        SpecificInvestment, SpecificFixedCost, .. LightSaturation.Inputs, .. GrowthTemperature.Inputs,
    ];

    /// <summary>What both models need to say of growth.</summary>
    public static IReadOnlyList<string> Remarks { get; } =
    [
        "With a `half-saturation-irradiance` growth saturates with light: at every depth by Tamiya's hyperbola (Monod's), with light that the culture dims as Lambert and Beer say, on a day of half a sine. The"
        + " `photosynthetic-efficiency` is then that of weak light, what algae breathe by night taken off; light that passes through a thin culture is lost. All light is sunlight, not the part that plants use.",
        "The hyperbola knows no harm by strong light, nor that cells which whirl through light and dark may use it better. Its form is from memory, not confirmed in a source that we hold.",
        "Growth depends on temperature by the cardinal temperature model with inflection (Rosso and others 1993; for algae Bernard and Rémond 2012; the formula as the R package macrogrow prints it); dying beyond the greatest temperature is left out.",
    ];

    /// <summary>Land.</summary>
    public static UnitPort Land { get; } = new("land", "land, standing for a year", false, "ha*a", "ha") { IsOptional = true };

    /// <summary>Sunlight on the culture.</summary>
    public static UnitPort Sunlight { get; } = new("sunlight", "sunlight on the culture while it runs", false, "MWh") { IsOptional = true };

    /// <summary>Carbon dioxide fed.</summary>
    public static UnitPort CarbonDioxide { get; } = new("carbon-dioxide", "carbon dioxide fed", false, "t", "tCO2", "tCO2e");

    /// <summary>Nitrogen fed.</summary>
    public static UnitPort Nitrogen { get; } = new("nitrogen", "nitrogen fed, counted as the element", false, "t") { IsOptional = true };

    /// <summary>Phosphorus fed.</summary>
    public static UnitPort Phosphorus { get; } = new("phosphorus", "phosphorus fed, counted as the element", false, "t") { IsOptional = true };

    /// <summary>Electricity.</summary>
    public static UnitPort Electricity { get; } = new("electricity", "electricity that moves culture and gas", false, "MWh") { IsOptional = true };

    /// <summary>Algae.</summary>
    public static UnitPort Algae { get; } = new("algae", "algae harvested, counted as dry mass", true, "t");

    /// <summary>Oxygen.</summary>
    public static UnitPort Oxygen { get; } = new("oxygen", "oxygen given off", true, "t") { IsOptional = true };

    /// <summary>What outgasses.</summary>
    public static UnitPort Outgassed { get; } = new("outgassed", "carbon dioxide fed that is not taken up and leaves as gas", true, "t", "tCO2", "tCO2e") { IsOptional = true };

    /// <summary>What no product holds.</summary>
    public static UnitPort Unaccounted { get; } =
        new("unaccounted", "carbon dioxide that the fixation-rate says is taken up and that the algae do not hold", true, "t", "tCO2", "tCO2e") { IsOptional = true };

    /// <summary>The culture of a hectare.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="shape">How the culture stands to the light.</param>
    /// <param name="problems">Takes what contradicts nature or each other.</param>
    /// <returns>The culture; null where there are problems.</returns>
    public static AlgaeCulture? Of(UnitReading inputs, CultureShape shape, List<UnitProblem> problems)
    {
        int before = problems.Count;
        problems.AddRange(ProblemsOf(inputs));
        if (problems.Count > before) return null;
        var matter = new OrganicMatter(inputs[Hydrogen], inputs[OxygenInAlgae], inputs[NitrogenInAlgae], inputs.Or(PhosphorusInAlgae, 0));
        double running = inputs.Or(OperatingShare, 1);
        double? sunlight = inputs.Find(Irradiation) * MegawattHoursPerKilowattHourPerSquareMetre * running;
        double perTonne = inputs[HeatingValue] / GigajoulesPerMegawattHour;
        IReadOnlyList<double> light = inputs.Has(Productivity) ? [] : LightOfUse(inputs, shape);
        if (!inputs.Has(Productivity) && light.Sum() <= 0)
        {
            problems.Add(new UnitProblem(GrowthTemperature.Culture, "The culture is too cold or too warm all year, and nothing grows.", "Mend the temperatures."));
            return null;
        }

        double algae = inputs.Find(Productivity) * running ?? inputs[Efficiency] * light.Sum() * MegawattHoursPerKilowattHourPerSquareMetre * running / perTonne;
        var culture = new AlgaeCulture(inputs, matter, algae, sunlight, perTonne) { Shape = shape, LightOfUse = light };
        double? claimed = inputs.Find(FixationRate) * shape.Volume * running;
        if (claimed < culture.Held * (1 - Rounding))
        {
            problems.Add(new UnitProblem(
                FixationRate, $"The fixation-rate gives {UnitText.Of(claimed.Value)} t of carbon dioxide per hectare and year, but the algae hold {UnitText.Of(culture.Held)} t.",
                "Carbon does not come from nothing: raise the rate, lower the productivity, or leave the rate out."));
        }

        if (culture.LeastSunlight is var least && sunlight < least * (1 - Rounding))
        {
            problems.Add(new UnitProblem(
                inputs.Has(Productivity) ? Productivity : Efficiency,
                $"{UnitText.Of(algae)} t of algae per hectare and year need {UnitText.Of(least)} MWh of sunlight with eight photons for each oxygen, but {UnitText.Of(sunlight.Value)} MWh fall on them.",
                "Mend the productivity, the efficiency or the sunlight."));
        }

        if (culture.EfficiencyReached > 1)
            problems.Add(new UnitProblem(HeatingValue, "The algae would hold more energy than the sunlight that falls on them.", "Mend the heating value, the productivity or the sunlight."));
        return problems.Count > before ? null : culture with { TakenUp = claimed ?? culture.Held };
    }

    /// <summary>Electricity for a power that runs while the culture does.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="wattsPerSquareMetre">Power per area.</param>
    /// <returns>Electricity. <unit>MWh/ha</unit></returns>
    public static double ElectricityOf(UnitReading inputs, double wattsPerSquareMetre) => wattsPerSquareMetre * SquareMetresPerHectare * HoursPerYear * inputs.Or(OperatingShare, 1) * 1e-6;

    /// <summary>Costs by area.</summary>
    /// <param name="inputs">The inputs.</param>
    public static IEnumerable<UnitValue> CostsOf(UnitReading inputs)
    {
        if (inputs.Find(SpecificInvestment) is { } investment) yield return new UnitValue(TechnologyParameter.Investment, investment);
        if (inputs.Find(SpecificFixedCost) is { } yearly) yield return new UnitValue(TechnologyParameter.FixedCost, yearly);
    }

    /// <summary>Where a culture is used beyond what is known of cultures.</summary>
    /// <param name="culture">The culture.</param>
    public static IEnumerable<UnitProblem> BeyondValidityOf(AlgaeCulture culture)
    {
        if (culture.TakenUp > culture.Held * (1 + CarbonTolerance))
        {
            yield return new UnitProblem(
                FixationRate, $"The fixation-rate claims {UnitText.Of(culture.TakenUp / culture.Held)} times the carbon dioxide that the algae hold, {UnitText.Of(culture.Held)} t per hectare and year.",
                "Leave the rate out, so that the composition says what is taken up; the difference is named unaccounted.");
        }

        double heat = culture.OxygenToBurn * HeatPerOxygenGigajoulesPerTonne;
        if (Math.Abs(culture.Inputs[HeatingValue] - heat) > HeatTolerance * heat)
        {
            yield return new UnitProblem(
                HeatingValue, $"The heating value is {UnitText.Of(culture.Inputs[HeatingValue])} GJ/t, but matter of this composition gives about {UnitText.Of(heat)} GJ/t by the oxygen that burns it.",
                "Mend the heating value, or the ratios of hydrogen and oxygen and the ash-share.");
        }

        foreach (UnitProblem beyond in LightSaturation.BeyondValidityOf(culture.Inputs, culture.Shape)) yield return beyond;
        if (culture.EfficiencyReached > HighestUsualEfficiency)
        {
            yield return new UnitProblem(
                culture.Inputs.Has(Productivity) ? Productivity : Efficiency,
                $"{UnitText.Of(100 * culture.EfficiencyReached.Value)} % of the sunlight would end in algae; cultures in the open sustain hardly more than 5 %.", "Check the figure against a culture of this kind and size.");
        }
    }

    /// <summary>Oxygen by the light that it takes at least.</summary>
    /// <param name="tonnes">Oxygen given off.</param>
    /// <returns>Sunlight. <unit>MWh</unit></returns>
    internal static double LeastSunlightFor(double tonnes) =>
        tonnes / Substances.OxygenGas * PhotonsPerOxygen * PhotonEnergyKilojoulesPerMole / UsefulLight / GigajoulesPerMegawattHour;

    // Sunlight by month, less what saturation and temperature leave unused.
    private static double[] LightOfUse(UnitReading inputs, CultureShape shape)
    {
        IReadOnlyList<double> months = inputs.MonthsOf(Irradiation) ?? [.. Enumerable.Repeat(inputs[Irradiation] / MonthsPerYear, MonthsPerYear)];
        return [.. months.Select((light, month) => light * LightSaturation.ShareOf(inputs, shape, month) * GrowthTemperature.ShareOf(inputs, month))];
    }

    private static IEnumerable<UnitProblem> ProblemsOf(UnitReading inputs)
    {
        foreach (UnitProblem problem in GrowthTemperature.ProblemsOf(inputs)) yield return problem;
        if (inputs.Has(Productivity) && inputs.Has(Efficiency))
            yield return new UnitProblem(Efficiency, "productivity and photosynthetic-efficiency are both given.", "Keep one of the two.");
        if (!inputs.Has(Productivity) && !(inputs.Has(Efficiency) && inputs.Has(Irradiation)))
            yield return new UnitProblem(Productivity, "Neither a productivity is given, nor a photosynthetic-efficiency with the irradiation.", "Give one of the two.");
        if (!inputs.Has(Productivity) && inputs.Find(Irradiation) <= 0)
            yield return new UnitProblem(Irradiation, "No sunlight falls on the culture, and nothing grows.", "Mend the irradiation, or give a productivity.");
        foreach (UnitProblem problem in inputs.Has(Irradiation) || inputs.Has(Productivity) ? LightSaturation.ProblemsOf(inputs) : []) yield return problem;
        var matter = new OrganicMatter(inputs[Hydrogen], inputs[OxygenInAlgae], inputs[NitrogenInAlgae], inputs.Or(PhosphorusInAlgae, 0));
        if (matter.WaterBound(inputs.Or(Nitrate, 0)) < 0 || matter.OxygenGivenOff(inputs.Or(Nitrate, 0)) <= 0)
            yield return new UnitProblem(Hydrogen, "Matter of this composition binds no water or gives off no oxygen as it grows, which algae do.", "Mend the ratios of hydrogen, oxygen and nitrogen.");
    }
}
