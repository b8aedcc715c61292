using System.Globalization;

namespace Mycel.Files.Csv;

/// <summary>
/// A spreadsheet runs a cell that begins with one of a few signs as a formula. Such a text is written with an apostrophe before it, which a spreadsheet takes
/// as "this is text" and which is undone on reading. A text that begins so by itself (an apostrophe before such a sign) gets one apostrophe more. Numbers are no
/// formulas, whatever their sign.
/// </summary>
internal static class FormulaGuard
{
    private const char Apostrophe = '\'';

    /// <summary>The text as it must be written. A single sign is harmless and stays as it is.</summary>
    public static string Guard(string text) => IsGuardable(text.AsSpan().TrimStart(Apostrophe)) ? Apostrophe + text : text;

    /// <summary>The text as it was before it was written.</summary>
    public static ReadOnlySpan<char> Undo(ReadOnlySpan<char> cell) =>
        cell.Length > 2 && cell[0] == Apostrophe && IsGuardable(cell.TrimStart(Apostrophe)) ? cell[1..] : cell;

    private static bool IsGuardable(ReadOnlySpan<char> text) => 
        text.Length > 1 && text[0] is ('=' or '+' or '-' or '@' or '\t' or '\r') && !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
