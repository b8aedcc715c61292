namespace Mycel.Analysis.Balances;

/// <summary>What grows on a hectare in a year, with what it takes and gives.</summary>
/// <param name="Inputs">The inputs.</param>
/// <param name="Matter">Elements of the algae without ash.</param>
/// <param name="Algae">Dry algae. <unit>t/ha</unit></param>
/// <param name="Sunlight">Sunlight while the culture runs; null where it is not known. <unit>MWh/ha</unit></param>
/// <param name="HeatingValue">Heating value of dry algae. <unit>MWh/t</unit></param>
internal sealed record AlgaeCulture(UnitReading Inputs, OrganicMatter Matter, double Algae, double? Sunlight, double HeatingValue)
{
    /// <summary>How it stands to the light.</summary>
    public required CultureShape Shape { get; init; }

    /// <summary>Sunlight of use by month; empty where the productivity is stated. <unit>kWh/m2</unit></summary>
    public required IReadOnlyList<double> LightOfUse { get; init; }

    /// <summary>Carbon dioxide taken up, be it held or only said to be. <unit>t/ha</unit></summary>
    public double TakenUp { get; init; }

    /// <summary>Carbon dioxide whose carbon the algae hold. <unit>t/ha</unit></summary>
    public double Held => Moles * Substances.CarbonDioxide;

    /// <summary>Carbon dioxide fed. <unit>t/ha</unit></summary>
    public double Fed => TakenUp / Inputs[AlgaeGrowth.CarbonUse];

    /// <summary>Nitrogen that the algae hold. <unit>t/ha</unit></summary>
    public double NitrogenHeld => Moles * Matter.Nitrogen * Substances.Nitrogen;

    /// <summary>Phosphorus that the algae hold. <unit>t/ha</unit></summary>
    public double PhosphorusHeld => Moles * Matter.Phosphorus * Substances.Phosphorus;

    /// <summary>Ammonia, nitric acid and phosphoric acid that the algae take up. <unit>t/ha</unit></summary>
    private double Nutrients => Moles * ((Matter.Nitrogen * (((1 - Nitrate) * Substances.Ammonia) + (Nitrate * Substances.NitricAcid))) + (Matter.Phosphorus * Substances.PhosphoricAcid));

    /// <summary>Water that growth binds. <unit>t/ha</unit></summary>
    public double WaterBound => Moles * Matter.WaterBound(Nitrate) * Substances.Water;

    /// <summary>Oxygen given off. <unit>t/ha</unit></summary>
    public double OxygenGivenOff => Moles * Matter.OxygenGivenOff(Nitrate) * Substances.OxygenGas;

    /// <summary>Oxygen that burns dry algae, per mass of them.</summary>
    public double OxygenToBurn => (1 - Ash) * Matter.OxygenToBurn * Substances.OxygenGas / Matter.MolarMass;

    /// <summary>Share of the sunlight that ends in algae; null where sunlight is not known.</summary>
    public double? EfficiencyReached => Algae * HeatingValue / Sunlight;

    /// <summary>Sunlight that nature asks for. <unit>MWh/ha</unit></summary>
    public double LeastSunlight => AlgaeGrowth.LeastSunlightFor(OxygenGivenOff);

    /// <summary>What flows through the ports that ponds and closed reactors share, electricity apart.</summary>
    public IEnumerable<UnitFlow> Flows =>
    [
        new UnitFlow(AlgaeGrowth.Sunlight, Sunlight ?? 0), new UnitFlow(AlgaeGrowth.CarbonDioxide, Fed), new UnitFlow(AlgaeGrowth.Nitrogen, NitrogenHeld / NutrientUse),
        new UnitFlow(AlgaeGrowth.Phosphorus, PhosphorusHeld / NutrientUse), new UnitFlow(AlgaeGrowth.Algae, Algae), new UnitFlow(AlgaeGrowth.Oxygen, OxygenGivenOff),
        new UnitFlow(AlgaeGrowth.Outgassed, Fed - TakenUp), new UnitFlow(AlgaeGrowth.Unaccounted, Math.Max(0, TakenUp - Held)),
    ];

