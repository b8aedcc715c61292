namespace Mycel.Analysis.Superstructures;

/// <summary>Names of the families of variables.</summary>
internal static class VariableNames
{
    /// <summary>Name of a family.</summary>
    /// <param name="kind">Kind of variable.</param>
    /// <returns>The name in kebab-case.</returns>
    public static string Family(VariableKind kind) => kind switch
    {
        VariableKind.Activity => "activity",
        VariableKind.Build => "build",
        VariableKind.Built => "built",
        VariableKind.Segment => "segment",
        VariableKind.SegmentChosen => "segment-chosen",
        VariableKind.Units => "units",
        VariableKind.Flow => "flow",
        VariableKind.LinkBuild => "link-build",
        VariableKind.LinkBuilt => "link-built",
        VariableKind.Buy => "buy",
        VariableKind.Sell => "sell",
        VariableKind.Draw => "draw",
        _ => "release",
    };
}
