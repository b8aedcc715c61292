using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Sections;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Networks;

/// <summary>The sections about nodes and links: the picture, the ranking, the links, the weak points.</summary>
internal static class NetworkSections
{
    private const int MostRanked = 200;

    /// <summary>The network drawn.</summary>
    public static Section Picture(NetworkView view)
    {
        (Chart chart, IReadOnlyList<MapNode> shown) = PictureChart.Of(view);
        int linked = view.Map.Figures.Nodes - view.Map.Figures.Isolated;
        string part = shown.Count < linked
            ? $"Of {view.Count(linked)} with links, {(view.Map.Core.Nodes <= PictureChart.MostNodes ? "the core is" : $"the {shown.Count} of the core with most links are")} drawn. " : "";
        string isolated = view.Map.Figures.Isolated > 0 ? $"{Words.Capital(view.Count(view.Map.Figures.Isolated))} without any link {(view.Map.Figures.Isolated == 1 ? "is" : "are")} left out. " : "";
        return new Section(
            "picture", "The network", Html.Of($"{part}{isolated}{(view.HasIndustries ? "Colour is the industry. " : "")}Point at a dot to see its neighbours, at a line to see what it carries."),
            ChartFigure.Of(
                chart, Html.Of($"A thicker line carries more materials. Distance on the page is closeness in the network, not on the ground."), "Size of a dot", Html.Empty,
                "There is no link to draw."),
            [chart]);
    }

    /// <summary>Nodes by their measures.</summary>
    public static Section Ranking(NetworkView view)
    {
        Column[] columns =
        [
            Words.Capital(view.Noun), .. view.HasIndustries ? new Column[] { "Industry" } : [], Column.Figures("Links"), Column.Figures("Degree centrality"), Column.Figures("Betweenness"),
            Column.Figures("Closeness"), Column.Figures("Importance"), "Core",
        ];
        MapNode[] rows =
        [
            .. view.Map.Nodes.OrderByDescending(node => node.DegreeCentrality).ThenByDescending(node => node.Betweenness).ThenBy(node => node.Id, StringComparer.Ordinal).Take(MostRanked),
        ];
        Html more = Html.When(view.Map.Nodes.Count > rows.Length, () => Html.Of($"<p class=\"note\">The first {rows.Length} of {view.Count(view.Map.Nodes.Count)}; all are in <code>nodes.csv</code>.</p>"));
        Html meanings = Html.Join(NetworkMeasure.All, measure => Html.Of($"<strong>{measure.Title}</strong>: {measure.Meaning} "));
        return new Section(
            "ranking", "Who is central", Html.Of($"{Words.Capital(view.Nouns)} by degree centrality; the measures answer different questions."),
            Html.Of(
                $"""
                <p class="note">{meanings}<strong>Closeness</strong>: How few steps it takes to reach all others along the links. Below betweenness stands its share of the greatest possible.</p>
                {DataTable.Of(Words.Capital(view.Nouns) + " by degree centrality", columns, rows, node => Row(node, view), "nodes.csv", $"There is no {view.Noun}.", hideCaption: true, open: 20)}{more}
                """));
    }

    /// <summary>Links with what they carry.</summary>
    public static Section Links(NetworkView view)
    {
        MapLink[] rows = [.. view.Map.Links.OrderByDescending(link => link.Weight ?? link.Flows.Count).ThenBy(link => link.From, StringComparer.Ordinal).ThenBy(link => link.To, StringComparer.Ordinal).Take(MostRanked)];
        bool hasWeights = view.Map.WeightIs.Length > 0;
        Column[] columns = [view.Map.Directed ? "From" : "Between", view.Map.Directed ? "To" : "and", .. view.HasMaterials ? new[] { Column.Sentences("Materials") } : [], .. hasWeights ? new[] { Column.Figures("Weight") } : [], "Core"];
        Html more = Html.When(view.Map.Links.Count > rows.Length, () => Html.Of($"<p class=\"note\">The first {rows.Length} of {Words.Count(view.Map.Links.Count, "link", "links")}; all are in <code>links.csv</code>.</p>"));
        string amounts = view.HasMaterials ? view.IsPossible ? " Amounts are the most that giver, taker and way allow; where nothing bounds them there is none." : " Amounts are those of a year." : "";
        return new Section(
            "links", "Links", Html.Of($"{(hasWeights ? $"The heaviest first; weight is {view.Map.WeightIs}." : "Those with most materials first.")}{amounts}"),
            Html.Of($"{DataTable.Of("Links", columns, rows, link => Row(link, view, hasWeights), "links.csv", "There is no link.", hideCaption: true, open: 15)}{more}"));
    }

