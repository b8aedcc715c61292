using Mycel.Model.Packages.Tables;

namespace Mycel.Analysis.Balances.Units;

/// <summary>Carbon dioxide that planted trees take up.</summary>
internal sealed class Forestry : IUnitModel
{
    /// <inheritdoc />
    public string Id => "forestry";

    /// <inheritdoc />
    public string Title => "Planted forest";

    /// <inheritdoc />
    public string Sentence =>
        "Carbon dioxide removed is what the biomass of the trees holds more at the end of the crediting period than at its beginning, on average over the years; stems grow by Richards' curve.";

    /// <inheritdoc />
    public UnitFormula Formula { get; } = new(
        @"V_t = a \left( 1 - e^{b t} \right)^c, \qquad C_t = \frac{M}{m} \, F \, D \, E \, (1 + R) \, N_t \, V_t, \qquad \bar{C} = \frac{C_T}{T}, \qquad w = \frac{\alpha}{T} \left( g N_0 V_g + h N_T V_T \right)",
        "Growth: Richards (1959). Stock of carbon in trees by wood density, biomass expansion and root ratio: the method of China's afforestation projects (AR-CM-001-V01), with stems that are thinned counted as given back at once.",
        new UnitSymbol("V", "volume of the stem of a tree", "m3"),
        new UnitSymbol("a", "volume of the stem of a mature tree", "m3"),
        new UnitSymbol("b", "rate of growth, below 0", "1/a"),
        new UnitSymbol("c", "shape of growth", "1"),
        new UnitSymbol("e", "base of the natural logarithm", "1"),
        new UnitSymbol("t", "age", "a"),
        new UnitSymbol("C", "carbon dioxide in the biomass of trees", "t/ha"),
        new UnitSymbol("M", "molar mass of carbon dioxide, 44", "g/mol"),
        new UnitSymbol("m", "molar mass of carbon, 12", "g/mol"),
        new UnitSymbol("F", "share of carbon in dry biomass", "1"),
        new UnitSymbol("D", "dry mass of wood per volume of stem", "t/m3"),
        new UnitSymbol("E", "biomass above ground per biomass of stems", "1"),
        new UnitSymbol("R", "biomass of roots per biomass above ground", "1"),
        new UnitSymbol("N", "trees per land; fewer after thinning", "1/ha"),
        new UnitSymbol(@"\bar{C}", "carbon dioxide removed in a year, on average", "t/ha"),
        new UnitSymbol("T", "crediting period", "a"),
        new UnitSymbol("w", "timber in a year, on average", "m3/ha"),
        new UnitSymbol(@"\alpha", "outturn: timber per volume of felled stems", "1"),
        new UnitSymbol("g", "share of the trees that are thinned, and the age at which", "1"),
        new UnitSymbol("h", "share of the trees that are harvested at the end", "1"));

    /// <inheritdoc />
    public string Basis => "One hectare planted, for one year of the crediting period.";

    /// <inheritdoc />
    public IReadOnlyList<UnitInput> Inputs { get; } =
    [
        MatureVolume, GrowthRate, GrowthShape, TreesPerHectare, WoodDensity, BiomassExpansion, RootRatio, CarbonFraction, CreditingPeriod, ThinningShare, ThinningYear, HarvestShare,
        Outturn, PlantingCost, TendingCost, ManagementCost, HarvestCost, DevelopmentCost,
    ];

    /// <inheritdoc />
    public IReadOnlyList<UnitPort> Ports { get; } = [Land, CarbonDioxide, Removal, Timber, Stems];

    /// <summary>Volume of a mature stem.</summary>
    internal static UnitInput MatureVolume { get; } = new("mature-volume", "a in Richards' curve: volume of the stem of a mature tree", "m3", 0.0001, 100);

    /// <summary>Rate of growth.</summary>
    internal static UnitInput GrowthRate { get; } = new("growth-rate", "b in Richards' curve: rate of growth, written below 0", "1/a", -5, -0.0001);

    /// <summary>Shape of growth.</summary>
    internal static UnitInput GrowthShape { get; } = new("growth-shape", "c in Richards' curve: how slowly growth begins", "1", 0.01, 50);

