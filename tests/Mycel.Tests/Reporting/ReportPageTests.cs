using System.Text.RegularExpressions;
using Mycel.Analysis.Reporting;
using Mycel.Analysis.Results;

namespace Mycel.Tests.Reporting;

public sealed class ReportPageTests
{
    private const string Hostile = "</script><img src=x onerror=alert(1)>\"'`{{a}}\u202e=1+1\ud800";

    [Fact]
    public void The_same_plan_gives_the_same_bytes() => Page(SamplePlan.Whole).ShouldBe(Page(SamplePlan.Whole));

    [Fact]
    public void Timings_do_not_change_the_page() =>
        Page(SamplePlan.Whole with { Timings = new Dictionary<string, double> { ["solve"] = 99.75 } }).ShouldBe(Page(SamplePlan.Whole));

    [Fact]
    public void The_headline_says_what_the_symbiosis_is_worth_in_words() =>
        Words(SamplePlan.Whole).ShouldContain("Working together is worth 24.1 million EUR (2020) a year to this park");

    [Theory]
    [InlineData("headline"), InlineData("published"), InlineData("flows"), InlineData("map"), InlineData("network"), InlineData("indicators"), InlineData("exchanges"), InlineData("limits")]
    [InlineData("builds"), InlineData("boundary"), InlineData("traces"), InlineData("sources"), InlineData("findings"), InlineData("certificate"), InlineData("about")]
    public void Every_section_is_there_and_the_contents_lead_to_it(string section)
    {
        string page = Body(SamplePlan.Whole);
        page.ShouldContain($"<section id=\"{section}\"");
        page.ShouldContain($"href=\"#{section}\"");
    }

    [Fact]
    public void A_plan_of_empty_lists_has_every_section_but_the_published_totals()
    {
        string page = Body(SamplePlan.Bare);
        Regex.Count(page, "<section ").ShouldBe(14);
        page.ShouldNotContain("NaN");
        page.ShouldContain("was not compared with the organisations standing alone");
    }

    [Fact]
    public void What_was_asked_beside_a_plan_has_its_sections_and_sentences()
    {
        string words = Words(FurtherPlan.Whole);
        words.ShouldContain("2 run in every such plan, 1 are a real choice and 1 run in none");
        words.ShouldContain("Would enter if its process steam sold at 12 instead of 10 EUR (2020)/GJ, or if coal cost it 50 instead of 70 EUR (2020)/t, or if its capacity cost 80 instead of 100 EUR (2020) per GJ a year.");
        words.ShouldContain("it were paid 15 EUR (2020)/t to take fly ash instead of paying 3");
        words.ShouldContain("They need each other: 500 EUR (2020) a year of what they bring is lost whichever of them goes.");
        words.ShouldContain("They stand in for each other");
        words.ShouldContain("Against “today”, this plan has 455 % more output value; it has 55.4 % less CO₂ emissions.");
        words.ShouldContain("1 technology is kept, 1 dropped and 1 new.");
        words.ShouldContain("same direction");
        words.ShouldContain("Together they save 4.5 t CO₂e a year and earn 190 EUR (2020) a year; each alone and added up they would save 5 t CO₂e a year and earn 240 EUR (2020) a year.");
        words.ShouldContain("It saves no carbon.");
        words.ShouldContain("This is a remark.");
        Body(FurtherPlan.Whole).ShouldContain("id=\"change\"");
    }

    [Fact]
    public void A_plan_of_which_nothing_else_was_asked_has_none_of_these_sections()
    {
        foreach (string section in (string[])["change", "reasons", "choices", "measures"]) Body(SamplePlan.Whole).ShouldNotContain($"id=\"{section}\"");
    }

    [Fact]
    public void No_text_of_these_sections_escapes()
    {
        string page = Page(HostilePlan.From(FurtherPlan.Whole, Hostile));
        page.ShouldNotContain("<img src=x");
    }

    [Fact]
    public void A_park_without_a_plan_gets_its_conflict_and_its_mends()
    {
        string words = Words(SamplePlan.Infeasible);
        words.ShouldContain("No plan is possible");
        foreach (string line in SamplePlan.Infeasible.Refusal!.Conflict.Concat(SamplePlan.Infeasible.Refusal.Mends))
            words.ShouldContain(line);
        Body(SamplePlan.Infeasible).ShouldNotContain("id=\"certificate\"");
    }

    [Fact]
    public void A_search_that_ended_with_nothing_says_so() =>
        Words(SamplePlan.Bare with { Status = "stopped", Objective = null }).ShouldContain("ended before any plan was found");

    [Fact]
    public void A_provisional_plan_says_how_far_the_best_can_be() =>
        Words(SamplePlan.Whole with { Status = "stopped", Objective = SamplePlan.Whole.Objective! with { Bound = 95e6, Gap = 0.0391 } })
            .ShouldContain("No plan can be better than 95 million EUR (2020) a year, which is 3.9 % away");

