using System.Globalization;

namespace Mycel.Cli.Printing;

/// <summary>Figures as they are printed: as many digits as a reader can use, thousands set apart by spaces that do not break, the same everywhere.</summary>
internal static class Figures
{
    /// <summary>A figure in three to six digits; a dash where there is none.</summary>
    public static string Of(double? figure)
    {
        if (figure is not { } value)
        {
            return "–";
        }

        string text = value.ToString(FormatFor(Math.Abs(value)), CultureInfo.InvariantCulture);
        return text.Trim('-', '0', '.', ',').Length == 0 ? "0" : text.Replace('-', '−').Replace(',', '\u00a0');
    }

    /// <summary>A figure with its sign, for a difference.</summary>
    public static string Signed(double? figure) => figure > 0 ? Of(figure) is var text && text != "0" ? $"+{text}" : "0" : Of(figure);

    private static string FormatFor(double magnitude) => magnitude switch
    {
        >= 1e15 => "0.###e0",
        >= 1000 => "#,##0",
        >= 100 => "#,##0.#",
        >= 10 => "0.##",
        >= 0.1 => "0.###",
        >= 1e-6 => "0.######",
        0 => "0",
        _ => "0.##e0",
    };
}
