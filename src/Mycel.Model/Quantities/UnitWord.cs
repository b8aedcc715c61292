namespace Mycel.Model.Quantities;

/// <summary>Cuts a symbol out of the text of a unit.</summary>
internal static class UnitWord
{
    /// <summary>Whether a symbol can begin with the character.</summary>
    public static bool CanStartWith(char character) => char.IsLetter(character) || character is '%' or '‰' or '°' or '€' or '$' or '£' or '_';

    /// <summary>Reads the symbol that begins at a place, and moves the place behind it.</summary>
    /// <param name="text">The text of the unit.</param>
    /// <param name="position">The place.</param>
    public static string Read(string text, ref int position)
    {
        int start = position++;
        if (text[start] is '%' or '‰')
            return text[start..position];
        while (position < text.Length && IsPart(text[position]))
            position++;
        var rest = text.AsSpan(position);
        // Nm³ is one symbol, the normal cubic metre, and not the third power of something.
        if (text.AsSpan(start, position - start) is [.., 'N' or 'S', 'm'])
            position += rest.StartsWith("³") ? 1 : rest.StartsWith("^3") ? 2 : 0;
        string word = text[start..position];
        // CO2-eq and CO2-e are CO2e.
        if (rest.StartsWith("-eq") && !IsPartAt(text, position + 3))
            (word, position) = (word + "eq", position + 3);
        else if (rest.StartsWith("-e") && !IsPartAt(text, position + 2))
            (word, position) = (word + "e", position + 2);
        return WithPlainDigits(word);
    }

    private static bool IsPartAt(string text, int position) => position < text.Length && IsPart(text[position]);

    private static bool IsPart(char character) => char.IsLetterOrDigit(character) || character == '_' || IsSubscript(character);

    private static bool IsSubscript(char character) => character is >= '₀' and <= '₉';

    // Subscripts, as in CO₂, are read as digits.
    private static string WithPlainDigits(string word) =>
        word.AsSpan().ContainsAnyInRange('₀', '₉')
            ? string.Create(word.Length, word, static (span, source) =>
            {
                for (int i = 0; i < span.Length; i++)
                    span[i] = IsSubscript(source[i]) ? (char)(source[i] - '₀' + '0') : source[i];
            })
            : word;
}
