using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Analysis.Optimisation.Alternatives;

/// <summary>
/// The plans whose objective falls short of the best by no more than a share of it: $c^\top x + c_0 \ge v^* - p\,|v^*|$ when maximising, $\le v^* + p\,|v^*|$ when
/// minimising.
/// </summary>
internal sealed class Band
{
    /// <summary>Family of the row.</summary>
    public const string Family = "near-best";

    // The best plan meets its own value up to rounding; without this share a band of nothing would hold no plan at all.
    private const double Rounding = 1e-9;

    private readonly SparseProgram _program;

    /// <summary>The band below a plan.</summary>
    /// <param name="plan">A program that was solved to its best.</param>
    /// <param name="within">Share of the best that may be given up.</param>
    public Band(SolvedProgram plan, double within)
    {
        _program = plan.Program;
        double best = plan.Solution!.Objective;
        double given = within * Math.Abs(best);
        Threshold = IsMost ? best - given : best + given;
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
        int[] columns = [.. Enumerable.Range(0, _program.ColumnCount).Where(column => _program.Cost[column] != 0)];
        double[] costs = [.. columns.Select(column => _program.Cost[column])];
        double slack = Rounding * Math.Max(1, Math.Abs(Threshold));
        double bound = Threshold - _program.Offset + (IsMost ? -slack : slack);
        return new NewRows(
            Family, new[] { 0, columns.Length }, columns, costs, new[] { IsMost ? bound : double.NegativeInfinity }, new[] { IsMost ? double.PositiveInfinity : bound });
    }
}
