using System.Text;

namespace Mycel.Model.Packages.Reading;

/// <summary>Cuts a text of the user to what a message can hold: one line, no control characters, at most 60 characters.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    /// <summary>The text as it may stand in a message.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var excerpt = new StringBuilder();
        foreach (char c in text[..Math.Min(text.Length, Longest)])
        {
            excerpt.Append(char.IsControl(c) || c is '\u2028' or '\u2029' ? '\u00b7' : c);
        }

        return text.Length > Longest ? excerpt.Append('…').ToString() : excerpt.ToString();
    }
}
