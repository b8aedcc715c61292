using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Sections;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Networks;

/// <summary>The sections about the network as a whole: materials, the core, communities, figures.</summary>
internal static class StructureSections
{
    private const int MostBars = 30;
    private const int MostColumns = 60;

    /// <summary>How often each material is exchanged.</summary>
    public static Section Materials(NetworkView view)
    {
        var bars = view.Map.Materials.Take(MostBars).Select(material => (material.Title, (double)material.Exchanges, LinkLine.Of(material.Kind).Colour)).ToList();
        var legend = LinkLine.Legend(view.Map.Materials.Take(MostBars).Select(material => LinkLine.Of(material.Kind))).Select(entry => entry with { Line = "area" }).ToList();
        var chart = new Chart(
            "materials", "Bars for the number of exchanges that each material takes part in. The figures stand in the table.",
            [
                BarPicture.Lying("Exchanges of each material", bars, legend),
                BarPicture.Standing("How many materials have how many exchanges", Columns(view.Map.Frequencies), "Exchanges that a material takes part in", "Materials"),
            ]);
        Column[] columns = ["Material", "Kind", Column.Figures("Exchanges"), Column.Figures("Givers"), Column.Figures("Takers"), .. view.IsPossible ? [] : new[] { Column.Figures("Amount") }];
        Html table = DataTable.Of("Materials by number of exchanges", columns, view.Map.Materials, material => Row(material, view), "materials.csv", "Nothing is exchanged.", hideCaption: true);
        MapFigures figures = view.Map.Figures;
        return new Section(
            "materials", "Symbiosis of materials",
            Html.Of($"{figures.SymbioticMaterials} of {Words.Count(figures.Materials, "material", "materials")} {(figures.SymbioticMaterials == 1 ? "takes" : "take")} part in at least two exchanges: these are the symbiotic ones. An exchange is one material from one {view.Noun} to another."),
            ChartFigure.Of(
                chart, Html.Of($"{(bars.Count < view.Map.Materials.Count ? $"The first {bars.Count} of {view.Map.Materials.Count}. " : "")}Many exchanges of one material mean many who depend on it, and many who could stand in for one another."), "Show",
                ChartFigure.Folded("The same as a table", table), "Nothing is exchanged."),
            [chart]);
    }

    /// <summary>The core, and what other thresholds would keep.</summary>
    public static Section Core(NetworkView view)
    {
        MapCore core = view.Map.Core;
        MapFigures figures = view.Map.Figures;
        Chart chart = ThresholdChart.Of(view);
        Html lists = Html.Of($"{Named("Kept because you say so: ", core.Kept, view)}{Named("Dropped because you say so: ", core.Dropped, view)}");
        Html industries = Html.When(view.HasIndustries, () => DataTable.Of<MapIndustry>(
            "Industries", ["Industry", Column.Figures(Words.Capital(view.Nouns)), Column.Figures("In the core"), Column.Figures("Links within"), Column.Figures("Links to others")], view.Map.Industries,
            row => [Html.Of($"{NetworkView.Industry(row.Id)}"), Cells.Number(row.Nodes), Cells.Number(row.CoreNodes), Cells.Number(row.InnerLinks), Cells.Number(row.OuterLinks)], "industries.csv", "There is no industry."));
        Column[] columns =
        [
            "Measure", Column.Figures("At least"), Column.Figures(Words.Capital(view.Nouns)), Column.Figures("Links"), .. view.HasMaterials ? new[] { Column.Figures("Materials") } : [],
            .. view.HasIndustries ? new[] { Column.Sentences("By industry") } : [],
        ];
        Html table = DataTable.Of("What thresholds keep", columns, view.Map.Thresholds, row => Row(row, view), "thresholds.csv", "There is nothing to keep.", hideCaption: true, open: 40);
        string materials = view.HasMaterials ? $", {core.Materials} of {Words.Count(figures.Materials, "material", "materials")}" : "";
        return new Section(
            "core", "The core network",
            Html.Of($"{view.Count(core.Nodes)} of {figures.Nodes} belong to the core: those with {core.Rule}. Between them are {core.Links} of {Words.Count(figures.Links, "link", "links")}{materials}."),
            Html.Of(
                $"""
                {lists}{ChartFigure.Of(chart, Html.Of($"Where a line falls steeply, a slightly higher threshold loses much. --core-degree, --core-betweenness and --core-importance set it; --keep and --drop go before."), "Threshold of", ChartFigure.Folded("The same as a table, by industry", table), "All have the same value, so no threshold parts them.")}
                {industries}
                """),
            [chart]);
    }