    [Fact]
    public void A_provisional_plan_without_a_bound_says_so() =>
        Words(SamplePlan.Whole with { Status = "stopped", Objective = SamplePlan.Whole.Objective! with { Bound = null, Gap = null } })
            .ShouldContain("How much better a plan could be is not known.");

    [Fact]
    public void A_baseline_without_a_plan_is_named_as_the_reason_why_there_is_no_worth()
    {
        var refusal = new Refusal("infeasible", "Alone, the town cannot be heated", [], []);
        var plan = SamplePlan.Whole with { Baseline = SamplePlan.Whole.Baseline! with { Status = "infeasible", Objective = null, Indicators = [], Worth = null, Refusal = refusal } };
        string words = Words(plan);
        words.ShouldContain("cannot be put into one number");
        words.ShouldContain("Alone, the town cannot be heated.");
        words.ShouldContain("no plan alone");
    }

    [Fact]
    public void Limits_say_in_words_what_one_unit_does()
    {
        string words = Words(SamplePlan.Whole);
        words.ShouldContain("One m³ a year of room gains 0.62 EUR (2020) a year.");
        words.ShouldContain("Activity of Novo Nordisk, main plant");
        words.ShouldContain("One GJ a year more costs 9.4 EUR (2020) a year.");
        words.ShouldContain("Process steam at Novo Nordisk/Novo Nordisk");
    }

    [Fact]
    public void What_a_scope_has_only_alone_is_shown_as_gone()
    {
        var waste = new IndicatorValue("solid-waste", "organisation:novo", 2020, 77_777, "t/a");
        var plan = SamplePlan.Whole with { Baseline = SamplePlan.Whole.Baseline! with { Indicators = [.. SamplePlan.Whole.Baseline.Indicators, waste] } };
        Words(plan).ShouldContain("−77\u202f780");
    }

    [Fact]
    public void Ratios_to_money_are_per_million() => Words(SamplePlan.Whole).ShouldContain("t CO₂e/MEUR (2020)");

    [Fact]
    public void A_failed_check_is_said_at_the_top() =>
        Words(SamplePlan.Whole with { Certificate = SamplePlan.Whole.Certificate! with { Accepted = false } }).ShouldContain("The check of this plan did not pass");

    [Fact]
    public void Nothing_is_loaded_from_anywhere()
    {
        string page = Page(SamplePlan.Whole);
        string markup = WithoutScripts(page);
        Regex.Matches(markup, @"<(?:link|img|script|iframe|object|embed|source|video|audio)\b[^>]*?(?:src|href)=""([^""]*)""").Select(match => match.Groups[1].Value).ShouldBe(["data:,"]);
        Regex.IsMatch(markup, @"url\((?!#)|@import").ShouldBeFalse();
        page.ShouldContain("default-src 'none'");
    }

