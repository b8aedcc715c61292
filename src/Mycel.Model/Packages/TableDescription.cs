namespace Mycel.Model.Packages;

/// <summary>What a table means, as the attributes and summaries of its record say.</summary>
public sealed record TableDescription
{
    /// <summary>Number of the table in the dictionary, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Name of the table: its file without <c>.csv</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Name of its file in the folder.</summary>
    public required string File { get; init; }

    /// <summary>What one row is.</summary>
    public required string Description { get; init; }

    /// <summary>Headings of the columns that together name a row; empty where rows have no name.</summary>
    public required IReadOnlyList<string> Key { get; init; }

    /// <summary>The columns, in the order in which they are written.</summary>
    public required IReadOnlyList<ColumnDescription> Columns { get; init; }

    /// <summary>Number of the column with a heading; -1 where there is none.</summary>
    /// <param name="heading">The heading.</param>
    public int IndexOf(ReadOnlySpan<char> heading)
    {
        for (int i = 0; i < Columns.Count; i++)
        {
            if (heading.SequenceEqual(Columns[i].Name))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>All headings that a file of the table may have, columns of units included, in the order in which they are written.</summary>
    public IEnumerable<string> Headings()
    {
        foreach (ColumnDescription column in Columns)
        {
            yield return column.Name;
        }

        foreach (string unitColumn in Columns.Select(column => column.UnitColumn).Where(name => name.Length > 0).Distinct())
        {
            yield return unitColumn;
        }
    }
}
