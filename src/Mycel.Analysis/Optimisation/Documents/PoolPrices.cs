using Mycel.Solver.Programs;

namespace Mycel.Analysis.Optimisation.Documents;

/// <summary>What one more unit of a resource at a premises would be worth: the multipliers of the balances.</summary>
internal sealed class PoolPrices
{
    private readonly double[] _prices;
    private readonly int _first;
    private readonly int _slices;
    private readonly double _sign;

    private PoolPrices(double[] prices, int first, int slices, double sign)
    {
        _prices = prices;
        _first = first;
        _slices = slices;
        _sign = sign;
    }

    /// <summary>Prices of a solved program.</summary>
    /// <param name="solved">The solved program.</param>
    /// <returns>The prices; null where the objective is not money or there are no multipliers.</returns>
    public static PoolPrices? Of(SolvedProgram solved)
    {
        if (!solved.Stage.IsMoney || solved.Prices.Length == 0) return null;
        if (!solved.Program.RowFamilies.TryFindFamily("resource-balance", out Family? balances)) return null;

        // A row's multiplier says what it costs to take one unit out of the pool; one unit more is worth the opposite.
        double sign = solved.Stage.Sense == Sense.Maximise ? -1 : 1;
        return new PoolPrices(solved.Prices, balances.First, solved.Park.Structure.SliceCount, sign);
    }

    /// <summary>Price at a pool in a slice.</summary>
    /// <param name="pool">The pool.</param>
    /// <param name="slice">The slice.</param>
    /// <returns>Money per amount.</returns>
    public double Of(int pool, int slice) => _sign * _prices[_first + (pool * _slices) + slice];
}
