using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Reading;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Provenance;

namespace Mycel.Model.Scenarios;

/// <summary>Applies the overrides of one scenario. Tables that it does not name are shared with the original.</summary>
internal static class ScenarioApplication
{
    /// <summary>
    /// The package with one scenario more: its overrides, but for those that wait for a scenario that is not applied, and what earlier scenarios kept waiting for it. So an
    /// override that waits changes what the other scenario left, whichever of the two was named first.
    /// </summary>
    public static PackageTables Next(PackageTables tables, Scenario scenario, FindingList findings)
    {
        IReadOnlyList<string> earlier = tables.AppliedScenarios;
        IEnumerable<Scenario> waiting = earlier.Where(id => id != scenario.Id && tables.Scenarios.ContainsKey(id)).Select(id => tables.Scenarios[id]);
        PackageTables start = tables with { AppliedScenarios = [.. earlier.Append(scenario.Id).Distinct()] };
        PackageTables next = Apply(start, scenario, row => row.When is null || start.AppliedScenarios.Contains(row.When), findings);
        return waiting.Where(other => other.Conditions.Contains(scenario.Id)).Aggregate(next, (changed, other) => Apply(changed, other, row => row.When == scenario.Id, findings));
    }

    /// <summary>The package with the scenario's overrides that wait for no other one; an override that is wrong is a finding and left out.</summary>
    public static PackageTables Apply(PackageTables tables, Scenario scenario, FindingList findings) => Apply(tables, scenario, row => row.When is null, findings);

    private static PackageTables Apply(PackageTables tables, Scenario scenario, Func<Override, bool> isMeant, FindingList findings)
    {
        var cells = new OverrideCells(scenario, findings);
        var overridden = new Dictionary<CellRef, OverriddenCell>(tables.Overridden);
        PackageTables result = tables;
        foreach (IGrouping<string, Override> group in scenario.Overrides.Where(row => row.Table != scenario.Own && isMeant(row)).GroupBy(row => row.Table))
        {
            ITableDefinition? definition = PackageDictionary.Definitions.FirstOrDefault(
                definition => definition.Description.Name == group.Key && !definition.IsFamily);
            if (definition is not null)
            {
                result = ApplyToTable(result, definition, [.. group], cells, overridden);
            }
            else if (group.Key == PropertyOverride.Table)
            {
                result = group.Aggregate(result, (changed, row) => PropertyOverride.Apply(changed, row, cells, overridden));
            }
            else
            {
                AddUnknownTable(group, scenario, cells);
            }
        }

        cells.Settle();
        return result with { Overridden = overridden };
    }

    private static PackageTables ApplyToTable(
        PackageTables tables, ITableDefinition definition, IReadOnlyList<Override> overrides, OverrideCells cells, Dictionary<CellRef, OverriddenCell> overridden)
    {
        int index = definition.Description.Index;
        ITable table = tables.TableAt(index);
        IRow?[] rows = [.. Enumerable.Range(0, table.Count).Select(table.RowAt)];
        var keys = new RowKeys(definition);
        Dictionary<(string Key, string Year), int> places = keys.Find(rows!, overrides);
        bool changed = false;
        foreach (Override row in overrides)
        {
            if (!places.TryGetValue((RowKeys.KeyOf(row), CellText.Of(row.Year)), out int place) || rows[place] is not { } original)
            {
                UnknownRow.Add(tables.Files[index], rows, keys, row, cells);
            }
            else if (row.Column is null && row.Operation == OverrideOperation.Remove)
            {
                rows[place] = null;
                changed = true;
            }
            else if (cells.ColumnOf(definition.Description, row) is { } column && cells.Change(tables, definition, original, column, row) is { } replaced)
            {
                rows[place] = replaced;
                changed = true;
                overridden[new CellRef(index, column, original.RowNumber)] = new OverriddenCell(cells.PlaceOf(row, "value"), row.Source);
            }
        }

        return changed ? tables.WithTable(index, definition.TableOf(rows.OfType<IRow>())) : tables;
    }

    private static void AddUnknownTable(IEnumerable<Override> rows, Scenario scenario, OverrideCells cells)
    {
        string[] names = [.. PackageDictionary.Tables.Where(table => !PackageDictionary.IsFamily(table)).Select(table => table.Name), PropertyOverride.Table, scenario.Own];
        foreach (Override row in rows)
        {
            string? nearest = NearestName.Of(row.Table, names);
            cells.Add(
                FindingCodes.OverrideTableUnknown, row, "table", $"'{Excerpt.Of(row.Table)}' is not a table of the package.",
                nearest is null ? $"Write one of: {string.Join(", ", names)}." : $"Did you mean '{nearest}'?");
        }
    }
}
