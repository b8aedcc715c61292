using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>What is missing, and which technologies wait for it.</summary>
internal static class ShortageSection
{
    private const int MostNames = 5;

    /// <summary>The section.</summary>
    public static Section Of(InferenceView view)
    {
        List<InferredTechnology> waiting = [.. view.Document.Technologies.Where(technology => technology.Status is "blocked" or "loop" or "beyond" or "barred")];
        return new Section(
            "missing", "What is missing", Html.Of($"Technologies that cannot be reached, and the resources that they wait for."),
            Html.Of($"{Shortages(view)}{Blocked(waiting, view)}"));
    }

    private static Html Shortages(InferenceView view) => DataTable.Of(
        "Resources that are missing",
        ["Resource", Column.Figures("Wait for it alone"), Column.Figures("Wait for it"), Column.Sentences("Who waits for it alone"), Column.Sentences("Who could provide it")],
        view.Document.Shortages,
        row =>
        [
            Html.Of($"{view.Resource(row.Resource)}"), Cells.Number(row.Alone.Count), Cells.Number(row.All), Html.Of($"{Names(row.Alone)}"),
            Html.Of($"{(row.Providers.Count == 0 ? "nobody" : Names(row.Providers))}"),
        ],
        "shortages.csv", "Nothing is missing: every technology can be reached.");

    private static Html Blocked(IReadOnlyList<InferredTechnology> waiting, InferenceView view) => Html.When(waiting.Count > 0, () => DataTable.Of(
        "Technologies that cannot be reached", ["Technology", "Industry", "Why", Column.Sentences("What it misses")], waiting,
        technology =>
        [
            Html.Of($"{InferenceView.Name(technology.Id)}"), Html.Of($"{InferenceView.Industry(technology.Industry)}"), Html.Of($"{Why(technology)}"),
            Html.Of($"{string.Join("; ", technology.Inputs.Where(input => input.Origin == "missing").Select(input => $"{view.Resource(input.Resource)} ({InferredTechnologySection.Origin(input)})"))}"),
        ],
        "technologies.csv", ""));

    private static string Why(InferredTechnology technology) => technology.Status switch
    {
        "barred" => $"forbidden by {technology.Reason}",
        "beyond" => "would come in a later wave",
        "loop" => "waits for a circle to start",
        _ => "something is missing",
    };

    private static string Names(IReadOnlyList<string> ids) =>
        string.Join(", ", ids.Take(MostNames).Select(InferenceView.Name)) + (ids.Count > MostNames ? $" and {Figure.Rounded(ids.Count - MostNames, 9)} more" : "");
}
