using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>What was inferred, before anything else.</summary>
internal static class InferenceHeadline
{
    private static readonly (string Figure, string Label, string What)[] Cards =
    [
        ("kept-technologies", "Superstructure", "technologies that can be reached and were kept"),
        ("material-links", "Links", "conceivable exchanges of a material between two of them"),
        ("materials", "Materials", "pass between them, in or out"),
        ("waves", "Waves", "until nothing new appears"),
    ];

    /// <summary>The head of the page.</summary>
    public static Html Of(InferenceView view)
    {
        InferenceDocument document = view.Document;
        string scenario = document.Scenario.Count == 0 ? "no scenario applied" : "scenario " + Words.List(document.Scenario);
        string title = string.IsNullOrWhiteSpace(document.Package.Title) ? document.Package.Name : document.Package.Title;
        return Html.Of(
            $"""
            <section id="headline" class="hero" aria-labelledby="headline-title"><p class="eyebrow"><span class="status status-{(document.Status == "complete" ? "optimal" : "stopped")}">{Status(document.Status)}</span> {scenario}</p>
            <h1 id="headline-title">{title}</h1>
            <p class="claim">{Claim(view)}</p>
            <div class="cards">{Html.Join(Cards, card => Card(view, card.Figure, card.Label, card.What))}</div>{Notices(view)}</section>

            """);
    }

    private static string Status(string status) => status switch
    {
        "complete" => "Nothing new appears",
        "limited" => "Number of waves limited",
        _ => "Ended early",
    };

    private static Html Claim(InferenceView view)
    {
        InferenceDocument document = view.Document;
        int possible = document.Technologies.Count(technology => technology.Status == "accepted");
        if (document.Technologies.Count == 0) return Html.Of($"The package has no technologies, so that nothing can be inferred.");
        if (possible == 0) return Html.Of($"None of the {document.Technologies.Count} technologies can be reached from what is given.");
        return Html.Of(
            $"<strong>{possible} of {document.Technologies.Count} technologies</strong> can be reached from what nature and markets give, in {Words.Count(document.Waves.Count, "wave", "waves")}.");
    }

    private static Html Card(InferenceView view, string id, string label, string what)
    {
        InferenceFigure? figure = view.Document.Statistics.FirstOrDefault(candidate => candidate.Id == id);
        if (figure is null) return Html.Empty;
        Html beside = figure.Published is { } published ? Html.Of($"<span class=\"share\">published: {Figure.Rounded(published, 9)}</span>") : Html.Empty;
        return Html.Of(
            $"""
            <article class="card even"><h2>{label}</h2>
            <p class="figure"><data value="{Figure.Exact(figure.Value)}">{Figure.Rounded(figure.Value, 9)}</data></p>
            <p class="what">{what} {beside}</p></article>

            """);
    }

    private static Html Notices(InferenceView view)
    {
        InferenceDocument document = view.Document;
        var notices = new List<Html>();
        int rejected = document.Decisions.Count(decision => decision.Decision == "reject");
        if (rejected > 0) notices.Add(Html.Of($"{Words.Count(rejected, "technology was", "technologies were")} rejected: <a href=\"#decisions\">decisions</a>."));
        if (document.Loops.Count > 0) notices.Add(Html.Of($"{Words.Count(document.Loops.Count, "circle", "circles")} of technologies would keep themselves going but cannot start: <a href=\"#loops\">circles</a>."));
        int blocked = document.Technologies.Count(technology => technology.Status == "blocked");
        if (blocked > 0) notices.Add(Html.Of($"{Words.Count(blocked, "technology misses", "technologies miss")} something that nobody provides: <a href=\"#missing\">what is missing</a>."));
        int findings = document.Findings.Count(finding => finding.Severity != "remark");
        if (findings > 0) notices.Add(Html.Of($"There {(findings == 1 ? "is" : "are")} {Words.Count(findings, "finding", "findings")}: <a href=\"#findings\">findings</a>."));
        return Html.When(notices.Count > 0, () => Html.Of($"<ul class=\"notices\">{Html.Join(notices, notice => Html.Of($"<li>{notice}</li>"))}</ul>"));
    }
}
