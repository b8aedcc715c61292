using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>What was rejected, and what was accepted with a reason.</summary>
internal static class DecisionSection
{
    /// <summary>The section.</summary>
    public static Section Of(InferenceView view)
    {
        List<InferenceDecision> told = [.. view.Document.Decisions.Where(decision => decision.Decision != "accept" || decision.Reason.Length > 0)];
        int silent = view.Document.Decisions.Count - told.Count;
        return new Section(
            "decisions", "Decisions",
            Html.Of($"{Words.Count(silent, "technology was", "technologies were")} accepted without a word. The table <code>decisions.csv</code> holds every decision; given to <code>--decisions</code> it makes this result again."),
            DataTable.Of(
                "Decisions with a reason, and rejections", ["Technology", Column.Figures("Wave"), "Decision", Column.Sentences("Reason")], told,
                decision =>
                [
                    Html.Of($"{(decision.Technology.Length == 0 ? "The session" : InferenceView.Name(decision.Technology))}"), Cells.Number(decision.Wave),
                    Html.Of($"{Words.FromId(decision.Decision)}"), Html.Of($"{decision.Reason}"),
                ],
                "decisions.csv", "Nothing was rejected.", hideCaption: true));
    }
}
