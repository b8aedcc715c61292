using Mycel.Model.Checks;
using Mycel.Model.Provenance;

namespace Mycel.Model.Packages.Reading;

/// <summary>Reads all rows of a table.</summary>
internal static class TableReader
{
    /// <summary>The rows that could be read, in the order of the file; a row with the key of an earlier one is a finding and is left out.</summary>
    public static Table<TRow> Read<TRow>(ITableDefinition<TRow> definition, IRowSource source, ReadingContext context)
        where TRow : class, IRow
    {
        ColumnSlot[]? slots = TableLayout.Find(definition.Description, source, context);
        if (slots is null)
        {
            context.Unread.Add(definition.Description.File);
            return new Table<TRow>([]);
        }

        foreach (ColumnSlot slot in slots.Where(slot => slot.Column.Kind == CellKind.Id))
        {
            slot.Ids = context.IdsOf(definition.Description.File);
        }

        var numbers = new NumberReader(source.File, source.DecimalSigns, context.Findings);
        var reader = new RowReader(source, slots, numbers, context);
        var rows = new List<TRow>();
        HashSet<TRow>? keys = definition.Description.Key.Count > 0 ? new HashSet<TRow>(definition) : null;
        while (reader.Next())
        {
            if (definition.Read(reader) is not { } row)
            {
                continue;
            }

            if (keys is null || keys.Add(row))
            {
                rows.Add(row);
            }
            else
            {
                AddDuplicate(definition, row, keys.TryGetValue(row, out TRow? first) ? first : row, source.File, context.Findings);
            }
        }

        numbers.Settle();
        return new Table<TRow>(rows.ToArray());
    }

    private static void AddDuplicate<TRow>(ITableDefinition<TRow> definition, TRow row, TRow first, string file, FindingList findings)
        where TRow : class, IRow
    {
        IReadOnlyList<string> key = definition.Description.Key;
        string text = string.Join("/", key.Select(heading => definition.Text(row, definition.Description.IndexOf(heading)))).TrimEnd('/');
        findings.Add(
            FindingCodes.RowDuplicate, new CellPlace(file, row.RowNumber, key[0]),
            $"'{Excerpt.Of(text)}' is already the key ({string.Join(", ", key)}) of {new CellPlace(file, first.RowNumber)}.",
            "Give each row a key of its own, or remove one of the two.");
    }
}
