using System.Text;
using Mycel.Analysis.Indicators;
using Mycel.Analysis.Results;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Packages;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;
using Mycel.Solver.Programs;

namespace Mycel.Analysis.Optimisation.Documents;

/// <summary>Names and places that a reader of the document needs.</summary>
internal static class DirectoryWriter
{
    /// <summary>The directory of a park.</summary>
    /// <param name="park">The park.</param>
    /// <param name="structure">Its superstructure.</param>
    /// <param name="sought">What is sought, where a document of a plan is written; a ratio gets an entry of its own.</param>
    /// <returns>Entries sorted by id, indicators in the order in which they are shown.</returns>
    public static ParkDirectory Of(Park park, Superstructure structure, ObjectiveStage? sought = null)
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
            [.. Indicators(park, sought)]);
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

    private static IEnumerable<IndicatorEntry> Indicators(Park park, ObjectiveStage? sought)
    {
        IndicatorCatalogue catalogue = IndicatorCatalogue.Of(park);
        foreach (IIndicator indicator in catalogue.All)
        {
            string better = indicator.Better == Better.More ? "more" : "less";
            yield return new IndicatorEntry(indicator.Id, indicator.Title, indicator.UnitIn(park.Units).Symbol, better, indicator.Formula);
        }

        foreach (Intensity intensity in AskedRatios.Of(park, sought)) yield return EntryOf(park, intensity, intensity.Id, "less");
        if (sought is not { IsRatio: true }) yield break;
        string sense = sought.Sense == Sense.Maximise ? "more" : "less";
        yield return sought.AsIntensity is { } single
            ? EntryOf(park, single, sought.Text, sense)
            : new IndicatorEntry(sought.Text, TitleOf(sought), sought.UnitSymbol, sense, $"{SumOf(sought.Parts)} divided by {SumOf(sought.Denominator)}.");
    }

    private static IndicatorEntry EntryOf(Park park, Intensity intensity, string id, string better) => new(
        id, intensity.Title, intensity.UnitIn(park.Units).Symbol, better, $"{intensity.Numerator.Title} divided by {intensity.Denominator.Title.ToLowerInvariant()}.");

    private static string TitleOf(ObjectiveStage ratio) => $"{SumOf(ratio.Parts)} per {SumOf(ratio.Denominator)}";

    private static string SumOf(IReadOnlyList<WeightedIndicator> parts)
    {
        var text = new StringBuilder();
        foreach (WeightedIndicator part in parts)
        {
            string weight = Math.Abs(part.Weight) == 1 ? "" : NumberText.Of(Math.Abs(part.Weight)) + " × ";
            if (text.Length > 0) text.Append(part.Weight < 0 ? " - " : " + ");
            else if (part.Weight < 0) text.Append("- ");
            text.Append(weight).Append(text.Length == 0 && weight.Length == 0 ? part.Indicator.Title : part.Indicator.Title.ToLowerInvariant());
        }

        return text.ToString();
    }
}
