using Mycel.Benchmarks.Parks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;

namespace Mycel.Benchmarks.Tight;

/// <summary>
/// A park that is to be designed: firms with wastewater that must go somewhere, places where a treatment plant could stand at a fixed cost and one by size, and pipes between any
/// of them with a fixed cost by length. Every firm may pay for disposal instead. Building is yes or no, and each plant could be far larger than the whole park needs.
/// </summary>
internal static class DesignPark
{
    private const double Potential = 1e6;

    /// <summary>The tables of a park.</summary>
    /// <param name="firms">Number of firms.</param>
    /// <param name="places">Number of places for treatment.</param>
    /// <param name="seed">What tells one park from another.</param>
    /// <returns>A package that checks find nothing wrong in.</returns>
    public static PackageTables Of(int firms, int places, int seed)
    {
        var chance = new Chance(seed);
        List<Site> sites = [.. Enumerable.Range(0, firms).Select(firm => SiteOf($"firm-{firm}", firm, chance)), .. Enumerable.Range(0, places).Select(place => SiteOf($"place-{place}", firms + place, chance))];
        return new PackageTables
        {
            Package = new PackageInfo { Name = "design", Currency = Unit.Parse("EUR2020"), BaseYear = 2020, Periods = [2020], DiscountRate = 0.05 },
            Resources = new([
                new Resource { Id = new ResourceId("wastewater"), Kind = ResourceKind.ByProduct, Unit = Unit.Parse("m3"), Release = false },
                new Resource { Id = new ResourceId("clean-water"), Kind = ResourceKind.Material, Unit = Unit.Parse("m3") },
            ]),
            Organisations = new([.. sites.Select(site => new Organisation { Id = new OrganisationId(site.Id.Value) })]),
            Sites = new(sites),
            Technologies = new([.. Recipe("washing", TechnologyParameter.Output, []), .. Recipe("treating", TechnologyParameter.Input, [
                (TechnologyParameter.FixedInvestment, 400_000, "EUR2020"), (TechnologyParameter.Investment, 20, "EUR2020/(m3/a)"), (TechnologyParameter.Lifetime, 20, "a"),
                (TechnologyParameter.VariableCost, 0.4, "EUR2020/m3"),
            ])]),
            Plants = new([.. Enumerable.Range(0, firms).Select(firm => Firm(firm, chance)), .. Enumerable.Range(0, places).Select(Place)]),
            Markets = new([.. Enumerable.Range(0, firms).Select(firm => new Market
            {
                Resource = new ResourceId("wastewater"), Site = new SiteId($"firm-{firm}"), Sell = new Quantity(-chance.Between(6, 9, Draw.LocalPrice, firm), Unit.Parse("EUR2020/m3")),
            })]),
            Links = new([new Link
            {
                RowNumber = 2, From = "*", To = "*", Resources = "wastewater", Investment = new Quantity(1, Unit.Parse("EUR2020/(m3/a)/km")),
                FixedInvestment = new Quantity(30_000, Unit.Parse("EUR2020/km")), Lifetime = new Quantity(30, Units.Year),
            }]),
            Sources = new([new Source { Id = new SourceId("design"), Citation = "Drawn at random", Quality = Quality.Assumed }]),
        };
    }

    private static Site SiteOf(string id, int index, Chance chance) => new()
    {
        Id = new SiteId(id), Latitude = new Quantity(55 + chance.Between(0, 0.08, Draw.ClusterNorth, index), Units.Degree),
        Longitude = new Quantity(11 + chance.Between(0, 0.14, Draw.ClusterEast, index), Units.Degree),
    };

    private static Plant Firm(int firm, Chance chance)
    {
        Quantity flow = new(Math.Round(chance.Between(2_000, 20_000, Draw.Order, firm)), Unit.Parse("m3/a"));
        return new Plant
        {
            RowNumber = firm + 2, Id = new PlantId($"wash-{firm}"), Technology = new TechnologyId("washing"), Site = new SiteId($"firm-{firm}"), Owner = new OrganisationId($"firm-{firm}"),
            Capacity = flow, Minimum = flow,
        };
    }

    private static Plant Place(int place) => new()
    {
        RowNumber = 10_000 + place, Id = new PlantId($"treat-{place}"), Technology = new TechnologyId("treating"), Site = new SiteId($"place-{place}"),
        Owner = new OrganisationId($"place-{place}"), Potential = new Quantity(Potential, Unit.Parse("m3/a")),
    };

    private static IEnumerable<TechnologyValue> Recipe(string id, TechnologyParameter flow, (TechnologyParameter Parameter, double Value, string Unit)[] figures)
    {
        TechnologyValue Row(TechnologyParameter parameter, double value, string unit, string? resource = null) => new()
        {
            Technology = new TechnologyId(id), Parameter = parameter, Resource = resource is null ? null : new ResourceId(resource), Value = new Quantity(value, Unit.Parse(unit)),
        };
        yield return Row(TechnologyParameter.Reference, 1, "m3", "wastewater");
        yield return Row(flow, 1, "m3/m3", "wastewater");
        if (flow == TechnologyParameter.Input) yield return Row(TechnologyParameter.Output, 1, "m3/m3", "clean-water");
        foreach ((TechnologyParameter parameter, double value, string unit) in figures) yield return Row(parameter, value, unit);
    }
}
