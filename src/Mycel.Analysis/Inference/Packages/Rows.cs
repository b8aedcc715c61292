using Mycel.Model.Packages;

namespace Mycel.Analysis.Inference.Packages;

/// <summary>Tables made of rows of other tables.</summary>
internal static class Rows
{
    // The heading of a table is its row 1.
    private const int First = 2;

    /// <summary>A table of rows, numbered as they will stand in its file.</summary>
    /// <typeparam name="TRow">Record of the table.</typeparam>
    /// <param name="rows">The rows.</param>
    /// <param name="number">Gives a row its number.</param>
    public static Table<TRow> Numbered<TRow>(IReadOnlyList<TRow> rows, Func<TRow, int, TRow> number)
        where TRow : class, IRow => new([.. rows.Select((row, index) => number(row, index + First))]);

    /// <summary>A table with more rows after its own, which keep their numbers.</summary>
    /// <typeparam name="TRow">Record of the table.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="more">The rows that come after.</param>
    /// <param name="number">Gives a row its number.</param>
    public static Table<TRow> With<TRow>(Table<TRow> table, IEnumerable<TRow> more, Func<TRow, int, TRow> number)
        where TRow : class, IRow
    {
        int last = table.Count == 0 ? First - 1 : table[^1].RowNumber;
        return new([.. table, .. more.Select((row, index) => number(row, last + 1 + index))]);
    }
}
