using CsCheck;
using Mycel.Analysis.Results;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Laws;

/// <summary>What holds for the best plan of every park.</summary>
public sealed class ParkLaws
{
    private const int Parks = 60;

    private static readonly string[] Objectives = ["profit", "co2", "max by-products-used", "operating-cost", "solid-waste"];

    private static readonly Gen<string> AnyObjective = Gen.Int[0, Objectives.Length - 1].Select(static index => Objectives[index]);

    [Fact]
    public void Balances_close_in_natural_units() => RandomPark.WithDecisions.ForAll(
        static park => Solved(park, static (tables, plan) => Balances.Of(tables, plan).ShouldAllBe(balance => balance.Closes)), iter: Parks);

    [Fact]
    public void The_objective_is_the_value_of_its_indicator() => Gen.Select(RandomPark.WithDecisions, AnyObjective).ForAll(
        static (park, objective) => Solved(
            park, (_, plan) => plan.Best().IsNear(plan.Indicator(objective.Split(' ')[^1])).ShouldBeTrue(), objective), iter: Parks);

    [Fact]
    public void The_park_is_the_sum_of_its_organisations_of_its_sites_and_of_its_industries() => RandomPark.WithDecisions.ForAll(
        static park => Solved(park, static (_, plan) =>
        {
            foreach (IGrouping<string, IndicatorValue> values in plan.Indicators.Where(value => !value.Id.EndsWith("-intensity", StringComparison.Ordinal)).GroupBy(value => value.Id))
                foreach (string kind in new[] { "organisation:", "site:", "industry:" })
                    SumOf(values, kind).IsNear(values.Single(value => value.Scope == "park").Value, SizeOf(values)).ShouldBeTrue($"{values.Key} by {kind}");
        }), iter: Parks);

    // Only what links bring, or nature gives, to premises without a taker belongs to no plant.
    [Fact]
    public void Without_links_the_park_is_the_sum_of_its_plants() => RandomPark.Of(new ParkKind { HasLinks = false }).ForAll(
        static park => Solved(park with { Endowments = new([]) }, static (_, plan) =>
        {
            foreach (IGrouping<string, IndicatorValue> values in plan.Indicators.Where(value => !value.Id.EndsWith("-intensity", StringComparison.Ordinal)).GroupBy(value => value.Id))
                SumOf(values, "plant:").IsNear(values.Single(value => value.Scope == "park").Value, SizeOf(values)).ShouldBeTrue(values.Key);
        }), iter: Parks);

    [Fact]
    public void Symbiosis_is_never_worse_than_standing_alone() => Gen.Select(RandomPark.WithDecisions, AnyObjective).ForAll(
        static (park, objective) => Solved(park, static (_, plan) => (plan.Baseline!.Worth ?? 0).ShouldBeGreaterThanOrEqualTo(-Tolerance(plan.Best())), objective), iter: Parks);

    [Fact]
    public void One_more_link_never_worsens() => RandomPark.WithDecisions.ForAll(
        static park =>
        {
            if (park.Links.Count == 0 || park.Plan() is not { Status: "optimal" } plan) return;
            PlanDocument fewer = (park with { Links = new([.. park.Links.SkipLast(1)]) }).Plan();
            if (fewer.Status == "optimal") plan.Best().ShouldBeGreaterThanOrEqualTo(fewer.Best() - Tolerance(fewer.Best()));
        },
        iter: Parks);

    [Fact]
    public void A_tighter_limit_never_improves() => Gen.Select(RandomPark.WithDecisions, Gen.Double[0.2, 1], Gen.Double[0.2, 1]).ForAll(
        static (park, loose, share) => Solved(park, (_, plan) =>
        {
            double cap = loose * plan.Indicator("co2");
            PlanDocument looser = Capped(park, cap).Plan();
            PlanDocument tighter = Capped(park, share * cap).Plan();
            if (tighter.Status == "optimal") looser.Best().ShouldBeGreaterThanOrEqualTo(tighter.Best() - Tolerance(looser.Best()));
            if (looser.Status == "optimal") plan.Best().ShouldBeGreaterThanOrEqualTo(looser.Best() - Tolerance(plan.Best()));
        }), iter: Parks);

