using Mycel.Analysis.Results;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Optimisation.Measures;

/// <summary>Holds a worth against figures that were worked by hand.</summary>
internal static class SaidWorth
{
    public static void ShouldSay(
        this MeasureWorth worth, double capital, double surplus, double net, double saved, double cost, double payback, double presentValue)
    {
        worth.Status.ShouldBe("optimal");
        worth.Capital!.Value.ShouldBeNear(capital);
        worth.Surplus!.Value.ShouldBeNear(surplus);
        worth.Net!.Value.ShouldBeNear(net);
        worth.Saved!.Value.ShouldBeNear(saved);
        worth.AnnualCost!.Value.ShouldBeNear(cost);
        worth.AbatementCost!.Value.ShouldBeNear(cost / saved);
        worth.PaybackYears!.Value.ShouldBeNear(payback);
        worth.NetPresentValue!.Value.ShouldBeNear(presentValue);
        Enumerable.Range(1, 20).Sum(year => surplus / Math.Pow(1 + worth.InternalRate!.Value, year)).ShouldBeNear(capital);
        worth.Why.ShouldBe("");
    }
}
