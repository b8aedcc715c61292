using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;

namespace Mycel.Model.Packages.Reading;

/// <summary>How the rows of a table are read, written and overridden, for code that serves every table alike. Made by the generator.</summary>
internal interface ITableDefinition
{
    /// <summary>What the table means.</summary>
    TableDescription Description { get; }

    /// <summary>Whether many files of the table may stand in a folder, so that its rows belong to scenarios or sweeps and not to the package.</summary>
    bool IsFamily => PackageDictionary.IsFamily(Description);

    /// <summary>Reads all rows of a source.</summary>
    ITable Read(IRowSource source, ReadingContext context);

    /// <summary>A table of these rows.</summary>
    ITable TableOf(IEnumerable<IRow> rows);

    /// <summary>The row with one cell replaced by the cell of the reader; null where that cell cannot be read, which is a finding.</summary>
    IRow? With(IRow original, int column, RowReader row);

    /// <summary>A cell as text, a quantity without its unit; empty for an empty cell.</summary>
    string Text(IRow row, int column);

    /// <summary>A cell as a quantity; null where it is empty or no quantity.</summary>
    Quantity? QuantityAt(IRow row, int column);

    /// <summary>The source that a row names for its figures.</summary>
    SourceId? SourceOf(IRow row);
}

/// <summary>The same for one type of row. Two rows are equal for it where their keys are.</summary>
/// <typeparam name="TRow">Record of the table.</typeparam>
internal interface ITableDefinition<TRow> : ITableDefinition, IEqualityComparer<TRow>
    where TRow : class, IRow
{
    /// <summary>Reads the row under the reader's cursor; null where a required cell cannot be read, which is a finding.</summary>
    TRow? Read(RowReader row);
}
