using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>From wanted products backward: alternatives, and what remains unmet.</summary>
internal static class WantedSection
{
    private const int MostWays = 6;

    /// <summary>The section.</summary>
    public static Section Of(InferenceView view)
    {
        List<InferredNeed> products = [.. view.Document.Needs.Where(need => need.Step == 0)];
        List<InferredNeed> needs = [.. view.Document.Needs.Where(need => need.Step > 0)];
        List<InferredNeed> unmet = [.. needs.Where(need => need.Met == "unmet")];
        return new Section(
            "wanted", "What is wanted, and what it needs", Html.Of($"From products backward: every technology that could make them, what that needs, and how each need is met."),
            Html.Of($"{Table("Products that are wanted", products, view, "No product is wanted: nothing is sold, and nothing was asked for.")}{Met(needs)}{Html.When(unmet.Count > 0, () => Table("Needs that nothing meets", unmet, view, ""))}{Html.When(needs.Count > 0, () => ChartFigure.Folded("Everything that is needed", Table("Everything that is needed", needs, view, "")))}"));
    }

    private static Html Met(IReadOnlyList<InferredNeed> needs)
    {
        if (needs.Count == 0) return Html.Empty;
        int From(string origin) => needs.Count(need => need.Met == origin);
        return Html.Of(
            $"<p>{Words.Count(needs.Count, "resource is", "resources are")} needed for them: {From("endowment") + From("named")} given by nature or by the question, {From("market")} bought, {From("made")} made by technologies that are possible, {From("unmet")} met by nothing.</p>");
    }

    private static Html Table(string caption, IReadOnlyList<InferredNeed> needs, InferenceView view, string none) => DataTable.Of(
        caption, ["Resource", Column.Figures("Steps"), "Met by", Column.Figures("Ways"), Column.Sentences("Technologies that make it")], needs,
        need =>
        [
            Html.Of($"{view.Resource(need.Resource)}"), Cells.Number(need.Step), Html.Of($"{Words.FromId(need.Met)}"), Cells.Number(need.Alternatives.Count),
            Html.Join(need.Alternatives.Take(MostWays), way => Html.Of($"<span class=\"way\">{Way(way, view)}</span> ")),
        ],
        "needs.csv", none);

    private static string Way(InferredAlternative way, InferenceView view) => way.Status switch
    {
        "accepted" => $"{InferenceView.Name(way.Technology)}.",
        "rejected" or "barred" => $"{InferenceView.Name(way.Technology)} ({way.Status}).",
        _ when way.Missing.Count > 0 => $"{InferenceView.Name(way.Technology)} (misses {string.Join(", ", way.Missing.Take(3).Select(view.Resource))}).",
        _ => $"{InferenceView.Name(way.Technology)} ({Words.Small(Words.FromId(way.Status))}).",
    };
}
