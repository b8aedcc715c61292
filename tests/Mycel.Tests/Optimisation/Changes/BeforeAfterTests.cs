using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;
using Mycel.Model.Scenarios;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Optimisation.Changes;

/// <summary>The park before beside the plan, worked by hand.</summary>
public sealed class BeforeAfterTests
{
    // Today 40 t of carbide sell at 10; then 100 t of soda at 6 and 20 t of carbide, of which half goes to the glass works.
    [Fact]
    public void Technologies_are_kept_dropped_and_new()
    {
        PlanDocument plan = Region().Plan(new StudyOptions { Before = ["today"] });
        BeforeAfter change = plan.BeforeAfter.ShouldNotBeNull();
        change.Before.Status.ShouldBe("optimal");
        change.Before.Certificate!.Accepted.ShouldBeTrue();
        change.Technologies.ToDictionary(row => row.Technology, row => row.Change).ShouldBe(
            new Dictionary<string, string> { ["soda"] = "new", ["glass"] = "new", ["carbide"] = "kept", ["coking"] = "dropped" }, ignoreOrder: true);
        TechnologyChange carbide = change.Technologies.Single(row => row.Technology == "carbide");
        (carbide.Before.Activity, carbide.After.Activity).ShouldBe((40, 20));
        carbide.Before.OutputValue.ShouldBeNear(400);
        carbide.After.OutputValue.ShouldBeNear(200);
        carbide.Industry.ShouldBe("inorganic");
    }

    [Fact]
    public void Indicators_change_by_industry()
    {
        BeforeAfter change = Region().Plan(new StudyOptions { Before = ["today"] }).BeforeAfter!;
        Find(change, "output-value", "park").ShouldBe((400 + 30, 200 + 500 + 90, (790.0 - 430) / 430));
        Find(change, "output-value", "industry:inorganic").ShouldBe((400, 700, 0.75));
        Find(change, "output-value", "industry:organic").ShouldBe((30, 0, -1));
        Find(change, "output-value", "industry:light").ShouldBe((0, 90, null));
        Find(change, "co2", "park").ShouldBe((40, 20, -0.5));
        Find(change, "co2-intensity", "park").ShouldBe((40.0 / 430, 20.0 / 790, ((20.0 / 790) - (40.0 / 430)) / (40.0 / 430)));
        change.Indicators.ShouldNotContain(row => row.Scope == "no-industry");
    }

    [Fact]
    public void Materials_and_structures_are_counted()
    {
        BeforeAfter change = Region().Plan(new StudyOptions { Before = ["today"] }).BeforeAfter!;
        change.Materials.ShouldBe([new MaterialChange("ash", 0, 1)]);
        int[] Counted(string what) => [.. change.Counts.Where(count => count.What == what).SelectMany(count => (int[])[count.Before, count.After])];
        Counted("technologies").ShouldBe([2, 3]);
        Counted("exchanges").ShouldBe([0, 1]);
        Counted("products").ShouldBe([2, 3]);
        Counted("symbiotic-materials").ShouldBe([0, 0]);
    }

    [Fact]
    public void Nothing_changes_where_the_scenario_changes_nothing()
    {
        BeforeAfter change = Region().Plan(new StudyOptions { Before = [] }).BeforeAfter!;
        change.Indicators.ShouldAllBe(row => row.Before == row.After && row.Change.GetValueOrDefault() == 0);
        change.Technologies.ShouldAllBe(row => row.Change == "kept" && row.Before == row.After);
        change.Materials.ShouldAllBe(row => row.Before == row.After);
        change.Counts.ShouldAllBe(row => row.Before == row.After);
    }

    [Fact]
    public void A_before_without_a_plan_says_why_and_compares_nothing()
    {
        PackageTables tables = Region() with
        {
            Limits = new([new Limit { RowNumber = 2, Id = "roof", Indicator = "output-value", Sense = LimitSense.AtLeast, Value = new Quantity(10, Unit.Parse("EUR2020/a")), Scope = "park" }]),
        };
        BeforeAfter change = Scened(tables, ("limits", "roof", "value", "1000000")).Plan(new StudyOptions { Before = ["today"] }).BeforeAfter!;
        change.Before.Status.ShouldBe("infeasible");
        change.Before.Refusal.ShouldNotBeNull();
        change.Indicators.ShouldBeEmpty();
    }

    [Fact]
    public void Published_changes_and_levels_before_stand_beside_ours_by_scope()
    {
        static PublishedTotal Total(string indicator, PublishedMeaning meaning, double value, string unit, string? scope) => new()
        {
            Indicator = indicator, Meaning = meaning, Value = new Quantity(value, Unit.Parse(unit)), Source = new SourceId("story"), Scope = scope,
        };
        PackageTables tables = Region() with
        {
            Published = new(
            [
                Total("co2", PublishedMeaning.Change, -55, "%", null), Total("output-value", PublishedMeaning.Change, 4.55, "1", "industry:inorganic"),
                Total("output-value", PublishedMeaning.Before, 0.4, "kEUR2020/a", "inorganic"), Total("co2", PublishedMeaning.Level, 20, "tCO2e/a", "park"),
            ]),
        };
        PlanDocument plan = tables.Plan(new StudyOptions { Before = ["today"] });
        plan.Published.Select(row => (row.Meaning, row.Scope)).ShouldBe([("change", "park"), ("change", "industry:inorganic"), ("before", "industry:inorganic"), ("level", "park")]);
        plan.Published.Select(row => Math.Round(row.Ours!.Value, 9)).ShouldBe([-50, 0.75, 0.4, 20]);
        tables.Plan(new StudyOptions()).Published.Select(row => row.Ours is null).ShouldBe([true, true, true, false]);
    }

    private static (double?, double?, double?) Find(BeforeAfter change, string id, string scope)
    {
        IndicatorChange row = change.Indicators.Single(row => row.Id == id && row.Scope == scope);
        return (row.Before, row.After, row.Change);
    }

    private static PackageTables Region() => Scened(
        Given.A.Park().Resource("ash", ResourceKind.ByProduct, release: true)
            .Technology("carbide", makes: "carbide + 0.5 ash", from: "coke").Plant("furnace", "carbide", capacity: 20, industry: "inorganic")
            .Technology("soda", makes: "soda").Plant("tower", "soda", capacity: 100, industry: "inorganic")
            .Technology("glass", makes: "glass", from: "ash").Plant("glassworks", "glass", capacity: 9, industry: "light")
            .Technology("coking", makes: "tar").Plant("oven", "coking", capacity: 0, industry: "organic")
            .Buys("coke", 1).Sells("carbide", 10).Sells("soda", 5).Sells("glass", 10).Sells("tar", 3).Factor("coke", "co2", FlowScope.Input, "1 tCO2e/t").Tables(),
        ("plants", "furnace", "capacity", "40"), ("plants", "tower", "capacity", "0"), ("plants", "glassworks", "capacity", "0"), ("plants", "oven", "capacity", "10"));

    private static PackageTables Scened(PackageTables tables, params (string Table, string Key, string Column, string Value)[] changes)
    {
        var rows = new Table<Override>([.. changes.Select((change, index) => new Override
        {
            RowNumber = index + 2, Table = change.Table, Key = change.Key, Column = change.Column, Value = change.Value,
        })]);
        return tables with { Scenarios = new SortedDictionary<string, Scenario>(StringComparer.Ordinal) { ["today"] = new Scenario("today", "Today", [], "scenarios/today.csv", rows) } };
    }
}
