using Mycel.Model.Chemistry;

namespace Mycel.Tests.Chemistry;

/// <summary>Formulas count atoms; molar masses are those of any table.</summary>
public sealed class FormulaTests
{
    [Theory]
    [InlineData("NaCl", 58.44)]
    [InlineData("H2SO4", 98.07)]
    [InlineData("Ca(OH)2", 74.09)]
    [InlineData("MgCl2·6H2O", 203.30)]
    [InlineData("MgCl2*6H2O", 203.30)]
    [InlineData("KMgCl3·6H2O", 277.85)]
    [InlineData("CaSO4·0.5H2O", 145.14)]
    [InlineData("K4[Fe(CN)6]", 368.34)]
    [InlineData("Na₂CO₃", 105.99)]
    [InlineData("Al2(SO4)3", 342.13)]
    [InlineData("LiNi0.6Co0.2Mn0.2O2", 96.93)]
    [InlineData(" C2H3Cl ", 62.50)]
    public void A_molar_mass_is_the_sum_of_its_atoms(string text, double gramsPerMole) => Of(text).MolarMassGramsPerMole.ShouldBe(gramsPerMole, 0.02);

    [Theory]
    [InlineData("MgCl2 · 6 H2O", "MgCl2·6H2O")]
    [InlineData("CaCl2⋅2H2O", "CaCl2·2H2O")]
    [InlineData("NaCl.2H2O", "NaCl·2H2O")]
    public void The_same_formula_may_be_written_in_several_ways(string text, string shown) => Of(text).Text.ShouldBe(shown);

    [Theory]
    [InlineData("CaSO4.2H2O", "Write a hydrate with '·'")]
    [InlineData("Nacl", "stands where an element|cannot stand there|is no element")]
    [InlineData("Xy2", "'Xy' is no element")]
    [InlineData("Ca(OH", "A ')' is missing")]
    [InlineData("", "between 1 and 200 signs")]
    [InlineData("NaCl+", "cannot stand there")]
    [InlineData("H0", "no number of atoms")]
    [InlineData("2", "ends where an element is expected")]
    [InlineData("((((((((((H))))))))))", "too deep")]
    public void What_is_no_formula_is_refused_with_a_reason(string text, string reason)
    {
        Formula.TryParse(text, out _, out string problem).ShouldBeFalse();
        reason.Split('|').ShouldContain(part => problem.Contains(part, StringComparison.Ordinal), problem);
    }

    [Fact]
    public void The_shares_of_the_elements_of_a_formula_add_up_to_one() =>
        Element.All.Sum(element => Of("KMgCl3·6H2O").ShareOf(element)).ShouldBe(1, 1e-12);

    [Fact]
    public void The_list_of_elements_holds_those_of_industry()
    {
        Element.All.Count.ShouldBe(84);
        Element.All.Select(element => element.Symbol).ShouldBeUnique();
        Element.Carbon.AtomicWeight.ShouldBe(12.011);
    }

    private static Formula Of(string text)
    {
        Formula.TryParse(text, out Formula? formula, out string problem).ShouldBeTrue(problem);
        return formula!;
    }
}
