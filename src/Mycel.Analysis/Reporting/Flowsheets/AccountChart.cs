using System.Text.Json.Nodes;
using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;
using Band = Mycel.Analysis.Reporting.Flowsheets.AccountBands.Band;

namespace Mycel.Analysis.Reporting.Flowsheets;

/// <summary>Bands of what is conserved, from where it comes in over the plants to where it goes; what is not accounted for is a band of its own.</summary>
internal static class AccountChart
{
    private const string Lost = "#b0483f";

    /// <summary>Ids of the accounts of a balance, in its order.</summary>
    public static IReadOnlyList<string> Accounts(BalanceValues balance) => [.. balance.Accounts.Select(line => line.Account).Distinct(StringComparer.Ordinal)];

    /// <summary>The chart, with a choice for each account.</summary>
    public static Chart Of(PlanView view)
    {
        BalanceValues balance = view.Plan.Balance!;
        return new Chart(
            "accounts", "Bands whose width is the amount of what is conserved: from what comes into the park, over its plants, to what leaves it and what is not accounted for. The figures stand in the tables below.",
            [.. Accounts(balance).Select(account => Choice(account, balance.Accounts.First(line => line.Account == account).Unit, AccountBands.Of(balance, account), view.Names))]);
    }

    private static ChartChoice Choice(string account, string unit, IReadOnlyList<Band> bands, Names names)
    {
        string title = $"{FlowWords.Account(account)}, {UnitWords.InSentence(unit)}";
        if (bands.Count == 0) return new ChartChoice("", title, 0, [], []);
        Dictionary<string, string> colours = bands.Where(band => band.Resource.Length > 0).GroupBy(band => band.Resource, StringComparer.Ordinal)
            .OrderByDescending(group => group.Max(band => band.Value)).ThenBy(group => group.Key, StringComparer.Ordinal).Take(Palette.Unlike.Count)
            .Select((group, place) => (group.Key, Colour: Palette.At(place))).ToDictionary(pair => pair.Key, pair => pair.Colour, StringComparer.Ordinal);
        string[] ends = [.. bands.SelectMany(band => new[] { band.From, band.To }).Distinct(StringComparer.Ordinal)];
        // Beside the right edge there is no room for a label: what is one step from it is labelled on its other side.
        HashSet<string> last = [.. ends.Where(end => bands.Where(band => band.From == end).All(band => bands.All(next => next.From != band.To)) && bands.Any(band => band.To == end && AccountBands.IsPlant(band.From)))];
        JsonArray Nodes(bool narrow) => new([.. ends.Select(end => (JsonNode)Node(end, bands, last.Contains(end), unit, names, narrow))]);
        var option = new JsonObject
        {
            ["animation"] = false, ["tooltip"] = SankeyChart.Tooltip(),
            ["series"] = new JsonArray(new JsonObject
            {
                ["type"] = "sankey", ["left"] = 8, ["right"] = 8, ["top"] = 16, ["bottom"] = 12, ["nodeWidth"] = 14, ["nodeGap"] = 16, ["draggable"] = false, ["layoutIterations"] = 64,
                ["emphasis"] = new JsonObject { ["focus"] = "adjacency" }, ["lineStyle"] = new JsonObject { ["opacity"] = 0.45, ["curveness"] = 0.5 },
                ["label"] = new JsonObject { ["fontSize"] = 12, ["width"] = 190, ["overflow"] = "truncate" }, ["data"] = Nodes(narrow: false),
                ["links"] = new JsonArray([.. bands.Select(band => (JsonNode)Link(band, Colour(band), unit, names))]),
            }),
        };
        var narrow = new JsonObject { ["series"] = new JsonArray(new JsonObject { ["label"] = new JsonObject { ["fontSize"] = 10, ["width"] = 80 }, ["data"] = Nodes(narrow: true) }) };
        var legend = colours.Select(pair => new LegendEntry(names.Resource(pair.Key), pair.Value, "area")).ToList();
        if (bands.Any(band => band.Resource.Length > 0 && !colours.ContainsKey(band.Resource))) legend.Add(new LegendEntry("Other resources", Palette.Other, "area"));
        if (bands.Any(IsLost)) legend.Add(new LegendEntry("Not named by the package", Lost, "area"));
        return new ChartChoice("", title, Math.Clamp(160 + (ends.Length * 24), 320, 760), option, legend) { Narrow = narrow };

        string Colour(Band band) => IsLost(band) ? Lost : colours.GetValueOrDefault(band.Resource, Palette.Other);
    }

    private static bool IsLost(Band band) => band.To == "lost" || band.From == "unknown";

    private static JsonObject Node(string end, IReadOnlyList<Band> bands, bool isLast, string unit, Names names, bool narrow)
    {
        double amount = Math.Max(bands.Where(band => band.From == end).Sum(band => band.Value), bands.Where(band => band.To == end).Sum(band => band.Value));
        string title = ChartJson.Plain(Title(end, names));
        string colour = end is "lost" or "unknown" ? Lost : AccountBands.IsPlant(end) && !end.Contains(':', StringComparison.Ordinal) ? Palette.Node : Palette.Other;
        return new JsonObject
        {
            ["name"] = end, ["itemStyle"] = new JsonObject { ["color"] = colour, ["borderWidth"] = 0 },
            ["label"] = new JsonObject { ["formatter"] = narrow ? title : $"{title}  {Short(amount)}", ["position"] = isLast ? "left" : "right" },
            ["tooltip"] = new JsonObject { ["formatter"] = $"{title}\n{Figure.Rounded(amount)} {UnitWords.InSentence(unit)}" },
        };
    }

    private static JsonObject Link(Band band, string colour, string unit, Names names) => new()
    {
        ["source"] = band.From, ["target"] = band.To, ["value"] = ChartJson.Number(band.Value), ["lineStyle"] = new JsonObject { ["color"] = colour },
        ["tooltip"] = new JsonObject
        {
            ["formatter"] = ChartJson.Plain($"{(band.Resource.Length > 0 ? names.Resource(band.Resource) + "\n" : "")}{Title(band.From, names)} → {Title(band.To, names)}\n{Figure.Rounded(band.Value)} {UnitWords.InSentence(unit)}"),
        },
    };

    private static string Short(double value) => FlowWords.Amount(value, "1");

    private static string Title(string end, Names names)
    {
        int colon = end.IndexOf(':', StringComparison.Ordinal);
        return end == "others" ? "Other plants" : FlowWords.Outside(end)
            ?? (colon < 0 ? names.Plant(end) : end[..colon] == "return" ? $"Back to: {names.Plant(end[(colon + 1)..])}" : $"Come back to: {names.Plant(end[(colon + 1)..])}");
    }
}
