using Mycel.Model.Packages;
using Mycel.Model.Packages.Reading;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Provenance;

namespace Mycel.Model.Checks.Parks;

/// <summary>Ids that lead nowhere once scenarios have removed rows. All other checks rely on there being none.</summary>
public static class DanglingReferences
{
    /// <summary>Adds every cell whose id is not a row of the table that it refers to.</summary>
    /// <param name="tables">The tables, scenarios applied.</param>
    /// <param name="findings">Takes what is found.</param>
    /// <returns>Whether every id leads to a row.</returns>
    public static bool Check(PackageTables tables, FindingList findings)
    {
        int before = findings.Errors;
        var ids = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (ITableDefinition definition in PackageDictionary.Definitions.Where(definition => !definition.IsFamily))
        {
            for (int column = 0; column < definition.Description.Columns.Count; column++)
            {
                ColumnDescription description = definition.Description.Columns[column];
                if (description.Kind == CellKind.Reference) CheckColumn(definition, column, IdsOf(description.ReferenceFile, tables, ids), tables, findings);
            }
        }

        return findings.Errors == before;
    }

    private static void CheckColumn(ITableDefinition definition, int column, HashSet<string> ids, PackageTables tables, FindingList findings)
    {
        ITable table = tables.TableAt(definition.Description.Index);
        string last = "";
        for (int index = 0; index < table.Count; index++)
        {
            string id = definition.Text(table.RowAt(index), column);
            if (id.Length == 0 || ReferenceEquals(id, last)) continue;
            if (ids.Contains(id))
            {
                last = id;
                continue;
            }

            ColumnDescription description = definition.Description.Columns[column];
            CellPlace place = tables.PlaceOf(new CellRef(definition.Description.Index, column, table.RowAt(index).RowNumber));
            string? nearest = findings.HasRoom(FindingCodes.ReferenceUnknown, place) ? NearestName.Of(id, ids) : null;
            findings.Add(
                FindingCodes.ReferenceUnknown, place, $"'{Excerpt.Of(id)}' is not in {description.ReferenceFile}.",
                nearest is null ? $"Keep the row in {description.ReferenceFile}, or remove what refers to it too." : $"Did you mean '{nearest}'?");
        }
    }

    private static HashSet<string> IdsOf(string file, PackageTables tables, Dictionary<string, HashSet<string>> known)
    {
        if (known.TryGetValue(file, out HashSet<string>? ids)) return ids;
        ITableDefinition definition = PackageDictionary.Definitions.Single(candidate => candidate.Description.File == file);
        ITable table = tables.TableAt(definition.Description.Index);
        int column = file == "technologies.csv" ? (int)TechnologyValueColumn.Technology : definition.Description.IndexOf("id");
        ids = new HashSet<string>(StringComparer.Ordinal);
        for (int index = 0; index < table.Count; index++) ids.Add(definition.Text(table.RowAt(index), column));
        known.Add(file, ids);
        return ids;
    }
}