    [Fact]
    public void The_order_of_rows_and_the_names_of_things_change_no_value() => Gen.Select(RandomPark.WithDecisions, Gen.Int).ForAll(
        static (park, seed) => Solved(park, (_, plan) => Renamed(Shuffled(park, seed)).Plan().Best().IsNear(plan.Best(), 1e-5).ShouldBeTrue()), iter: Parks);

    [Fact]
    public void Counting_a_resource_in_another_unit_changes_no_value() => RandomPark.WithDecisions.ForAll(
        static park => Solved(park, static (tables, plan) =>
        {
            PackageTables kilograms = tables with { Resources = new([.. tables.Resources.Select(InSmallerUnits)]) };
            PlanDocument other = kilograms.Plan();
            other.Best().IsNear(plan.Best(), 1e-5).ShouldBeTrue();
            other.Baseline!.Status.ShouldBe(plan.Baseline!.Status);
            if (plan.Baseline.Objective is not null) other.Alone().IsNear(plan.Alone(), 1e-5).ShouldBeTrue();
        }), iter: Parks);

    [Fact]
    public void A_plant_receives_no_more_than_it_takes() => RandomPark.WithDecisions.ForAll(
        static park => Solved(park, static (tables, plan) =>
        {
            foreach (var arrivals in plan.Exchanges.GroupBy(exchange => (exchange.To, exchange.Resource)))
            {
                double taken = Balances.Taken(tables, plan, arrivals.Key.To, arrivals.Key.Resource);
                arrivals.Sum(exchange => exchange.Value).ShouldBeLessThanOrEqualTo(taken + Tolerance(taken));
            }
        }), iter: Parks);

    [Fact]
    public void A_year_in_equal_slices_is_a_year() => Gen.Select(RandomPark.Of(new ParkKind { IsSliced = false, Decides = true }), Gen.Int[2, 4]).ForAll(
        static (park, slices) => Solved(park, (tables, plan) =>
        {
            PackageInfo sliced = tables.Package with { Slices = [.. Enumerable.Range(0, slices).Select(slice => new Slice($"part-{slice}", 1.0 / slices, "", null))] };
            (tables with { Package = sliced }).Plan().Best().IsNear(plan.Best(), 1e-5).ShouldBeTrue();
        }), iter: Parks);

    [Fact]
    public void What_arrives_is_what_leaves_less_the_loss() => RandomPark.WithDecisions.ForAll(
        static park => Solved(park, static (tables, plan) =>
        {
            foreach (LinkFlow flow in plan.LinkFlows)
            {
                int row = int.Parse(flow.Link.Split(',')[2], System.Globalization.CultureInfo.InvariantCulture);
                double loss = tables.Links.Single(link => link.RowNumber == row).Loss?.In(Unit.One) ?? 0;
                flow.Arriving.IsNear(flow.Value * (1 - loss)).ShouldBeTrue();
            }
        }), iter: Parks);

    [Fact]
    public void A_tax_takes_its_rate_from_what_it_is_laid_on() => Gen.Select(RandomPark.Of(new ParkKind { HasPolicies = false }), Gen.Double[0.1, 20]).ForAll(
        static (park, rate) => Solved(park, (tables, free) =>
        {
            var tax = new Policy { Id = "tax", Kind = PolicyKind.Tax, Target = "co2", Value = new Quantity(rate, Unit.Parse("EUR2020/tCO2e")) };
            PlanDocument taxed = (tables with { Policies = new([tax]) }).Plan();
            taxed.Indicator("taxes").IsNear(rate * taxed.Indicator("co2")).ShouldBeTrue();
            double before = taxed.Indicator("output-value") - taxed.Indicator("operating-cost") - taxed.Indicator("capital-cost");
            taxed.Best().IsNear(before - taxed.Indicator("taxes")).ShouldBeTrue();
            // The untaxed plan, taxed, is one that could still be had; and no plan earns more before tax.
            taxed.Best().ShouldBeGreaterThanOrEqualTo(free.Best() - (rate * free.Indicator("co2")) - Tolerance(free.Best()));
            before.ShouldBeLessThanOrEqualTo(free.Best() + Tolerance(free.Best()));
        }), iter: Parks);

    [Fact]
    public void A_later_stage_keeps_what_an_earlier_one_reached() => RandomPark.WithDecisions.ForAll(
        static park => Solved(park, (tables, first) => tables.Plan("co2, profit").Indicator("co2").IsNear(first.Best()).ShouldBeTrue(), "co2"), iter: Parks);

