using Mycel.Analysis.Reporting.Charts;

namespace Mycel.Analysis.Reporting.Views;

/// <summary>What a verdict on a technology means to a reader.</summary>
internal static class Verdicts
{
    /// <summary>The verdict in words.</summary>
    public static string Words(string verdict) => verdict switch
    {
        "must-have" => "in every plan",
        "choice" => "a real choice",
        "must-avoid" => "in no plan",
        "unknown" => "not decided",
        _ => "least to greatest",
    };

    /// <summary>Place in the order in which they are shown: what is to be decided comes first.</summary>
    public static int Order(string verdict) => verdict switch { "choice" => 0, "must-have" => 1, "must-avoid" => 2, _ => 3 };

    /// <summary>Colour of its bars.</summary>
    public static string Colour(string verdict) => verdict switch
    {
        "choice" => Palette.Unlike[1],
        "must-have" => Palette.Unlike[2],
        "must-avoid" => Palette.Unlike[3],
        "" => Palette.Unlike[0],
        _ => Palette.Other,
    };
}
