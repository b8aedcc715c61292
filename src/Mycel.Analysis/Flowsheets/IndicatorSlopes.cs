using Mycel.Analysis.Indicators;

namespace Mycel.Analysis.Flowsheets;

/// <summary>
/// Indicators of a balance, and how they move. An indicator is a sum of variables, each times what one unit of it adds; of a flow with a load curve, what is added by a little more activity is
/// what the same terms are with the flows that a little more activity has.
/// </summary>
internal sealed class IndicatorSlopes
{
    private readonly (IIndicator Indicator, double Constant, (int Column, double Cost, double Growth)[] Terms)[] _indicators;

    /// <summary>Reads the indicators of a park.</summary>
    /// <param name="state">Its balance.</param>
    public IndicatorSlopes(BalanceState state)
    {
        var model = new IndicatorModel(state.Structure, state.Variables);
        IndicatorModel growing = model with { Structure = state.Growing };
        _indicators =
        [
            .. IndicatorCatalogue.Of(state.Structure.Park).All.Select(indicator =>
            {
                var sum = new CostSink(state.Variables.Count);
                indicator.Write(model, sum);
                var growth = new CostSink(state.Variables.Count);
                indicator.Write(growing, growth);
                double[] cost = sum.Cost.ToArray();
                double[] slope = growth.Cost.ToArray();
                return (indicator, sum.Constant, Enumerable.Range(0, cost.Length).Where(column => cost[column] != 0 || slope[column] != 0).Select(column => (column, cost[column], slope[column])).ToArray());
            }),
        ];
    }

    /// <summary>The indicators of the balance, moved or not.</summary>
    /// <param name="state">The balance.</param>
    /// <returns>Each with its value and the size of what it is the sum of.</returns>
    public IEnumerable<(IIndicator Indicator, Moving Value, double Size)> Of(BalanceState state)
    {
        foreach ((IIndicator indicator, double constant, (int Column, double Cost, double Growth)[] terms) in _indicators)
        {
            double value = constant;
            double slope = 0;
            double size = Math.Abs(constant);
            foreach ((int column, double cost, double growth) in terms)
            {
                Moving at = state.At(column);
                value += cost * at.Value;
                slope += growth * at.Slope;
                size += Math.Abs(cost * at.Value);
            }

            yield return (indicator, new Moving(value, slope), size);
        }
    }
}
