using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Solver.Ratios;

/// <summary>Dinkelbach's steps from a first ratio to the best, and the proof at the end.</summary>
internal sealed class DinkelbachSteps(
    SparseProgram program, RatioObjective ratio, DenominatorRange range, Deadline deadline, IProgress<SolveProgress>? progress, CancellationToken cancellation)
{
    // What the best value of n - r d may differ from 0, relative to the terms it is summed from, and still be 0.
    private const double Zero = 1e-10;

    // A value this far below 0 is no rounding: the ratio is approached and not reached.
    private const double Short = 1e-7;

    // The distance to the best ratio shrinks superlinearly; this many steps are a fault of ours.
    private const int MostSteps = 200;

    private readonly double _better = program.Sense == Sense.Maximise ? 1 : -1;
    private readonly double _sign = range.Sign;
    private double[] _best = [];
    private double _value;
    private double[]? _direction;
    private int _steps;

    /// <summary>Starts from a solution of which a ratio is known.</summary>
    /// <param name="point">The solution.</param>
    public RatioOutcome From(double[] point)
    {
        Take(point);
        return Run();
    }

    /// <summary>Starts from a ratio that is the limit along a direction.</summary>
    /// <param name="value">The ratio.</param>
    /// <param name="direction">The direction.</param>
    public RatioOutcome FromDirection(double value, double[] direction)
    {
        (_value, _direction) = (value, direction);
        return Run();
    }

    /// <summary>Looks for any solution with a denominator above zero and starts from it.</summary>
    public RatioOutcome FromAnySolution()
    {
        // A solution halfway to the largest denominator serves as well as the one with the largest.
        const double Halfway = 0.5;
        SparseProgram search = new(program.Arrays with
        {
            Sense = Sense.Maximise, Cost = [.. ratio.Denominator.ToArray().Select(coefficient => _sign * coefficient)], Offset = _sign * ratio.DenominatorConstant,
            Quadratic = null,
        });
        Outcome outcome = SolverSession.Solve(search, deadline.Left() with { RelativeGap = Halfway }, progress, cancellation);
        double[]? point = outcome switch
        {
            Optimal optimal => optimal.Solution.ColumnValues.ToArray(),
            Stopped { Best: { } best } => best.ColumnValues.ToArray(),
            Unbounded { Ray: var ray } => Along(ray, Math.Max(0, 1 - (_sign * ratio.DenominatorAt(ray.Start.ColumnValues))) / ray.ObjectiveChange),
            _ => null,
        };
        if (point is null) return new RatioFailed(outcome);
        if (SizeOfDenominator(point) <= range.Nothing)
            return outcome is Stopped stopped ? new RatioFailed(stopped with { Best = null, Bound = null }) : new NoRatio(RatioFault.DenominatorZero, range, null, []);
        return From(point);
    }

    private RatioOutcome Run()
    {
        using var session = new SolverSession(WithoutOffset());
        while (_steps < MostSteps)
        {
            _steps++;
            if (_steps > 1) session.ChangeCosts(0, ratio.CostAt(_value, _sign));
            if (_best.Length > 0 && program.HasIntegers) session.SetStart(_best);
            if (Step(session.Solve(StepOptions(), progress, cancellation)) is { } outcome) return outcome;
        }

        return new RatioFailed(new Stopped(null, null, StopReason.Numerics));
    }

    // The gap of n - r d says nothing relative to itself, for its best value is 0; it is measured against the terms it is summed from.
    private SolveOptions StepOptions()
    {
        SolveOptions left = deadline.Left();
        return program.HasIntegers && _best.Length > 0 ? left with { RelativeGap = 0, AbsoluteGap = deadline.Whole.RelativeGap * ratio.SizeAt(_best, _value) } : left;
    }

    // Null where another step is to follow.
    private RatioOutcome? Step(Outcome outcome)
    {
        switch (outcome)
        {
            case Optimal optimal:
                return AfterBest(optimal.Solution, Surplus(optimal.Bound));
            case Unbounded { Ray: var ray }:
                return AfterRay(ray);
            case Stopped stopped when _best.Length > 0:
                if (stopped.Best is { } better && Passes(better.ColumnValues)) Take(better.ColumnValues.ToArray());
                else if (stopped.Bound is { } bound) return Ended([], BoundAt(_value, Math.Max(0, Surplus(bound)), LeastDenominator), stopped.Reason);
                return Ended([], null, stopped.Reason);
            default:
                return new RatioFailed(outcome is Stopped { Reason: var reason } ? new Stopped(null, null, reason) : outcome);
        }
    }

    private RatioOutcome? AfterBest(Solution solution, double bound)
    {
        double[] point = solution.ColumnValues.ToArray();
        double size = ratio.SizeAt(point, _value);
        double surplus = _better * ValueAt(point);
        double denominator = SizeOfDenominator(point);
        if (_best.Length == 0)
        {
            if (surplus < -Short * size) return new NoRatio(RatioFault.OnlyApproached, range, _value, _direction ?? []);
            double? reached = program.HasIntegers ? BoundAt(_value, Math.Max(0, bound), Math.Max(denominator, range.LeastSize)) : null;
            if (denominator <= range.Nothing) Add(point, _direction!);
            Take(point);
            return surplus <= Zero * size ? Ended(DualsOf(solution), reached ?? _value, null) : null;
        }

        if (surplus > Zero * size && denominator <= range.Nothing) return new NoRatio(RatioFault.DenominatorVanishes, range, null, point);
        bool passes = Passes(point);
        bool isSame = denominator > range.Nothing && Math.Abs(ratio.NumeratorAt(point) - (_value * ratio.DenominatorAt(point))) <= Zero * size;
        double before = _value;

        // Of two solutions with one ratio, the corner of the program itself is freer of rounding than the one that was scaled back.
        if (isSame || passes) Take(point);
        if (passes && !isSame) return null;
        return Ended(DualsOf(solution), program.HasIntegers ? BoundAt(before, Math.Max(0, bound), LeastDenominator) : _value, null);
    }

    // Along the ray the ratio goes to that of the ray; where its denominator stands still, the numerator alone grows.
    private RatioFailed? AfterRay(Ray ray)
    {
        double[] direction = ray.Direction.ToArray();
        double fall = _sign * (ratio.DenominatorAt(direction) - ratio.DenominatorConstant);
        if (fall <= range.Nothing) return new RatioFailed(new Unbounded(ray));
        _value = (ratio.NumeratorAt(direction) - ratio.NumeratorConstant) * _sign / fall;
        (_best, _direction) = ([], direction);
        return null;
    }

    private BestRatio Ended(double[] duals, double? bound, StopReason? stopped)
    {
        SparseProgram at = ratio.At(program, _value, _sign);
        return new BestRatio(Solution.Of(at, _best, duals), _value, bound, _sign, range, _steps, stopped);
    }

    private void Take(double[] point)
    {
        _best = point;
        _value = ratio.NumeratorAt(point) / ratio.DenominatorAt(point);
    }

    private bool Passes(ReadOnlySpan<double> point)
    {
        double size = ratio.SizeAt(point, _value);
        return SizeOfDenominator(point) > range.Nothing && _better * ValueAt(point) > Zero * size;
    }

    // From n - r d <= s follows n / d <= r + s / d: with the least denominator there is where one is known, else with that of the solution itself.
    private double LeastDenominator => range.LeastSize > range.Nothing ? range.LeastSize : SizeOfDenominator(_best);

    private double? BoundAt(double value, double surplus, double denominator)
    {
        if (!(denominator > range.Nothing)) return null;
        double bound = value + (_better * surplus / denominator);
        return _better * (bound - _value) >= 0 ? bound : _value;
    }

    private double Surplus(double bound) => _better * (bound + ratio.OffsetAt(_value, _sign));

    private double ValueAt(ReadOnlySpan<double> point) => _sign * (ratio.NumeratorAt(point) - (_value * ratio.DenominatorAt(point)));

    private double SizeOfDenominator(ReadOnlySpan<double> point) => _sign * ratio.DenominatorAt(point);

    private static double[] DualsOf(Solution solution) => solution.Duals is { } duals ? duals.RowDuals.ToArray() : [];

    private SparseProgram WithoutOffset() => new(program.Arrays with { Cost = ratio.CostAt(_value, _sign), Offset = 0, Quadratic = null });

    private static void Add(double[] point, double[] direction)
    {
        for (int column = 0; column < point.Length; column++) point[column] += direction[column];
    }

    private static double[] Along(Ray ray, double step)
    {
        double[] point = ray.Start.ColumnValues.ToArray();
        Add(point, [.. ray.Direction.ToArray().Select(change => step * change)]);
        return point;
    }
}
