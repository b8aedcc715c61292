using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Mycel.Files.Workbooks;

/// <summary>
/// Characters that XML cannot hold or would change, as spreadsheets write them: <c>_x000D_</c> for a carriage return. A text that looks so by itself has its first
/// sign written that way.
/// </summary>
/// <source>ECMA-376 part 1, 22.9.2.19 (ST_Xstring).</source>
internal static partial class CellText
{
    /// <summary>The text as it must be stored.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Text that XML can hold.</returns>
    public static string Encode(string text)
    {
        string guarded = Code().Replace(text, match => "_x005F_" + match.Value[1..]);
        if (!guarded.AsSpan().ContainsAnyInRange('\0', '\x1F') && !guarded.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !guarded.AsSpan().ContainsAny('\uFFFE', '\uFFFF'))
            return guarded;
        var stored = new StringBuilder(guarded.Length);
        for (int index = 0; index < guarded.Length; index++)
        {
            bool isPair = index + 1 < guarded.Length && char.IsSurrogatePair(guarded[index], guarded[index + 1]);
            if (isPair) stored.Append(guarded[index]).Append(guarded[++index]);
            else if (IsSafe(guarded[index])) stored.Append(guarded[index]);
            else stored.Append(CultureInfo.InvariantCulture, $"_x{(int)guarded[index]:X4}_");
        }

        return stored.ToString();
    }

    /// <summary>The text that is meant.</summary>
    /// <param name="stored">Text as it is stored.</param>
    /// <returns>The text.</returns>
    public static string Decode(string stored) =>
        stored.Contains("_x", StringComparison.Ordinal)
            ? Code().Replace(stored, match => ((char)int.Parse(match.ValueSpan.Slice(2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
            : stored;

    private static bool IsSafe(char sign) => (sign is '\t' or '\n' or >= ' ') && !char.IsSurrogate(sign) && sign is not ('\uFFFE' or '\uFFFF');

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Code();
}
