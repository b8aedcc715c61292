using Mycel.Model.Chemistry;

namespace Mycel.Tests.Chemistry;

/// <summary>A composition is a list of mass shares that add up to no more than the whole.</summary>
public sealed class CompositionTests
{
    [Fact]
    public void Shares_may_be_written_as_numbers_or_in_percent()
    {
        Composition.TryParse("KMgCl3·6H2O 0.6; NaCl 25 %; inert 10%", out Composition? ore, out string problem).ShouldBeTrue(problem);
        ore!.Components.Select(component => component.Share).ShouldBe([0.6, 0.25, 0.1]);
        ore.Components[2].Formula.ShouldBeNull();
        ore.UnknownShare.ShouldBe(0.05, 1e-12);
    }

    [Fact]
    public void A_trace_may_be_written_with_a_power_of_ten()
    {
        Composition.TryParse("Hg 1.6e-5; As 2E-4 %", out Composition? ash, out string problem).ShouldBeTrue(problem);
        ash!.Components.Select(component => component.Share).ShouldBe([1.6e-5, 2e-6], 1e-18);
    }

    [Theory]
    [InlineData("NaCl 0.6; H2O 0.5", "add up to 1.1")]
    [InlineData("NaCl", "no component with its mass share")]
    [InlineData("NaCl 0.1; NaCl 0.2", "stands in it twice")]
    [InlineData("Nac 0.1", "is no formula")]
    [InlineData("NaCl -0.1", "no component with its mass share")]
    [InlineData("NaCl 1.5", "no component with its mass share")]
    [InlineData("", "names no component")]
    public void What_is_no_composition_is_refused_with_a_reason(string text, string reason)
    {
        Composition.TryParse(text, out _, out string problem).ShouldBeFalse();
        problem.ShouldContain(reason);
    }
}
