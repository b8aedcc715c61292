using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Views;

/// <summary>Says in sentences what changes from before to after.</summary>
internal static class ChangeWords
{
    // A change of less than one part in two thousand is no news.
    private const double Least = 0.0005;

    private static readonly string[] Told = ["output-value", "profit", "co2", "electricity", "water-fresh", "energy-coal-equivalent", "solid-waste"];

    /// <summary>The change in one sentence: what rises, what falls, and what stays.</summary>
    public static string Headline(BeforeAfter change, Names names)
    {
        var view = new ChangeView(change);
        if (change.Before.Objective is null)
            return $"Under {view.Scene} the park has no plan, so nothing can be set beside this one. {Words.Sentence(change.Before.Refusal?.Summary ?? "")}".Trim();
        var rows = Told.Select(id => view.Find(id, "park")).OfType<IndicatorChange>().Where(row => row.Before is not (null or 0) || row.After is not (null or 0)).ToList();
        var rising = rows.Where(row => row.Change > Least).ToList();
        var falling = rows.Where(row => row.Change < -Least).ToList();
        var appearing = rows.Where(row => row.Before is null or 0 && row.After is not (null or 0)).ToList();
        List<string> parts =
        [
            .. rising.Count > 0 ? new[] { List(rising, "more", names) } : [],
            .. falling.Count > 0 ? new[] { List(falling, "less", names) } : [],
            .. appearing.Count > 0 ? new[] { $"{Words.List([.. appearing.Select(row => Words.Small(names.Indicator(row.Id).Title))])} where there was none" } : [],
        ];
        return parts.Count == 0
            ? $"Nothing that is measured here changes against {view.Scene}."
            : $"Against {view.Scene}, this plan has {string.Join("; it has ", parts)}.";
    }

    /// <summary>Which technologies are kept, dropped and new.</summary>
    public static string Technologies(BeforeAfter change)
    {
        int Count(string what) => change.Technologies.Count(row => row.Change == what);
        StructureCount? symbiotic = change.Counts.FirstOrDefault(count => count.What == "symbiotic-materials");
        string materials = symbiotic is null ? "" : $" Materials that take part in two exchanges or more go from {symbiotic.Before} to {symbiotic.After}.";
        return $"{Words.Count(Count("kept"), "technology is", "technologies are")} kept, {Count("dropped")} dropped and {Count("new")} new.{materials}";
    }

    /// <summary>The technologies that weigh most, before and after.</summary>
    public static IReadOnlyList<string> Core(BeforeAfter change, Names names)
    {
        (string Id, Func<TechnologyFigures, double> Figure)[] measures =
        [
            ("output-value", figures => figures.OutputValue), ("profit", figures => figures.Profit), ("co2", figures => figures.Co2), ("solid-waste", figures => figures.SolidWaste),
        ];
        var view = new ChangeView(change);
        return [.. measures.Select(measure => Weightiest(measure.Id, measure.Figure, change, view, names)).Where(sentence => sentence.Length > 0)];
    }

    private static string Weightiest(string id, Func<TechnologyFigures, double> figure, BeforeAfter change, ChangeView view, Names names)
    {
        if (view.Find(id, "park") is not { } park)
            return "";
        string before = Top(change.Technologies, row => figure(row.Before), park.Before), after = Top(change.Technologies, row => figure(row.After), park.After);
        if (before.Length == 0 && after.Length == 0)
            return "";
        string title = names.Indicator(id).Title;
        return $"{title}: before {(before.Length == 0 ? "none" : before)}; after {(after.Length == 0 ? "none" : after)}.";
    }

    private static string Top(IReadOnlyList<TechnologyChange> rows, Func<TechnologyChange, double> figure, double? whole)
    {
        if (whole is not > 0)
            return "";
        return Words.List([.. rows.Where(row => figure(row) > 0).OrderByDescending(figure).ThenBy(row => row.Technology, StringComparer.Ordinal).Take(3)
            .Select(row => $"{Words.Small(Words.FromId(row.Technology))} ({Figure.Part(figure(row) / whole.Value)})")]);
    }

    private static string List(IReadOnlyList<IndicatorChange> rows, string word, Names names) =>
        Words.List([.. rows.Select(row => $"{Figure.Percent(Math.Abs(row.Change!.Value))} {word} {Words.Small(names.Indicator(row.Id).Title)}")]);
}
