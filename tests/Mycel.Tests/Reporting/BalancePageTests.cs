using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Mycel.Analysis.Reporting;
using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Flowsheets;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;
using static Mycel.Tests.Reporting.BalancePages;

namespace Mycel.Tests.Reporting;

public sealed class BalancePageTests
{
    [Fact]
    public void The_same_balance_gives_the_same_bytes_whatever_time_it_took() =>
        Page(Whole with { Timings = new Dictionary<string, double> { ["solve"] = 99.75 } }).ShouldBe(Page(Whole));

    [Fact]
    public void The_headline_says_that_it_closes_and_what_follows()
    {
        string words = Words(Page(Whole));
        words.ShouldContain("The flowsheet closes: from 5 given facts follows what 5 plants do and 5 resources that cross the boundary.");
        words.ShouldContain("exactly what is needed for everything else to follow");
    }

    [Theory]
    [InlineData("headline"), InlineData("givens"), InlineData("flowsheet"), InlineData("accounts"), InlineData("boundary"), InlineData("indicators"), InlineData("costs"), InlineData("sensitivities")]
    [InlineData("traces"), InlineData("sources"), InlineData("findings"), InlineData("certificate"), InlineData("about")]
    public void Every_section_is_there_and_the_contents_lead_to_it(string section)
    {
        string page = Body(Page(Whole));
        page.ShouldContain($"<section id=\"{section}\"");
        page.ShouldContain($"href=\"#{section}\"");
    }

    [Theory]
    [InlineData("undetermined", "Too little is given")]
    [InlineData("contradictory", "The facts contradict each other")]
    public void A_refused_balance_says_why_and_what_to_do(string status, string expected)
    {
        PlanDocument refused = status == "undetermined" ? Open : Contradicting;
        refused.Status.ShouldBe(status);
        string words = Words(Page(refused));
        words.ShouldContain(expected);
        words.ShouldContain("Why there is no balance");
        words.ShouldNotContain("exactly what is needed");
        foreach (FindingEntry error in refused.Findings.Where(finding => finding.Severity == "error"))
        {
            words.ShouldContain(error.Problem);
            words.ShouldContain(error.Mend);
        }

        Body(Page(refused)).ShouldNotContain("id=\"flowsheet\"");
    }

    [Fact]
    public void What_is_missing_is_listed() => Open.Balance!.Freedom[0].Missing.ShouldAllBe(line => Words(Page(Open)).Contains(line, StringComparison.Ordinal));

    [Fact]
    public void Every_chart_says_in_words_what_it_shows_and_has_its_figures_in_a_table()
    {
        string page = Body(Page(Whole));
        var figures = Regex.Matches(page, @"<figure class=""chart"" data-chart=""([a-z]+)"".*?</figure>", RegexOptions.Singleline);
        figures.Select(figure => figure.Groups[1].Value).ShouldBe(["accounts", "sensitivities"]);
        foreach (Match figure in figures)
        {
            Regex.Match(figure.Value, @"role=""img"" aria-label=""([^""]*)""").Groups[1].Value.Length.ShouldBeGreaterThan(60);
            Section(page, figure.Index).ShouldContain("<table");
        }

        Section(page, page.IndexOf("class=\"scroll flowsheet\"", StringComparison.Ordinal)).ShouldContain("<table");
    }

    [Fact]
    public void Hostile_texts_stay_texts()
    {
        string page = Page(HostilePlan.From(Whole, "</script><img src=x onerror=alert(1)>\"'`{{a}}"));
        Regex.Replace(page, @"<script>.*?</script>", "", RegexOptions.Singleline).ShouldNotContain("<img");
        Regex.Count(page, "</script>").ShouldBe(Regex.Count(Page(Whole), "</script>"));
    }

    [Fact]
    public void Nothing_is_loaded_from_anywhere_and_nothing_is_dressed_inline()
    {
        string markup = Regex.Replace(Page(Whole), @"<script.*?</script>", "", RegexOptions.Singleline);
        markup.ShouldNotContain(" style=");
        Regex.IsMatch(markup, @"url\((?!#)|@import").ShouldBeFalse();
    }

