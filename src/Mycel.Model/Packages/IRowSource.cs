namespace Mycel.Model.Packages;

/// <summary>The raw rows of one table, one at a time. What is wrong with the text has become a finding; nothing throws because of what it holds.</summary>
public interface IRowSource : IDisposable
{
    /// <summary>Name of the file or sheet, for messages.</summary>
    string File { get; }

    /// <summary>The headings as they stand, trimmed.</summary>
    IReadOnlyList<string> Header { get; }

    /// <summary>Which decimal signs the numbers of the table may have.</summary>
    DecimalSigns DecimalSigns { get; }

    /// <summary>Number of the row under the cursor as a spreadsheet shows it, the heading being row 1.</summary>
    int RowNumber { get; }

    /// <summary>Goes to the next row that is not wholly empty; false at the end.</summary>
    bool Next();

    /// <summary>The cell of the row under the cursor below a heading, without spaces around it. Valid until the next row.</summary>
    /// <param name="index">Number of the heading, from 0.</param>
    ReadOnlySpan<char> Cell(int index);
}

/// <summary>Which signs may separate the whole part of a number from its fraction.</summary>
public enum DecimalSigns
{
    /// <summary>Only the point: the table's cells are separated by commas, or it is a workbook.</summary>
    Point,

    /// <summary>The comma, or the point where the numbers show that it is meant: cells are separated by semicolons, as in countries that write a decimal comma.</summary>
    CommaUnlessShown,

    /// <summary>Whichever the numbers show: cells are separated by tabs.</summary>
    AsShown,
}
