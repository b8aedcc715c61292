namespace Mycel.Model.Quantities;

/// <summary>Why a text is not a unit, and what to do about it.</summary>
/// <param name="Text">The text, shortened where it is very long.</param>
/// <param name="Position">Place in the text where the trouble begins, the first character being 1.</param>
/// <param name="Problem">What is wrong: a full sentence.</param>
/// <param name="Mend">What to do: a full sentence.</param>
/// <param name="Suggestion">The nearest symbol that is valid, where there is a near one.</param>
public sealed record UnitProblem(string Text, int Position, string Problem, string Mend, string? Suggestion = null)
{
    /// <summary>Problem and mend in one line.</summary>
    public override string ToString() => $"{Problem} {Mend}";

    /// <summary>A text as it may stand in a message: short, in one line, without control characters.</summary>
    internal static string Shown(string text)
    {
        const int longest = 40;
        string start = text.Length > longest ? text[..longest] + "…" : text;
        return string.Create(start.Length, start, static (span, source) =>
        {
            for (int i = 0; i < span.Length; i++)
                span[i] = char.IsControl(source[i]) || char.IsSurrogate(source[i]) || source[i] is '\u2028' or '\u2029' ? '?' : source[i];
        });
    }
}
