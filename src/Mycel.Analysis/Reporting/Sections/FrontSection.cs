using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>The front as a picture.</summary>
internal static class FrontSection
{
    /// <summary>The section.</summary>
    public static Section Of(FrontView view)
    {
        Chart chart = FrontChart.Of(view);
        string caption = view.HasLines
            ? "Corners are plans; what lies on a line between two of them is a mixture of both. Nothing lies beyond the line."
            : "Every dot is a plan that is beaten by no other. Between the dots the front may hold others.";
        string lead = view.Front.Objectives.Count == 2
            ? "Each point is the best that can be had: better in one means worse in the other."
            : "Each point is the best that can be had: better in one means worse in another. Choose two objectives to see them against each other.";
        return new Section("front", "The front", Html.Of($"{lead}"), ChartFigure.Of(chart, Html.Of($"{caption}"), "Show", Html.Empty, "There is nothing to draw."), [chart]);
    }
}
