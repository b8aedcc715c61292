using Mycel.Analysis.Indicators;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Fronts;

/// <summary>Indicators of the whole park for many plans: the terms of each are gathered once.</summary>
internal sealed class ParkTotals
{
    private readonly List<(string Id, int[] Columns, double[] Coefficients, double Constant)> _sums = [];
    private readonly IndicatorCatalogue _catalogue;

    /// <summary>Gathers the terms.</summary>
    /// <param name="model">Superstructure with its variables.</param>
    public ParkTotals(IndicatorModel model)
    {
        _catalogue = IndicatorCatalogue.Of(model.Structure.Park);
        foreach (IIndicator indicator in _catalogue.All)
        {
            var sink = new CostSink(model.Variables.Count);
            indicator.Write(model, sink);
            double[] cost = sink.Cost.ToArray();
            int[] columns = [.. Enumerable.Range(0, cost.Length).Where(column => cost[column] != 0)];
            _sums.Add((indicator.Id, columns, [.. columns.Select(column => cost[column])], sink.Constant));
        }
    }

    /// <summary>Indicators of a plan, ratios after sums; a ratio to nothing is left out.</summary>
    /// <param name="columns">Value of every column.</param>
    public IReadOnlyList<FrontValue> Of(double[] columns)
    {
        var values = new List<FrontValue>();
        var totals = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach ((string id, int[] own, double[] coefficients, double constant) in _sums)
        {
            double sum = constant;
            for (int term = 0; term < own.Length; term++) sum += coefficients[term] * columns[own[term]];
            totals.Add(id, sum);
            values.Add(new FrontValue(id, 0.0 + sum));
        }

        foreach (Intensity ratio in _catalogue.Intensities)
            if (totals[ratio.Denominator.Id] is > 0 and var denominator) values.Add(new FrontValue(ratio.Id, totals[ratio.Numerator.Id] / denominator));
        return values;
    }
}
