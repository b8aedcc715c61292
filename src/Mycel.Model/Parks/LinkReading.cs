using Mycel.Model.Packages.Tables;

namespace Mycel.Model.Parks;

/// <summary>What the text cells of a link say.</summary>
public static class LinkReading
{
    private const string Any = "*";

    /// <summary>Whether the row is a rule for all pairs within a distance.</summary>
    /// <param name="link">The link.</param>
    /// <returns>True where both ends are <c>*</c>.</returns>
    public static bool IsRule(this Link link) => link.From == Any && link.To == Any;

    /// <summary>Whether the row has <c>*</c> for one end only, which says nothing.</summary>
    /// <param name="link">The link.</param>
    /// <returns>True where one end is <c>*</c> and the other is not.</returns>
    public static bool IsHalfRule(this Link link) => link.From == Any != (link.To == Any);

    /// <summary>Whether it carries every resource that one end can give and the other take.</summary>
    /// <param name="link">The link.</param>
    /// <returns>True where the resources are <c>*</c>.</returns>
    public static bool CarriesAll(this Link link) => link.Resources.Trim() == Any;

    /// <summary>Resources that the row names.</summary>
    /// <param name="link">The link.</param>
    /// <returns>Ids in the order of the cell, each once; none where it carries all.</returns>
    public static IEnumerable<ResourceId> ResourceIds(this Link link) =>
        link.CarriesAll()
            ? []
            : link.Resources.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Distinct(StringComparer.Ordinal).Select(id => new ResourceId(id));
}
