using Mycel.Model.Checks;
using Mycel.Model.Packages.Reading;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Provenance;
using Mycel.Model.Scenarios;
using Mycel.Model.Sweeps;

namespace Mycel.Model.Packages;

/// <summary>
/// A data package: what it says of itself, and one table for each record. Tables that a package does not have are empty. It never changes;
/// a scenario makes another one, which shares the tables that the scenario leaves alone.
/// </summary>
public sealed partial record PackageTables
{
    private SourceIndex? sourceIndex;

    /// <summary>What <c>datapackage.json</c> says.</summary>
    public required PackageInfo Package { get; init; }

    /// <summary>The scenarios, by id, sorted.</summary>
    public IReadOnlyDictionary<string, Scenario> Scenarios { get; init; } = new SortedDictionary<string, Scenario>(StringComparer.Ordinal);

    /// <summary>The sweeps, by id, sorted.</summary>
    public IReadOnlyDictionary<string, Sweep> Sweeps { get; init; } = new SortedDictionary<string, Sweep>(StringComparer.Ordinal);

    /// <summary>Scenarios that were applied, with their ancestors, in order.</summary>
    public IReadOnlyList<string> AppliedScenarios { get; init; } = [];

    /// <summary>Names of the tables' files for messages, by the table's number in the dictionary.</summary>
    internal IReadOnlyList<string> Files { get; init; } = [.. PackageDictionary.Tables.Select(table => table.File)];

    /// <summary>Cells that a scenario replaced, with the place of the override.</summary>
    internal IReadOnlyDictionary<CellRef, OverriddenCell> Overridden { get; init; } = new Dictionary<CellRef, OverriddenCell>();

    /// <summary>Where a cell was read; for a cell that a scenario replaced, the row of the scenario.</summary>
    /// <param name="cell">The cell.</param>
    public CellPlace PlaceOf(CellRef cell) =>
        Overridden.TryGetValue(cell, out OverriddenCell? replaced) ? replaced.Place
        : cell.Table == CellRef.Description ? new CellPlace(PackageDictionary.DescriptionFile, cell.RowNumber, PropertyNames.Of((PackageProperty)cell.Column))
        : new CellPlace(Files[cell.Table], cell.RowNumber, PackageDictionary.Tables[cell.Table].Columns[cell.Column].Name);

    /// <summary>A cell as printed, a quantity with its unit; empty for an empty cell or one that does not exist.</summary>
    /// <param name="cell">The cell.</param>
    public string TextOf(CellRef cell)
    {
        if (cell.Table == CellRef.Description)
        {
            return PropertyNames.TextOf(Package, (PackageProperty)cell.Column);
        }

        ITableDefinition definition = PackageDictionary.Definitions[cell.Table];
        if (TableSearch.WithNumber(TableAt(cell.Table), cell.RowNumber) is not { } row)
        {
            return "";
        }

        string text = definition.Text(row, cell.Column);
        return definition.QuantityAt(row, cell.Column) is { } quantity ? $"{text} {quantity.Unit}" : text;
    }

    /// <summary>The source that a cell rests on; null where none is named. A cell that a scenario replaced rests on the source of the override.</summary>
    /// <param name="cell">The cell.</param>
    public Source? SourceOf(CellRef cell)
    {
        if (Overridden.TryGetValue(cell, out OverriddenCell? replaced))
        {
            return Find(replaced.Source);
        }

        if (cell.Table == CellRef.Description)
        {
            return Find((PackageProperty)cell.Column == PackageProperty.DiscountRate ? Package.DiscountRateSource : null);
        }

        IRow? row = TableSearch.WithNumber(TableAt(cell.Table), cell.RowNumber);
        return row is null ? null : Find(PackageDictionary.Definitions[cell.Table].SourceOf(row));
    }

    /// <summary>
    /// The package as it is under scenarios: each is applied after its parents, in the order given, each once. Where a scenario or an override
    /// is wrong, that is a finding and the override is left out.
    /// </summary>
    /// <param name="scenarios">Ids of the scenarios.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public PackageTables Under(IReadOnlyList<string> scenarios, FindingList findings) =>
        ScenarioOrder.Of(this, NamesOf(scenarios), findings).Aggregate(this, (tables, scenario) => ScenarioApplication.Next(tables, scenario, findings));

    /// <summary>Names of scenarios as the package writes them: upper and lower case are the same to who asks, where that leads to one scenario.</summary>
    /// <param name="scenarios">Names as they were asked for.</param>
    /// <returns>The same names; those that nothing answers to as they are.</returns>
    public IReadOnlyList<string> NamesOf(IReadOnlyList<string> scenarios) =>
    [
        .. scenarios.Select(asked => Scenarios.ContainsKey(asked) ? asked
            : Scenarios.Keys.Where(known => string.Equals(known, asked, StringComparison.OrdinalIgnoreCase)).ToArray() is [var single] ? single : asked),
    ];

    private Source? Find(SourceId? id)
    {
        // A copy made by a scenario starts with the index of its original, which serves as long as the table is the same.
        SourceIndex? index = sourceIndex;
        if (index is null || !ReferenceEquals(index.Table, Sources))
        {
            index = new SourceIndex(Sources);
            sourceIndex = index;
        }

        return id is { } known ? index.Find(known) : null;
    }

    private sealed class SourceIndex(Table<Source> table)
    {
        private readonly Dictionary<SourceId, Source> byId = table.DistinctBy(source => source.Id).ToDictionary(source => source.Id);

        public Table<Source> Table { get; } = table;

        public Source? Find(SourceId id) => byId.GetValueOrDefault(id);
    }
}

/// <summary>Where the new value of a cell stands.</summary>
/// <param name="Place">Row of the scenario.</param>
/// <param name="Source">Source that the override names.</param>
internal sealed record OverriddenCell(CellPlace Place, SourceId? Source);
