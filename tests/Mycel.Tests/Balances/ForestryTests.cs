using CsCheck;
using Mycel.Analysis.Balances;
using Mycel.Analysis.Balances.Units;
using Mycel.Model.Packages.Tables;

namespace Mycel.Tests.Balances;

/// <summary>Planted forests: growth constants that the park planner's paper states, numbers worked by hand, and laws.</summary>
public sealed class ForestryTests
{
    // Masson pine: the constants of growth are the paper's; density, expansion, root ratio, carbon and trees are defaults from memory, not confirmed.
    private static readonly UnitReading MassonPine = UnitReading.Of(
        (Forestry.MatureVolume, 0.56), (Forestry.GrowthRate, -0.05), (Forestry.GrowthShape, 4.03), (Forestry.TreesPerHectare, 2500), (Forestry.WoodDensity, 0.380),
        (Forestry.BiomassExpansion, 1.472), (Forestry.RootRatio, 0.187), (Forestry.CarbonFraction, 0.460), (Forestry.CreditingPeriod, 20));

    // 0.56 (1 - e^-1)^4.03 = 0.0882 m3; by 2500 trees 220 m3/ha, and so on.
    [Theory]
    [InlineData("Pinus massoniana", 0.56, -0.05, 4.03, 2500, 220)]
    [InlineData("Pinus elliottii", 0.2023, -0.11, 3.991, 1667, 211)]
    [InlineData("Cunninghamia lanceolata", 0.1962, -0.08, 3.9012, 2500, 203)]
    public void Three_species_stand_after_twenty_years_as_tall_as_by_hand(string species, double a, double b, double c, double trees, double volume) =>
        (trees * ForestStand.Richards(a, b, c, 20)).ShouldBe(volume, 0.6, species);

    // 220.5 m3/ha x 0.380 t/m3 x 1.472 x 1.187 x 0.460 x 44/12 / 20 a = 12.34 t/(ha a).
    [Fact]
    public void A_hectare_of_pine_removes_what_it_does_by_hand()
    {
        UnitResult result = new Forestry().Evaluate(MassonPine);

        result.AmountAt(Forestry.Removal).ShouldBe(12.34, 0.01);
        result.AmountAt(Forestry.CarbonDioxide).ShouldBe(result.AmountAt(Forestry.Removal), 1e-9);
        result.AmountAt(Forestry.Timber).ShouldBe(0);
    }

    // The figures by which the planner's park was rebuilt: each worked out in a spreadsheet of its own.
    [Theory]
    [InlineData(0.56, -0.05, 4.03, 2500, 0.380, 1.472, 0.187, 0.46, 11.0236, 12.3451)]
    [InlineData(0.2023, -0.11, 3.991, 1111, 0.424, 1.614, 0.264, 0.511, 7.03284, 11.3983)]
    [InlineData(0.1962, -0.08, 3.9012, 2500, 0.307, 1.634, 0.246, 0.52, 10.1747, 12.1257)]
    public void Three_species_remove_what_the_rebuilt_park_says(
        double a, double b, double c, double trees, double density, double expansion, double roots, double carbon, double stems, double removal)
    {
        UnitResult result = new Forestry().Evaluate(UnitReading.Of(
            (Forestry.MatureVolume, a), (Forestry.GrowthRate, b), (Forestry.GrowthShape, c), (Forestry.TreesPerHectare, trees), (Forestry.WoodDensity, density),
            (Forestry.BiomassExpansion, expansion), (Forestry.RootRatio, roots), (Forestry.CarbonFraction, carbon), (Forestry.CreditingPeriod, 20)));

        result.AmountAt(Forestry.Stems).ShouldBe(stems, 1e-4);
        result.AmountAt(Forestry.Removal).ShouldBe(removal, 1e-4);
    }

