namespace Mycel.Files.Workbooks;

/// <summary>The texts that cells of all sheets share. They are held in memory, so their number and length are limited.</summary>
internal sealed class SharedTexts
{
    private const int MostTexts = 8 << 20;
    private const long MostCharacters = 128L << 20;
    private const int LongestText = 1 << 20;

    private readonly List<string> texts = [];

    /// <summary>Reads the texts of a part; none where there is no part.</summary>
    /// <exception cref="Exception">One that <see cref="DamagedWorkbookException.IsFault"/> knows.</exception>
    public static SharedTexts Read(Stream? stream)
    {
        var shared = new SharedTexts();
        if (stream is null)
        {
            return shared;
        }

        using var part = new PartReader(stream);
        var buffer = new TextBuffer(LongestText);
        long characters = 0;
        while (part.Read())
        {
            if (!part.IsStart || part.Depth != 1 || part.Name != "si")
            {
                continue;
            }

            buffer.Truncate(0);
            RichText.Append(part, buffer);
            characters += buffer.Length;
            if (shared.texts.Count == MostTexts || characters > MostCharacters)
            {
                throw new DamagedWorkbookException("holds more different texts than can be read: more than 8 million, or 128 million characters.");
            }

            shared.texts.Add(buffer.Slice(0, buffer.Length).ToString());
        }

        return shared;
    }

    /// <summary>A text by its number; null where there is none.</summary>
    public string? At(int number) =>
        number >= 0 && number < texts.Count ? texts[number] : null;
}
