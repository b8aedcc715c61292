using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Provenance;

namespace Mycel.Analysis.Superstructures;

/// <summary>Names the cells that numbers of the model come from. Rows are indices into their tables.</summary>
/// <param name="park">The park.</param>
internal sealed class Cells(Park park)
{
    private readonly PackageTables _tables = park.Tables;

    /// <summary>A cell of a plant.</summary>
    public CellRef Plant(int row, PlantColumn column) => _tables.Plants[row].Cell(column);

    /// <summary>The cell of a value of a technology, by its index in the park.</summary>
    public CellRef Technology(int row) => park.CellOf(row);

    /// <summary>The investment of a point or size of a technology.</summary>
    public CellRef ScaleInvestment(int row) => _tables.Scales[row].Cell(ScaleColumn.Investment);

    /// <summary>The buying price of a market.</summary>
    public CellRef MarketBuy(int row) => _tables.Markets[row].Cell(MarketColumn.Buy);

    /// <summary>The selling price of a market.</summary>
    public CellRef MarketSell(int row) => _tables.Markets[row].Cell(MarketColumn.Sell);

    /// <summary>The cost of drawing from an endowment.</summary>
    public CellRef EndowmentCost(int row) => _tables.Endowments[row].Cell(EndowmentColumn.Cost);

    /// <summary>The cost of carrying on a link.</summary>
    public CellRef LinkCost(int row) => _tables.Links[row].Cell(LinkColumn.Cost);

    /// <summary>The capital cost of capacity of a link.</summary>
    public CellRef LinkInvestment(int row) => _tables.Links[row].Cell(LinkColumn.Investment);

    /// <summary>The capital cost of building a link at all.</summary>
    public CellRef LinkFixedInvestment(int row) => _tables.Links[row].Cell(LinkColumn.FixedInvestment);

    /// <summary>The value of a characterisation factor.</summary>
    public CellRef Factor(int row) => _tables.Factors[row].Cell(FactorColumn.Value);

    /// <summary>The rate of a policy.</summary>
    public CellRef Policy(int row) => _tables.Policies[row].Cell(PolicyColumn.Value);

    /// <summary>The unit of a resource, which alone says how its amounts are counted.</summary>
    public CellRef ResourceUnit(int row) => _tables.Resources[row].Cell(ResourceColumn.Unit);

    /// <summary>The heating value of a resource.</summary>
    public CellRef ResourceHeatingValue(int row) => _tables.Resources[row].Cell(ResourceColumn.HeatingValue);

    /// <summary>The density of a resource.</summary>
    public CellRef ResourceDensity(int row) => _tables.Resources[row].Cell(ResourceColumn.Density);
}
