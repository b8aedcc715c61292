using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;

namespace Mycel.Analysis.Inference.Packages;

/// <summary>Sources that some row of a package names.</summary>
internal static class UsedSources
{
    /// <summary>The rows of the sources that are named, in their order.</summary>
    /// <param name="tables">The package.</param>
    public static IEnumerable<Source> Of(PackageTables tables)
    {
        HashSet<SourceId> used = [.. Named(tables).OfType<SourceId>()];
        return tables.Sources.Where(source => used.Contains(source.Id));
    }

    private static IEnumerable<SourceId?> Named(PackageTables tables) =>
    [
        tables.Package.DiscountRateSource,
        .. tables.Package.Slices.Select(slice => slice.Source),
        .. tables.Technologies.Select(row => row.Source),
        .. tables.Reactions.Select(row => row.Source),
        .. tables.Models.Select(row => row.Source),
        .. tables.Resources.Select(row => row.Source),
        .. tables.Organisations.Select(row => row.Source),
        .. tables.Sites.Select(row => row.Source),
        .. tables.Plants.Select(row => row.Source),
        .. tables.Markets.Select(row => row.Source),
        .. tables.Endowments.Select(row => row.Source),
        .. tables.Links.Select(row => row.Source),
        .. tables.Factors.Select(row => row.Source),
        .. tables.Limits.Select(row => row.Source),
        .. tables.Policies.Select(row => row.Source),
        .. tables.Published.Select(row => (SourceId?)row.Source),
        .. tables.ExchangeRates.Select(row => row.Source),
        .. tables.Scenarios.Values.SelectMany(scenario => scenario.Overrides).Select(row => row.Source),
    ];
}
