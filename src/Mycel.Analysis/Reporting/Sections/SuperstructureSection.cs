using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>The superstructure: technologies by industry, links by resource, and its figures beside published ones.</summary>
internal static class SuperstructureSection
{
    /// <summary>The section.</summary>
    public static Section Of(InferenceView view) => new(
        "superstructure", "The superstructure", Html.Of($"Technologies by industry and conceivable exchanges by resource: everything that a plan may choose from."),
        Html.Of($"{Industries(view)}{Figures(view)}{Resources(view)}"));

    private static Html Industries(InferenceView view) => DataTable.Of(
        "By industry",
        ["Industry", Column.Figures("Looked at"), Column.Figures("Possible"), Column.Figures("Kept"), Column.Figures("Links within"), Column.Figures("To others"), Column.Figures("From others")],
        [.. view.Document.Industries.OrderByDescending(row => row.Kept).ThenBy(row => row.Industry, StringComparer.Ordinal)],
        row =>
        [
            Html.Of($"{InferenceView.Industry(row.Industry)}"), Cells.Number(row.Database), Cells.Number(row.Possible), Cells.Number(row.Kept), Cells.Number(row.LinksWithin),
            Cells.Number(row.LinksOut), Cells.Number(row.LinksIn),
        ],
        "industries.csv", "There are no technologies.");

    private static Html Figures(InferenceView view)
    {
        bool compared = view.Document.Statistics.Any(figure => figure.Published is not null);
        IReadOnlyList<Column> columns = compared
            ? ["What is counted", Column.Figures("Here"), Column.Figures("Published"), "Source", Column.Sentences("What was counted there")]
            : ["What is counted", Column.Figures("Here")];
        return DataTable.Of(
            "In figures", columns, view.Document.Statistics,
            figure =>
            [
                Html.Of($"{figure.Title}"), Cells.Number(figure.Value),
                .. compared ? new[] { Cells.OrReason(figure.Published, "", "not published"), Html.Of($"{figure.Source}"), Html.Of($"{figure.Note}") } : [],
            ],
            "figures.csv", "Nothing was counted.");
    }

    private static Html Resources(InferenceView view)
    {
        List<InferredResource> linked = [.. view.Document.Resources.Where(row => row.Links > 0).OrderByDescending(row => row.Links).ThenBy(row => row.Id, StringComparer.Ordinal)];
        return ChartFigure.Folded(
            "Resources that tie most technologies together",
            DataTable.Of(
                "Links by resource", ["Resource", "Kind", "Comes from", Column.Figures("Makers"), Column.Figures("Takers"), Column.Figures("Links")], linked,
                row =>
                [
                    Html.Of($"{view.Resource(row.Id)}"), Html.Of($"{Words.FromId(row.Kind)}"), Html.Of($"{Words.FromId(row.Origin)}"), Cells.Number(row.Makers), Cells.Number(row.Takers),
                    Cells.Number(row.Links),
                ],
                "resources.csv", "No two technologies could exchange anything.", hideCaption: true));
    }
}