    /// <summary>Groups that belong together.</summary>
    public static Section Communities(NetworkView view)
    {
        MapFigures figures = view.Map.Figures;
        MapCommunity[] groups = [.. view.Map.Communities.Where(group => group.Nodes > 1)];
        int alone = view.Map.Communities.Count - groups.Length;
        string modularity = figures.Modularity is { } value ? $" Modularity is {Figure.Rounded(value, 3)} (0: no better than chance; above 0.3 is usually called clear)." : "";
        Html rest = Html.When(alone > 0, () => Html.Of($"<p class=\"note\">{view.Count(alone)} {(alone == 1 ? "stands" : "stand")} alone and {(alone == 1 ? "is" : "are")} not listed.</p>"));
        return new Section(
            "communities", "Communities", Html.Of($"Groups that are linked more among themselves than with others: candidates for a shared utility, a round table, a contract.{modularity}"),
            Html.Of(
                $"""
                {DataTable.Of<MapCommunity>("Communities", ["Number", Column.Figures(Words.Capital(view.Nouns)), Column.Figures("Links within"), Column.Figures("Links to others"), Column.Sentences("Most linked"), .. view.HasIndustries ? new[] { Column.Sentences("Industries") } : []], groups,
                    group => [Html.Of($"{group.Number}"), Cells.Number(group.Nodes), Cells.Number(group.InnerLinks), Cells.Number(group.OuterLinks), Html.Of($"{string.Join(", ", group.Members.Select(view.Title))}"),
                        .. view.HasIndustries ? new[] { Html.Of($"{string.Join(", ", group.Industries.Select(entry => $"{NetworkView.Industry(entry.Id)} {entry.Nodes}"))}") } : []],
                    "communities.csv", "Nobody is linked with anybody.", hideCaption: true)}{rest}
                """));
    }

    /// <summary>Figures of the whole, and how links are spread.</summary>
    public static Section Figures(NetworkView view)
    {
        MapFigures figures = view.Map.Figures;
        var chart = new Chart(
            "degrees", "Bars for the number of nodes by their number of links.",
            view.Map.Figures.Links == 0 ? [] : [BarPicture.Standing("Links at a node", Columns(view.Map.Degrees), $"Links at a {view.Noun}", Words.Capital(view.Nouns))]);
        (string Title, double? Value, string Meaning)[] rows =
        [
            ("Density", figures.Density, "Links as a share of those that there could be."),
            ("Mean degree", figures.MeanDegree, $"Links at a {view.Noun} on average."),
            ("Degree centralisation", figures.DegreeCentralisation, "1 for a star around one, 0 where all have as many partners."),
            ("Reciprocity", figures.Reciprocity, "Share of links that are answered by one the other way."),
            ("Transitivity", figures.Transitivity, "Share of pairs of partners that are linked themselves."),
            ("Degree assortativity", figures.DegreeAssortativity, "Above 0 the well-linked prefer each other, below 0 those with few links."),
            ("Industry assortativity", view.HasIndustries ? figures.IndustryAssortativity : null, "Above 0 links stay within industries, below 0 they cross."),
            ("Mean distance", figures.MeanDistance, view.Map.Weighted ? "Mean length of shortest ways, in 1 / weight." : "Mean number of steps between two that reach each other."),
            ("Diameter", figures.Diameter, view.Map.Weighted ? "Longest of them." : "Most steps between two that reach each other."),
            ("Efficiency", figures.Efficiency, "Mean of the inverse distance over all pairs; 1 where each is next to each."),
            ("Parts", figures.Components, $"The largest has {view.Count(figures.LargestComponent)}."),
        ];
        return new Section(
            "figures", "Figures of the whole", Html.Of($"How the network is built, and how evenly its links are spread."),
            Html.Of(
                $"""
                {ChartFigure.Of(chart, Html.Of($"A long tail to the right means that a few have most links: such a network bears the loss of many, but not of these few."), "Show", Html.Empty, "There is no link.")}
                {DataTable.Of("Figures of the network", ["Figure", Column.Figures("Value"), Column.Sentences("What it says")], rows, row => [Html.Of($"{row.Title}"), Cells.OrReason(row.Value, "", "not defined"), Html.Of($"{row.Meaning}")], "map.json", "", hideCaption: true)}
                """),
            [chart]);
    }

