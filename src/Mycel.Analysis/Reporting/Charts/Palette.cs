namespace Mycel.Analysis.Reporting.Charts;

/// <summary>Colours that people with any kind of colour vision tell apart, on light and on dark ground. Source: Paul Tol, Colour Schemes (2021), scheme “bright”, reordered.</summary>
internal static class Palette
{
    /// <summary>Colours for unlike things, in the order in which they are given out.</summary>
    public static readonly IReadOnlyList<string> Unlike = ["#4477aa", "#ccbb44", "#228833", "#ee6677", "#66ccee", "#aa3377", "#d98032", "#7a6fc4"];

    /// <summary>What has no colour of its own.</summary>
    public const string Other = "#9aa0a6";

    /// <summary>Organisations and sites.</summary>
    public const string Node = "#2f6f73";

    /// <summary>A change for the better.</summary>
    public const string Better = "#4477aa";

    /// <summary>A change for the worse.</summary>
    public const string Worse = "#d98032";

    /// <summary>The colour in a place of the order, grey after the last.</summary>
    public static string At(int place) => place < Unlike.Count ? Unlike[place] : Other;
}
