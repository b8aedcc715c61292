using Mycel.Model.Packages.Tables;

namespace Mycel.Analysis.Optimisation.Documents;

/// <summary>How results write the quality of a source.</summary>
internal static class QualityText
{
    /// <summary>The word of a quality, as packages write it.</summary>
    public static string Of(Quality quality) => quality switch
    {
        Quality.Measured => "measured",
        Quality.Published => "published",
        Quality.Derived => "derived",
        Quality.Typical => "typical",
        _ => "assumed",
    };

    /// <summary>Order of a word: best first, <c>none</c> last.</summary>
    public static int Rank(string word) => word switch
    {
        "measured" => 0,
        "published" => 1,
        "derived" => 2,
        "typical" => 3,
        "assumed" => 4,
        _ => 5,
    };
}
