using System.Collections;

namespace Mycel.Model.Packages;

/// <summary>The rows of a table, in the order of the file.</summary>
/// <typeparam name="TRow">Record of the table.</typeparam>
/// <param name="rows">The rows.</param>
public sealed class Table<TRow>(IReadOnlyList<TRow> rows) : IReadOnlyList<TRow>, ITable
    where TRow : class, IRow
{
    /// <inheritdoc />
    public int Count => rows.Count;

    /// <inheritdoc />
    public TRow this[int index] => rows[index];

    /// <inheritdoc />
    public IEnumerator<TRow> GetEnumerator() => rows.GetEnumerator();

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc />
    IRow ITable.RowAt(int index) => rows[index];
}
