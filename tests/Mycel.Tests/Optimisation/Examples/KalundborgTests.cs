using System.Globalization;
using System.Text;
using Mycel.Analysis.Results;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Optimisation.Examples;

/// <summary>Kalundborg's key figures, so that drift is noticed: nobody tells the model which flows to use.</summary>
public sealed class KalundborgTests
{
    private static readonly Lazy<PlanDocument> Plan = new(() => WorkedExampleTests.Plan("kalundborg"));

    [Fact]
    public void The_profit_with_and_without_symbiosis_is_what_it_was()
    {
        Plan.Value.Best().ShouldBe(65_726_557.37, 0.01);
        Plan.Value.Alone().ShouldBe(42_026_869.17, 0.01);
    }

    [Fact]
    public void The_plan_and_its_baseline_are_proven()
    {
        Plan.Value.Certificate!.Accepted.ShouldBeTrue();
        Plan.Value.Baseline!.Certificate!.Accepted.ShouldBeTrue();
    }

    [Fact]
    public void The_key_figures_and_the_synergies_are_what_they_were() => Figures(Plan.Value).ShouldBeHeldBy("tests", "Mycel.Tests", "Golden", "kalundborg.txt");

    private static string Figures(PlanDocument plan)
    {
        var text = new StringBuilder();
        text.Append("Indicators of the park: with symbiosis, without\n");
        foreach (IndicatorValue value in plan.Indicators.Where(value => value.Scope == "park"))
        {
            double alone = Answers.Indicator(plan.Baseline!.Indicators, value.Id);
            text.Append(CultureInfo.InvariantCulture, $"{value.Id} {Number(value.Value)} {Number(alone)} {value.Unit}\n");
        }

        text.Append("\nSynergies\n");
        foreach (Exchange exchange in plan.Exchanges.Where(exchange => exchange.Synergy))
            text.Append(CultureInfo.InvariantCulture, $"{exchange.From} {exchange.To} {exchange.Resource} {Number(exchange.Value)} {exchange.Unit}\n");
        return text.ToString();
    }

    // Eight digits: more than any input has, fewer than another order of additions could move.
    private static string Number(double value) =>
        decimal.Parse(value.ToString("G8", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
}