    [Fact]
    public void Headings_captions_and_ids_are_in_order()
    {
        string page = Body(Page(Whole));
        var levels = Regex.Matches(page, @"<h([1-6])").Select(match => match.Groups[1].Value[0] - '0').ToList();
        levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1);
        Regex.Count(page, "<caption").ShouldBe(Regex.Count(page, "<table"));
        Regex.Matches(page, @"\bid=""([^""]*)""").Select(match => match.Groups[1].Value).ShouldBeUnique();
        page.ShouldNotContain("NaN");
    }

    [Fact]
    public void Streams_of_several_givers_and_takers_meet_in_one_place()
    {
        var graph = FlowGraph.Of(new PlanView(Whole));
        FlowNode grid = graph.Nodes.Single(node => node.Meeting && node.Id.Contains("electricity", StringComparison.Ordinal));
        int place = graph.Nodes.ToList().IndexOf(grid);
        graph.Lines.Count(line => line.To == place).ShouldBe(2);
        graph.Lines.Count(line => line.From == place).ShouldBe(2);
        grid.Leaving.Count.ShouldBe(1);
    }

    [Fact]
    public void A_recycle_is_drawn_as_a_line_that_runs_back()
    {
        Regex.Count(Body(Page(Whole)), "<g class=\"back\">").ShouldBe(1);
        Regex.Count(Body(Page(Whole)), "<g class=\"forth\">").ShouldBeGreaterThan(3);
    }

    [Fact]
    public void What_flows_to_and_from_a_plant_is_what_it_does()
    {
        IReadOnlyList<PlantFlow> flows = Whole.Balance!.Flows;
        flows.Where(flow => flow.From == "reactor" && flow.Resource == "product").Sum(flow => flow.Value).ShouldBe(60, 1e-9);
        flows.Where(flow => flow.To == "reactor" && flow.Resource == "mixture").Sum(flow => flow.Value).ShouldBe(100, 1e-9);
        foreach (BoundaryFlow crossing in Whole.BoundaryFlows)
            flows.Where(flow => flow.Resource == crossing.Resource && (flow.From == crossing.Kind || flow.To == crossing.Kind)).Sum(flow => flow.Value).ShouldBe(crossing.Value, 1e-9);
    }

    [Fact]
    public void What_passes_between_many_plants_is_a_main_and_no_bundle_of_lines()
    {
        PlantFlow[] flows = [.. Enumerable.Range(0, 6).Select(place => new PlantFlow("station", $"user-{place}", "product", 10, "t/a")), new PlantFlow("station", "sell", "product", 5, "t/a")];
        string page = Body(Page(Whole with { Balance = Whole.Balance! with { Flows = flows } }));
        Regex.Count(page, "<g class=\"forth\">").ShouldBe(0);
        Regex.Count(page, "<g class=\"way-main\">").ShouldBe(7);
        Regex.Count(page, "<g class=\"way-sell\">").ShouldBe(1);
    }

    [Fact]
    public void A_large_park_shows_its_largest_flows_and_says_so()
    {
        PlantFlow[] flows = [.. Enumerable.Range(0, 400).Select(place => new PlantFlow($"plant-{place % 80}", $"plant-{(place * 7) % 90}", $"resource-{place % 9}", place + 1, "t/a")).Where(flow => flow.From != flow.To)];
        string words = Words(Page(Whole with { Balance = Whole.Balance! with { Flows = flows } }));
        words.ShouldContain("The 24 plants with the largest flows of");
        words.ShouldContain("plant-flows.csv");
    }

    [Fact]
    public void Bands_of_an_account_never_run_in_circles_and_close_at_every_plant()
    {
        foreach (string account in AccountChart.Accounts(Whole.Balance!))
        {
            var bands = AccountBands.Of(Whole.Balance!, account);
            var ends = bands.SelectMany(band => new[] { band.From, band.To }).Distinct().ToList();
            FlowCycles.Back(ends.Count, [.. bands.Select(band => (ends.IndexOf(band.From), ends.IndexOf(band.To)))], _ => 0).ShouldAllBe(back => !back);
        }
    }

    [Fact]
    public void The_field_of_sensitivities_has_a_cell_for_each_fact_that_moves_a_plant()
    {
        Chart chart = SensitivityChart.Of(new PlanView(Whole));
        JsonArray cells = chart.Choices[0].Option["series"]![0]!["data"]!.AsArray();
        cells.Count.ShouldBe(Whole.Balance!.Sensitivities.Count(row => row.Kind == "activity" && row.Derivative != 0));
    }

    [Fact]
    public void Losses_that_models_name_are_listed()
    {
        string words = Words(Page(Whole with { Balance = Whole.Balance! with { Losses = [new NamedLoss("station", "energy", "stack-gas", 12.5, "GJ/a")] } }));
        words.ShouldContain("Where rests stay");
        words.ShouldContain("Stack gas");
    }

    [Fact]
    public void Land_is_added_up_by_plant()
    {
        string words = Words(Page(Whole with { Indicators = [.. Whole.Indicators.Where(row => row.Id != "land"), Land("park", 3_000_000), Land("plant:station", 2_000_000), Land("plant:field", 1_000_000)] }));
        words.ShouldContain("The plants need 3 km² together.");
        words.ShouldContain("66.7 %");
    }

    [Fact]
    public void A_balance_of_a_year_in_parts_counts_each_plant_once()
    {
        Activity[] halves = [.. Whole.Activities.SelectMany(row => new[] { row with { Slice = "winter", Value = row.Value / 2 }, row with { Slice = "summer", Value = row.Value / 2 } })];
        Words(Page(Whole with { Activities = halves })).ShouldContain("what 5 plants do");
    }

    private static IndicatorValue Land(string scope, double value) => new("land", scope, Whole.Indicators[0].Period, value, "m2");

    [Fact]
    public void Every_list_of_a_balance_is_a_table() => ResultTables.All(Whole).Select(table => table.FileName).Where(name => name is "givens.csv" or "plant-flows.csv" or "accounts.csv" or "account-flows.csv" or "losses.csv" or "sensitivities.csv")
        .ShouldBe(["givens.csv", "plant-flows.csv", "accounts.csv", "account-flows.csv", "losses.csv", "sensitivities.csv"]);

    [Fact]
    public void A_plan_has_none_of_these_tables() => ResultTables.All(SamplePlan.Whole).ShouldNotContain(table => table.FileName == "givens.csv");

    private static string Section(string page, int place) => page[page.LastIndexOf("<section ", place, StringComparison.Ordinal)..page.IndexOf("</section>", place, StringComparison.Ordinal)];
}
