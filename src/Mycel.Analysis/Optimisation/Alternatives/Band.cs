using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Analysis.Optimisation.Alternatives;

/// <summary>
/// The plans whose objective falls short of the best by no more than a share of it: $c^\top x + c_0 \ge v^* - p\,|v^*|$ when maximising, $\le v^* + p\,|v^*|$ when
/// minimising. Of a ratio $n/d$ whose denominator has the sign $\sigma$ the same is said without dividing: $\sigma (n - t d) \ge 0$ or $\le 0$ at the threshold $t$.
/// </summary>
internal sealed class Band
{
    /// <summary>Family of the row.</summary>
    public const string Family = "near-best";

    // The best plan meets its own value up to rounding; without this share a band of nothing would hold no plan at all.
    private const double Rounding = 1e-9;

    private readonly SparseProgram _program;

    // What the row counts, and what it is held against: the objective itself, or for a ratio its program at the threshold and 0.
    private readonly SparseProgram _counted;
    private readonly double _held;

    /// <summary>The band below a plan.</summary>
    /// <param name="plan">A program that was solved to its best.</param>
    /// <param name="within">Share of the best that may be given up.</param>
    public Band(SolvedProgram plan, double within)
    {
        _program = plan.Program;
        double given = within * Math.Abs(plan.Value);
        Threshold = IsMost ? plan.Value - given : plan.Value + given;
        (_counted, _held) = plan.Ratio is { } ratio
            ? (plan.Stage.RatioIn(plan.Park.Model).At(_program, Threshold, Math.Sign(ratio.Denominator)), 0)
            : (_program, Threshold);
    }

    /// <summary>Value that every plan of the band keeps or betters.</summary>
    public double Threshold { get; }

    private bool IsMost => _program.Sense == Sense.Maximise;

    /// <summary>Opens a session on the plans of the band.</summary>
    /// <returns>A session whose last row is the band.</returns>
    /// <exception cref="UnsupportedProgramException">The objective has coefficients that the solver would not keep in a row.</exception>
    public SolverSession Open()
    {
        var session = new SolverSession(_program);
        try
        {
            session.AddRows(Row());
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    private NewRows Row()
    {
        int[] columns = [.. Enumerable.Range(0, _counted.ColumnCount).Where(column => _counted.Cost[column] != 0)];
        double[] costs = [.. columns.Select(column => _counted.Cost[column])];
        double slack = Rounding * Math.Max(1, Math.Abs(_held));
        double bound = _held - _counted.Offset + (IsMost ? -slack : slack);
        return new NewRows(
            Family, new[] { 0, columns.Length }, columns, costs, new[] { IsMost ? bound : double.NegativeInfinity }, new[] { IsMost ? double.PositiveInfinity : bound });
    }
}
