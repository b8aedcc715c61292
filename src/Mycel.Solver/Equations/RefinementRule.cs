namespace Mycel.Solver.Equations;

/// <summary>Which answer of iterative refinement is kept, and when there is nothing left to win.</summary>
/// <param name="mostSteps">Most steps after the first.</param>
internal struct RefinementRule(int mostSteps)
{
    // Where the residuals are this small a share of their terms, there is nothing left to refine.
    private const double Exact = 1e-16;

    // An equation that lacks more than this is not solved to rounding yet, whatever the last step has won: one whose unknowns are all zero lacks all of its terms as long as one of them is not.
    private const double Settled = 1e-12;

    // What a step leaves of an unknown is rounding of the step where it is no more than this share of it. Where it is not, the next step brings it back.
    private const double Cancelled = 1e-8;

    private int _round;
    private double _best = double.PositiveInfinity;
    private bool _hasWon = true;

    /// <summary>Whether another step may win something.</summary>
    /// <param name="worst">The largest share that an equation lacks before the first step.</param>
    public readonly bool GoesOn(double worst) => _round == 0 ? worst > Exact : _round <= mostSteps && _best > Exact && (_hasWon || _best > Settled);

    /// <summary>Whether the answer of a step is to be kept.</summary>
    /// <param name="worst">The largest share that an equation lacks after the step.</param>
    public bool Keeps(double worst)
    {
        bool isFirst = _round++ == 0, isKept = isFirst || worst <= _best;
        _hasWon = isFirst || worst <= _best / 2;
        if (isKept) _best = worst;
        return isKept;
    }

    /// <summary>An unknown after a step.</summary>
    public static double Moved(double value, double step)
    {
        double moved = value + step;
        return Math.Abs(moved) <= Cancelled * Math.Abs(step) ? 0 : moved;
    }
}
