using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Views;

/// <summary>Names figures whose ranges are shown.</summary>
internal static class RangeWords
{
    /// <summary>Title of a figure.</summary>
    public static string Title(QuantityRange range, Names names) => range.Kind switch
    {
        "plant" or "new-capacity" => names.PlantOfOwner(range.Id),
        "technology" => Text.Words.FromId(range.Id),
        "indicator" => names.Indicator(range.Id).Title,
        _ => $"{names.Resource(range.Id)}, {range.Kind}",
    };

    /// <summary>The end of a range as a reader sees it, where it is no plain figure.</summary>
    public static string Missing(RangeEnd end) => end.Status switch { "endless" => "no end", "stopped" => "not found in time", _ => "not known" };
}
