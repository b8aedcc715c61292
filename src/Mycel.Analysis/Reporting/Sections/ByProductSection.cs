using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>From by-products sideways: who could take them, directly or over treatments.</summary>
internal static class ByProductSection
{
    private const int MostGivers = 3;

    /// <summary>The section.</summary>
    public static Section Of(InferenceView view)
    {
        List<(InferredByProduct ByProduct, InferredTaker Taker)> rows = [.. view.Document.ByProducts.SelectMany(row => row.Takers.Select(taker => (row, taker)))];
        List<InferredByProduct> left = [.. view.Document.ByProducts.Where(row => row.Takers.Count == 0)];
        return new Section(
            "by-products", "Who could take the by-products",
            Html.Of($"Each technology that could take a by-product, and the way it goes from there until somebody wants what comes out."),
            Html.Of($"{Taken(rows, view)}{Left(left, view)}"));
    }

    private static Html Taken(IReadOnlyList<(InferredByProduct ByProduct, InferredTaker Taker)> rows, InferenceView view) => DataTable.Of(
        "Takers of by-products", ["By-product", "From", "Taker", "Now", Column.Sentences("What becomes of it")], rows,
        row =>
        [
            Html.Of($"{view.Resource(row.ByProduct.Resource)}"), Html.Of($"{Givers(row.ByProduct)}"), Html.Of($"{InferenceView.Name(row.Taker.Technology)}"),
            Html.Of($"{Now(row.Taker, view)}"), Html.Of($"{Way(row.Taker, view)}"),
        ],
        "by-products.csv", "No by-product finds a taker.", hideCaption: true);

    private static Html Left(IReadOnlyList<InferredByProduct> left, InferenceView view) => Html.When(left.Count > 0, () => ChartFigure.Folded(
        "By-products that no technology takes",
        DataTable.Of(
            "By-products that no technology takes", ["By-product", "From", "Market"], left,
            row =>
            [
                Html.Of($"{view.Resource(row.Resource)}"), Html.Of($"{Givers(row)}"),
                Html.Of($"{row.Sale switch { "price" => "pays for it", "fee" => "takes it for a fee", _ => "none" }}"),
            ],
            "by-products.csv", "", hideCaption: true)));

    private static string Givers(InferredByProduct row) =>
        string.Join(", ", row.Givers.Take(MostGivers).Select(InferenceView.Name)) + (row.Givers.Count > MostGivers ? $" and {Figure.Rounded(row.Givers.Count - MostGivers, 9)} more" : "");

    private static string Now(InferredTaker taker, InferenceView view) =>
        taker.Status == "accepted" ? "possible" : taker.Missing.Count > 0 ? $"misses {string.Join(", ", taker.Missing.Take(3).Select(view.Resource))}" : taker.Status;

    // Resources and technologies stand in turn, a resource first.
    private static string Way(InferredTaker taker, InferenceView view)
    {
        IEnumerable<string> steps = taker.Way.Select((step, place) => place % 2 == 0 ? view.Resource(step) : InferenceView.Name(step));
        string way = string.Join(" → ", steps);
        return taker.End switch
        {
            "wanted" => $"{way} (wanted)",
            "last" when way.Length == 0 => "ends there: nothing is left to pass on",
            "last" => $"{way}, and ends there",
            _ => "leads on to nothing that anybody wants",
        };
    }
}
