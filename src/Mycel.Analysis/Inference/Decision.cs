using System.Text;

namespace Mycel.Analysis.Inference;

/// <summary>What was decided about a technology that was proposed.</summary>
/// <param name="Wave">Wave in which it was proposed.</param>
/// <param name="Technology">Id of the technology.</param>
/// <param name="Accepts">Whether it may be used.</param>
/// <param name="Reason">Why; empty where nothing was said.</param>
public sealed record Decision(int Wave, string Technology, bool Accepts, string Reason)
{
    /// <summary>A reason as it is kept: one line that a table can hold and give back letter by letter.</summary>
    /// <param name="text">The reason as it was typed.</param>
    public static string Kept(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (Rune letter in text.EnumerateRunes())
            kept.Append(Rune.IsControl(letter) || letter.Value is 0x2028 or 0x2029 or 0xFEFF ? " " : letter.ToString());
        return kept.ToString().Trim();
    }
}
