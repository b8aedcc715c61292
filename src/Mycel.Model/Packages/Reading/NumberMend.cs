using System.Buffers;
using System.Text;
using Mycel.Model.Quantities;

namespace Mycel.Model.Packages.Reading;

/// <summary>Proposes how a malformed number should be written.</summary>
internal static class NumberMend
{
    private const int LongestNumber = 40;
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.,+- ");

    /// <summary>The mend for a cell that is not a number.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="sign">The decimal sign of its table.</param>
    public static string For(ReadOnlySpan<char> cell, char sign)
    {
        if (cell.IsEmpty || cell.Length > LongestNumber)
        {
            return "Write a number.";
        }

        if (cell[^1] == '%' && Plain(cell[..^1].Trim()) is { } percent)
        {
            return $"Write {Signed(percent, sign)} and give the unit %.";
        }

        if (Plain(cell) is { } number)
        {
            return $"Write {Signed(number, sign)}.";
        }

        int letters = cell.IndexOfAnyExcept(NumberCharacters);
        return letters > 0 && Plain(cell[..letters].Trim()) is { } start && Unit.TryParse(cell[letters..], out Unit? unit, out _)
            ? $"Write {Signed(start, sign)} and give the unit {unit}."
            : "Write a number, or leave the cell empty where none is known.";
    }

    private static string Signed(string number, char sign) => number.Replace('.', sign);

    /// <summary>The number without separators of thousands, with a point; null where it is none even then.</summary>
    private static string? Plain(ReadOnlySpan<char> cell)
    {
        int decimalSign = cell.LastIndexOfAny(',', '.');
        bool repeated = decimalSign >= 0 && cell[..decimalSign].Contains(cell[decimalSign]);
        var text = new StringBuilder();
        for (int i = 0; i < cell.Length; i++)
        {
            char c = cell[i];
            if (c is ',' or '.')
            {
                text.Append(i == decimalSign && !repeated ? "." : "");
            }
            else if (c == '\u2212')
            {
                text.Append('-');
            }
            else if (!char.IsWhiteSpace(c) && c is not ('\'' or '\u2019' or '_'))
            {
                text.Append(c);
            }
        }

        string plain = text.ToString();
        return NumberText.TryRead(plain, out double value) && double.IsFinite(value) ? plain : null;
    }
}
