using System.Text;

namespace Mycel.Model.Packages.Reading;

/// <summary>The form of ids: small letters and digits, with hyphens, points or underscores between them.</summary>
internal static class IdText
{
    /// <summary>Longest id that is taken.</summary>
    public const int Longest = 100;

    /// <summary>Whether a text is an id.</summary>
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > Longest || !IsLetter(text[0]) || !IsLetter(text[^1]))
        {
            return false;
        }

        foreach (char c in text)
        {
            if (!IsLetter(c) && c is not ('-' or '.' or '_'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>An id that resembles a text; empty where nothing of it is left.</summary>
    public static string Near(ReadOnlySpan<char> text)
    {
        var id = new StringBuilder();
        foreach (char c in text[..Math.Min(text.Length, Longest)].ToString().Normalize(NormalizationForm.FormD))
        {
            char small = char.ToLowerInvariant(c);
            if (Written(small) is { } letters)
            {
                id.Append(letters);
            }
            else if (IsLetter(small) || small is '.' or '_')
            {
                id.Append(small);
            }
            else if (char.IsAscii(small) && id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        return id.ToString().Trim('-', '.', '_');
    }

    /// <summary>Letters that no accent makes, as they are written where they are missing.</summary>
    private static string? Written(char c) => c switch
    {
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ß' => "ss",
        'ł' => "l",
        'đ' => "d",
        'þ' => "th",
        _ => null,
    };

    private static bool IsLetter(char c) => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c);
}
