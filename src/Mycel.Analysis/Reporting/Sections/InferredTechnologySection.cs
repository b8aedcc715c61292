using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>Each technology of the superstructure with its reasons: what feeds it and what it would feed.</summary>
internal static class InferredTechnologySection
{
    private const int MostNames = 3;

    /// <summary>The section.</summary>
    public static Section Of(InferenceView view) => new(
        "technologies", "Technologies and their reasons", Html.Of($"What feeds each technology of the superstructure, and what it would feed."),
        DataTable.Of(
            "Technologies of the superstructure", ["Technology", Column.Figures("Wave"), "Industry", Column.Sentences("What feeds it"), Column.Sentences("What it would feed")],
            view.Kept, technology => Row(technology, view), "flows.csv", "No technology was kept.", hideCaption: true, open: 15));

    private static IReadOnlyList<Html> Row(InferredTechnology technology, InferenceView view) =>
    [
        Html.Of($"{InferenceView.Name(technology.Id)}<code class=\"sub\">{technology.Id}</code>"), Cells.Number(technology.Wave ?? 0),
        Html.Of($"{InferenceView.Industry(technology.Industry)}"),
        Html.Of($"{(technology.Inputs.Count == 0 ? "needs nothing" : string.Join("; ", technology.Inputs.Select(input => $"{view.Resource(input.Resource)} ({Origin(input)})")))}"),
        Html.Of($"{(technology.Outputs.Count == 0 ? "gives nothing out" : string.Join("; ", technology.Outputs.Select(output => $"{view.Resource(output.Resource)} ({Use(output)})")))}"),
    ];

    /// <summary>Where an input comes from, in words.</summary>
    public static string Origin(InferredInput input) => input.Origin switch
    {
        "endowment" => "from nature",
        "market" => "bought",
        "named" => "given",
        "made" => $"from {Names(input.Technologies, input.Count)}",
        _ => input.Count == 0 ? "missing, and nobody makes it" : $"missing; could come from {Names(input.Technologies, input.Count)}",
    };

    private static string Use(InferredOutput output)
    {
        var uses = new List<string>();
        if (output.Sale == "price") uses.Add("sold");
        else if (output.Wanted) uses.Add("wanted");
        if (output.Count > 0) uses.Add($"to {Names(output.Technologies, output.Count)}");
        if (uses.Count == 0) uses.Add(output.Sale == "fee" ? "taken for a fee" : "nobody takes it");
        return string.Join(", ", uses);
    }

    private static string Names(IReadOnlyList<string> names, int count)
    {
        int shown = Math.Min(names.Count, MostNames);
        return string.Join(", ", names.Take(shown)) + (count > shown ? $" and {Figure.Rounded(count - shown, 9)} more" : "");
    }
}
