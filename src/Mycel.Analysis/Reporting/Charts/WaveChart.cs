using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Charts;

/// <summary>Technologies in columns, one for each wave, with lines from what first gives a resource to what needs it; and the same by industry as bands.</summary>
public static class WaveChart
{
    private const int MostTechnologies = 400;

    // With more technologies the bands are read first: dots and lines are for looking something up then.
    private const int MostAtAGlance = 120;

    /// <summary>The chart of an inference.</summary>
    public static Chart Of(InferenceDocument document) => Of(new InferenceView(document));

    internal static Chart Of(InferenceView view)
    {
        string label = $"{Words.Count(view.Kept.Count, "technology", "technologies")} in {Words.Count(view.Document.Waves.Count, "column", "columns")}, one for each wave; "
            + "lines lead from the technology or the natural resource that first gives something to the technologies that need it. The same stands in the tables below.";
        var choices = new List<ChartChoice>();
        if (view.Kept.Count is > 0 and <= MostTechnologies) choices.Add(WaveGraph.Of(view));
        if (view.Kept.Count > 0) choices.Insert(view.Kept.Count > MostAtAGlance ? 0 : choices.Count, WaveBands.Of(view));
        return new Chart("waves", label, choices);
    }

    /// <summary>Colours of the industries, the largest first.</summary>
    internal static IReadOnlyDictionary<string, string> Colours(InferenceView view) =>
        view.Industries.Select((industry, place) => (industry, Colour: Palette.At(place))).ToDictionary(pair => pair.industry, pair => pair.Colour, StringComparer.Ordinal);

    /// <summary>What the colours mean.</summary>
    internal static IReadOnlyList<LegendEntry> Legend(InferenceView view)
    {
        IReadOnlyDictionary<string, string> colours = Colours(view);
        var legend = view.Industries.Where(industry => colours[industry] != Palette.Other)
            .Select(industry => new LegendEntry(InferenceView.Industry(industry), colours[industry], "area")).ToList();
        legend.Add(new LegendEntry("Other, and what is given", Palette.Other, "area"));
        return legend;
    }
}
