using Mycel.Analysis.Indicators;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Optimisation.Documents;

/// <summary>The ratios that a document shows: those of every park, and those that a limit or the objective names.</summary>
internal static class AskedRatios
{
    /// <summary>Ratios to show.</summary>
    /// <param name="park">The park.</param>
    /// <param name="sought">What is sought; null where nothing is.</param>
    /// <returns>Each ratio once: the usual ones first, then those of limits in their order, then that of the objective.</returns>
    public static IReadOnlyList<Intensity> Of(Park park, ObjectiveStage? sought)
    {
        var catalogue = IndicatorCatalogue.Of(park);
        var ratios = new List<Intensity>(catalogue.Intensities);
        foreach (Limit limit in park.Tables.Limits)
            if (catalogue.Find(limit.Indicator) is null && catalogue.FindRatio(limit.Indicator) is { } limited) ratios.Add(limited);
        if (sought?.AsIntensity is { } single) ratios.Add(single);
        return [.. ratios.DistinctBy(ratio => ratio.Id, StringComparer.Ordinal)];
    }
}