    [Fact]
    public void The_policy_holds_the_hashes_of_what_may_run()
    {
        string page = Page(SamplePlan.Whole);
        string policy = Regex.Match(page, "Content-Security-Policy\" content=\"([^\"]*)\"").Groups[1].Value;
        policy.ShouldNotContain("unsafe");
        var runs = Regex.Matches(page, @"<script>(.*?)</script>", RegexOptions.Singleline).Concat(Regex.Matches(page, @"<style>(.*?)</style>", RegexOptions.Singleline)).ToList();
        runs.Count.ShouldBe(3);
        foreach (Match run in runs)
            policy.ShouldContain(Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(run.Groups[1].Value))));
        WithoutScripts(page).ShouldNotContain(" style=");
    }

    [Fact]
    public void Hostile_texts_stay_texts()
    {
        string page = Page(HostilePlan.From(SamplePlan.Whole, Hostile));
        WithoutCode(page).ShouldNotContain("<img");
        page.ShouldContain("&lt;img src=x");
        Regex.Count(page, "</script>").ShouldBe(Regex.Count(Page(SamplePlan.Whole), "</script>"));
        WithoutScripts(page).ShouldNotContain("javascript:alert");
        new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(page).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Hostile_refusals_stay_texts() => WithoutCode(Page(HostilePlan.From(SamplePlan.Infeasible, Hostile))).ShouldNotContain("<img");

    [Fact]
    public void An_address_that_is_not_of_the_web_is_no_link()
    {
        var plan = SamplePlan.Whole with { Sources = [new SourceUse("trap", "A trap", "javascript:alert(1)", "assumed", 1, 1)] };
        Body(plan).ShouldNotContain("href=\"javascript");
    }

    [Fact]
    public void Every_chart_says_in_words_what_it_shows_and_has_its_figures_in_a_table()
    {
        string page = Body(SamplePlan.Whole);
        var figures = Regex.Matches(page, @"<figure class=""chart"" data-chart=""([a-z]+)"".*?</figure>", RegexOptions.Singleline);
        figures.Select(figure => figure.Groups[1].Value).ShouldBe(["sankey", "map", "network", "indicators"]);
        foreach (Match figure in figures)
        {
            Regex.Match(figure.Value, @"role=""img"" aria-label=""([^""]*)""").Groups[1].Value.Length.ShouldBeGreaterThan(60);
            Section(page, figure.Index).ShouldMatch(figure.Groups[1].Value == "map" ? "<ol>" : "<table");
        }
    }

    [Fact]
    public void Headings_do_not_skip_a_level()
    {
        var levels = Regex.Matches(Body(SamplePlan.Whole), @"<h([1-6])").Select(match => match.Groups[1].Value[0] - '0').ToList();
        levels[0].ShouldBe(1);
        levels.Count(level => level == 1).ShouldBe(1);
        levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1);
    }

    [Fact]
    public void Ids_are_unique()
    {
        var ids = Regex.Matches(Body(SamplePlan.Whole), @"\bid=""([^""]*)""").Select(match => match.Groups[1].Value).ToList();
        ids.ShouldBeUnique();
    }

    [Fact]
    public void Every_table_has_a_caption_and_headings_with_a_scope()
    {
        string page = Body(SamplePlan.Whole);
        Regex.Count(page, "<caption").ShouldBe(Regex.Count(page, "<table"));
        Regex.Count(page, "<th ").ShouldBe(Regex.Count(page, "<th scope="));
    }

    [Fact]
    public void Figures_that_are_not_finite_are_said_to_be_unknown()
    {
        var plan = SamplePlan.Whole with
        {
            Activities = [SamplePlan.Whole.Activities[0] with { Value = double.NaN, Capacity = double.PositiveInfinity }],
            ShadowPrices = [SamplePlan.Whole.ShadowPrices[0] with { Limit = double.PositiveInfinity }],
            Indicators = [.. SamplePlan.Whole.Indicators.Select(value => value with { Value = double.NaN })],
            BoundaryFlows = [.. SamplePlan.Whole.BoundaryFlows.Select(flow => flow with { Value = double.NaN, Price = double.NegativeInfinity })],
            LinkFlows = [.. SamplePlan.Whole.LinkFlows.Select(flow => flow with { Value = double.NaN, Arriving = double.NaN, WorthToGiver = double.NaN })],
            Trust = [new QualityShare("assumed", double.NaN, 1)],
        };
        string body = Body(plan);
        body.ShouldNotContain("NaN");
        body.ShouldNotContain("Infinity");
        body.ShouldNotContain("∞");
        body.ShouldContain("not known");
    }

    [Fact]
    public void A_large_plan_shows_the_largest_and_names_the_table_with_the_rest()
    {
        var flows = Enumerable.Range(0, 20000).Select(place => SamplePlan.Whole.LinkFlows[place % 17] with { Link = $"link-{place}", WorthToGiver = place, WorthToTaker = 0 }).ToList();
        var exchanges = Enumerable.Range(0, 20000).Select(place => SamplePlan.Whole.Exchanges[place % 17] with { From = $"plant-{place}", FromOrganisation = $"organisation-{place % 500}" }).ToList();
        string page = Page(SamplePlan.Whole with { LinkFlows = flows, Exchanges = exchanges });
        page.ShouldContain("The largest 200 of 20\u202f000; the rest is in <code>exchanges.csv</code>.");
        page.Length.ShouldBeLessThan(Page(SamplePlan.Whole).Length + 2_000_000);
    }

    private static string Page(PlanDocument plan)
    {
        using var writer = new StringWriter();
        ReportPage.Write(plan, writer);
        return writer.ToString();
    }

    private static string Body(PlanDocument plan)
    {
        string page = WithoutScripts(Page(plan));
        return page[page.IndexOf("<body>", StringComparison.Ordinal)..];
    }

    private static string Words(PlanDocument plan) =>
        System.Net.WebUtility.HtmlDecode(Regex.Replace(Body(plan), "<[^>]*>", "")).Replace('\u00a0', ' ');

    private static string WithoutScripts(string page) => Regex.Replace(page, @"<script.*?</script>", "", RegexOptions.Singleline);

    // The data of the charts stays: it is data, and must be as harmless as the rest.
    private static string WithoutCode(string page) => Regex.Replace(page, @"<script>.*?</script>", "", RegexOptions.Singleline);

    private static string Section(string page, int place)
    {
        int begin = page.LastIndexOf("<section ", place, StringComparison.Ordinal);
        return page[begin..page.IndexOf("</section>", place, StringComparison.Ordinal)];
    }
}
