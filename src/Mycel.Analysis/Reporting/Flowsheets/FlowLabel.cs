using Mycel.Analysis.Reporting.Text;

namespace Mycel.Analysis.Reporting.Flowsheets;

/// <summary>A few lines of text in a drawing.</summary>
/// <param name="Lines">The lines.</param>
internal sealed record FlowLabel(IReadOnlyList<string> Lines)
{
    /// <summary>Height of a line.</summary>
    public const double LineHeight = 13;

    // The mean width of a letter at the size in which labels are set; texts are measured by nobody before a browser does.
    private const double LetterWidth = 5.9;

    /// <summary>Width that it needs at most.</summary>
    public double Width => Lines.Max(line => line.Length) * LetterWidth;

    /// <summary>Height that it needs.</summary>
    public double Height => Lines.Count * LineHeight;

    /// <summary>A title broken into lines of a width, and an amount on a line of its own.</summary>
    /// <param name="title">Title.</param>
    /// <param name="amount">Amount; empty where there is none.</param>
    /// <param name="letters">Most letters in a line.</param>
    /// <param name="most">Most lines of the title.</param>
    public static FlowLabel Of(string title, string amount, int letters, int most = 3) => new([.. Broken(title, letters, most), .. amount.Length > 0 ? new[] { amount } : []]);

    /// <summary>The label as text of a drawing.</summary>
    /// <param name="x">Place from the left.</param>
    /// <param name="y">Upper end of the first line.</param>
    /// <param name="anchor"><c>start</c>, <c>middle</c> or <c>end</c>.</param>
    /// <param name="kind">Class.</param>
    public Html Text(double x, double y, string anchor, string kind) => Html.Of(
        $"<text class=\"{kind}\" text-anchor=\"{anchor}\">{Html.Join(Lines.Select((line, place) => (line, place)), line => Html.Of($"<tspan x=\"{Number(x)}\" y=\"{Number(y + 10 + (line.place * LineHeight))}\">{line.line}</tspan>"))}</text>");

    /// <summary>A coordinate: whole tenths of a pixel.</summary>
    public static string Number(double value) => Figure.Exact(Math.Round(value, 1));

    private static List<string> Broken(string text, int letters, int most)
    {
        var lines = new List<string>();
        string line = "";
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > letters)
            {
                lines.Add(line);
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        if (line.Length > 0 || lines.Count == 0) lines.Add(line);
        if (lines.Count > most) lines = [.. lines.Take(most - 1), lines[most - 1] + " …"];
        return [.. lines.Select(part => part.Length > letters + 4 ? part[..(letters + 2)] + "…" : part)];
    }
}
