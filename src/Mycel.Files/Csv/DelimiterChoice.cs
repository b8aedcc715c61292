using System.Buffers;

namespace Mycel.Files.Csv;

/// <summary>Decides from the row of headings what separates the cells: headings hold none of the three signs themselves.</summary>
internal static class DelimiterChoice
{
    private static readonly SearchValues<char> Signs = SearchValues.Create(",;\t\r\n\"");

    /// <summary>The sign between the headings, a comma where there is only one heading; null where more than one sign stands there.</summary>
    /// <param name="text">The text from its beginning.</param>
    public static char? Of(ReadOnlySpan<char> text)
    {
        char? found = null;
        bool quoted = false;
        for (int i = text.IndexOfAny(Signs); i >= 0 && i < text.Length; i = NextSign(text, i))
        {
            char c = text[i];
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (quoted)
            {
                continue;
            }
            else if (c is '\r' or '\n')
            {
                break;
            }
            else if (found is { } other && other != c)
            {
                return null;
            }
            else
            {
                found = c;
            }
        }

        return found ?? ',';
    }

    private static int NextSign(ReadOnlySpan<char> text, int position)
    {
        int next = text[(position + 1)..].IndexOfAny(Signs);
        return next < 0 ? text.Length : position + 1 + next;
    }
}
