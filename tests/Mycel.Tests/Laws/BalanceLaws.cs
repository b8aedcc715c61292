using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using Mycel.Analysis.Flowsheets;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;
using Mycel.Tests.Packages;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Laws;

/// <summary>What holds for balances of every park: they repeat plans whose activities are given back, their accounts close, and the order of facts says nothing.</summary>
public sealed partial class BalanceLaws
{
    private const int Parks = 60;

    // Facts are amounts of a year, and what links with losses bring is no activity; so these parks have one slice and links that lose nothing.
    private static readonly ParkKind Whole = new() { IsSliced = false, Builds = false, HasPolicies = false };

    public static TheoryData<string, string> Examples => new()
    {
        { "algae-park", "" }, { "algae-park", "a" }, { "algae-park", "b" }, { "algae-park", "c" }, { "algae-park", "d" }, { "algae-park", "e" }, { "algae-park", "f" },
        { "algae-park", "oil-rich" }, { "algae-park", "c published" },
    };

    [Fact]
    public void What_a_plan_does_balances_when_it_is_given() => RandomPark.Of(Whole).ForAll(
        static park => { if (PlanOf(Lossless(park)) is { } plan) GivenBack(Lossless(park), plan).Status.ShouldBe("balanced"); }, iter: Parks);

    [Fact]
    public void A_balance_of_a_plan_is_the_plan_where_each_resource_crosses_one_way()
    {
        int compared = 0;
        for (int seed = 0; seed < 200; seed++)
        {
            PackageTables park = Lossless(RandomPark.Of(seed, Whole));
            if (PlanOf(park) is not { } plan || !CrossesOneWay(plan) || plan.Activities.Count == 0) continue;
            PlanDocument balance = GivenBack(park, plan);
            foreach (string crossing in plan.BoundaryFlows.Concat(balance.BoundaryFlows).Select(KeyOf).Distinct())
                AmountOf(balance, crossing).IsNear(AmountOf(plan, crossing), 1e-6).ShouldBeTrue($"{seed}: {crossing}");
            foreach (IndicatorValue value in plan.Indicators.Where(value => value.Scope == "park"))
                balance.Indicator(value.Id).IsNear(value.Value, 1e-6).ShouldBeTrue($"{seed}: {value.Id} {balance.Indicator(value.Id)} {value.Value}");
            compared++;
        }

        compared.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void Accounts_of_random_parks_close() => RandomPark.Of(Whole).ForAll(
        static park => { if (PlanOf(Lossless(park)) is { } plan) AccountsClose(GivenBack(Lossless(WithContents(park)), plan)); }, iter: Parks);

    [Fact]
    public void The_origin_of_carbon_is_found_in_a_circle_that_hardly_anything_leaves()
    {
        // Of what goes round one part in 20,000 is let go, and as much is bought: half from the ground, half from the field.
        PackageTables park = Given.A.Park().Resource("gas", release: false).Resource("liquor", release: false).Resource("coal").Resource("straw").Resource("smoke")
            .Technology("burning", makes: "1 gas", from: "1 coal").Technology("rotting", makes: "1 gas", from: "1 straw").Technology("scrubbing", makes: "1 liquor", from: "1 gas")
            .Technology("stripping", makes: "0.99995 gas + 0.00005 smoke", from: "1 liquor", counted: "liquor").Plant("fire", "burning").Plant("heap", "rotting").Plant("scrubber", "scrubbing").Plant("stripper", "stripping")
            .Buys("coal", 1).Buys("straw", 1).Given(GivenQuantity.Activity, 1, plant: "fire").Given(GivenQuantity.Activity, 1, plant: "heap").Tables();
        PlanDocument balance = Balancing.Run(Study.Unchecked(park with { Resources = new([.. park.Resources.Select(row => row with { CarbonContent = new Quantity(0.5, Unit.Parse("t/t")), CarbonOrigin = row.Id.Value == "straw" ? CarbonOrigin.Biogenic : null })]) }, Balancing.OptionsFor(null)), new PhaseClock());

        balance.Status.ShouldBe("balanced");
        balance.Activity("scrubber").ShouldBe(40000, 1e-6);
        balance.Balance!.Accounts.Single(line => line is { Account: "fossil-carbon", Scope: "park" }).Out.ShouldBe(0.5, 1e-9);
        balance.Balance!.Accounts.Single(line => line is { Account: "biogenic-carbon", Scope: "park" }).Out.ShouldBe(0.5, 1e-9);
        AccountsClose(balance);
    }

    [Fact]
    public void Whatever_is_given_of_whatever_park_is_answered_and_what_is_balanced_is_proven()
    {
        int balanced = 0;
        for (int seed = 0; seed < Rounds(); seed++)
        {
            var random = new Random(seed);
            PackageTables park = WithContents(RandomPark.Of(seed, seed % 2 == 0 ? Whole : new ParkKind { Decides = true }));
            if (seed % 2 == 0) park = Lossless(park);
            // Of facts at random hardly any set balances; what a plan does, many times as much or little of it, does.
            GivenValue[] facts = seed % 2 == 0 && PlanOf(park) is { } plan ? FactsOf(park, plan, Math.Pow(10, random.Next(-6, 7))) : [.. Enumerable.Range(0, random.Next(1, park.Plants.Count + 3)).Select(row => FactOf(park, row, random)).OfType<GivenValue>()];
            Study study = Study.Unchecked(park with { Givens = new(facts), Loads = new(LoadsOf(park, random)) }, Balancing.OptionsFor(null));
            var request = new BalanceRequest { Sensitivities = seed % 3 == 0 };
            PlanDocument balance = Balancing.Run(study, new PhaseClock(), request);
            JsonSerializer.Serialize(balance, PlanJson.Default.PlanDocument).Length.ShouldBeGreaterThan(0);
            if (balance.Status != "balanced")
            {
                balance.Findings.ShouldContain(finding => finding.Severity == "error", $"{seed}: {balance.Status}");
                continue;
            }

            balanced++;
            balance.Certificate!.Accepted.ShouldBeTrue($"{seed}: {balance.Certificate.PrimalResidual:R} {balance.Certificate.BalanceResidual:R}");
            AccountsClose(balance, $"{seed}");
            BalanceVerification.Of(balance, study, request).Problems.ShouldBeEmpty($"{seed}");
        }

        balanced.ShouldBeGreaterThan(Rounds() / 20);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Accounts_of_examples_close(string example, string scenario)
    {
        PlanDocument balance = BalanceOf(Example.Read(example), scenario);
        balance.Status.ShouldBe("balanced");
        balance.Balance!.Accounts.ShouldNotBeEmpty();
        AccountsClose(balance);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_order_of_facts_changes_no_byte(string example, string scenario)
    {
        PackageTables tables = Example.Read(example);
        string text = TextOf(BalanceOf(tables, scenario));
        for (int seed = 0; seed < 4; seed++)
        {
            var random = new Random(seed);
            GivenValue[] shuffled = [.. tables.Givens.OrderBy(_ => random.Next())];
            TextOf(BalanceOf(tables with { Givens = new([.. shuffled.Select((row, place) => row with { RowNumber = place + 2 })]) }, scenario)).ShouldBe(text);
        }
    }

    /// <summary>What enters a park less what leaves it is what its plants and links lose, in every account.</summary>
    internal static void AccountsClose(PlanDocument balance, string of = "")
    {
        double carbon = balance.Balance!.Accounts.Where(line => line.Account == "carbon").Sum(SizeOf);
        foreach (IGrouping<string, AccountLine> account in balance.Balance!.Accounts.GroupBy(line => line.Account))
        {
            AccountLine park = account.Single(line => line.Scope == "park");
            AccountLine[] parts = [.. account.Where(line => line.Scope != "park")];
            // What is fossil is a share of all carbon, and as exact as that.
            double size = account.Key.EndsWith("-carbon", StringComparison.Ordinal) ? carbon : account.Sum(SizeOf);
            park.Unaccounted.ShouldBe(parts.Sum(line => line.Unaccounted), 1e-8 * size, $"{of} {account.Key}");
            // No rest vanishes: what has a name and what has none are all of it.
            foreach (AccountLine line in parts)
                balance.Balance.Losses.Where(loss => loss.OfRest && loss.Of == account.Key && (line.Scope == loss.Plant || line.Scope == $"plant:{loss.Plant}")).Sum(loss => loss.Value).ShouldBe(line.Unaccounted, 1e-8 * size, $"{of} {account.Key} {line.Scope}");
            park.Unaccounted.ShouldBe(park.In + park.Surroundings - park.Out, 1e-12 * size, $"{of} {account.Key}");
        }
    }

    private static int Rounds() => int.TryParse(Environment.GetEnvironmentVariable("MYCEL_BALANCE_MUTANTS"), CultureInfo.InvariantCulture, out int asked) ? asked : 300;

    private static GivenValue? FactOf(PackageTables park, int row, Random random)
    {
        Plant plant = park.Plants[random.Next(park.Plants.Count)];
        Resource resource = park.Resources[random.Next(park.Resources.Count)];
        GivenQuantity quantity = random.Next(3) == 0 ? GivenQuantity.Activity : Enum.GetValues<GivenQuantity>()[random.Next(Enum.GetValues<GivenQuantity>().Length)];
        double value = random.Next(6) switch { 0 => 0, 1 => 1, 2 => Math.Pow(10, random.Next(-9, 10)), _ => random.Next(1, 60) };
        bool ofPlant = quantity is GivenQuantity.Activity or GivenQuantity.Load or GivenQuantity.Share || (quantity is GivenQuantity.Input or GivenQuantity.Output && random.Next(2) == 0);
        bool isShare = quantity is GivenQuantity.Load or GivenQuantity.Share;
        if (quantity is GivenQuantity.Load && plant.Capacity is null) return null;
        if (ofPlant && quantity is not (GivenQuantity.Activity or GivenQuantity.Load))
        {
            TechnologyParameter side = quantity == GivenQuantity.Output ? TechnologyParameter.Output : TechnologyParameter.Input;
            if (park.Technologies.FirstOrDefault(entry => entry.Technology == plant.Technology && entry.Parameter == side) is not { } flow) return null;
            resource = park.Resources.First(entry => entry.Id == flow.Resource);
        }

        Unit unit = isShare ? Unit.One : Unit.Parse((quantity == GivenQuantity.Activity ? UnitOf(park, plant) : resource.Unit.Symbol) + "/a");
        bool hasSite = !ofPlant && (quantity == GivenQuantity.Exchange || random.Next(3) == 0);
        return new GivenValue
        {
            RowNumber = row + 2, Id = $"fact-{row}", Quantity = quantity, Plant = ofPlant ? plant.Id : null, Resource = quantity is GivenQuantity.Activity or GivenQuantity.Load ? null : resource.Id,
            Site = hasSite ? park.Sites[random.Next(park.Sites.Count)].Id : null, To = quantity == GivenQuantity.Exchange ? park.Sites[random.Next(park.Sites.Count)].Id : null,
            Value = new Quantity(isShare ? random.Next(3) switch { 0 => 0, 1 => 1, _ => random.NextDouble() } : value, unit),
        };
    }

    // Half of the parks have a curve for some of their flows.
    private static IReadOnlyList<LoadPoint> LoadsOf(PackageTables park, Random random) => random.Next(2) == 0 ? [] :
    [
        .. park.Technologies.Where(row => row.Parameter is TechnologyParameter.Input or TechnologyParameter.Output && row.Slice is null).DistinctBy(row => (row.Technology, row.Resource))
            .Where(row => random.Next(3) == 0 && park.Technologies.First(entry => entry.Technology == row.Technology && entry.Parameter == TechnologyParameter.Reference).Resource != row.Resource)
            .Select((row, place) => new LoadPoint { RowNumber = place + 2, Technology = row.Technology, Resource = row.Resource!.Value, Load = Quantity.Number(0.4), Ratio = Quantity.Number(0.5 + random.NextDouble()) }),
    ];

    private static double SizeOf(AccountLine line) => Math.Abs(line.In) + Math.Abs(line.Out) + Math.Abs(line.Surroundings);

    private static PlanDocument? PlanOf(PackageTables park) => park.Plan() is { Status: "optimal" } plan ? plan : null;

    private static PlanDocument GivenBack(PackageTables park, PlanDocument plan)
    {
        Study study = Study.Unchecked(park with { Givens = new(FactsOf(park, plan, 1)) }, Balancing.OptionsFor(null));
        return Balancing.Run(study, new PhaseClock(), new BalanceRequest { Sensitivities = false });
    }

    private static GivenValue[] FactsOf(PackageTables park, PlanDocument plan, double times) =>
    [
        .. park.Plants.Select((plant, row) => new GivenValue
        {
            RowNumber = row + 2, Id = plant.Id.Value, Quantity = GivenQuantity.Activity, Plant = plant.Id,
            Value = new Quantity(times * plan.Activity(plant.Id.Value), Unit.Parse(UnitOf(park, plant) + "/a")),
        }),
    ];

    private static string UnitOf(PackageTables park, Plant plant)
    {
        TechnologyValue reference = park.Technologies.First(row => row.Technology == plant.Technology && row.Parameter == TechnologyParameter.Reference);
        return park.Resources.First(row => row.Id == reference.Resource).Unit.Symbol;
    }

    private static PackageTables Lossless(PackageTables park) => park with { Links = new([.. park.Links.Select(link => link with { Loss = null })]) };

    // Contents that no recipe keeps, so that plants lose and win.
    private static PackageTables WithContents(PackageTables park) => park with
    {
        Resources = new([.. park.Resources.Select((row, place) => row.Id.Value == "steam" ? row : row with
        {
            CarbonContent = new Quantity(0.1 * (place + 1), Unit.Parse($"t/{row.Unit.Symbol}")), CarbonOrigin = place % 2 == 0 ? CarbonOrigin.Biogenic : null,
            HeatingValue = new Quantity(5 + place, Unit.Parse($"GJ/{row.Unit.Symbol}")),
        })]),
    };

    // A balance nets what is bought and sold of a resource, and sells before it lets go.
    private static bool CrossesOneWay(PlanDocument plan) => plan.BoundaryFlows.Where(flow => flow.Value > 1e-9).GroupBy(flow => flow.Resource)
        .All(flows => flows.Select(flow => flow.Kind is "buy" or "extract" ? "in" : flow.Kind).Distinct().Count() == 1);

    private static string KeyOf(BoundaryFlow flow) => $"{flow.Kind} {flow.Resource}";

    private static double AmountOf(PlanDocument document, string crossing) => document.BoundaryFlows.Where(flow => KeyOf(flow) == crossing).Sum(flow => flow.Value);

    internal static PlanDocument BalanceOf(PackageTables tables, string scenario)
    {
        FindingList findings = [];
        Study study = Study.Open(tables, "", scenario.Split(' ', StringSplitOptions.RemoveEmptyEntries), Balancing.OptionsFor(null), findings).ShouldNotBeNull();
        return Balancing.Run(study, new PhaseClock(), new BalanceRequest { Sensitivities = true });
    }

    // Where a fact stands in its file is told, and moves with it; with it the digest and the order of what rests on cells by their place.
    private static string TextOf(PlanDocument balance) =>
        Place().Replace(JsonSerializer.Serialize(balance with { Timings = new Dictionary<string, double>(), Digest = "" }, PlanJson.Default.PlanDocument), "givens.csv");

    [GeneratedRegex(@"givens\.csv:\d+")]
    private static partial Regex Place();
}
