using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using Mycel.Analysis.Results;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Laws;

/// <summary>What holds where there is no plan.</summary>
public sealed partial class RefusalLaws
{
    private const int Parks = 40;

    private static readonly Gen<PackageTables> AnyPark =
        RandomPark.Of(new ParkKind { IsSliced = false, HasLinkCapacities = false, HasPolicies = false, Builds = false });

    // The least CO2 that the park's needs allow, and half of it as a cap; or more of a product than its plants can make.
    [Fact]
    public void The_advised_mends_make_a_plan_possible() => AnyPark.ForAll(
        static park =>
        {
            PlanDocument least = WithNeed(park, 0.4).Plan("co2");
            if (least.Status == "infeasible") ShouldBeMended(WithNeed(park, 0.4), least);
            else if (least.Best() > 1) ShouldBeRefusedAndMended(Capped(WithNeed(park, 0.4), least.Best() / 2));
        },
        iter: Parks);

    [Fact]
    public void A_need_beyond_capacity_is_refused_and_mended() => AnyPark.ForAll(
        static park => ShouldBeRefusedAndMended(WithNeed(park, 1.5)), iter: Parks);

    [Fact]
    public void What_grows_without_end_is_named() => AnyPark.ForAll(
        static park =>
        {
            var machine = new Plant { Id = new PlantId("wonder"), Technology = new TechnologyId("wonder"), Site = park.Sites[0].Id, Owner = park.Organisations[0].Id };
            TechnologyValue Row(TechnologyParameter parameter, string resource) => new()
            {
                Technology = machine.Technology, Parameter = parameter, Resource = new ResourceId(resource), Value = new Quantity(1, Unit.Parse("t")),
            };
            PackageTables endless = park with
            {
                Resources = new([.. park.Resources, new Resource { Id = new ResourceId("gold"), Kind = ResourceKind.Material, Unit = Unit.Parse("t") }]),
                Plants = new([.. park.Plants, machine]),
                Technologies = new([
                    .. park.Technologies, Row(TechnologyParameter.Reference, "gold"),
                    Row(TechnologyParameter.Output, "gold") with { Value = new Quantity(1, Unit.Parse("t/t")) },
                ]),
                Markets = new([.. park.Markets, new Market { Resource = new ResourceId("gold"), Sell = new Quantity(1, Unit.Parse("EUR2020/t")) }]),
            };
            PlanDocument plan = endless.Plan();
            if (plan.Status == "infeasible") return;
            plan.Status.ShouldBe("unbounded");
            plan.Refusal!.Conflict.ShouldContain("activity[wonder] grows");
            plan.Refusal.Conflict.ShouldContain(line => line.StartsWith("sell[", StringComparison.Ordinal) && line.EndsWith(",gold] grows", StringComparison.Ordinal));
        },
        iter: Parks);

    private static void ShouldBeRefusedAndMended(PackageTables park)
    {
        PlanDocument plan = park.Plan();
        plan.Status.ShouldBe("infeasible");
        ShouldBeMended(park, plan);
    }

    private static void ShouldBeMended(PackageTables park, PlanDocument refused)
    {
        refused.Refusal!.Conflict.ShouldNotBeEmpty();
        refused.Refusal.Mends.ShouldNotBeEmpty();
        PackageTables mended = park;
        foreach (string mend in refused.Refusal.Mends) mended = Mended(mended, mend);
        mended.Plan().Status.ShouldBe("optimal", string.Join(' ', refused.Refusal.Mends));
    }

