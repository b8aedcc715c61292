using Mycel.Analysis.Optimisation.Documents;
using Mycel.Analysis.Results;
using Mycel.Analysis.Superstructures;
using Mycel.Solver.Audits;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Analysis.Optimisation.Measures;

/// <summary>
/// The park with some measures of a plan and without the others: the program of the plan with the bounds of what is built changed, solved again from where it stands for what
/// the study seeks, then for profit and then for the least carbon, so that the figures do not hang on which of two equal ways of running the park the solver came upon.
/// </summary>
internal sealed class ParkStates : IDisposable
{
    private const string Kept = "kept-goal";

    // What was reached may be given up by this share when the next goal is sought, or its rounding would leave no plan at all.
    private const double Slack = 1e-11;

    private readonly PlanView _view;
    private readonly MeasureSet _set;
    private readonly StateFigures _figures;
    private readonly List<Goal> _goals;
    private readonly int[] _carbonLimits;
    private readonly SolveOptions _options;
    private readonly QuestionProgress _progress;
    private readonly CancellationToken _cancel;
    private readonly SolverSession _session;
    private readonly int _firstKept;
    private readonly int _carbonRow;
    private readonly Dictionary<string, ParkState> _known = new(StringComparer.Ordinal);

    /// <summary>Opens the program of a plan.</summary>
    /// <param name="view">The plan.</param>
    /// <param name="stages">What is sought; no ratios.</param>
    /// <param name="set">Its measures.</param>
    /// <param name="carbon">The indicator that counts carbon.</param>
    /// <param name="options">How to solve.</param>
    /// <param name="progress">Told of every park that is solved.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="UnsupportedProgramException">A goal has coefficients that the solver would not keep in a row.</exception>
    public ParkStates(
        PlanView view, IReadOnlyList<ObjectiveStage> stages, MeasureSet set, Carbon carbon, SolveOptions options, QuestionProgress progress, CancellationToken cancel)
    {
        (_view, _set, _progress, _cancel) = (view, set, progress, cancel);
        _options = options with { Threads = 1, ExplainInfeasibility = false };
        _figures = new StateFigures(view.Model, carbon);
        _goals = [.. stages.Select(stage => Goal.Of(view.Model, stage.Write, stage.Sense)), _figures.ProfitGoal, _figures.CarbonGoal];
        _goals = [.. _goals.Where((goal, place) => place == 0 || (goal.IsDecided && !_goals.Take(place).Any(goal.IsSameAs)))];
        _carbonLimits = LimitsOf(view, carbon);
        _session = new SolverSession(view.Solved.Program);
        try
        {
            _firstKept = _session.AddRows(Open(_goals));
            _carbonRow = _firstKept + _goals.Count;
            if (_figures.CarbonGoal.IsDecided) _session.AddRows(Open([_figures.CarbonGoal]));
            OpenStages();
        }
        catch
        {
            _session.Dispose();
            throw;
        }
    }

    /// <summary>The park with some of the measures.</summary>
    /// <param name="taken">Which of them.</param>
    /// <returns>Its figures; the same object each time.</returns>
    public ParkState Of(bool[] taken)
    {
        string key = new([.. taken.Select(isTaken => isTaken ? '1' : '0')]);
        if (_known.TryGetValue(key, out ParkState? known)) return known;
        (double[] lower, double[] upper) = _set.BoundsOf(taken);
        _session.ChangeColumnBounds(_set.Columns, lower, upper);
        ParkState state = Solve();
        // That the plan itself is possible was proven; where its own rounding is in the way, it answers for itself.
        if (state.Profit is null && state.Status != "stopped" && taken.All(isTaken => isTaken)) state = _figures.Of("optimal", _view.Values.Cleaned);
        _known.Add(key, state);
        _progress.Count();
        return state;
    }

    /// <inheritdoc />
    public void Dispose() => _session.Dispose();

    private ParkState Solve()
    {
        string status = "optimal";
        Outcome outcome = Seek(_goals[0]);
        if (outcome is Infeasible && _carbonLimits.Length > 0 && _figures.CarbonGoal.IsDecided)
        {
            OpenRows(_carbonLimits);
            if (Seek(_figures.CarbonGoal) is Optimal nearest)
            {
                Keep(_carbonRow, _figures.CarbonGoal, nearest.Solution);
                outcome = Seek(_goals[0]);
                status = "beyond-limit";
            }
        }

        ParkState state = outcome switch
        {
            Optimal found when Accepts(found.Solution) => _figures.Of(status, Settled(found.Solution)),
            Optimal or Stopped { Reason: StopReason.Numerics } => Without("unproven"),
            Infeasible => Without("no-plan"),
            Unbounded => Without("unbounded"),
            _ => Without("stopped"),
        };
        Restore();
        return state;
    }

