using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>The waves in which technologies become possible.</summary>
internal static class WaveSection
{
    private const int MostNames = 12;

    /// <summary>The section.</summary>
    public static Section Of(InferenceView view)
    {
        Chart chart = WaveChart.Of(view);
        Html table = DataTable.Of(
            "The waves", ["Wave", Column.Figures("Accepted"), Column.Figures("Rejected"), Column.Sentences("Technologies"), Column.Sentences("What they bring")],
            view.Document.Waves, wave => Row(wave, view), "waves.csv", "No technology can be reached from what is given.");
        return new Section(
            "waves", "Wave by wave",
            Html.Of($"A technology becomes possible when the last thing it needs is there: given by nature, sold by a market, or given out by a technology of an earlier wave."),
            ChartFigure.Of(
                chart, Html.Of($"From left to right the waves; a line leads from what first gives a resource to what needs it. What is bought is not drawn among the technologies."), "Show",
                table, "No technology can be reached from what is given."),
            [chart]);
    }

    private static IReadOnlyList<Html> Row(InferredWave wave, InferenceView view) =>
    [
        Html.Of($"{wave.Number}"), Cells.Number(wave.Accepted.Count), Cells.Number(wave.Rejected.Count + wave.Open.Count), Html.Of($"{Names(wave.Accepted, InferenceView.Name)}"),
        Html.Of($"{Names(wave.Brings, view.Resource)}"),
    ];

    private static string Names(IReadOnlyList<string> ids, Func<string, string> name) =>
        string.Join("; ", ids.Take(MostNames).Select(name)) + (ids.Count > MostNames ? $"; and {Figure.Rounded(ids.Count - MostNames, 9)} more" : "");
}