    // What a person would do with the advice: change the cell that it speaks of.
    private static PackageTables Mended(PackageTables park, string mend)
    {
        Match match = Advice().Match(mend);
        match.Success.ShouldBeTrue(mend);
        string[] target = match.Groups["target"].Value.Split(' ');
        double value = double.Parse(Blanks().Replace(match.Groups["value"].Value, ""), NumberStyles.Number | NumberStyles.AllowExponent, CultureInfo.InvariantCulture);
        var quantity = new Quantity(value, Unit.Parse(match.Groups["unit"].Value));
        bool isLower = match.Groups["verb"].Value == "Lower";
        return target switch
        {
            ["limit", var id, ..] => park with { Limits = new([.. park.Limits.Select(limit => limit.Id == id ? limit with { Value = quantity } : limit)]) },
            ["activity", "of", var id] => Plants(park, id, plant => isLower ? plant with { Minimum = quantity } : plant with { Maximum = quantity }),
            ["capacity", "of", var id] => Plants(park, id, plant => plant with { Capacity = new Quantity(value / AvailabilityOf(park, plant), quantity.Unit) }),
            ["least", "load", "of", var id] => Plants(park, id, plant => plant with { Technology = Unloaded(plant) }, plant => LoadLowered(park, plant, value)),
            ["market", "for", "buying", var market] => Markets(park, market, row => row with { BuyLimit = quantity }),
            ["market", "for", "selling", var market] => Markets(park, market, row => row with { SellLimit = quantity }),
            ["supply", ..] => park with { Endowments = new([.. park.Endowments.Select(row => row with { Cap = quantity })]) },
            ["reserve", ..] => park with { Endowments = new([.. park.Endowments.Select(row => row with { Reserve = new Quantity(value, row.Reserve!.Value.Unit) })]) },
            _ => throw new ArgumentException($"'{mend}' speaks of nothing that a person could change."),
        };
    }

    private static PackageTables Plants(PackageTables park, string id, Func<Plant, Plant> change) =>
        park with { Plants = new([.. park.Plants.Select(plant => plant.Id.Value == id ? change(plant) : plant)]) };

    // A least load is the technology's; the plant gets one of its own with another share.
    private static PackageTables Plants(PackageTables park, string id, Func<Plant, Plant> change, Func<Plant, IEnumerable<TechnologyValue>> rows)
    {
        Plant plant = park.Plants.Single(entry => entry.Id.Value == id);
        return Plants(park, id, change) with { Technologies = new([.. park.Technologies, .. rows(plant)]) };
    }

    private static TechnologyId Unloaded(Plant plant) => new($"{plant.Technology.Value}-of-{plant.Id.Value}");

    private static IEnumerable<TechnologyValue> LoadLowered(PackageTables park, Plant plant, double activity) =>
        park.Technologies.Where(row => row.Technology == plant.Technology).ToList().Select(row => row with
        {
            Technology = Unloaded(plant),
            Value = row.Parameter == TechnologyParameter.MinimumLoad ? new Quantity(activity / plant.Capacity!.Value.Value, Unit.One) : row.Value,
        });

    private static PackageTables Markets(PackageTables park, string label, Func<Market, Market> change) => park with
    {
        Markets = new([.. park.Markets.Select(row => label == row.Resource.Value + (row.Tier is > 1 ? $",tier-{row.Tier}" : "") ? change(row) : row)]),
    };

    private static double AvailabilityOf(PackageTables park, Plant plant) =>
        park.Technologies.FirstOrDefault(row => row.Technology == plant.Technology && row.Parameter == TechnologyParameter.Availability)?.Value.Value ?? 1;

    private static PackageTables WithNeed(PackageTables park, double shareOfCapacity) => Plants(
        park, park.Plants[0].Id.Value, plant => plant with { Minimum = new Quantity(shareOfCapacity * plant.Capacity!.Value.Value, plant.Capacity.Value.Unit), Maximum = null });

    private static PackageTables Capped(PackageTables park, double cap) => park with
    {
        Limits = new([new Limit { Id = "cap", Indicator = "co2", Scope = "park", Sense = LimitSense.AtMost, Value = new Quantity(cap, Unit.Parse("tCO2e/a")) }]),
    };

    [GeneratedRegex(@"^(?<verb>Lower|Raise) (?<target>.+) from [\d\s,.E+-]+ to (?<value>[\d\s,.E+-]+) (?<unit>\S+)\.$")]
    private static partial Regex Advice();

    [GeneratedRegex(@"[\s,]")]
    private static partial Regex Blanks();
}