    // The other goals, one after another, as far as the solver follows.
    private IReadOnlyList<double> Settled(Solution found)
    {
        Solution settled = found;
        for (int goal = 1; goal < _goals.Count; goal++)
        {
            Keep(_firstKept + goal - 1, _goals[goal - 1], settled);
            if (_view.Solved.Program.HasIntegers) _session.SetStart(settled.ColumnValues);
            if (Seek(_goals[goal]) is not Optimal next || !Accepts(next.Solution)) break;
            settled = next.Solution;
        }

        return new PlanValues(_view.Variables, CurveOrder.Restored(_view.Solved.Park, settled.ColumnValues.ToArray())).Cleaned;
    }

    private Outcome Seek(Goal goal)
    {
        bool isSame = goal.Sense == _view.Solved.Program.Sense;
        _session.ChangeCosts(0, isSame ? goal.Cost : Array.ConvertAll(goal.Cost, cost => -cost));
        Outcome outcome = _session.Solve(_options, cancellation: _cancel);
        // An answer that our own arithmetic does not accept, or that the solver gave up on from where it stood, is asked for again, from nothing and with finer tolerances.
        bool isDoubtful = outcome is Stopped { Reason: StopReason.Numerics } || (outcome is Optimal found && !Accepts(found.Solution));
        if (!isDoubtful) return outcome;
        return _session.Solve(_options with { WarmStart = false, PrimalTolerance = 1e-9, DualTolerance = 1e-9 }, cancellation: _cancel);
    }

    private bool Accepts(Solution solution) => Audit.Of(_session.Program, solution).Accepted();

    private void Keep(int row, Goal goal, Solution solution)
    {
        double value = goal.Of(solution.ColumnValues.ToArray()) - goal.Constant;
        double slack = Slack * Math.Max(1, Math.Abs(value));
        bool isMost = goal.Sense == Sense.Maximise;
        _session.ChangeRowBounds(row, isMost ? value - slack : double.NegativeInfinity, isMost ? double.PositiveInfinity : value + slack);
    }

    private void Restore()
    {
        OpenRows([.. Enumerable.Range(_firstKept, _session.Program.RowCount - _firstKept)]);
        SparseProgram program = _view.Solved.Program;
        foreach (int row in _carbonLimits) _session.ChangeRowBounds(row, program.RowLower[row], program.RowUpper[row]);
    }

    // Rows that hold what earlier stages of the objective reached in the plan are of no use to another park.
    private void OpenStages()
    {
        SparseProgram program = _view.Solved.Program;
        if (program.RowFamilies.TryFindFamily(ProgramWriter.StageFamily, out Family? family)) OpenRows([.. Enumerable.Range(family.First, family.Count)]);
    }

    private void OpenRows(int[] rows)
    {
        foreach (int row in rows) _session.ChangeRowBounds(row, double.NegativeInfinity, double.PositiveInfinity);
    }

    private static int[] LimitsOf(PlanView view, Carbon carbon)
    {
        HashSet<string> names =
        [
            .. ActiveLimit.In(view.Structure).Where(limit => limit.Limit.Indicator == carbon.Indicator.Id && limit.Scope.Kind == ScopeKind.Park)
                .Select(limit => $"indicator-limit[{limit.Limit.Id}]"),
        ];
        SparseProgram program = view.Solved.Program;
        if (names.Count == 0 || !program.RowFamilies.TryFindFamily("indicator-limit", out Family? family)) return [];
        return [.. Enumerable.Range(family.First, family.Count).Where(row => names.Contains(program.NameOfRow(row)))];
    }

    private static ParkState Without(string status) => new(status, null, null, null, null, null, null);

    private static NewRows Open(IReadOnlyList<Goal> goals)
    {
        int[][] columns = [.. goals.Select(goal => Enumerable.Range(0, goal.Cost.Length).Where(column => goal.Cost[column] != 0).ToArray())];
        int[] starts = new int[goals.Count + 1];
        for (int goal = 0; goal < goals.Count; goal++) starts[goal + 1] = starts[goal] + columns[goal].Length;
        double[] open = new double[goals.Count];
        Array.Fill(open, double.PositiveInfinity);
        return new NewRows(
            Kept, starts, columns.SelectMany(row => row).ToArray(), goals.SelectMany((goal, place) => columns[place].Select(column => goal.Cost[column])).ToArray(),
            Array.ConvertAll(open, bound => -bound), open);
    }
}