    /// <summary>What was asked, so that it can be asked again.</summary>
    public static Section About(NetworkView view)
    {
        MapDocument map = view.Map;
        var options = map.Options.OrderBy(option => option.Key, StringComparer.Ordinal).ToList();
        string links = view.Map.Directed ? "directed; a link both ways counts as two" : "undirected; exchanges both ways are one link";
        string pairs = view.Map.Directed ? "ordered pairs" : "unordered pairs";
        return new Section(
            "about", "About this report", Html.Of($"This page and the tables beside it are made from one document, <code>map.json</code>; the same question asked of the same package gives the same bytes."),
            Html.Of(
                $"""
                <dl class="facts wide"><div><dt>Package</dt><dd>{map.Package.Name}</dd></div><div><dt>Links</dt><dd>{links}</dd></div>
                <div><dt>Degree centrality</dt><dd>deg / (N − 1)</dd></div><div><dt>Betweenness</dt><dd>sum over {pairs} of the share of shortest paths through a {view.Noun}; normalised by the greatest possible</dd></div>
                <div><dt>Scenarios</dt><dd>{(map.Scenario.Count == 0 ? "none" : string.Join(", ", map.Scenario))}</dd></div>{Html.Join(options, option => Html.Of($"<div><dt>{Words.FromId(option.Key)}</dt><dd>{option.Value}</dd></div>"))}
                <div><dt>Fingerprint of the input</dt><dd><code>{map.Package.Sha256}</code></dd></div></dl>
                """));
    }

    // Beyond a screen's width of columns the rest is drawn as ranges of equal width.
    private static List<(string, double, string)> Columns(IReadOnlyList<MapFrequency> bars)
    {
        if (bars.Count == 0) return [];
        int least = bars[0].Value, most = bars[^1].Value;
        int width = ((most - least) / MostColumns) + 1;
        var counts = new int[((most - least) / width) + 1];
        foreach (MapFrequency bar in bars) counts[(bar.Value - least) / width] += bar.Count;
        return [.. counts.Select((count, place) => (Name(least + (place * width), width), (double)count, Palette.Node))];
    }

    private static string Name(int first, int width) => width == 1 ? Figure.Rounded(first, 9) : $"{Figure.Rounded(first, 9)}–{Figure.Rounded(first + width - 1, 9)}";

    private static IReadOnlyList<Html> Row(MapMaterial material, NetworkView view) =>
    [
        Html.Of($"{material.Title}"), Html.Of($"{Words.FromId(material.Kind)}"), Cells.Number(material.Exchanges), Cells.Number(material.Givers), Cells.Number(material.Takers),
        .. view.IsPossible ? [] : new[] { material.Amount is { } amount ? Cells.WithUnit(amount, material.Unit) : Html.Of($"<span class=\"none\">{Figure.Missing}</span>") },
    ];

    private static IReadOnlyList<Html> Row(MapThreshold row, NetworkView view) =>
    [
        Html.Of($"{NetworkMeasure.All.First(measure => measure.Id == row.Measure).Title}"), Cells.Number(row.Threshold), Cells.Number(row.Nodes), Cells.Number(row.Links),
        .. view.HasMaterials ? new[] { Cells.Number(row.Materials) } : [],
        .. view.HasIndustries ? new[] { Html.Of($"{string.Join(", ", row.Industries.Select(entry => $"{NetworkView.Industry(entry.Id)} {entry.Nodes}"))}") } : [],
    ];

    private static Html Named(string before, IReadOnlyList<string> nodes, NetworkView view) =>
        Html.When(nodes.Count > 0, () => Html.Of($"<p class=\"note\">{before}{Words.List([.. nodes.Select(view.Title)])}.</p>"));
}
