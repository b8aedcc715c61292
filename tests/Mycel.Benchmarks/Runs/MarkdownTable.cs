using System.Globalization;

namespace Mycel.Benchmarks.Runs;

/// <summary>A table that is printed row by row as Markdown.</summary>
internal sealed class MarkdownTable
{
    private readonly TextWriter _output;

    /// <summary>Prints the headings.</summary>
    /// <param name="output">Receiver.</param>
    /// <param name="headings">The headings; all but the first stand over numbers.</param>
    public MarkdownTable(TextWriter output, params string[] headings)
    {
        _output = output;
        Row(headings);
        Row([.. headings.Select((_, column) => column == 0 ? "---" : "---:")]);
    }

    /// <summary>Prints a row.</summary>
    /// <param name="cells">The cells.</param>
    public void Row(params string[] cells)
    {
        _output.WriteLine($"| {string.Join(" | ", cells)} |");
        _output.Flush();
    }

    /// <summary>A count with thousands set apart.</summary>
    public static string Count(double value) => double.IsNaN(value) ? "–" : value.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', ' ');

    /// <summary>Seconds, with about three digits.</summary>
    public static string Seconds(double value) => double.IsNaN(value) ? "–" : value.ToString(value < 0.1 ? "0.0000" : value < 10 ? "0.000" : "0.0", CultureInfo.InvariantCulture);

    /// <summary>A ratio with two decimals.</summary>
    public static string Ratio(double value) => double.IsFinite(value) ? value.ToString("0.00", CultureInfo.InvariantCulture) : "–";
}
