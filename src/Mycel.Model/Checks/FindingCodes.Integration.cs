namespace Mycel.Model.Checks;

/// <content>Kinds of findings about streams of heat, utilities and uses of water.</content>
public static partial class FindingCodes
{
    /// <summary>A stream gives or takes no heat that could be integrated.</summary>
    public static FindingCode StreamUnusable { get; } = Error("stream-unusable", "A stream gives or takes no heat that could be integrated.");

    /// <summary>A utility cannot be placed.</summary>
    public static FindingCode UtilityUnusable { get; } = Error("utility-unusable", "A utility cannot be placed.");

    /// <summary>A use of water takes up no contaminant that could be integrated.</summary>
    public static FindingCode WaterUseUnusable { get; } = Error("water-use-unusable", "A use of water takes up no contaminant that could be integrated.");
}