    /// <summary>What the network would miss most.</summary>
    public static Section WeakPoints(NetworkView view)
    {
        MapNode[] points = [.. view.Map.Nodes.Where(node => node.Articulation).OrderByDescending(node => node.Betweenness).ThenBy(node => node.Id, StringComparer.Ordinal)];
        MapLink[] bridges = [.. view.Map.Links.Where(link => link.Bridge)];
        return new Section(
            "weak-points", "Weak points", Html.Of($"What holds the network together alone: if one of these stops, some of the others are cut off from the rest, whichever way things flow."),
            Html.Of(
                $"""
                <h3>{Words.Capital(view.Nouns)} that hold parts together</h3>
                {DataTable.Of("Articulation points", [Words.Capital(view.Noun), .. view.HasIndustries ? new Column[] { "Industry" } : [], Column.Figures("Links"), Column.Figures("Betweenness")], points,
                    node => [Html.Of($"{view.Title(node.Id)}"), .. view.HasIndustries ? new[] { Html.Of($"{NetworkView.Industry(node.Industry)}") } : [], Cells.Number(node.Degree), Cells.Number(node.Betweenness)],
                    "nodes.csv", $"None: no single {view.Noun} cuts the network in two.", hideCaption: true, open: 10)}
                <h3>Links that hold parts together</h3>
                {DataTable.Of("Bridges", [Column.Sentences("From"), Column.Sentences("To"), .. view.HasMaterials ? new[] { Column.Sentences("Materials") } : []], bridges,
                    link => [Html.Of($"{view.Title(link.From)}"), Html.Of($"{view.Title(link.To)}"), .. view.HasMaterials ? new[] { Materials(link, view) } : []],
                    "links.csv", "None: every link has another way around it.", hideCaption: true, open: 10)}
                """));
    }

    private static IReadOnlyList<Html> Row(MapNode node, NetworkView view) =>
    [
        Html.Of($"{node.Title}"), .. view.HasIndustries ? new[] { Html.Of($"{NetworkView.Industry(node.Industry)}") } : [], 
        view.Map.Directed ? Html.Of($"{Cells.Number(node.Degree)}<span class=\"sub\">{node.InDegree} in, {node.OutDegree} out</span>") : Cells.Number(node.Degree),
        Cells.Number(node.DegreeCentrality), Html.Of($"{Cells.Number(node.Betweenness)}<span class=\"sub\">{Figure.Percent(node.BetweennessNormalised)}</span>"), Cells.OrReason(node.Closeness, "", "not sampled"),
        Html.Of($"{Figure.Percent(node.Importance)}"), Html.Of($"{(node.Core ? "yes" : "no")}"),
    ];

    private static IReadOnlyList<Html> Row(MapLink link, NetworkView view, bool hasWeights) =>
    [
        Html.Of($"{view.Title(link.From)}"), Html.Of($"{view.Title(link.To)}"), .. view.HasMaterials ? new[] { Materials(link, view) } : [],
        .. hasWeights ? new[] { Cells.OrReason(link.Weight, "", "none") } : [], Html.Of($"{(link.Core ? "yes" : "no")}"),
    ];

    private static Html Materials(MapLink link, NetworkView view) => Html.Join(
        link.Flows.Select((flow, place) => (flow, place)),
        pair => Html.Of($"{(pair.place > 0 ? "; " : "")}{view.Material(pair.flow.Resource)}{(pair.flow.Amount is { } amount ? $", {LinkLine.Amount(amount, pair.flow.Unit)}" : "")}"));
}
