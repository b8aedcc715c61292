using CsCheck;
using Mycel.Analysis.Balances;
using Mycel.Analysis.Balances.Units;

namespace Mycel.Tests.Balances;

/// <summary>Oil, biodiesel and ethanol from algae: the published figures of the algae-centred park that chemistry can check, numbers worked by hand, and limits.</summary>
public sealed class BiorefineryTests
{
    // Fifty thousand tonnes of algae of the park.
    private const double Algae = 50000;

    private static readonly UnitReading Composition = UnitReading.Of(
        (BiomassParts.Oil, 0.7), (BiomassParts.Cellulose, 0.0729), (BiomassParts.Hemicellulose, 0.1677), (BiomassParts.Lignin, 0.0171), (BiomassParts.Ash, 0.0189), (BiomassParts.Moisture, 0.0234));

    private static readonly UnitReading Press = Composition.With(OilExtraction.PressedShare, 0.7).With(OilExtraction.TotalShare, 0.97).With(OilExtraction.SolventRatio, 2).With(OilExtraction.SolventLoss, 0.01);

    private static readonly UnitReading Reactor = UnitReading.Of(
        (Transesterification.MolarMass, 875.8), (Transesterification.Conversion, 1), (Transesterification.MethanolRatio, 6), (Transesterification.MethanolRecovery, 1));

    private static readonly UnitReading Fermenter = Composition.With(HydrolysisFermentation.CelluloseConversion, 1).With(HydrolysisFermentation.HemicelluloseConversion, 1)
        .With(HydrolysisFermentation.GlucoseYield, 1).With(HydrolysisFermentation.XyloseYield, 1).With(HydrolysisFermentation.WaterRatio, 1);

    // 97 % of 35 000 t; pulp 16 050 t; solvent 1 % of twice the 0.51 t that the press leaves.
    [Fact]
    public void Press_and_solvent_take_the_oil_of_the_park()
    {
        UnitResult result = new OilExtraction().Evaluate(Press);

        (result.AmountAt(OilExtraction.Oil) * Algae).ShouldBe(33950, 1e-6);
        (result.AmountAt(OilExtraction.Pulp) * Algae).ShouldBe(16050, 1e-6);
        result.AmountAt(OilExtraction.Solvent).ShouldBe(0.0102, 1e-9);
    }

    [Fact]
    public void Shares_of_oil_that_contradict_each_other_are_refused()
    {
        new OilExtraction().Evaluate(Press.With(OilExtraction.TotalShare, 0.5)).Problems.Single().Input.ShouldBe(OilExtraction.TotalShare);
        new OilExtraction().Evaluate(Press.With(BiomassParts.Lignin, 0.1)).Problems.Single().Problem.ShouldContain("more than 1");
        new OilExtraction().Evaluate(Composition.With(OilExtraction.PressedShare, 0.7).With(OilExtraction.TotalShare, 0.97)).Problems.Single().Problem.ShouldContain("no solvent");
        new OilExtraction().Evaluate(Press.With(BiomassParts.Oil, 0)).Problems.ShouldNotBeEmpty();
    }

    // 33 950 t of 875.8 g/mol: glycerol 33 950 x 92.094 / 875.8 = 3570 t, as the park publishes; methanol 3 x 32.042 / 875.8: 3726 t; ester the rest of the mass, 34 106 t.
    [Fact]
    public void Oil_becomes_the_glycerol_that_the_park_publishes()
    {
        UnitResult result = new Transesterification().Evaluate(Reactor);

        (result.AmountAt(Transesterification.Glycerol) * 33950).ShouldBe(3570, 0.5);
        (result.AmountAt(Transesterification.Methanol) * 33950).ShouldBe(3726, 0.5);
        (result.AmountAt(Transesterification.Ester) * 33950).ShouldBe(34106, 1);
        result.AmountAt(Transesterification.Residue).ShouldBe(0, 1e-12);
    }

    // Triolein C57H104O6 gives methyl oleate C19H36O2 of 296.49 g/mol.
    [Fact]
    public void Triolein_gives_methyl_oleate() => Transesterification.EsterMolarMass(885.453).ShouldBe(296.495, 2e-3);

    [Fact]
    public void Less_methanol_than_reacts_is_impossible_and_little_more_is_doubtful()
    {
        new Transesterification().Evaluate(Reactor.With(Transesterification.MethanolRatio, 2.9)).Problems.Single().Input.ShouldBe(Transesterification.MethanolRatio);
        new Transesterification().Evaluate(Reactor.With(Transesterification.MethanolRatio, 3)).BeyondValidity.Single().Input.ShouldBe(Transesterification.MethanolRatio);
        new Transesterification().Evaluate(Reactor.With(Transesterification.MethanolRecovery, 0)).AmountAt(Transesterification.Methanol).ShouldBe(6 * 32.042 / 875.8, 1e-6);
    }