    /// <summary>Trees per hectare.</summary>
    internal static UnitInput TreesPerHectare { get; } = new("trees-per-hectare", "trees planted per land", "1/ha", 1, 50000);

    /// <summary>Wood density.</summary>
    internal static UnitInput WoodDensity { get; } = new("wood-density", "dry mass of wood per volume of stem", "t/m3", 0.05, 1.5);

    /// <summary>Biomass expansion.</summary>
    internal static UnitInput BiomassExpansion { get; } = new("biomass-expansion", "biomass above ground per biomass of stems", "1", 1, 10);

    /// <summary>Root ratio.</summary>
    internal static UnitInput RootRatio { get; } = new("root-ratio", "biomass of roots per biomass above ground", "1", 0, 5);

    /// <summary>Carbon fraction.</summary>
    internal static UnitInput CarbonFraction { get; } = new("carbon-fraction", "share of carbon in dry biomass", "1", 0.2, 0.7);

    /// <summary>Crediting period.</summary>
    internal static UnitInput CreditingPeriod { get; } = new("crediting-period", "whole years over which removal is counted, from planting on", "a", 1, 200);

    /// <summary>Share that is thinned.</summary>
    internal static UnitInput ThinningShare { get; } = new("thinning-share", "share of the trees that are felled early", "1", 0, 0.99) { Without = "none" };

    /// <summary>Age at thinning.</summary>
    internal static UnitInput ThinningYear { get; } = new("thinning-year", "age at which they are felled, in whole years", "a", 1, 199) { Without = "no thinning may be given" };

    /// <summary>Share that is harvested.</summary>
    internal static UnitInput HarvestShare { get; } =
        new("harvest-share", "share of the trees that are felled when the crediting period is over; what they hold stays counted as removed", "1", 0, 1) { Without = "none" };

    /// <summary>Outturn.</summary>
    internal static UnitInput Outturn { get; } = new("outturn", "timber per volume of felled stems", "1", 0, 1) { Without = "no felling may be given" };

    /// <summary>Cost of planting.</summary>
    internal static UnitInput PlantingCost { get; } = new("planting-cost", "capital cost of planting", "money/ha", 0, double.PositiveInfinity) { Without = "none" };

    /// <summary>Cost of tending.</summary>
    internal static UnitInput TendingCost { get; } = new("tending-cost", "capital cost of tending young trees", "money/ha", 0, double.PositiveInfinity) { Without = "none" };

    /// <summary>Cost of management.</summary>
    internal static UnitInput ManagementCost { get; } = new("management-cost", "yearly cost of the forest", "money/(ha*a)", 0, double.PositiveInfinity) { Without = "none" };

    /// <summary>Cost of felling.</summary>
    internal static UnitInput HarvestCost { get; } = new("harvest-cost", "cost of felling and hauling, per volume of felled stems", "money/m3", 0, double.PositiveInfinity) { Without = "none" };

    /// <summary>Cost of developing the project.</summary>
    internal static UnitInput DevelopmentCost { get; } =
        new("development-cost", "capital cost of design, validation and registration, whatever the size", "money", 0, double.PositiveInfinity) { Without = "none" };

    /// <summary>Land planted.</summary>
    internal static UnitPort Land { get; } = new("land", "land planted, standing for a year", false, "ha*a", "ha");

    /// <summary>Carbon dioxide of the air.</summary>
    internal static UnitPort CarbonDioxide { get; } = new("carbon-dioxide", "carbon dioxide that the trees take from the air", false, "t", "tCO2", "tCO2e") { IsOptional = true };

    /// <summary>Removal.</summary>
    internal static UnitPort Removal { get; } = new("removal", "carbon dioxide removed from the air, on average over the crediting period", true, "t", "tCO2", "tCO2e");

    /// <summary>Timber.</summary>
    internal static UnitPort Timber { get; } = new("timber", "timber, on average over the crediting period", true, "m3") { IsOptional = true };

    /// <summary>Stems that stand at the end.</summary>
    internal static UnitPort Stems { get; } =
        new("stems", "stems that stand at the end and that the model does not fell, for another technology to fell, on average over the crediting period", true, "m3") { IsOptional = true };

