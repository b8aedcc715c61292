using Mycel.Analysis.Indicators;
using Mycel.Analysis.Results;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Packages;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Optimisation.Documents;

/// <summary>Names and places that a reader of the document needs.</summary>
internal static class DirectoryWriter
{
    /// <summary>The directory of a park.</summary>
    /// <param name="park">The park.</param>
    /// <param name="structure">Its superstructure.</param>
    /// <returns>Entries sorted by id, indicators in the order in which they are shown.</returns>
    public static ParkDirectory Of(Park park, Superstructure structure)
    {
        PackageTables tables = park.Tables;
        return new ParkDirectory(
            [
                .. tables.Organisations.OrderBy(row => row.Id.Value, StringComparer.Ordinal)
                    .Select(row => new OrganisationEntry(row.Id.Value, row.Title ?? row.Id.Value, row.Sector ?? "")),
            ],
            [
                .. tables.Sites.OrderBy(row => row.Id.Value, StringComparer.Ordinal)
                    .Select(row => new SiteEntry(row.Id.Value, row.Title ?? row.Id.Value, row.Latitude?.In(Units.Degree), row.Longitude?.In(Units.Degree))),
            ],
            [
                .. tables.Resources.OrderBy(row => row.Id.Value, StringComparer.Ordinal)
                    .Select(row => new ResourceEntry(row.Id.Value, row.Title ?? row.Id.Value, ResourceKindText.Of(row.Kind), row.Unit.Symbol)),
            ],
            [
                .. structure.Processes.Select(process => tables.Plants[process.Plant]).OrderBy(row => row.Id.Value, StringComparer.Ordinal)
                    .Select(row => new PlantEntry(row.Id.Value, row.Title ?? row.Id.Value, row.Owner.Value, row.Site.Value, park.IndustryOf(row))),
            ],
            [.. Indicators(park)]);
    }

    /// <summary>One directory of two: what the first does not know is taken from the second.</summary>
    /// <param name="first">The one.</param>
    /// <param name="second">The other.</param>
    /// <returns>Entries sorted by id, indicators of the first before those of the second.</returns>
    public static ParkDirectory Union(ParkDirectory first, ParkDirectory second) => new(
        Union(first.Organisations, second.Organisations, entry => entry.Id), Union(first.Sites, second.Sites, entry => entry.Id),
        Union(first.Resources, second.Resources, entry => entry.Id), Union(first.Plants, second.Plants, entry => entry.Id),
        [.. first.Indicators.UnionBy(second.Indicators, entry => entry.Id, StringComparer.Ordinal)]);

    private static IReadOnlyList<T> Union<T>(IReadOnlyList<T> first, IReadOnlyList<T> second, Func<T, string> id) =>
        [.. first.UnionBy(second, id, StringComparer.Ordinal).OrderBy(id, StringComparer.Ordinal)];

    private static IEnumerable<IndicatorEntry> Indicators(Park park)
    {
        IndicatorCatalogue catalogue = IndicatorCatalogue.Of(park);
        foreach (IIndicator indicator in catalogue.All)
        {
            string better = indicator.Better == Better.More ? "more" : "less";
            yield return new IndicatorEntry(indicator.Id, indicator.Title, indicator.UnitIn(park.Units).Symbol, better, indicator.Formula);
        }

        foreach (Intensity intensity in catalogue.Intensities)
        {
            string formula = $"{intensity.Numerator.Title} divided by {intensity.Denominator.Title.ToLowerInvariant()}.";
            yield return new IndicatorEntry(intensity.Id, intensity.Title, intensity.UnitIn(park.Units).Symbol, "less", formula);
        }
    }
}
