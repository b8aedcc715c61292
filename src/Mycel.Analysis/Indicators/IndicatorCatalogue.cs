using System.Runtime.CompilerServices;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Indicators;

/// <summary>The indicators of a park: those of Mycel and those that its factors define. A test keeps the list complete.</summary>
internal sealed class IndicatorCatalogue
{
    private static readonly ConditionalWeakTable<Park, IndicatorCatalogue> Known = [];
    private readonly Dictionary<string, IIndicator> _byId;

    private IndicatorCatalogue(Park park)
    {
        List<IIndicator> all = [.. BuiltIn];
        foreach (Factor factor in park.Tables.Factors)
        {
            if (factor.Indicator.Length == 0 || all.Exists(indicator => indicator.Id == factor.Indicator)) continue;
            if (park.Find(factor.Resource) is { } resource)
                all.Add(new PackageIndicator(factor.Indicator, factor.Value.Unit.Times(resource.Unit).Per(Units.Year)));
        }

        All = all;
        _byId = all.ToDictionary(indicator => indicator.Id, StringComparer.Ordinal);
    }

    /// <summary>Indicators that every park has, in the order in which they are shown.</summary>
    public static IReadOnlyList<IIndicator> BuiltIn { get; } =
    [
        new Profit(), new OutputValue(), new OperatingCost(), new CapitalCost(), new CapitalInvestment(), new Budget(), new NetPresentValue(), new Taxes(),
        new Co2(), new Co2Direct(), new Co2Electricity(), new Co2Bought(), new Co2Reduction(),
        new Electricity(), new EnergyUse(), new EnergyCoalEquivalent(), new WaterFresh(), new WaterReused(),
        new SolidWaste(), new ByProductsUsed(), new VirginMaterialAvoided(), new Land(),
    ];

    /// <summary>What the ratios that every park has are divided by.</summary>
    public static string UsualDenominator => "output-value";

    /// <summary>What is divided in the ratios that every park has.</summary>
    public static IReadOnlyList<string> UsualNumerators { get; } =
        ["co2", "electricity", "energy", "energy-coal-equivalent", "water-fresh", "solid-waste", "operating-cost"];

    /// <summary>Ratios that every park has.</summary>
    public static IReadOnlyList<Intensity> RatiosOfBuiltIn { get; } = [.. UsualNumerators.Select(id => new Intensity(BuiltInOf(id), BuiltInOf(UsualDenominator)))];

    /// <summary>Indicators of the park, those of Mycel first.</summary>
    public IReadOnlyList<IIndicator> All { get; }

    /// <summary>Ratios of the park.</summary>
    public IReadOnlyList<Intensity> Intensities { get; } = RatiosOfBuiltIn;

    /// <summary>Every name that may be asked for.</summary>
    public IEnumerable<string> Names => All.Select(indicator => indicator.Id).Concat(Intensities.Select(intensity => intensity.Id));

    /// <summary>Catalogue of a park.</summary>
    /// <param name="park">The park.</param>
    /// <returns>The same catalogue each time.</returns>
    public static IndicatorCatalogue Of(Park park) => Known.GetValue(park, static owner => new IndicatorCatalogue(owner));

    /// <summary>An indicator by its name.</summary>
    /// <param name="id">Name.</param>
    /// <returns>The indicator, or null where there is none.</returns>
    public IIndicator? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>A ratio by its name.</summary>
    /// <param name="id">Name.</param>
    /// <returns>The ratio, or null where there is none.</returns>
    public Intensity? FindIntensity(string id) => Intensities.FirstOrDefault(intensity => intensity.Id == id);

    /// <summary>A ratio by its name or as one indicator over another, <c>output-value / water-fresh</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The ratio, or null where one of its parts is no indicator.</returns>
    public Intensity? FindRatio(string text)
    {
        if (FindIntensity(text) is { } known) return known;
        return PartsOf(text) is var (over, under) && Find(over) is { } numerator && Find(under) is { } denominator ? new Intensity(numerator, denominator) : null;
    }

    /// <summary>The two names of a text that divides one by another.</summary>
    /// <param name="text">The text.</param>
    /// <returns>What stands before and after the one <c>/</c>; null where there is none, or more than one.</returns>
    public static (string Over, string Under)? PartsOf(string text) =>
        text.Split('/', StringSplitOptions.TrimEntries) is [{ Length: > 0 } over, { Length: > 0 } under] ? (over, under) : null;

    /// <summary>Unit of an indicator or a ratio.</summary>
    /// <param name="text">Name of the indicator, or text of the ratio.</param>
    /// <param name="units">Units of the model.</param>
    /// <returns>The unit; null where nothing has the name.</returns>
    public Unit? UnitOf(string text, ModelUnits units) => Find(text)?.UnitIn(units) ?? FindRatio(text)?.UnitIn(units);

    private static IIndicator BuiltInOf(string id) => BuiltIn.Single(indicator => indicator.Id == id);
}