    /// <inheritdoc />
    public UnitResult Evaluate(UnitReading inputs)
    {
        List<UnitProblem> problems = [.. ProblemsOf(inputs)];
        if (problems.Count > 0) return UnitResult.Refused(problems);
        var stand = ForestStand.Of(inputs);
        double years = stand.Years;
        double kept = stand.StockAt(stand.Years) / years;
        double givenBack = stand.ThinnedCarbon / years;
        double harvested = kept * inputs.Or(HarvestShare, 0);
        double standing = stand.VolumeAt(stand.Years) / years;
        double felled = (stand.ThinnedVolume / years) + (standing * inputs.Or(HarvestShare, 0));
        return new UnitResult
        {
            Flows =
            [
                new UnitFlow(Land, 1), new UnitFlow(CarbonDioxide, kept + givenBack), new UnitFlow(Removal, kept), new UnitFlow(Timber, felled * inputs.Or(Outturn, 0)),
                new UnitFlow(Stems, standing * (1 - inputs.Or(HarvestShare, 0))),
            ],
            Values = [.. CostsOf(inputs, felled), new UnitValue(TechnologyParameter.Lifetime, years)],
            Balances =
            [
                new UnitBalance(
                    "carbon dioxide", "t/ha", new UnitTerm("taken from the air", UnitSide.Surroundings, stand.Growth / years),
                    new UnitTerm("held by trees that stay", UnitSide.Out, kept - harvested), new UnitTerm("held by trees that are felled at the end", UnitSide.Out, harvested),
                    new UnitTerm("held by trees that are thinned, counted as given back", UnitSide.Loss, givenBack)),
            ],
            Series =
            [
                new UnitSeries("removal by year", "t/ha", 1, [.. Enumerable.Range(1, stand.Years).Select(year => stand.StockAt(year) - stand.StockAt(year - 1))]),
                new UnitSeries("stem volume by year", "m3/ha", 1, [.. Enumerable.Range(1, stand.Years).Select(stand.VolumeAt)]),
            ],
        };
    }

    private static IEnumerable<UnitProblem> ProblemsOf(UnitReading inputs)
    {
        if (!IsWhole(inputs[CreditingPeriod]))
            yield return new UnitProblem(CreditingPeriod, $"crediting-period is {UnitText.Of(inputs[CreditingPeriod])} a, and removal is counted in whole years.", "Write a whole number of years.");
        if (inputs.Has(ThinningShare) != inputs.Has(ThinningYear))
        {
            UnitInput given = inputs.Has(ThinningShare) ? ThinningShare : ThinningYear;
            UnitInput wanted = inputs.Has(ThinningShare) ? ThinningYear : ThinningShare;
            yield return new UnitProblem(given, $"{given.Id} is given without {wanted.Id}.", "Give how many are thinned, and when.");
        }

        if (inputs.Find(ThinningYear) is { } year && (!IsWhole(year) || year >= inputs[CreditingPeriod]))
        {
            yield return new UnitProblem(
                ThinningYear, $"thinning-year is {UnitText.Of(year)} a, and the crediting period ends after {UnitText.Of(inputs[CreditingPeriod])} a.", "Write a whole number of years before its end.");
        }

        if ((inputs.Or(ThinningShare, 0) > 0 || inputs.Or(HarvestShare, 0) > 0) && !inputs.Has(Outturn))
            yield return new UnitProblem(inputs.Has(HarvestShare) ? HarvestShare : ThinningShare, "Trees are felled, but not how much timber they give is said.", "Add a row for the outturn; 0 where all stays in the forest.");
    }

    private static IEnumerable<UnitValue> CostsOf(UnitReading inputs, double felled)
    {
        if (inputs.Has(PlantingCost) || inputs.Has(TendingCost)) yield return new UnitValue(TechnologyParameter.Investment, inputs.Or(PlantingCost, 0) + inputs.Or(TendingCost, 0));
        if (inputs.Find(DevelopmentCost) is { } development) yield return new UnitValue(TechnologyParameter.FixedInvestment, development);
        if (inputs.Find(ManagementCost) is { } management) yield return new UnitValue(TechnologyParameter.FixedCost, management);
        if (inputs.Find(HarvestCost) is { } harvest) yield return new UnitValue(TechnologyParameter.VariableCost, harvest * felled);
    }

    private static bool IsWhole(double years) => Math.Abs(years - Math.Round(years)) < 1e-9;
}
