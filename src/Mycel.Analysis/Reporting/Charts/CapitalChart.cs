using System.Text.Json.Nodes;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Charts;

/// <summary>Where the money goes: a bar of capital for each site, made up of the technologies that are built there.</summary>
public static class CapitalChart
{
    private const int MostSites = 30;

    /// <summary>The chart of a plan.</summary>
    public static Chart Of(PlanDocument plan) => Of(new PlanView(plan));

    internal static Chart Of(PlanView view)
    {
        var sites = view.Plan.Builds.Where(build => build.Investment > 0).GroupBy(build => build.Site, StringComparer.Ordinal)
            .OrderByDescending(site => site.Sum(build => build.Investment)).ThenBy(site => site.Key, StringComparer.Ordinal).Take(MostSites).ToList();
        return new Chart(
            "capital", "A bar for each site: the capital of what is built there, by technology. The figures stand in the table below.",
            sites.Count < 2 ? [] : [Choice(sites, view)]);
    }

    private static ChartChoice Choice(List<IGrouping<string, Build>> sites, PlanView view)
    {
        var technologies = sites.SelectMany(site => site).GroupBy(build => build.Technology, StringComparer.Ordinal)
            .OrderByDescending(technology => technology.Sum(build => build.Investment)).ThenBy(technology => technology.Key, StringComparer.Ordinal).Select(technology => technology.Key).ToList();
        string unit = sites[0].First().MoneyUnit;
        var option = new JsonObject
        {
            ["animation"] = false, ["tooltip"] = SankeyChart.Tooltip(),
            ["aria"] = new JsonObject { ["enabled"] = true, ["label"] = new JsonObject { ["enabled"] = false } },
            ["grid"] = new JsonObject { ["left"] = 190, ["right"] = 28, ["top"] = 8, ["bottom"] = 48 },
            ["xAxis"] = new JsonObject { ["type"] = "value", ["name"] = UnitWords.InTable(unit), ["nameLocation"] = "middle", ["nameGap"] = 28, ["splitNumber"] = 4 },
            ["yAxis"] = new JsonObject
            {
                ["type"] = "category", ["inverse"] = true, ["axisTick"] = new JsonObject { ["show"] = false },
                ["axisLabel"] = new JsonObject { ["width"] = 180, ["overflow"] = "truncate", ["fontSize"] = 12, ["interval"] = 0 },
                ["data"] = new JsonArray([.. sites.Select(site => (JsonNode)ChartJson.Plain(view.Names.Site(site.Key)))]),
            },
            ["series"] = new JsonArray([.. technologies.Select((technology, place) => Series(technology, place, sites, view))]),
        };
        var narrow = new JsonObject
        {
            ["grid"] = new JsonObject { ["left"] = 110, ["right"] = 14 }, ["xAxis"] = new JsonObject { ["splitNumber"] = 2, ["axisLabel"] = new JsonObject { ["fontSize"] = 10 } },
            ["yAxis"] = new JsonObject { ["axisLabel"] = new JsonObject { ["width"] = 100, ["fontSize"] = 10 } },
        };
        return new ChartChoice(
            "", "Capital by site", 70 + (sites.Count * 30), option, [.. technologies.Select((technology, place) => new LegendEntry(Words.FromId(technology), Palette.At(place), "area"))])
        {
            Narrow = narrow,
        };
    }

    private static JsonObject Series(string technology, int place, List<IGrouping<string, Build>> sites, PlanView view) => new()
    {
        ["type"] = "bar", ["stack"] = "capital", ["barMaxWidth"] = 22, ["name"] = ChartJson.Plain(Words.FromId(technology)),
        ["itemStyle"] = new JsonObject { ["color"] = Palette.At(place) },
        ["data"] = new JsonArray([.. sites.Select(site => Bar(site.Where(build => build.Technology == technology).ToList(), site.Key, view))]),
    };

    private static JsonObject Bar(List<Build> builds, string site, PlanView view)
    {
        double capital = builds.Sum(build => build.Investment);
        string sizes = string.Join(", ", builds.Select(build => LinkLine.Amount(build.Value, build.Unit)));
        return new JsonObject
        {
            ["value"] = ChartJson.Number(capital),
            ["tooltip"] = new JsonObject
            {
                ["formatter"] = ChartJson.Plain(builds.Count == 0 ? "" : $"{Words.FromId(builds[0].Technology)}, {view.Names.Site(site)}\n{sizes}\n{LinkLine.Amount(capital, builds[0].MoneyUnit)}"),
            },
        };
    }
}
