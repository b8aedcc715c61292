using CsCheck;
using Mycel.Model.Checks;
using Mycel.Model.Checks.Parks;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Chemistry;

/// <summary>Whatever the conversions, yields and impurities: what goes in comes out, by mass and by every element.</summary>
public sealed class RecipeLaws
{
    private static readonly Gen<double> Share = Gen.Double[0.05, 1];

    [Fact]
    public void Nothing_is_forgotten_and_nothing_is_made_of_nothing() =>
        Gen.Select(Share, Share, Share, Share, Share).ForAll((purity, first, recovered, second, side) =>
        {
            var park = new Park(Chain(purity, first, recovered, second, side * (1 - first)).Tables());
            park.RecipeProblems.ShouldBeEmpty();
            TechnologyClosure closure = TechnologyClosure.Of(park, 2020).Single();
            closure.Mass.Gap!.Value.ShouldBe(0, 1e-9);
            closure.Carbon.Given.ShouldBe(closure.Carbon.Taken, 1e-9 * closure.Carbon.Taken);
            foreach (ElementSum element in closure.Elements) element.Given.ShouldBe(element.Taken, 1e-9 * Math.Max(1, element.Taken), element.Symbol);
        });

    [Fact]
    public void A_recipe_from_reactions_has_no_findings_about_closure() =>
        Gen.Select(Share, Share, Share, Share).ForAll((purity, first, recovered, second) =>
        {
            var findings = new FindingList();
            var park = new Park(Chain(purity, first, recovered, second, 0.5 * (1 - first)).Tables());
            ModelChecks.Run(new CheckedPark(park, 2020, findings));
            findings.Select(finding => finding.Code).Intersect(
                [FindingCodes.MassNotClosed, FindingCodes.CarbonNotClosed, FindingCodes.ElementNotClosed, FindingCodes.OutputFromNothing]).ShouldBeEmpty();
        });

    // Ore burnt to lime, lime slaked, with a side reaction of the ore's magnesium; each step leaves something.
    private static ParkStory Chain(double purity, double first, double recovered, double second, double side)
    {
        ParkStory story = Given.A.Park()
            .Resource("ore", composition: FormattableString.Invariant($"CaCO3 {purity:R}; inert {0.9 * (1 - purity):R}; MgCO3 {0.1 * (1 - purity):R}"))
            .Resource("water", ResourceKind.Water, formula: "H2O").Resource("slaked-lime", formula: "Ca(OH)2").Resource("co2", ResourceKind.Emission, formula: "CO2")
            .Resource("waste", ResourceKind.ByProduct).Counted("works", "slaked-lime")
            .Reaction("works", "CaCO3[ore] -> CaO + CO2", conversion: first, yield: recovered, rest: "waste")
            .Reaction("works", "CaO + H2O -> Ca(OH)2", conversion: second);
        return side > 0.01 ? story.Reaction("works", "CaCO3[ore] + C[-] -> CaO + 2 CO[-]", conversion: side) : story;
    }
}
