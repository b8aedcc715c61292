using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>Technologies that would keep each other going but that nothing starts.</summary>
internal static class LoopSection
{
    private const int MostNames = 12;

    /// <summary>The section.</summary>
    public static Section Of(InferenceView view) => new(
        "loops", "Circles that nothing starts",
        Html.Of($"Technologies that feed each other in a circle: once they ran they would go on, but each waits for another. A first amount, bought or brought, would start them."),
        DataTable.Of(
            "Circles", ["Circle", Column.Sentences("Technologies"), Column.Sentences("What goes round"), Column.Sentences("What would start it")], view.Document.Loops,
            loop =>
            [
                Html.Of($"{Words.FromId(loop.Id)}"), Html.Of($"{Names(loop.Technologies, InferenceView.Name)}"), Html.Of($"{Names(loop.Resources, view.Resource)}"),
                Html.Of($"{(loop.Starters.Count > 1 ? loop.IsAnyEnough ? "one of: " : "all of: " : "")}{Names(loop.Starters, view.Resource)}"),
            ],
            "loops.csv", "There is no such circle.", hideCaption: true));

    private static string Names(IReadOnlyList<string> ids, Func<string, string> name) =>
        string.Join("; ", ids.Take(MostNames).Select(name)) + (ids.Count > MostNames ? $"; and {Figure.Rounded(ids.Count - MostNames, 9)} more" : "");
}