    /// <summary>Balances that ponds and closed reactors share.</summary>
    public IEnumerable<UnitBalance> Balances
    {
        get
        {
            double use = Inputs[AlgaeGrowth.CarbonUse];
            yield return new UnitBalance(
                "carbon dioxide", "t/ha", new UnitTerm("fed", UnitSide.In, Fed), new UnitTerm("held by the algae", UnitSide.Out, Algae * (1 - Ash) * Matter.CarbonShare * Substances.CarbonDioxide / Substances.Carbon),
                new UnitTerm("said to be taken up, and held by nothing", UnitSide.Loss, Math.Max(0, TakenUp - Held)), new UnitTerm("left as gas", UnitSide.Loss, Fed * (1 - use)));
            yield return new UnitBalance(
                "mass of growth", "t/ha", new UnitTerm("carbon dioxide held", UnitSide.In, Held), new UnitTerm("water bound", UnitSide.In, WaterBound),
                new UnitTerm("nitrogen and phosphorus", UnitSide.In, NitrogenHeld + PhosphorusHeld),
                new UnitTerm("hydrogen and oxygen of ammonia, nitrate and phosphate", UnitSide.Surroundings, Nutrients - NitrogenHeld - PhosphorusHeld),
                new UnitTerm("minerals of the water", UnitSide.Surroundings, Algae * Ash),
                new UnitTerm("algae", UnitSide.Out, Algae), new UnitTerm("oxygen given off", UnitSide.Loss, OxygenGivenOff));
            foreach (UnitBalance element in ElementsOfGrowth) yield return element;
            if (NitrogenHeld > 0)
            {
                yield return new UnitBalance(
                    "nitrogen", "t/ha", new UnitTerm("fed", UnitSide.In, NitrogenHeld / NutrientUse), new UnitTerm("held by the algae", UnitSide.Out, Algae * (1 - Ash) * Matter.NitrogenShare),
                    new UnitTerm("left in the water", UnitSide.Loss, NitrogenHeld / NutrientUse * (1 - NutrientUse)));
            }

            if (PhosphorusHeld > 0)
            {
                yield return new UnitBalance(
                    "phosphorus", "t/ha", new UnitTerm("fed", UnitSide.In, PhosphorusHeld / NutrientUse), new UnitTerm("held by the algae", UnitSide.Out, Algae * (1 - Ash) * Matter.PhosphorusShare),
                    new UnitTerm("left in the water", UnitSide.Loss, PhosphorusHeld / NutrientUse * (1 - NutrientUse)));
            }
        }
    }

    /// <summary>Algae by month, where light, its hours or temperature is known by month, and what saturation leaves.</summary>
    public IEnumerable<UnitSeries> Series
    {
        get
        {
            if (LightOfUse.Count == 0) yield break;
            if (MonthlyInputs.Any(input => Inputs.MonthsOf(input) is not null)) yield return new UnitSeries("algae by month", "t/ha", 1, [.. LightOfUse.Select(month => Algae * month / LightOfUse.Sum())]);
            if (Inputs.Has(LightSaturation.HalfSaturation) || Inputs.Has(GrowthTemperature.Culture))
                yield return new UnitSeries("growth by that in weak light at the best temperature", "1", 1, [LightOfUse.Sum() / Inputs[AlgaeGrowth.Irradiation]]);
        }
    }

    private static IReadOnlyList<UnitInput> MonthlyInputs => [AlgaeGrowth.Irradiation, LightSaturation.LightHours, GrowthTemperature.Culture];

    private IEnumerable<UnitBalance> ElementsOfGrowth => ElementBalances.Of(
        "of growth", "t/ha", new ElementTerm("carbon dioxide held", UnitSide.In, Held, "CO2"), new ElementTerm("water bound", UnitSide.In, WaterBound, "H2O"),
        new ElementTerm("ammonia", UnitSide.In, Moles * Matter.Nitrogen * (1 - Nitrate) * Substances.Ammonia, "NH3"),
        new ElementTerm("nitric acid", UnitSide.In, Moles * Matter.Nitrogen * Nitrate * Substances.NitricAcid, "HNO3"),
        new ElementTerm("phosphoric acid", UnitSide.In, Moles * Matter.Phosphorus * Substances.PhosphoricAcid, "H3PO4"),
        new ElementTerm("algae without ash", UnitSide.Out, Algae * (1 - Ash), Matter.Shares), new ElementTerm("oxygen", UnitSide.Out, OxygenGivenOff, "O2"));

    private double Ash => Inputs.Or(AlgaeGrowth.Ash, 0);

    private double Nitrate => Inputs.Or(AlgaeGrowth.Nitrate, 0);

    private double NutrientUse => Inputs.Or(AlgaeGrowth.NutrientUse, 1);

    // Megamoles of carbon, because masses are in tonnes and molar masses in grams.
    private double Moles => Algae * (1 - Ash) / Matter.MolarMass;
}
