using System.Text.Json.Nodes;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Charts;

/// <summary>Organisations as dots, exchanges between them as arrows: who depends on whom.</summary>
public static class NetworkChart
{
    private const int MostOrganisations = 60;

    /// <summary>The chart of a plan's synergies in its last year.</summary>
    public static Chart Of(PlanDocument plan) => Of(new PlanView(plan));

    internal static Chart Of(PlanView view)
    {
        var synergies = view.Synergies.Where(synergy => synergy.Period == view.Period && synergy.Arriving > 0).ToList();
        var partners = synergies.SelectMany(synergy => new[] { (synergy.Giver, synergy.Taker), (Giver: synergy.Taker, Taker: synergy.Giver) })
            .Distinct().GroupBy(pair => pair.Item1, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Take(MostOrganisations)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var edges = synergies.Where(synergy => partners.ContainsKey(synergy.Giver) && partners.ContainsKey(synergy.Taker))
            .GroupBy(synergy => (synergy.Giver, synergy.Taker, Line: LinkLine.Of(view.Names.Kind(synergy.Resource))))
            .OrderBy(group => group.Key.Giver, StringComparer.Ordinal).ThenBy(group => group.Key.Taker, StringComparer.Ordinal).ThenBy(group => group.Key.Line.Curveness)
            .Take(PlanView.MostRows * 2).ToList();
        string label = $"{Words.Count(partners.Count, "organisation", "organisations")} as dots and {Words.Count(edges.Count, "arrow", "arrows")} from giver to taker; "
            + "a dot is larger the more partners it has, an arrow thicker the more resources it carries. The same exchanges stand in the table of exchanges.";
        if (edges.Count == 0)
            return new Chart("network", label, []);
        var ids = partners.Keys.Order(StringComparer.Ordinal).ToList();
        var places = StressLayout.Of(ids.Count, [.. edges.Select(edge => (ids.IndexOf(edge.Key.Giver), ids.IndexOf(edge.Key.Taker)))]);
        var series = new JsonObject
        {
            ["type"] = "graph", ["layout"] = "none", ["preserveAspect"] = "contain", ["left"] = 70, ["right"] = 70, ["top"] = 30, ["bottom"] = 52,
            ["edgeSymbol"] = new JsonArray("none", "arrow"), ["edgeSymbolSize"] = 9,
            ["emphasis"] = new JsonObject { ["focus"] = "adjacency" },
            ["label"] = new JsonObject { ["show"] = true, ["position"] = "bottom", ["fontSize"] = 12, ["fontWeight"] = 600, ["width"] = 130, ["overflow"] = "break", ["lineHeight"] = 15 },
            ["lineStyle"] = new JsonObject { ["opacity"] = 0.8 },
            ["data"] = new JsonArray([.. ids.Select((id, place) => Node(id, partners[id], (places[place].X, places[place].Y), 14, view.Names))]),
            ["links"] = new JsonArray([.. edges.Select(edge => Edge(edge.Key.Giver, edge.Key.Taker, edge.Key.Line, [.. edge], view.Names))]),
        };
        var option = new JsonObject { ["animation"] = false, ["tooltip"] = SankeyChart.Tooltip(), ["series"] = new JsonArray(series) };
        var narrow = new JsonObject
        {
            ["series"] = new JsonArray(new JsonObject
            {
                ["left"] = 44, ["right"] = 44, ["edgeSymbolSize"] = 7, ["label"] = new JsonObject { ["fontSize"] = 10, ["lineHeight"] = 12, ["width"] = 84 },
                // A phone is higher than wide, so the network stands up.
                ["data"] = new JsonArray([.. ids.Select((id, place) => Node(id, partners[id], (places[place].Y, places[place].X), 5, view.Names))]),
            }),
        };
        return new Chart("network", label, [new ChartChoice("", "All exchanges", 560, option, LinkLine.Legend(edges.Select(edge => edge.Key.Line))) { Aspect = 1.5, Narrow = narrow }]);
    }

    private static JsonObject Node(string id, int partners, (double X, double Y) place, int least, Names names) => new()
    {
        ["id"] = id, ["name"] = ChartJson.Plain(names.Brief(id)), ["x"] = Math.Round(place.X, 3), ["y"] = Math.Round(place.Y, 3),
        ["symbolSize"] = Math.Round(least + (8 * Math.Sqrt(partners)), 1), ["itemStyle"] = new JsonObject { ["color"] = Palette.Node },
        ["tooltip"] = new JsonObject { ["formatter"] = ChartJson.Plain($"{names.Organisation(id)}\n{Words.Count(partners, "partner", "partners")}") },
    };

    private static JsonObject Edge(string giver, string taker, LinkLine line, IReadOnlyList<Synergy> synergies, Names names)
    {
        var resources = synergies.GroupBy(synergy => (synergy.Resource, synergy.Unit))
            .Select(group => $"{names.Resource(group.Key.Resource)}: {LinkLine.Amount(group.Sum(synergy => synergy.Arriving), group.Key.Unit)}").ToList();
        return new JsonObject
        {
            ["source"] = giver, ["target"] = taker,
            ["lineStyle"] = new JsonObject { ["color"] = line.Colour, ["type"] = line.Line, ["width"] = Math.Min(1.5 + resources.Count, 6), ["curveness"] = line.Curveness },
            ["tooltip"] = new JsonObject { ["formatter"] = ChartJson.Plain($"{names.Organisation(giver)} → {names.Organisation(taker)}\n{string.Join("\n", resources.Take(12))}") },
        };
    }
}
