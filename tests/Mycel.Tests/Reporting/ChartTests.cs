using System.Text.Json;
using System.Text.Json.Nodes;
using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Results;

namespace Mycel.Tests.Reporting;

public sealed class ChartTests
{
    [Fact]
    public void Bands_never_run_in_circles_though_flows_do()
    {
        SamplePlan.Whole.Exchanges.ShouldContain(flow => flow.FromOrganisation == "asnaes" && flow.ToOrganisation == "refinery");
        SamplePlan.Whole.Exchanges.ShouldContain(flow => flow.FromOrganisation == "refinery" && flow.ToOrganisation == "asnaes");
        foreach (JsonNode series in SankeyChart.Of(SamplePlan.Whole).Choices.SelectMany(Series))
        {
            var column = series["data"]!.AsArray().ToDictionary(node => (string)node!["name"]!, node => (int)node!["depth"]!);
            if (series["links"] is JsonArray links)
                links.ShouldAllBe(link => column[(string)link!["source"]!] < column[(string)link!["target"]!]);
        }
    }

    // Two measures save something: their steps are 2.5 and 2 wide, begin where the one before ends, and are -60 and -20 high.
    [Fact]
    public void Steps_of_the_abatement_curve_are_as_wide_as_the_carbon_saved_and_as_high_as_its_cost()
    {
        static IEnumerable<string> Steps(ChartChoice choice) => choice.Option["series"]!.AsArray().Where(series => (string)series!["type"]! == "line")
            .Select(series => string.Join(' ', series!["data"]!.AsArray().Select(point => $"{point![0]};{point[1]}")));
        var choices = AbatementChart.Of(FurtherPlan.Whole).Choices;
        Steps(choices[0]).ShouldBe(["0;0 0;-60 2.5;-60 2.5;0", "2.5;0 2.5;-20 4.5;-20 4.5;0"]);
        Steps(choices[1]).ShouldBe(["0;0 0;-60 2.5;-60 2.5;0", "2.5;0 2.5;-36 5;-36 5;0"]);
    }

    [Fact]
    public void Bands_of_one_drawing_add_up_to_what_flows_in_one_unit()
    {
        double steam = SamplePlan.Whole.Exchanges.Where(flow => flow.Resource == "steam").Sum(flow => flow.Value);
        Links(SankeyChart.Of(SamplePlan.Whole).Choices.Single(choice => choice.Title.StartsWith("Process steam, GJ", StringComparison.Ordinal) && choice.Group == "One resource"))
            .Sum(link => (double)link["value"]!).ShouldBe(steam, 1);
    }

    [Fact]
    public void Small_organisations_are_drawn_as_one_and_nothing_is_lost()
    {
        var exchanges = Enumerable.Range(0, 300).Select(place => SamplePlan.Whole.Exchanges[0] with { FromOrganisation = $"giver-{place}", ToOrganisation = "gyproc", Value = place + 1 }).ToList();
        var choice = SankeyChart.Of(SamplePlan.Whole with { Exchanges = exchanges, BoundaryFlows = [] }).Choices[0];
        choice.Option["series"]![0]!["data"]!.AsArray().Count.ShouldBeLessThan(30);
        Links(choice).Sum(link => (double)link["value"]!).ShouldBe(300 * 301 / 2, 1);
    }

    [Fact]
    public void Near_sites_keep_their_scale_and_far_ones_their_direction()
    {
        var nodes = MapChart.Of(SamplePlan.Whole).Choices[0].Option["series"]![0]!["data"]!.AsArray().ToDictionary(node => (string)node!["id"]!, node => ((double)node!["x"]!, (double)node["y"]!));
        (double x, double y) north = nodes["cement-site"], station = nodes["asnaes-site"], town = nodes["municipality-site"];
        north.y.ShouldBeLessThan(town.y, "Aalborg lies north");
        Math.Abs(north.x - station.x).ShouldBeLessThan(Math.Abs(north.y - station.y));
        double bar = nodes["scale:to"].Item1 - nodes["scale:from"].Item1;
        double kilometres = Math.Sqrt(Math.Pow(town.x - station.x, 2) + Math.Pow(town.y - station.y, 2)) / bar * 0.5;
        kilometres.ShouldBe(2.02, 0.25);
    }

    [Fact]
    public void Markers_on_one_spot_are_set_apart()
    {
        var sites = Enumerable.Range(0, 6).Select(place => new SiteEntry($"site-{place}", "", 55.0, 11.0)).ToList();
        var plan = SamplePlan.Whole with { Directory = SamplePlan.Whole.Directory with { Sites = sites } };
        MapChart.Of(plan).Choices[0].Option["series"]![0]!["data"]!.AsArray().Where(node => ((string)node!["id"]!).StartsWith("site", StringComparison.Ordinal))
            .Select(node => ($"{node!["x"]} {node["y"]}")).ShouldBeUnique();
    }

    [Fact]
    public void A_network_of_parts_that_do_not_touch_is_drawn()
    {
        var flows = new[] { ("asnaes", "novo"), ("tisso", "cement"), ("farms", "argo") }
            .Select((pair, place) => SamplePlan.Whole.LinkFlows[place] with { FromOrganisation = pair.Item1, ToOrganisation = pair.Item2 }).ToList();
        var nodes = NetworkChart.Of(SamplePlan.Whole with { LinkFlows = flows }).Choices[0].Option["series"]![0]!["data"]!.AsArray();
        nodes.Count.ShouldBe(6);
        nodes.ShouldAllBe(node => double.IsFinite((double)node!["x"]!) && double.IsFinite((double)node["y"]!));
    }

    [Fact]
    public void Bars_point_the_way_the_figure_moves()
    {
        var bars = IndicatorChart.Of(SamplePlan.Whole).Choices[0].Option;
        var names = bars["yAxis"]!["data"]!.AsArray().Select(name => (string)name!).ToList();
        var values = bars["series"]![0]!["data"]!.AsArray().Select(bar => (double)bar!["value"]!).ToList();
        values[names.IndexOf("Profit")].ShouldBeGreaterThan(0);
        values[names.IndexOf("Fresh water")].ShouldBe(-39.4, 0.1);
    }

    [Fact]
    public void Charts_are_data_without_code()
    {
        string json = ChartJson.Of([SankeyChart.Of(SamplePlan.Whole), MapChart.Of(SamplePlan.Whole), NetworkChart.Of(SamplePlan.Whole), IndicatorChart.Of(SamplePlan.Whole)]);
        using JsonDocument document = JsonDocument.Parse(json);
        document.RootElement.GetProperty("charts").EnumerateObject().Count().ShouldBe(4);
        json.ShouldNotContain("function");
        json.ShouldNotContain("<");
    }

    [Fact]
    public void Nothing_to_draw_is_no_chart()
    {
        SankeyChart.Of(SamplePlan.Bare).Choices.ShouldBeEmpty();
        MapChart.Of(SamplePlan.Bare).Choices.ShouldBeEmpty();
        NetworkChart.Of(SamplePlan.Bare).Choices.ShouldBeEmpty();
        IndicatorChart.Of(SamplePlan.Bare).Choices.ShouldBeEmpty();
    }

    private static IEnumerable<JsonNode> Series(ChartChoice choice) => [choice.Option["series"]![0]!, choice.Narrow!["series"]![0]!];

    private static IEnumerable<JsonNode> Links(ChartChoice choice) => choice.Option["series"]![0]!["links"]!.AsArray().Select(link => link!);
}
