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
}
