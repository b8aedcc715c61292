namespace Mycel.Analysis.Reporting.Text;

/// <summary>Small words of the page.</summary>
internal static class Words
{
    /// <summary>An id as words: <c>by-product</c> becomes “By-product”, <c>resource-balance</c> “Resource balance”.</summary>
    public static string FromId(string id) => id switch
    {
        "" => "",
        "by-product" => "By-product",
        "none" => "No source named",
        _ => char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' '),
    };

    /// <summary>A count with its noun: “1 limit”, “3 limits”.</summary>
    public static string Count(int count, string one, string many) => $"{Figure.Rounded(count, 9)} {(count == 1 ? one : many)}";

    /// <summary>The parts as a list in a sentence: “a, b and c”.</summary>
    public static string List(IReadOnlyList<string> parts) => parts.Count switch
    {
        0 => "",
        1 => parts[0],
        _ => string.Join(", ", parts.Take(parts.Count - 1)) + " and " + parts[^1],
    };

    /// <summary>The sentence with a full stop at its end.</summary>
    public static string Sentence(string text) => text.Length == 0 || text[^1] is '.' or '!' or '?' ? text : text + ".";

    /// <summary>The text with a capital at its start.</summary>
    public static string Capital(string text) => text.Length == 0 ? "" : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The text with a small letter at its start, unless it begins with an abbreviation.</summary>
    public static string Small(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
