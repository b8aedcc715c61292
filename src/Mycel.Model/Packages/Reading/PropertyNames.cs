using System.Globalization;

namespace Mycel.Model.Packages.Reading;

/// <summary>Properties of <c>datapackage.json</c> by their names there.</summary>
internal static class PropertyNames
{
    /// <summary>All names, in the order of the properties.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["name", "title", "description", "currency", "baseYear", "discountRate", "periods", "slices", "horizon"];

    /// <summary>Name of a property.</summary>
    public static string Of(PackageProperty property) => All[(int)property];

    /// <summary>Value of a property as printed.</summary>
    public static string TextOf(PackageInfo package, PackageProperty property) => property switch
    {
        PackageProperty.Name => package.Name,
        PackageProperty.Title => package.Title,
        PackageProperty.Description => package.Description,
        PackageProperty.Currency => package.Currency?.ToString() ?? "",
        PackageProperty.BaseYear => CellText.Of(package.BaseYear),
        PackageProperty.DiscountRate => package.DiscountRate is { } rate ? CellText.Of(rate) : "",
        PackageProperty.Periods => string.Join(" ", package.Periods.Select(year => year.ToString(CultureInfo.InvariantCulture))),
        PackageProperty.Horizon => CellText.Of(package.Horizon),
        _ => string.Join(" ", package.Slices.Select(slice => slice.Id)),
    };
}
