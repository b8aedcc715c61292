namespace Mycel.Solver.Outcomes;

/// <summary>A direction along which the objective improves for ever without leaving the rows and bounds, checked by our own arithmetic.</summary>
public sealed class Ray
{
    private readonly double[] _direction;

    internal Ray(double[] direction, double objectiveChange, Solution start)
    {
        _direction = direction;
        ObjectiveChange = objectiveChange;
        Start = start;
    }

    /// <summary>Change of each column for one step, between -1 and 1.</summary>
    public ReadOnlySpan<double> Direction => _direction;

    /// <summary>Change of the objective for one step: below 0 when minimising, above 0 when maximising.</summary>
    public double ObjectiveChange { get; }

    /// <summary>A solution to start from. Where there are integers it satisfies them; the steps along the ray are those of the relaxation.</summary>
    public Solution Start { get; }
}
