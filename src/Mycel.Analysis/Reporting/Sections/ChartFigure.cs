using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Text;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>Writes the place of a chart: what it shows in words, a selector, a legend, and the same data as a table for whoever cannot see it.</summary>
internal static class ChartFigure
{
    /// <summary>The figure.</summary>
    /// <param name="chart">Chart.</param>
    /// <param name="caption">What to look for.</param>
    /// <param name="selector">Label of the selector.</param>
    /// <param name="alternative">The same data as text.</param>
    /// <param name="none">What to say where there is nothing to draw.</param>
    public static Html Of(Chart chart, Html caption, string selector, Html alternative, string none)
    {
        if (chart.Choices.Count == 0)
            return Html.Of($"<p class=\"empty\">{none}</p>{alternative}");
        if (chart.Choices.All(choice => choice.Height == 0))
            caption = Html.Of($"{none}");
        return Html.Of(
            $"""
            <figure class="chart" data-chart="{chart.Id}">{Selector(chart, selector)}
            <ul class="legend" aria-hidden="true"></ul>
            <div class="drawing" role="img" aria-label="{chart.Label}"></div>
            <noscript><p class="note">The drawing needs scripts; the same figures stand in the table.</p></noscript>
            <figcaption>{caption}</figcaption>{alternative}</figure>

            """);
    }

    /// <summary>A table that opens under a chart.</summary>
    public static Html Folded(string summary, Html table) => Html.Of($"<details class=\"fold\"><summary>{summary}</summary>{table}</details>");

    private static Html Selector(Chart chart, string label)
    {
        if (chart.Choices.Count < 2)
            return Html.Empty;
        var numbered = chart.Choices.Select((choice, place) => (choice, place)).ToList();
        Html options = Html.Join(numbered.GroupBy(pair => pair.choice.Group), group =>
        {
            Html entries = Html.Join(group, pair => Html.Of($"<option value=\"{pair.place}\">{pair.choice.Title}</option>"));
            return group.Key.Length == 0 ? entries : Html.Of($"<optgroup label=\"{group.Key}\">{entries}</optgroup>");
        });
        return Html.Of($"<div class=\"choose\"><label for=\"{chart.Id}-choice\">{label}</label><select id=\"{chart.Id}-choice\" autocomplete=\"off\">{options}</select></div>");
    }
}
