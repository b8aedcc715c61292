using System.Globalization;
using System.Text;
using System.Xml;

namespace Mycel.Files.Workbooks;

/// <summary>
/// Characters that XML cannot hold stand in a workbook as <c>_xHHHH_</c>, and a text that looks so by itself has its first underscore written so
/// (ISO/IEC 29500-1, 22.9.2.19).
/// </summary>
internal static class EscapedText
{
    private const int EscapeLength = 7;

    /// <summary>Replaces the escapes within the end of a buffer by what they stand for.</summary>
    /// <param name="buffer">The buffer.</param>
    /// <param name="start">Where the text begins that reaches to the buffer's end.</param>
    public static void Decode(TextBuffer buffer, int start)
    {
        Span<char> text = buffer.From(start);
        if (text.IndexOf("_x", StringComparison.Ordinal) < 0)
        {
            return;
        }

        int to = 0;
        for (int from = 0; from < text.Length; to++)
        {
            bool escaped = IsEscape(text[from..], out char character);
            text[to] = escaped ? character : text[from];
            from += escaped ? EscapeLength : 1;
        }

        buffer.Truncate(start + to);
    }

    /// <summary>The text as XML can hold it and a reader of workbooks gives it back.</summary>
    public static string Encode(string text)
    {
        StringBuilder? encoded = null;
        for (int i = 0; i < text.Length; i++)
        {
            bool pair = IsPair(text, i);
            if (!IsHoldable(text, i) || WouldBeEscape(text, i))
            {
                encoded ??= new StringBuilder(text, 0, i, text.Length + EscapeLength);
                encoded.Append(CultureInfo.InvariantCulture, $"_x{(int)text[i]:X4}_");
                continue;
            }

            encoded?.Append(text[i]);
            if (pair)
            {
                i++;
                encoded?.Append(text[i]);
            }
        }

        return encoded?.ToString() ?? text;
    }

    private static bool IsPair(string text, int at) => char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);

    private static bool IsHoldable(string text, int at) => IsPair(text, at) || (XmlConvert.IsXmlChar(text[at]) && text[at] != '\r');

    /// <summary>Whether an underscore would be read as the beginning of an escape: one that stands there, or one whose end is the beginning of an escape that is written.</summary>
    private static bool WouldBeEscape(string text, int at)
    {
        if (text[at] != '_' || at + EscapeLength > text.Length)
        {
            return false;
        }

        char end = IsHoldable(text, at + EscapeLength - 1) ? text[at + EscapeLength - 1] : '_';
        return IsEscape($"{text.AsSpan(at, EscapeLength - 1)}{end}", out _);
    }

    private static bool IsEscape(ReadOnlySpan<char> text, out char character)
    {
        character = default;
        if (text.Length < EscapeLength || text[0] != '_' || text[1] != 'x' || text[6] != '_'
            || !ushort.TryParse(text[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code))
        {
            return false;
        }

        character = (char)code;
        return true;
    }
}
