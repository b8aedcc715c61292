using Mycel.Analysis.Balances;
using Mycel.Analysis.Balances.Units;
using Mycel.Model.Packages.Tables;

namespace Mycel.Tests.Balances;

/// <summary>Costs of plants by what they make or treat in a year.</summary>
public sealed class ThroughputCostTests
{
    public static TheoryData<string> Models { get; } = [.. UnitModelCatalogue.All.Select(model => model.Id)];

    [Theory]
    [MemberData(nameof(Models))]
    public void Every_model_can_say_what_its_plant_costs(string id) =>
        UnitModelCatalogue.Find(id)!.Inputs.ShouldContain(input => input.Measure.StartsWith("money/"), "A unit model without a cost leaves it to rows of technologies.csv alone.");

    [Fact]
    public void A_works_of_cement_costs_its_price_by_yearly_capacity()
    {
        UnitResult result = new Cement().Evaluate(UnitReading.Of(
            (Cement.ClinkerRatio, 0.75), (Cement.LimeShare, 0.65), (Cement.FuelEnergy, 3.4), (Cement.SpecificElectricity, 0.1), (Combustion.HeatingValue, 25), (Combustion.CarbonContent, 0.65),
            (Cement.Costs.SpecificInvestment, 150), (Cement.Costs.SpecificFixedCost, 6)));

        result.Values.ShouldBe([new UnitValue(TechnologyParameter.Investment, 150), new UnitValue(TechnologyParameter.FixedCost, 6)]);
    }

    // A thousand fish are harvested as 0.46 t: 2000 for each tonne in a year are 920 for each thousand.
    [Fact]
    public void A_fish_farm_costs_by_the_weight_that_it_harvests()
    {
        UnitReading fish = UnitReading.Of(
            (Aquaculture.StockWeight, 0.2), (Aquaculture.HarvestWeight, 0.46), (Aquaculture.Survival, 1), (Aquaculture.FeedConversion, 1.5), (Aquaculture.FeedNitrogen, 0.06), (Aquaculture.FeedPhosphorus, 0.012),
            (Aquaculture.FeedCarbon, 0.45), (Aquaculture.BodyNitrogen, 0.025), (Aquaculture.BodyPhosphorus, 0.005), (Aquaculture.BodyCarbon, 0.13), (Aquaculture.OxygenPerFeed, 0.4), (Aquaculture.WaterExchange, 100));

        new Aquaculture().Evaluate(fish.With(Aquaculture.Costs.SpecificInvestment, 2000)).Values.Single().Value.ShouldBe(920, 1e-9);
    }
}
