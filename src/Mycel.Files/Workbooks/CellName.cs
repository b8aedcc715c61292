using System.Globalization;

namespace Mycel.Files.Workbooks;

/// <summary>Names of cells such as <c>AB12</c>.</summary>
internal static class CellName
{
    /// <summary>Most rows of a sheet.</summary>
    public const int MostRows = 1 << 20;

    /// <summary>Most columns of a sheet.</summary>
    public const int MostColumns = 1 << 14;

    private const int Letters = 26;

    /// <summary>Takes a name apart.</summary>
    /// <param name="name">The name; signs $ in it are passed over.</param>
    /// <param name="column">Number of the column, from 0.</param>
    /// <param name="row">Number of the row, from 1.</param>
    public static bool TryRead(ReadOnlySpan<char> name, out int column, out int row)
    {
        column = 0;
        row = 0;
        foreach (char c in name)
        {
            if (char.IsAsciiLetterUpper(c) && row == 0 && column <= MostColumns)
            {
                column = (column * Letters) + c - 'A' + 1;
            }
            else if (char.IsAsciiDigit(c) && row <= MostRows)
            {
                row = (row * 10) + c - '0';
            }
            else if (c != '$')
            {
                return false;
            }
        }

        column--;
        return column is >= 0 and < MostColumns && row is > 0 and <= MostRows;
    }

    /// <summary>The name of a cell.</summary>
    public static string Of(int column, int row) => ColumnOf(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>The letters of a column.</summary>
    public static string ColumnOf(int column) => (column >= Letters ? ColumnOf((column / Letters) - 1) : "") + (char)('A' + (column % Letters));
}
