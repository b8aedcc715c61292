using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;

namespace Mycel.Benchmarks.Flowsheets;

/// <summary>
/// A park whose balance is a flowsheet with recycles: every plant makes a good and a by-product of goods of plants before it and utilities that are bought; some give part of what they
/// make back. What is sold of each good is given.
/// </summary>
internal static class FlowsheetPark
{
    private const int Utilities = 3;

    /// <summary>Makes the package.</summary>
    /// <param name="plants">Number of plants.</param>
    /// <param name="recycles">Share of plants that give something back.</param>
    /// <param name="reach">How many plants back at most.</param>
    /// <param name="seed">What tells one from another.</param>
    public static PackageTables Of(int plants, double recycles, int reach, int seed)
    {
        var random = new Random(seed);
        var values = new List<TechnologyValue>();
        void Value(int plant, TechnologyParameter parameter, string resource, double amount) => values.Add(new TechnologyValue
        {
            RowNumber = values.Count + 2, Technology = new TechnologyId(Making(plant)), Parameter = parameter, Resource = new ResourceId(resource),
            Value = new Quantity(amount, parameter == TechnologyParameter.Reference ? Units.Tonne : Unit.One), Source = Source,
        });
        var returned = new Dictionary<int, List<(int Good, double Amount)>>();
        for (int plant = 1; plant < plants; plant++)
        {
            if (random.NextDouble() >= recycles) continue;
            int taker = Before(random, plant, reach);
            if (!returned.TryGetValue(taker, out List<(int, double)>? goods)) returned.Add(taker, goods = []);
            if (!goods.Exists(entry => entry.Item1 == plant)) goods.Add((plant, 0.2 * random.NextDouble()));
        }

        for (int plant = 0; plant < plants; plant++)
        {
            Value(plant, TechnologyParameter.Reference, Good(plant), 1);
            Value(plant, TechnologyParameter.Output, Good(plant), 1);
            Value(plant, TechnologyParameter.Output, Rest, 0.1 + random.NextDouble());
            var taken = new HashSet<int>();
            for (int input = random.Next(1, 4); input > 0 && plant > 0; input--)
                if (Before(random, plant, 30) is var good && taken.Add(good)) Value(plant, TechnologyParameter.Input, Good(good), 0.3 * random.NextDouble());
            foreach ((int good, double amount) in returned.GetValueOrDefault(plant) ?? [])
                if (taken.Add(good)) Value(plant, TechnologyParameter.Input, Good(good), amount);
            for (int utility = 0; utility < Utilities; utility++) Value(plant, TechnologyParameter.Input, Utility(utility), Math.Pow(10, (4 * random.NextDouble()) - 2));
        }

        return new PackageTables
        {
            Package = new PackageInfo { Name = "flowsheet", Currency = Unit.Parse("EUR2020"), BaseYear = 2020, Periods = [2020] },
            Sources = new([new Source { RowNumber = 2, Id = Source, Citation = "Made by chance", Quality = Quality.Assumed }]),
            Organisations = new([new Organisation { RowNumber = 2, Id = new OrganisationId("owner") }]),
            Sites = new([new Site { RowNumber = 2, Id = new SiteId("here") }]),
            Resources = new([.. Enumerable.Range(0, plants).Select(Good).Append(Rest).Concat(Enumerable.Range(0, Utilities).Select(Utility)).Select((id, row) => new Resource
            {
                RowNumber = row + 2, Id = new ResourceId(id), Kind = ResourceKind.Material, Unit = Units.Tonne,
            })]),
            Technologies = new(values),
            Plants = new([.. Enumerable.Range(0, plants).Select(plant => new Plant
            {
                RowNumber = plant + 2, Id = new PlantId($"plant-{plant}"), Technology = new TechnologyId(Making(plant)), Site = new SiteId("here"), Owner = new OrganisationId("owner"),
            })]),
            Markets = new([.. Enumerable.Range(0, plants).Select(plant => new Market { RowNumber = plant + 2, Resource = new ResourceId(Good(plant)), Sell = Price }),
                .. Enumerable.Range(0, Utilities).Select(utility => new Market { RowNumber = plants + utility + 2, Resource = new ResourceId(Utility(utility)), Buy = Price })]),
            Givens = new([.. Enumerable.Range(0, plants).Select(plant => new GivenValue
            {
                RowNumber = plant + 2, Id = $"sold-{plant}", Quantity = GivenQuantity.Sell, Resource = new ResourceId(Good(plant)), Value = new Quantity(1 + (1000 * random.NextDouble()), Units.Tonne.Per(Units.Year)),
            })]),
        };
    }

    private const string Rest = "rest";

    private static SourceId Source => new("chance");

    private static Quantity Price => new(1, Unit.Parse("EUR2020/t"));

    private static string Good(int plant) => $"good-{plant}";

    private static string Making(int plant) => $"making-{plant}";

    private static string Utility(int utility) => $"utility-{utility}";

    private static int Before(Random random, int plant, int reach) => plant - 1 - random.Next(Math.Min(plant, reach));
}