    // 3645 t of cellulose become 4050 t of glucose, 8385 t of hemicellulose 9528 t of xylose: 13 579 t of sugar. All of it would give 0.5114 of ethanol, of which the park lists 76.3 %.
    [Fact]
    public void Sugars_of_the_park_ferment_to_the_ethanol_and_carbon_dioxide_that_chemistry_allows()
    {
        UnitResult all = new HydrolysisFermentation().Evaluate(Fermenter);
        UnitResult listed = new HydrolysisFermentation().Evaluate(Fermenter.With(HydrolysisFermentation.GlucoseYield, 0.763).With(HydrolysisFermentation.XyloseYield, 0.763));

        (all.Series[0].Values.Sum() * Algae).ShouldBe(13579, 1);
        (all.AmountAt(HydrolysisFermentation.Ethanol) * Algae).ShouldBe(0.5114 * 13579, 2);
        (listed.AmountAt(HydrolysisFermentation.Ethanol) * Algae).ShouldBe(5297, 3);
        (listed.AmountAt(HydrolysisFermentation.CarbonDioxide) * Algae).ShouldBe(5060, 3);
    }

    // 98.072 g of acid take 74.092 g of slaked lime to 172.164 g of gypsum, the two molecules of water among it.
    [Fact]
    public void Lime_makes_gypsum_of_the_acid()
    {
        UnitResult result = new HydrolysisFermentation().Evaluate(Fermenter.With(HydrolysisFermentation.AcidDose, 0.098));

        result.AmountAt(HydrolysisFermentation.Lime).ShouldBe(0.07404, 2e-4);
        result.AmountAt(HydrolysisFermentation.Gypsum).ShouldBe(result.AmountAt(HydrolysisFermentation.Lime) + 0.098, 1e-6);
    }

    // Through 0.5 at 430 K, 0.7 at 450 K and 0.8 at 470 K runs a parabola: at 440 K it is (0.5 x 3 + 0.7 x 6 - 0.8) / 8 = 0.6125.
    [Fact]
    public void Conversion_follows_the_polynomial_through_its_points()
    {
        UnitReading reading = UnitReading.Of(
            (BiomassParts.Cellulose, 0.5), (HydrolysisFermentation.HemicelluloseConversion, 0), (HydrolysisFermentation.GlucoseYield, 1), (HydrolysisFermentation.XyloseYield, 0), (HydrolysisFermentation.WaterRatio, 1),
            (HydrolysisFermentation.Temperature, 440), (HydrolysisFermentation.Temperatures[0], 430), (HydrolysisFermentation.Temperatures[1], 450), (HydrolysisFermentation.Temperatures[2], 470),
            (HydrolysisFermentation.CelluloseConversions[0], 0.5), (HydrolysisFermentation.CelluloseConversions[1], 0.7), (HydrolysisFermentation.CelluloseConversions[2], 0.8));

        new HydrolysisFermentation().Evaluate(reading).Series[0].Values[0].ShouldBe(0.5 * 0.6125 * 180.156 / 162.141, 1e-5);
        new HydrolysisFermentation().Evaluate(reading.With(HydrolysisFermentation.Temperature, 475)).BeyondValidity.Single().Input.ShouldBe(HydrolysisFermentation.Temperature);
        new HydrolysisFermentation().Evaluate(reading.With(HydrolysisFermentation.Temperature, 300)).Problems.Single().Problem.ShouldContain("no share");
        new HydrolysisFermentation().Evaluate(reading.With(HydrolysisFermentation.CelluloseConversion, 0.5)).Problems.ShouldNotBeEmpty();
        new HydrolysisFermentation().Evaluate(reading.With(HydrolysisFermentation.Temperatures[1], 430)).Problems.Single().Problem.ShouldContain("same temperature");
        new HydrolysisFermentation().Evaluate(reading.With(HydrolysisFermentation.CelluloseConversions[3], 0.9)).Problems.Single().Input.ShouldBe(HydrolysisFermentation.CelluloseConversions[3]);
        new HydrolysisFermentation().Evaluate(reading.With(HydrolysisFermentation.WaterRatio, 0.01)).Problems.Single().Input.ShouldBe(HydrolysisFermentation.WaterRatio);
    }

    [Fact]
    public void A_polynomial_meets_its_points() =>
        Gen.Select(Gen.Double[0, 1].Array[4], Gen.Int[0, 3]).ForAll((values, index) =>
        {
            (double Place, double Value)[] points = [.. values.Select((value, point) => (400.0 + (20 * point), value))];
            TemperatureCurve.Through(points, points[index].Place).ShouldBe(values[index], 1e-9);
        });
}
