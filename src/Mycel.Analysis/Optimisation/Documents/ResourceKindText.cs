using Mycel.Model.Packages.Tables;

namespace Mycel.Analysis.Optimisation.Documents;

/// <summary>How results write the kind of a resource.</summary>
internal static class ResourceKindText
{
    /// <summary>The word of a kind, as packages write it.</summary>
    public static string Of(ResourceKind kind) => kind switch
    {
        ResourceKind.Material => "material",
        ResourceKind.ByProduct => "by-product",
        ResourceKind.Fuel => "fuel",
        ResourceKind.Electricity => "electricity",
        ResourceKind.Heat => "heat",
        ResourceKind.Water => "water",
        ResourceKind.ReusedWater => "reused-water",
        ResourceKind.Emission => "emission",
        _ => "service",
    };
}
