using Mycel.Analysis.Reporting.Sections;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Flowsheets;

/// <summary>The flowsheet as a drawing, and its streams as a table.</summary>
internal static class FlowsheetSection
{
    /// <summary>The section.</summary>
    public static Section Of(PlanView view)
    {
        FlowGraph graph = FlowGraph.Of(view);
        Html note = Html.When(graph.IsPart, () => Html.Of(
            $"<p class=\"note\">The {Math.Min(graph.PlantCount, FlowGraph.MostPlants)} plants with the largest flows of {graph.PlantCount} are drawn, with {graph.Lines.Count} of the {graph.LineCount} lines between them. The table and <code>plant-flows.csv</code> hold all.</p>"));
        string label = $"Flowsheet of {Words.Count(graph.PlantCount, "plant", "plants")}: boxes are plants, lines what flows between them, arrows at the sides what crosses the boundary of the park. The same figures stand in the table below.";
        Html drawing = graph.Nodes.Count == 0 ? Html.Of($"<p class=\"empty\">Nothing flows.</p>") : Html.Of(
            $"""
            {Legend(graph)}{FlowsheetDrawing.Of(graph, label)}{note}
            """);
        return new Section(
            "flowsheet", "The flowsheet",
            Html.Of($"Read from the top down. What comes into the park arrives from the left of a box, what leaves it goes to the right; streams of a grid or a main meet in a rounded box. Amounts are those of the year."),
            Html.Of($"{drawing}{Html.When(view.Plan.Balance!.Flows.Count > 0, () => ChartFigure.Folded("The streams as a table", Table(view)))}"));
    }

    private static Html Legend(FlowGraph graph) => Html.Of(
        $"<ul class=\"legend flow-key\" aria-hidden=\"true\"><li><span class=\"key-line\"></span>Stream</li><li><span class=\"key-line back\"></span>Stream that runs back</li><li><span class=\"key-line way-release\"></span>Released</li>{Html.When(graph.Nodes.Any(node => node.Meeting), () => Html.Of($"<li><span class=\"key-meeting\"></span>Streams that meet</li>"))}{Html.When(graph.Nodes.Any(node => node.Entering.Concat(node.Leaving).Any(stub => stub.Way == FlowWords.Main)), () => Html.Of($"<li><span class=\"key-line way-main\"></span>To or from a grid or main, which has a box of its own</li>"))}</ul>");

    private static Html Table(PlanView view) => DataTable.Of<PlantFlow>(
        "Streams of the year", ["Resource", "From", "To", Column.Figures("Amount"), "Unit"],
        [.. view.Plan.Balance!.Flows.OrderBy(flow => view.Names.Resource(flow.Resource), StringComparer.Ordinal).ThenByDescending(flow => flow.Value)],
        flow =>
        [
            Html.Of($"{view.Names.Resource(flow.Resource)}"), Html.Of($"{End(flow.From, view)}"), Html.Of($"{End(flow.To, view)}"), Cells.Number(flow.Value, flow.Unit), Html.Of($"{UnitWords.InTable(flow.Unit)}"),
        ],
        "plant-flows.csv", "Nothing flows.");

    private static string End(string end, PlanView view) => FlowWords.Outside(end) ?? view.Names.Plant(end);
}
