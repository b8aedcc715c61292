using Mycel.Model.Checks;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Provenance;
using Mycel.Model.Scenarios;
using Mycel.Model.Sweeps;

namespace Mycel.Model.Packages.Reading;

/// <summary>Checks that every id that refers to a row of another table finds it.</summary>
internal static class ReferenceCheck
{
    /// <summary>Checks all tables, the rows of scenarios and sweeps and the package's own properties.</summary>
    public static void Check(PackageTables tables, ReadingContext context)
    {
        foreach (ITableDefinition definition in PackageDictionary.Definitions.Where(definition => !definition.IsFamily))
        {
            int index = definition.Description.Index;
            CheckTable(definition, tables.TableAt(index), tables.Files[index], tables, context);
        }

        foreach (Scenario scenario in tables.Scenarios.Values)
        {
            CheckTable(OverrideDefinition.Instance, scenario.Overrides, scenario.File, tables, context);
        }

        foreach (Sweep sweep in tables.Sweeps.Values)
        {
            CheckTable(SweepRowDefinition.Instance, sweep.Rows, sweep.File, tables, context);
        }

        CheckSource(tables.Package.DiscountRateSource, "discountRateSource", tables, context);
        foreach (Slice slice in tables.Package.Slices)
        {
            CheckSource(slice.Source, "slices", tables, context);
        }
    }

    private static void CheckTable(ITableDefinition definition, ITable table, string file, PackageTables tables, ReadingContext context)
    {
        for (int column = 0; column < definition.Description.Columns.Count; column++)
        {
            ColumnDescription description = definition.Description.Columns[column];
            if (description.Kind != CellKind.Reference || context.Unread.Contains(description.ReferenceFile))
            {
                continue;
            }

            HashSet<string> ids = context.IdsOf(description.ReferenceFile);
            string last = "";
            for (int i = 0; i < table.Count; i++)
            {
                // Short ids are pooled, so rows that repeat an id hold the same string.
                string id = definition.Text(table.RowAt(i), column);
                if (id.Length == 0 || ReferenceEquals(id, last))
                {
                    continue;
                }

                if (ids.Contains(id))
                {
                    last = id;
                }
                else
                {
                    Add(new CellPlace(file, table.RowAt(i).RowNumber, description.Name), id, description.ReferenceFile, ids, tables, context);
                }
            }
        }
    }

    private static void CheckSource(SourceId? source, string property, PackageTables tables, ReadingContext context)
    {
        const string File = "sources.csv";
        HashSet<string> ids = context.IdsOf(File);
        if (source is { } id && !ids.Contains(id.Value) && !context.Unread.Contains(File))
        {
            Add(new CellPlace(PackageDictionary.DescriptionFile, 0, property), id.Value, File, ids, tables, context);
        }
    }

    private static void Add(CellPlace place, string id, string file, HashSet<string> ids, PackageTables tables, ReadingContext context)
    {
        string shown = tables.Files[PackageDictionary.Tables.Single(table => table.File == file).Index];
        string? nearest = context.Findings.HasRoom(FindingCodes.ReferenceUnknown, place) ? NearestName.Of(id, ids) : null;
        context.Findings.Add(
            FindingCodes.ReferenceUnknown, place, $"'{Excerpt.Of(id)}' is not in {shown}.",
            nearest is null ? $"Add a row for it to {shown}, or use an id that is there." : $"Did you mean '{nearest}'?");
    }
}
