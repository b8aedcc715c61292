using System.Buffers;
using System.Text;

namespace Mycel.Analysis.Reporting.Text;

/// <summary>Writes data so that a browser shows it as text, in the body of an element as well as in a quoted attribute.</summary>
internal static class HtmlEscape
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "&<>\"'`\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000b\u000c\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\u007f"
        + "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufffe\uffff");

    /// <summary>The text, escaped; characters that cannot be shown or that turn the direction of writing become the sign for an unreadable character.</summary>
    public static string Of(string text)
    {
        string whole = Repaired(text);
        return whole.AsSpan().IndexOfAny(Special) < 0 ? whole : Escaped(whole);
    }

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (char letter in text)
            _ = letter switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                '`' => escaped.Append("&#96;"),
                _ when Special.Contains(letter) => escaped.Append('\ufffd'),
                _ => escaped.Append(letter),
            };
        return escaped.ToString();
    }

    // Half of a surrogate pair cannot be written as UTF-8; the file would end in an error of the encoder or in other bytes than were hashed.
    private static string Repaired(string text)
    {
        if (!text.Any(char.IsSurrogate))
            return text;
        var repaired = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
            repaired.Append(rune.ToString());
        return repaired.ToString();
    }
}
