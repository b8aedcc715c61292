using Mycel.Analysis.Superstructures;

namespace Mycel.Tests.Superstructures;

public sealed class AnnuityTests
{
    // Values of any table of capital recovery factors.
    [Theory]
    [InlineData(0.05, 20, 0.0802425872)]
    [InlineData(0.10, 10, 0.1627453949)]
    [InlineData(0.03, 30, 0.0510192593)]
    [InlineData(0.08, 1, 1.08)]
    [InlineData(0, 8, 0.125)]
    public void The_annuity_is_the_capital_recovery_factor(double rate, double years, double expected) =>
        Annuity.PerYear(rate, years).ShouldBe(expected, 5e-11);

    [Fact]
    public void The_payments_discounted_are_worth_the_capital()
    {
        double payment = Annuity.PerYear(0.07, 15);
        Enumerable.Range(1, 15).Sum(year => payment / Math.Pow(1.07, year)).ShouldBe(1, 1e-12);
    }

    [Fact]
    public void A_rate_next_to_nothing_is_as_good_as_none() => Annuity.PerYear(1e-12, 25).ShouldBe(1.0 / 25, 1e-12);

    [Fact]
    public void Without_a_lifetime_nothing_is_paid_back() => Annuity.PerYear(0.05, 0).ShouldBe(0);
}
