using CsCheck;
using Mycel.Tests.Optimisation.Examples;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Laws;

/// <summary>The optimiser and an enumeration of all choices find the same best retrofit.</summary>
public sealed class RetrofitLaws
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_package_as_it_is(bool ofCarbon) => Agree(new RetrofitOracle(), ofCarbon);

    // Prices of a kilowatt-hour in thousandths, so that a failure prints short.
    [Fact]
    public void Any_budget_price_and_distance() =>
        Gen.Select(Gen.Int[0, 60_000], Gen.Int[0, 600], Gen.Int[0, 320], Gen.Int[20, 500], Gen.Int[20, 300], Gen.Bool).ForAll(
            static (budget, price, kilometres, cooling, heating, ofCarbon) => Agree(
                new RetrofitOracle { Budget = 1000.0 * budget, CarbonPrice = price, Kilometres = kilometres, Cooling = cooling / 1000.0, Heating = heating / 1000.0 }, ofCarbon),
            iter: 16, threads: 1);

    private static void Agree(RetrofitOracle oracle, bool ofCarbon)
    {
        var tables = SouthernPark.With(oracle.Budget / 1e6, oracle.CarbonPrice, oracle.Kilometres, oracle.Cooling, oracle.Heating);
        double ours = SouthernPark.Best(tables, ofCarbon ? SouthernPark.Carbon : SouthernPark.Benefit).Best();
        double theirs = oracle.Best(ofCarbon);
        ours.IsNear(theirs, 1e-5).ShouldBeTrue($"{ours} by the optimiser and {theirs} by enumeration: {oracle}");
    }
}
