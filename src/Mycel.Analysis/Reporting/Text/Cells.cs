namespace Mycel.Analysis.Reporting.Text;

/// <summary>Cells of tables that hold figures.</summary>
internal static class Cells
{
    /// <summary>A figure to read, with every digit behind it.</summary>
    public static Html Number(double value, string unit = "") => double.IsFinite(value)
        ? Html.Of($"<data value=\"{Figure.Exact(value)}\" title=\"{(Figure.Exact(value) + " " + unit).Trim()}\">{Figure.Rounded(value)}</data>")
        : Html.Of($"<span class=\"none\">{Figure.Missing}</span>");

    /// <summary>A figure with its sign.</summary>
    public static Html WithSign(double value, string unit = "") =>
        Html.Of($"<data value=\"{Figure.Exact(value)}\" title=\"{(Figure.Exact(value) + " " + unit).Trim()}\">{Figure.WithSign(value)}</data>");

    /// <summary>A figure with its unit beside it.</summary>
    public static Html WithUnit(double value, string unit) => Html.Of($"{Number(value, unit)} <span class=\"unit\">{UnitWords.InTable(unit)}</span>");

    /// <summary>A figure, or the reason why there is none.</summary>
    public static Html OrReason(double? value, string unit, string reason) =>
        value is { } known && double.IsFinite(known) ? Number(known, unit) : Html.Of($"<span class=\"none\">{reason}</span>");
}
