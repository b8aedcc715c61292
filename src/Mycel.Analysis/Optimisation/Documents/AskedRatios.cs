using Mycel.Analysis.Indicators;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Optimisation.Documents;

/// <summary>The ratios that a document shows: those of every park, and those that a limit, a published total or the objective names.</summary>
internal static class AskedRatios
{
    /// <summary>Ratios to show.</summary>
    /// <param name="park">The park.</param>
    /// <param name="sought">What is sought; null where nothing is.</param>
    /// <returns>Each ratio once: the usual ones first, then those of limits and of published totals in their order, then that of the objective.</returns>
    public static IReadOnlyList<Intensity> Of(Park park, ObjectiveStage? sought)
    {
        var catalogue = IndicatorCatalogue.Of(park);
        var ratios = new List<Intensity>(catalogue.Intensities);
        foreach (string named in park.Tables.Limits.Select(limit => limit.Indicator).Concat(park.Tables.Published.Select(total => total.Indicator)))
            if (catalogue.Find(named) is null && catalogue.FindRatio(named) is { } ratio) ratios.Add(ratio);
        if (sought?.AsIntensity is { } single) ratios.Add(single);
        return [.. ratios.DistinctBy(ratio => ratio.Id, StringComparer.Ordinal)];
    }
}