    // All harvested at 70 % outturn: 220.5 x 0.7 / 20 = 7.72 m3; felling costs 300 for each of 11.02 m3.
    [Fact]
    public void Harvest_gives_timber_and_costs_by_the_volume_felled()
    {
        UnitResult result = new Forestry().Evaluate(
            MassonPine.With(Forestry.HarvestShare, 1).With(Forestry.Outturn, 0.7).With(Forestry.HarvestCost, 300).With(Forestry.PlantingCost, 15000).With(Forestry.TendingCost, 5000)
                .With(Forestry.ManagementCost, 1500).With(Forestry.DevelopmentCost, 150000));

        result.AmountAt(Forestry.Timber).ShouldBe(7.72, 0.01);
        ValueOf(result, TechnologyParameter.VariableCost).ShouldBe(300 * 11.02, 3);
        ValueOf(result, TechnologyParameter.Investment).ShouldBe(20000);
        ValueOf(result, TechnologyParameter.FixedCost).ShouldBe(1500);
        ValueOf(result, TechnologyParameter.FixedInvestment).ShouldBe(150000);
        ValueOf(result, TechnologyParameter.Lifetime).ShouldBe(20);
        result.AmountAt(Forestry.Removal).ShouldBe(new Forestry().Evaluate(MassonPine).AmountAt(Forestry.Removal), 1e-12);
    }

    // Half of the trees are felled at ten years: what they held is given back in that year, and only the other half stands at the end.
    [Fact]
    public void Thinned_trees_give_back_what_they_held()
    {
        UnitResult whole = new Forestry().Evaluate(MassonPine);

        UnitResult thinned = new Forestry().Evaluate(MassonPine.With(Forestry.ThinningShare, 0.5).With(Forestry.ThinningYear, 10).With(Forestry.Outturn, 1));

        thinned.AmountAt(Forestry.Removal).ShouldBe(whole.AmountAt(Forestry.Removal) / 2, 1e-9);
        thinned.Series[0].Values[9].ShouldBeLessThan(0);
        thinned.AmountAt(Forestry.Timber).ShouldBe(0.5 * 2500 * ForestStand.Richards(0.56, -0.05, 4.03, 10) / 20, 1e-9);
        (thinned.AmountAt(Forestry.CarbonDioxide) - thinned.AmountAt(Forestry.Removal)).ShouldBe(thinned.AmountAt(Forestry.Timber) * 0.380 * 1.472 * 1.187 * 0.460 * 44 / 12, 1e-9);
    }

    [Fact]
    public void Stems_never_shrink_and_never_pass_the_mature_volume() =>
        Gen.Select(Gen.Double[0.01, 5], Gen.Double[-1, -0.001], Gen.Double[0.1, 8], Gen.Double[0, 200], Gen.Double[0, 50]).ForAll((a, b, c, age, more) =>
        {
            double younger = ForestStand.Richards(a, b, c, age);
            double older = ForestStand.Richards(a, b, c, age + more);
            older.ShouldBeGreaterThanOrEqualTo(younger);
            older.ShouldBeLessThanOrEqualTo(a);
            younger.ShouldBeGreaterThanOrEqualTo(0);
        });

    [Fact]
    public void The_years_add_up_to_the_period() => UnitSamples.All["forestry"].ForAll(reading =>
    {
        UnitResult result = new Forestry().Evaluate(reading);
        if (result.Problems.Count > 0) return;
        double years = reading[Forestry.CreditingPeriod];
        result.Series[0].Values.Count.ShouldBe((int)years);
        (result.Series[0].Values.Sum() / years).ShouldBe(result.AmountAt(Forestry.Removal), 1e-9 * Math.Max(1, result.AmountAt(Forestry.Removal)));
        if (reading.Or(Forestry.ThinningShare, 0) == 0) result.Series[0].Values.ShouldAllBe(removal => removal >= 0);
    });

    [Theory]
    [InlineData("thinning-share", "is given without thinning-year")]
    [InlineData("harvest-share", "not how much timber they give")]
    public void What_belongs_together_is_given_together(string alone, string problem) =>
        new Forestry().Evaluate(MassonPine.With(new Forestry().Inputs.Single(input => input.Id == alone), 0.3)).Problems[0].Problem.ShouldContain(problem);

    [Fact]
    public void Years_are_whole_and_thinning_comes_before_the_end()
    {
        new Forestry().Evaluate(MassonPine.With(Forestry.CreditingPeriod, 20.5)).Problems.Single().Input.ShouldBe(Forestry.CreditingPeriod);
        new Forestry().Evaluate(MassonPine.With(Forestry.ThinningShare, 0.3).With(Forestry.ThinningYear, 20).With(Forestry.Outturn, 1)).Problems.Single().Input.ShouldBe(Forestry.ThinningYear);
    }

    private static double ValueOf(UnitResult result, TechnologyParameter parameter) => result.Values.Single(value => value.Parameter == parameter).Value;
}
