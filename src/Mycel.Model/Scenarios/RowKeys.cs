using Mycel.Model.Packages;
using Mycel.Model.Packages.Reading;
using Mycel.Model.Packages.Tables;

namespace Mycel.Model.Scenarios;

/// <summary>Finds the rows that overrides name.</summary>
internal sealed class RowKeys
{
    private readonly ITableDefinition definition;
    private readonly int[] keyColumns;
    private readonly int yearColumn;

    public RowKeys(ITableDefinition definition)
    {
        this.definition = definition;
        TableDescription description = definition.Description;
        keyColumns = [.. description.Key.Where(heading => heading != "year").Select(heading => description.IndexOf(heading))];
        yearColumn = description.Key.Contains("year") ? description.IndexOf("year") : -1;
    }

    /// <summary>The key of a row without its year, in the form in which overrides write it.</summary>
    public string KeyOf(IRow row) =>
        keyColumns.Length == 1 ? definition.Text(row, keyColumns[0])
        : string.Join('/', keyColumns.Select(column => definition.Text(row, column))).TrimEnd('/');

    /// <summary>The year of a row; empty where it has none.</summary>
    public string YearOf(IRow row) => yearColumn < 0 ? "" : definition.Text(row, yearColumn);

    /// <summary>The places of the rows that overrides name, in one pass over the table.</summary>
    public Dictionary<(string Key, string Year), int> Find(IReadOnlyList<IRow> rows, IEnumerable<Override> overrides)
    {
        HashSet<string> wanted = [.. overrides.Select(KeyOf)];
        var places = new Dictionary<(string Key, string Year), int>();
        for (int i = 0; i < rows.Count; i++)
        {
            string key = KeyOf(rows[i]);
            if (wanted.Contains(key))
            {
                places.TryAdd((key, YearOf(rows[i])), i);
            }
        }

        return places;
    }

    /// <summary>The key that an override names.</summary>
    public static string KeyOf(Override row) => row.Key.TrimEnd('/');
}