    [Fact]
    public void A_weighted_sum_is_the_sum_of_its_weighted_parts() => Gen.Select(RandomPark.WithDecisions, Gen.Int[1, 50]).ForAll(
        static (park, weight) => Solved(
            park, (_, plan) => plan.Best().IsNear(plan.Indicator("profit") - (weight * plan.Indicator("co2")), 1e-5).ShouldBeTrue(), $"max profit - {weight}*co2"), iter: Parks);

    [Fact]
    public void Plans_are_proven() => RandomPark.WithDecisions.ForAll(
        static park => Solved(park, static (_, plan) => plan.Certificate!.Accepted.ShouldBeTrue()), iter: Parks);

    // Laws about plans would say nothing of parks that have none, or in which nothing happens.
    [Fact]
    public void Most_random_parks_have_a_plan_and_many_exchange_or_build()
    {
        PlanDocument[] plans = [.. Enumerable.Range(0, 100).Select(seed => RandomPark.Of(seed, new ParkKind { Decides = true }).Plan()).Where(plan => plan.Status == "optimal")];
        plans.Length.ShouldBeGreaterThan(70);
        plans.Count(plan => plan.Exchanges.Any(exchange => exchange.Synergy)).ShouldBeGreaterThan(10);
        plans.Count(plan => plan.Builds.Count > 0).ShouldBeGreaterThan(20);
        plans.Count(plan => plan.Model!.Integers > 0).ShouldBeGreaterThan(40);
    }

    // Parks whose needs cannot be met have no plan; there are refusal laws for them.
    private static void Solved(PackageTables park, Action<PackageTables, PlanDocument> law, string objective = "profit")
    {
        PlanDocument plan = park.Plan(objective);
        if (plan.Status != "infeasible") plan.Status.ShouldBe("optimal");
        if (plan.Status == "optimal") law(park, plan);
    }

    private static double Tolerance(double value) => 1e-5 * Math.Max(1, Math.Abs(value));

    private static double SumOf(IEnumerable<IndicatorValue> values, string kind) =>
        values.Where(value => value.Scope.StartsWith(kind, StringComparison.Ordinal)).Sum(value => value.Value);

    // Sums of large numbers that cancel are as exact as the numbers.
    private static double SizeOf(IEnumerable<IndicatorValue> values) => 1e-6 * Math.Max(1, values.Max(value => Math.Abs(value.Value)));

    private static PackageTables Capped(PackageTables park, double cap) => park with
    {
        Limits = new([.. park.Limits, new Limit { Id = "tight", Indicator = "co2", Scope = "park", Sense = LimitSense.AtMost, Value = new Quantity(cap, Unit.Parse("tCO2e/a")) }]),
    };

    private static Resource InSmallerUnits(Resource resource) => resource with
    {
        Unit = Unit.Parse(resource.Unit.Symbol switch { "t" => "kg", "GJ" => "MJ", _ => "L" }),
    };

    private static PackageTables Shuffled(PackageTables park, int seed)
    {
        var random = new Random(seed);
        Table<TRow> Shuffle<TRow>(Table<TRow> table) where TRow : class, IRow => new([.. table.OrderBy(_ => random.Next())]);
        return park with
        {
            Sites = Shuffle(park.Sites), Organisations = Shuffle(park.Organisations), Plants = Shuffle(park.Plants), Resources = Shuffle(park.Resources),
            Markets = Shuffle(park.Markets), Links = Shuffle(park.Links), Technologies = Shuffle(park.Technologies), Factors = Shuffle(park.Factors),
        };
    }

    private static PackageTables Renamed(PackageTables park) => park with
    {
        Plants = new([.. park.Plants.Select(plant => plant with { Id = new PlantId(Mirror(plant.Id.Value)), Site = new SiteId(Mirror(plant.Site.Value)) })]),
        Sites = new([.. park.Sites.Select(site => site with { Id = new SiteId(Mirror(site.Id.Value)) })]),
        Endowments = new([.. park.Endowments.Select(endowment => endowment with { Site = new SiteId(Mirror(endowment.Site.Value)) })]),
        Links = new([.. park.Links.Select(link => link with { From = Mirror(link.From), To = Mirror(link.To) })]),
    };

    private static string Mirror(string id) => "other-" + string.Concat(id.Reverse());
}
