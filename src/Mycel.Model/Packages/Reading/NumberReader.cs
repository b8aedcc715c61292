using Mycel.Model.Checks;
using Mycel.Model.Provenance;

namespace Mycel.Model.Packages.Reading;

/// <summary>
/// Reads the numbers of one table. A number has one decimal sign and no thousands separator. Which sign it is, a table whose cells are not separated by
/// commas must show: a number such as <c>1.234</c> may mean a thousand and more, so it is refused unless another number of the table (<c>0.5</c>, <c>12.75</c>)
/// has the same sign and can mean nothing else.
/// </summary>
/// <param name="file">Name of the file, for messages.</param>
/// <param name="signs">Decimal signs that its numbers may have.</param>
/// <param name="findings">Takes what is wrong.</param>
public sealed class NumberReader(string file, DecimalSigns signs, FindingList findings)
{
    // Unsettled numbers that are kept for their findings; FindingList shows fewer still.
    private const int KeptUnsettled = 1000;
    private const int LongestNumber = 256;

    private readonly List<(char Sign, int Row, string Column, string Text)> unsettled = [];
    private char shown;

    /// <summary>Reads a cell that is not empty; where it is no number, that is a finding.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="row">Its row.</param>
    /// <param name="column">Its column.</param>
    /// <param name="value">The number.</param>
    /// <returns>True where it is a number.</returns>
    public bool TryRead(ReadOnlySpan<char> cell, int row, string column, out double value)
    {
        bool isNumber = signs == DecimalSigns.Point || cell.IndexOfAny(',', '.') < 0
            ? NumberText.TryRead(cell, out value)
            : TryReadWithSign(cell, row, column, out value);
        if (!isNumber)
        {
            Refuse(cell, row, column);
            return false;
        }

        if (double.IsInfinity(value) || (value == 0 && NumberText.HasSignificantDigit(cell)))
        {
            bool large = value != 0;
            findings.Add(
                FindingCodes.NumberUnrepresentable, new CellPlace(file, row, column),
                $"'{Excerpt.Of(cell)}' is too {(large ? "large" : "small")} to be computed with.", $"Choose a {(large ? "larger" : "smaller")} unit.");
            return false;
        }

        return true;
    }

    /// <summary>Once all numbers are read: those that can be read in two ways become findings.</summary>
    public void Settle()
    {
        foreach ((char sign, int row, string column, string text) in unsettled)
        {
            bool settled = shown == sign || (shown == 0 && sign == ',' && signs == DecimalSigns.CommaUnlessShown);
            if (!settled)
            {
                string whole = text.Replace(sign.ToString(), "");
                findings.Add(
                    FindingCodes.NumberAmbiguous, new CellPlace(file, row, column), $"'{text}' can be read as {whole} or as {text.Replace(',', '.')}.",
                    $"Write {whole}, or separate the cells by commas and write {text.Replace(',', '.')}.");
            }
        }

        unsettled.Clear();
    }

    private bool TryReadWithSign(ReadOnlySpan<char> cell, int row, string column, out double value)
    {
        value = 0;
        int at = cell.IndexOfAny(',', '.');
        if (cell.Length > LongestNumber || cell[(at + 1)..].IndexOfAny(',', '.') >= 0)
        {
            return false;
        }

        Span<char> text = stackalloc char[cell.Length];
        cell.CopyTo(text);
        text[at] = '.';
        if (!NumberText.TryRead(text, out value))
        {
            return false;
        }

        char sign = cell[at];
        if (LooksGrouped(cell, at))
        {
            if (unsettled.Count < KeptUnsettled)
            {
                unsettled.Add((sign, row, column, cell.ToString()));
            }

            return true;
        }

        if (shown == 0)
        {
            shown = sign;
        }

        return shown == sign;
    }

    /// <summary>Whether the sign could separate thousands: one to three digits before it, the first not zero, and just three after it.</summary>
    private static bool LooksGrouped(ReadOnlySpan<char> cell, int at)
    {
        ReadOnlySpan<char> before = cell[..at].TrimStart("+-");
        ReadOnlySpan<char> after = cell[(at + 1)..];
        return before.Length is >= 1 and <= 3 && before[0] != '0' && after.Length == 3 && after.IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private void Refuse(ReadOnlySpan<char> cell, int row, string column)
    {
        var place = new CellPlace(file, row, column);
        string text = Excerpt.Of(cell);
        int comma = cell.IndexOf(',');
        if (signs == DecimalSigns.Point && comma >= 0 && cell.IndexOf('.') < 0 && LooksGrouped(cell, comma))
        {
            findings.Add(
                FindingCodes.NumberAmbiguous, place, $"'{text}' can be read as {text.Replace(",", "")} or as {text.Replace(',', '.')}.",
                $"Write {text.Replace(",", "")} or {text.Replace(',', '.')}.");
            return;
        }

        findings.Add(FindingCodes.NumberMalformed, place, $"'{text}' is not a number.", NumberMend.For(cell, shown == ',' ? ',' : '.'));
    }
}
