namespace Mycel.Files.Workbooks;

/// <summary>Characters that are gathered, up to a limit.</summary>
/// <param name="limit">Most characters.</param>
internal sealed class TextBuffer(int limit)
{
    private char[] characters = new char[1024];

    /// <summary>Number of characters.</summary>
    public int Length { get; private set; }

    /// <summary>The characters from a place on.</summary>
    public Span<char> Slice(int start, int length) => characters.AsSpan(start, length);

    /// <summary>The characters from a place to the end.</summary>
    public Span<char> From(int start) => characters.AsSpan(start, Length - start);

    /// <summary>Adds characters.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        if (text.Length > limit - Length)
        {
            throw new DamagedWorkbookException("holds a row or a text of more than a million characters.");
        }

        if (Length + text.Length > characters.Length)
        {
            Array.Resize(ref characters, Math.Max(Length + text.Length, 2 * characters.Length));
        }

        text.CopyTo(characters.AsSpan(Length));
        Length += text.Length;
    }

    /// <summary>Keeps only the first characters.</summary>
    public void Truncate(int length) => Length = length;
}
