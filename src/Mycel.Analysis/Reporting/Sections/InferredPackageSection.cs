using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>How the written package differs from the one that was asked.</summary>
internal static class InferredPackageSection
{
    /// <summary>The section.</summary>
    public static Section Of(InferenceView view) => new(
        "package", "The package of the superstructure",
        Html.Of($"The folder <code>package</code> beside this page holds the technologies that were kept and all that they need; <code>mycel optimise</code> plans it. This is what was put in, changed or left out."),
        DataTable.Of(
            "Differences", ["What", "Table", "Row", Column.Sentences("Why")],
            [.. view.Document.Changes.OrderBy(change => change.Kind, StringComparer.Ordinal).ThenBy(change => change.Table, StringComparer.Ordinal)],
            change => [Html.Of($"{Words.Capital(change.Kind)}"), Html.Of($"{change.Table}"), Html.Of($"{change.Row}"), Html.Of($"{change.Why}")],
            "changes.csv", "Nothing: it holds what the package holds.", hideCaption: true));
}
