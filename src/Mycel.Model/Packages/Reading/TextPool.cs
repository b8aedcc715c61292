namespace Mycel.Model.Packages.Reading;

/// <summary>Keeps one copy of each short text, for the same ids and words stand in thousands of rows.</summary>
internal sealed class TextPool
{
    // Longer texts are remarks, which seldom repeat.
    private const int LongestPooled = 40;

    private readonly HashSet<string> texts = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public TextPool() => lookup = texts.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The text as a string.</summary>
    public string Of(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestPooled)
        {
            return text.ToString();
        }

        if (!lookup.TryGetValue(text, out string? known))
        {
            known = text.ToString();
            texts.Add(known);
        }

        return known;
    }
}
