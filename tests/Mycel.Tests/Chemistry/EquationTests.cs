using Mycel.Model.Chemistry;

namespace Mycel.Tests.Chemistry;

/// <summary>Equations keep every element, and say which one they do not keep.</summary>
public sealed class EquationTests
{
    [Theory]
    [InlineData("2 NaCl + 2 H2O -> 2 NaOH + Cl2 + H2")]
    [InlineData("CaCO3[limestone] = CaO[quicklime] + CO2[-]")]
    [InlineData("KMgCl3·6H2O[carnallite] → KCl + MgCl2 + 6 H2O[-]")]
    [InlineData("0.5 N2 + 1.5 H2 -> NH3")]
    [InlineData("2K4[Fe(CN)6] -> 8 KCN + 2 Fe + 4 C + 2 N2")]
    public void A_balanced_equation_has_no_imbalance(string text) => Of(text).Imbalances().ShouldBeEmpty();

    [Fact]
    public void What_is_not_kept_is_named_with_both_numbers()
    {
        ElementImbalance hydrogen = Of("CaC2 + H2O -> C2H2 + Ca(OH)2").Imbalances().First(imbalance => imbalance.Element.Symbol == "H");
        hydrogen.Before.ShouldBe(2);
        hydrogen.After.ShouldBe(4);
    }

    [Fact]
    public void A_species_knows_its_moles_its_resource_and_whether_it_is_counted()
    {
        Equation equation = Of("2 CO[furnace-gas] + O2[-] -> 2 CO2");
        equation.Reactants[0].Moles.ShouldBe(2);
        equation.Reactants[0].Resource.ShouldBe("furnace-gas");
        equation.Reactants[1].IsUncounted.ShouldBeTrue();
        equation.Products[0].Resource.ShouldBeNull();
    }

    [Theory]
    [InlineData("NaCl + H2O")]
    [InlineData("NaCl -> ")]
    [InlineData("A -> B -> C")]
    [InlineData("NaCl + NaCl -> Na2Cl2")]
    [InlineData("0 NaCl -> NaCl")]
    [InlineData("1..2 NaCl -> NaCl")]
    public void What_is_no_equation_is_refused(string text)
    {
        Equation.TryParse(text, out _, out string problem).ShouldBeFalse();
        problem.ShouldNotBeEmpty();
    }

    private static Equation Of(string text)
    {
        Equation.TryParse(text, out Equation? equation, out string problem).ShouldBeTrue(problem);
        return equation!;
    }
}
