using Mycel.Analysis.Indicators;

namespace Mycel.Analysis.Optimisation;

/// <summary>The words of an objective: what stands between blanks, with <c>/</c>, <c>(</c> and <c>)</c> as words of their own.</summary>
internal static class ObjectiveWords
{
    private const string Signs = "/()";

    /// <summary>Words of a stage.</summary>
    /// <param name="text">Text of the stage.</param>
    /// <param name="catalogue">Indicators of the park; what is the name of one is not taken apart.</param>
    /// <returns>The words in their order.</returns>
    public static List<string> Of(string text, IndicatorCatalogue catalogue)
    {
        var words = new List<string>();
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (catalogue.Find(word) is not null)
            {
                words.Add(word);
                continue;
            }

            int start = 0;
            for (int end = 0; end <= word.Length; end++)
            {
                if (end < word.Length && !Signs.Contains(word[end], StringComparison.Ordinal)) continue;
                if (end > start) words.Add(word[start..end]);
                if (end < word.Length) words.Add(word[end].ToString());
                start = end + 1;
            }
        }

        return words;
    }

    /// <summary>The words inside one pair of brackets; the same list where none stand around them.</summary>
    /// <param name="words">The words.</param>
    /// <returns>The words to be read as a sum.</returns>
    public static List<string> WithoutBrackets(List<string> words) => words is ["(", .., ")"] ? words[1..^1] : words;
}
