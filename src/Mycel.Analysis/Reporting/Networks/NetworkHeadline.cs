using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Networks;

/// <summary>What the network is like, before anything else.</summary>
internal static class NetworkHeadline
{
    /// <summary>The head of the page.</summary>
    public static Html Of(NetworkView view)
    {
        MapDocument map = view.Map;
        string scenario = map.Scenario.Count == 0 ? "no scenario applied" : "scenario " + Words.List(map.Scenario);
        string title = string.IsNullOrWhiteSpace(map.Package.Title) ? map.Package.Name : map.Package.Title;
        return Html.Of(
            $"""
            <section id="headline" class="hero" aria-labelledby="headline-title"><p class="eyebrow"><span class="status status-{map.Status}">{Status(map)}</span> {OriginOf(map)} · {scenario}</p>
            <h1 id="headline-title">{title}</h1>
            <p class="claim">{Claim(view)}</p>
            {Scale(view)}{Cards(view)}{Notices(view)}</section>

            """);
    }

    private static string Status(MapDocument map) => (map.Status, map.ExchangesAre) switch
    {
        ("stopped", _) => "Network, measured in part",
        (_, "possible") => "What could be exchanged",
        _ when map.Origin == "links" => "Network",
        _ => "What is exchanged",
    };

    private static string OriginOf(MapDocument map) => map.Origin switch
    {
        "park" => "the park as it stands, without a plan",
        "plan" => "the exchanges of a plan",
        "technologies" => "a technology database, without sites",
        _ => "a list of links",
    };

    private static Html Claim(NetworkView view)
    {
        MapDocument map = view.Map;
        if (map.Figures.Links == 0) return Html.Of($"No {view.Noun} here {(view.IsPossible ? "could give" : "gives")} another anything.");
        MapNode first = map.Nodes.OrderByDescending(node => node.Partners).ThenByDescending(node => node.Betweenness).ThenBy(node => node.Id, StringComparer.Ordinal).First();
        MapNode between = map.Nodes.OrderByDescending(node => node.Betweenness).ThenByDescending(node => node.Degree).ThenBy(node => node.Id, StringComparer.Ordinal).First();
        string partners = $"{Words.Count(first.Partners, "other", "others")}";
        string rank = map.Nodes.Count(node => node.Partners == first.Partners) == 1 ? "more than any other" : "as many as anyone";
        Html hub = Html.Of($"<strong>{view.Title(first.Id)}</strong> {(view.IsPossible ? "could exchange with" : "exchanges with")} {partners}, {rank}");
        if (between.Betweenness == 0) return Html.Of($"{hub}. No {view.Noun} lies between others: everything goes one step.");
        return between.Id == first.Id
            ? Html.Of($"{hub}, and no other lies on as many of the shortest ways between others: the network leans on it.")
            : Html.Of($"{hub}; <strong>{view.Title(between.Id)}</strong> lies on more of the shortest ways between others than anyone, and is missed most when it stops.");
    }

    private static Html Scale(NetworkView view)
    {
        MapFigures figures = view.Map.Figures;
        string materials = figures.Materials > 0
            ? $", {Words.Count(figures.Exchanges, "exchange", "exchanges")} of {Words.Count(figures.Materials, "material", "materials")} (energy and water among them)" : "";
        return Html.Of($"<p class=\"scale\">{view.Count(figures.Nodes)}, {Words.Count(figures.Links, "link", "links")} between them{materials}.</p>");
    }

    private static Html Cards(NetworkView view)
    {
        MapFigures figures = view.Map.Figures;
        MapCore core = view.Map.Core;
        return Html.Of(
            $"""
            <div class="cards">
            {Card("Core network", core.Nodes, view.Nouns, $"of {Figure.Rounded(figures.Nodes, 9)}, with {Words.Count(core.Links, "link", "links")}")}
            {(figures.Materials > 0
                ? Card("Symbiotic materials", figures.SymbioticMaterials, $"of {Words.Count(figures.Materials, "material", "materials")}", "take part in at least two exchanges")
                : Card("Links", figures.Links, figures.Links == 1 ? "link" : "links", $"{Figure.Rounded(figures.MeanDegree ?? 0, 3)} at a {view.Noun} on average"))}
            {Card("Communities", figures.Communities, figures.Communities == 1 ? "community" : "communities", figures.Modularity is { } modularity ? $"with a modularity of {Figure.Rounded(modularity, 3)}" : "without a link")}
            {Card("Weak points", figures.ArticulationPoints, figures.ArticulationPoints == 1 ? view.Noun : view.Nouns, $"and {Words.Count(figures.Bridges, "bridge", "bridges")} whose loss breaks the network in two")}
            </div>
            """);
    }

    private static Html Card(string label, int number, string unit, string what) => Html.Of(
        $"<article class=\"card\"><h2>{label}</h2><p class=\"figure\"><data value=\"{number}\">{Figure.Rounded(number, 9)}</data><span class=\"unit\">{unit}</span></p><p class=\"what\">{what}</p></article>\n");

    private static Html Notices(NetworkView view)
    {
        var notices = new List<Html>();
        MapDocument map = view.Map;
        if (map.Sample is { } sample)
        {
            string why = map.Status == "stopped" ? "the work was stopped" : "a sample was asked for";
            notices.Add(Html.Of(
                $"Betweenness is an estimate, for {why}: from {Figure.Rounded(sample.Sources, 9)} of {view.Count(map.Figures.Nodes)}. With a probability of {Figure.Percent(sample.Confidence)} no normalised value is off by more than {Figure.Rounded(sample.Error, 2)}."));
        }

        if (map.Weighted) notices.Add(Html.Of($"Links have lengths here, 1 / weight, so that strong links are short. Weight is: {map.WeightIs}."));
        int warnings = map.Findings.Count(finding => finding.Severity != "remark");
        if (warnings > 0) notices.Add(Html.Of($"The data package has {Words.Count(warnings, "warning", "warnings")}: <a href=\"#findings\">findings</a>."));
        return Html.When(notices.Count > 0, () => Html.Of($"<ul class=\"notices\">{Html.Join(notices, notice => Html.Of($"<li>{notice}</li>"))}</ul>"));
    }
}
