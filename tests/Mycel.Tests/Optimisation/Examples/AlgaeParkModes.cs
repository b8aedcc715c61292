using Mycel.Analysis.Flowsheets;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;
using Mycel.Tests.Flowsheets;

namespace Mycel.Tests.Optimisation.Examples;

/// <summary>
/// The modules of the article have modes of use: the same power station can be told its power, its coal or its carbon dioxide. Here a mode is another fact in the place of one, and
/// the park that follows is the same. Land is no mode: it follows from capacity, which no fact gives.
/// </summary>
public sealed class AlgaeParkModes
{
    private const double Same = 1e-9;

    private static readonly PackageTables SceneE = AlgaePark.Tables.Under(["e"], []);
    private static readonly Lazy<PlanDocument> Park = new(() => Balance(SceneE));

    [Theory]
    [InlineData("power-output", GivenQuantity.Buy, null, "coal")]
    [InlineData("power-output", GivenQuantity.Input, "coal-power-station", "coal")]
    [InlineData("power-output", GivenQuantity.Output, "coal-power-station", "flue-gas-co2")]
    [InlineData("power-output", GivenQuantity.Activity, "coal-power-station", null)]
    [InlineData("power-output", GivenQuantity.Release, null, "stored-co2")]
    [InlineData("solar-output", GivenQuantity.Sell, null, "electricity")]
    [InlineData("solar-output", GivenQuantity.Draw, null, "sunlight")]
    [InlineData("pond-harvest", GivenQuantity.Output, "biorefinery", "biodiesel")]
    [InlineData("pond-harvest", GivenQuantity.Sell, null, "bioethanol")]
    [InlineData("pond-harvest", GivenQuantity.Input, "algae-pond", "pond-co2")]
    [InlineData("pond-harvest", GivenQuantity.Release, null, "stored-co2")]
    [InlineData("pond-harvest", GivenQuantity.Load, "algae-pond", null)]
    [InlineData("fish-stock", GivenQuantity.Sell, null, "fish")]
    [InlineData("refinery-stack", GivenQuantity.Share, "process-gas-line", "process-co2")]
    public void Another_fact_in_the_place_of_one_gives_the_same_park(string instead, GivenQuantity quantity, string? plant, string? resource)
    {
        PlanDocument park = Park.Value;
        GivenValue fact = new()
        {
            RowNumber = SceneE.Givens.Single(row => row.Id == instead).RowNumber, Id = "mode", Quantity = quantity, Plant = plant is null ? null : new PlantId(plant),
            Resource = resource is null ? null : new ResourceId(resource), Value = ValueOf(park, quantity, plant, resource), Source = new SourceId("definition"),
        };

        PlanDocument other = Balance(SceneE with { Givens = new([.. SceneE.Givens.Where(row => row.Id != instead), fact]) });

        other.Balance!.Givens.Select(given => given.Id).ShouldNotContain(instead);
        ShouldBeTheSame(other, park);
    }

    [Theory]
    [InlineData(GivenQuantity.Load, "algae-pond", null)]
    [InlineData(GivenQuantity.Activity, "algae-pond", null)]
    [InlineData(GivenQuantity.Output, "biorefinery", "biodiesel")]
    [InlineData(GivenQuantity.Input, "algae-pond", "pond-co2")]
    public void That_nothing_grows_can_be_said_in_every_way(GivenQuantity quantity, string plant, string? resource)
    {
        PlanDocument idle = Balance(With("pond-harvest", row => row with { Value = new Quantity(0, row.Value!.Value.Unit) }));
        Quantity nothing = quantity == GivenQuantity.Load ? new Quantity(0, Unit.One) : new Quantity(0, FlowUnit(resource ?? "algae"));

        PlanDocument other = Balance(With("pond-harvest", row => row with { Quantity = quantity, Plant = new PlantId(plant), Resource = resource is null ? null : new ResourceId(resource), Value = nothing }));

        idle.Does("algae-pond").ShouldBe(0, Same);
        ShouldBeTheSame(other, idle);
        other.Crosses("release", "stored-co2").ShouldBe(0.9 * 4606.094 * 660, 1e-3);
    }

    private static PackageTables With(string fact, Func<GivenValue, GivenValue> change) =>
        SceneE with { Givens = new([.. SceneE.Givens.Select(row => row.Id == fact ? change(row) : row)]) };

    private static PlanDocument Balance(PackageTables tables)
    {
        PlanDocument balance = Balancing.Run(Study.Unchecked(tables, Balancing.OptionsFor(null)), new PhaseClock(), new BalanceRequest { Sensitivities = false });
        balance.ShouldBalance();
        return balance;
    }

    // What the solved park says of it.
    private static Quantity ValueOf(PlanDocument park, GivenQuantity quantity, string? plant, string? resource) => quantity switch
    {
        GivenQuantity.Load or GivenQuantity.Share => new Quantity(1, Unit.One),
        GivenQuantity.Activity => new Quantity(park.Does(plant!), Unit.Parse(park.Activities.First(row => row.Plant == plant).Unit)),
        GivenQuantity.Input => new Quantity(park.Balance!.Flows.Where(flow => flow.To == plant && flow.Resource == resource).Sum(flow => flow.Value), FlowUnit(resource!)),
        GivenQuantity.Output => new Quantity(park.Balance!.Flows.Where(flow => flow.From == plant && flow.Resource == resource).Sum(flow => flow.Value), FlowUnit(resource!)),
        GivenQuantity.Draw => new Quantity(park.Crosses("extract", resource!), FlowUnit(resource!)),
        _ => new Quantity(park.Crosses(quantity.ToString().ToLowerInvariant(), resource!), FlowUnit(resource!)),
    };

    private static Unit FlowUnit(string resource) => SceneE.Resources.Single(row => row.Id.Value == resource).Unit.Per(Units.Year);

    private static void ShouldBeTheSame(PlanDocument other, PlanDocument park)
    {
        Figures(other).Keys.ShouldBe(Figures(park).Keys);
        foreach ((string name, double value) in Figures(park)) Figures(other)[name].ShouldBe(value, Same * Math.Max(1, Math.Abs(value)), name);
    }

    private static SortedDictionary<string, double> Figures(PlanDocument park) => new(
        park.Activities.Select(row => ($"activity {row.Plant}", row.Value))
            .Concat(park.BoundaryFlows.Where(row => Math.Abs(row.Value) > 1e-6).Select(row => ($"{row.Kind} {row.Resource}", row.Value)))
            .Concat(park.Indicators.Where(row => row.Scope == "park").Select(row => (row.Id, row.Value))).ToDictionary(pair => pair.Item1, pair => pair.Item2),
        StringComparer.Ordinal);
}
