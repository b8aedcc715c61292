using Mycel.Analysis.Optimisation.Blocks;

namespace Mycel.Analysis.Optimisation;

/// <summary>The families of rows of every program, in the order in which they are written. A test keeps the list complete.</summary>
internal static class BlockCatalogue
{
    /// <summary>All blocks.</summary>
    public static IReadOnlyList<IBlock> All { get; } =
    [
        new ResourceBalance(), new PlantCapacity(), new MinimumLoad(), new YearlyActivity(), new PlantScale(), new CostCurve(), new UnitSize(), new ExclusiveChoice(), new SharedArea(),
        new EndowmentCap(), new MarketLimit(), new LinkCapacity(), new LinkScale(), new SwitchedActivity(), new SwitchedFlow(), new IndicatorLimit(), new Quota(),
    ];
}
