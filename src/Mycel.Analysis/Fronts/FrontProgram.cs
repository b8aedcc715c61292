using Mycel.Solver.Programs;

namespace Mycel.Analysis.Fronts;

/// <summary>
/// A program with several objectives: rows and bounds that every point of the front keeps, and a free row for each objective, which can be bounded. Inside the search every
/// objective is turned so that less is better: $t_k = f_k$ where it is minimised, $t_k = -f_k$ where it is maximised.
/// </summary>
internal sealed class FrontProgram
{
    private readonly FrontGoal[] _goals;
    private readonly int _firstRow;

    /// <summary>Takes a program whose last rows are the objectives.</summary>
    /// <param name="program">The program, minimised.</param>
    /// <param name="firstRow">Row of the first objective.</param>
    /// <param name="goals">The objectives.</param>
    public FrontProgram(SparseProgram program, int firstRow, IReadOnlyList<FrontGoal> goals)
    {
        Program = program;
        _firstRow = firstRow;
        _goals = [.. goals];
        Size = [.. _goals.Select(goal => goal.Cost.Select(Math.Abs).DefaultIfEmpty().Max() is > 0 and var largest ? largest : 1)];
    }

    /// <summary>The program without an objective.</summary>
    public SparseProgram Program { get; }

    /// <summary>Number of objectives.</summary>
    public int Count => _goals.Length;

    /// <summary>Row of the first objective; the others follow it.</summary>
    public int FirstRow => _firstRow;

    /// <summary>The objectives.</summary>
    public IReadOnlyList<FrontGoal> Goals => _goals;

    /// <summary>Largest coefficient of each objective, 1 where it has none: by them weights are chosen so that reduced costs keep their usual size.</summary>
    public IReadOnlyList<double> Size { get; }

    /// <summary>Turned value of every objective.</summary>
    /// <param name="rowValues">Value of every row of the program.</param>
    public double[] ValuesOf(ReadOnlySpan<double> rowValues)
    {
        double[] values = new double[Count];
        // Added to zero, for a negative zero is a text of its own.
        for (int goal = 0; goal < values.Length; goal++) values[goal] = 0.0 + Turned(goal, rowValues[_firstRow + goal] + _goals[goal].Constant);
        return values;
    }

    /// <summary>A value of an objective turned, or turned back.</summary>
    public double Turned(int goal, double value) => _goals[goal].Sense == Sense.Maximise ? -value : value;

    /// <summary>Cost of every column for a weighted sum of the turned objectives.</summary>
    /// <param name="weights">Weight of each objective.</param>
    /// <param name="cost">Takes the costs.</param>
    public void WriteCost(ReadOnlySpan<double> weights, Span<double> cost)
    {
        cost.Clear();
        for (int goal = 0; goal < weights.Length; goal++)
        {
            double weight = Turned(goal, weights[goal]);
            if (weight == 0) continue;
            ReadOnlySpan<double> own = _goals[goal].Cost;
            for (int column = 0; column < cost.Length; column++) cost[column] += weight * own[column];
        }
    }

    /// <summary>What a weighted sum of the turned objectives has beside its columns.</summary>
    public double ConstantOf(ReadOnlySpan<double> weights)
    {
        double sum = 0;
        for (int goal = 0; goal < weights.Length; goal++) sum += Turned(goal, weights[goal]) * _goals[goal].Constant;
        return sum;
    }

    /// <summary>Bounds of the rows of the objectives.</summary>
    /// <param name="limits">Most that each turned objective may be; null for no limit.</param>
    /// <param name="lower">Takes lower bounds.</param>
    /// <param name="upper">Takes upper bounds.</param>
    public void WriteBounds(ReadOnlySpan<double?> limits, Span<double> lower, Span<double> upper)
    {
        lower.Fill(double.NegativeInfinity);
        upper.Fill(double.PositiveInfinity);
        for (int goal = 0; goal < limits.Length; goal++)
        {
            if (limits[goal] is not { } limit) continue;
            double bound = Turned(goal, limit) - _goals[goal].Constant;
            if (_goals[goal].Sense == Sense.Maximise) lower[goal] = bound;
            else upper[goal] = bound;
        }
    }

    /// <summary>The program that a point is the best of.</summary>
    /// <param name="weights">Weight of each turned objective.</param>
    /// <param name="limits">Most that each turned objective may be; null for no limit.</param>
    public SparseProgram With(double[] weights, double?[] limits)
    {
        double[] cost = new double[Program.ColumnCount];
        WriteCost(weights, cost);
        double[] lower = new double[Count], upper = new double[Count];
        WriteBounds(limits, lower, upper);
        SparseProgram weighted = Program.WithCost(cost);
        return Array.TrueForAll(limits, limit => limit is null) ? weighted : weighted.WithRowBounds(_firstRow, lower, upper);
    }
}

/// <summary>An objective of a front.</summary>
/// <param name="Sense">Whether more or less is better.</param>
/// <param name="Cost">Coefficient of every column.</param>
/// <param name="Constant">Part that is not decided.</param>
internal sealed record FrontGoal(Sense Sense, double[] Cost, double Constant);
