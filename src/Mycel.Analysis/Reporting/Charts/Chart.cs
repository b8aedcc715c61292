using System.Text.Json.Nodes;

namespace Mycel.Analysis.Reporting.Charts;

/// <summary>A chart with everything a page needs to show it: nothing in it depends on a browser or a web framework.</summary>
/// <param name="Id">Name of the chart, unique on a page.</param>
/// <param name="Label">What it shows, in a sentence; read aloud in place of the picture.</param>
/// <param name="Choices">What can be selected; empty where there is nothing to draw.</param>
public sealed record Chart(string Id, string Label, IReadOnlyList<ChartChoice> Choices);

/// <summary>One selection of a chart.</summary>
/// <param name="Group">Heading under which the selection is listed.</param>
/// <param name="Title">Title of the selection.</param>
/// <param name="Height">Height of the drawing in CSS pixels; 0 where this selection has nothing to draw.</param>
/// <param name="Option">Option for Apache ECharts: plain data, no code.</param>
/// <param name="Legend">What the colours and lines mean.</param>
public sealed record ChartChoice(string Group, string Title, int Height, JsonObject Option, IReadOnlyList<LegendEntry> Legend)
{
    /// <summary>What to merge into the option where the drawing is narrower than 600 CSS pixels; null where nothing changes.</summary>
    public JsonObject? Narrow { get; init; }

    /// <summary>Greatest height as a multiple of the width; null where height does not depend on it.</summary>
    public double? Aspect { get; init; }
}

/// <summary>An entry of a legend.</summary>
/// <param name="Title">What it stands for.</param>
/// <param name="Colour">Colour, as <c>#rrggbb</c>.</param>
/// <param name="Line"><c>solid</c>, <c>dashed</c> or <c>dotted</c> for lines; <c>area</c> for filled shapes.</param>
public sealed record LegendEntry(string Title, string Colour, string Line);
