using System.Globalization;
using Mycel.Model.Packages;

namespace Mycel.Tests.Mutations;

/// <summary>What was read of a package, as one text: what a plan may depend on.</summary>
internal static class Records
{
    public static string Of(PackageTables tables)
    {
        PackageInfo info = tables.Package;
        string package = string.Create(
            CultureInfo.InvariantCulture,
            $"{info.Currency} {info.BaseYear} {info.DiscountRate:R} {info.Horizon} {string.Join(',', info.Periods)} {string.Join(',', info.Slices)}");
        IEnumerable<IEnumerable<object>> all =
        [
            tables.Resources, tables.Reactions, tables.Models, tables.Organisations, tables.Sites, tables.Technologies, tables.Plants, tables.Scales, tables.Markets,
            tables.Endowments, tables.Links, tables.Factors, tables.Limits, tables.Policies, tables.ExchangeRates,
        ];
        return string.Join('\n', all.Select(table => string.Join('\n', table)).Prepend(package));
    }

    /// <summary>What a balance may depend on beside it.</summary>
    public static string OfBalance(PackageTables tables) =>
        string.Join('\n', ((IEnumerable<IEnumerable<object>>)[tables.Givens, tables.Loads, tables.Streams, tables.Utilities, tables.WaterUses, tables.Published]).Select(table => string.Join('\n', table)).Prepend(Of(tables)));
}
