using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Analysis.Optimisation.Alternatives;

/// <summary>
/// Seeks plans of the band that are as unlike as possible to those before: each maximises its mean distance to all earlier plans, where a plant's being used is
/// relaxed to the share of its greatest activity, $\min \sum_u (2 f_u - 1)\, x_u / \overline x_u$, with $f_u$ the share of earlier plans that run plant $u$. Where that
/// leads to a structure that is known, a plant that all earlier plans treat alike is made to do otherwise.
/// </summary>
/// <source>Brill, Chang and Hopkins, Management Science 28 (1982) 221–235 (Hop-Skip-Jump); DeCarolis, Energy Economics 33 (2011) 145–152.</source>
internal sealed class AlternativeSeeker : IDisposable
{
    // A plant that is made to run gets nearly all it can have: the whole of it would leave a single point and its rounding.
    private const double NearlyAll = 0.99;

    private readonly SolvedProgram _plan;
    private readonly Structure _structure;
    private readonly SolveOptions _options;
    private readonly SolverSession _session;
    private readonly int _firstForce;

    /// <summary>Opens a search.</summary>
    /// <param name="plan">The best plan.</param>
    /// <param name="band">The band.</param>
    /// <param name="structure">Which plants are a choice.</param>
    /// <param name="options">How to solve.</param>
    public AlternativeSeeker(SolvedProgram plan, Band band, Structure structure, SolveOptions options)
    {
        _plan = plan;
        _structure = structure;
        _options = options with { Threads = 1, ExplainInfeasibility = false };
        _session = band.Open();
        _session.ChangeCosts(0, new double[plan.Program.ColumnCount]);
        _firstForce = _session.AddRows(Forces());
    }

    /// <summary>Seeks plans.</summary>
    /// <param name="count">How many are wanted.</param>
    /// <param name="progress">Told of every plan.</param>
    /// <param name="cancel">Stops the search and keeps what was found.</param>
    /// <returns>Value of each column of each plan, and why there are no more; empty where there are as many as wanted.</returns>
    public (IReadOnlyList<double[]> Plans, string Ending) Seek(int count, QuestionProgress progress, CancellationToken cancel)
    {
        var plans = new List<double[]>();
        var earlier = new List<bool[]> { _structure.RunsIn(_plan.Solution!.ColumnValues) };
        while (plans.Count < count)
        {
            if (_structure.Choices.Count == 0) return (plans, "Every plan of the band runs the same plants: there is no other structure to show.");
            double[]? next = Hop(earlier, cancel) ?? Jump(earlier, cancel);
            if (cancel.IsCancellationRequested) return (plans, "The search was stopped.");
            if (next is null) return (plans, "The method found no further structure: every plant that is a choice was shown both running and standing still.");
            plans.Add(next);
            earlier.Add(_structure.RunsIn(next));
            progress.Count();
        }

        return (plans, "");
    }

    /// <inheritdoc />
    public void Dispose() => _session.Dispose();

    private double[]? Hop(List<bool[]> earlier, CancellationToken cancel)
    {
        double sign = _plan.Program.Sense == Sense.Maximise ? -1 : 1;
        foreach (Choice choice in _structure.Choices)
        {
            double share = (double)earlier.Count(runs => runs[choice.Place]) / earlier.Count;
            double weight = sign * ((2 * share) - 1) / choice.Most;
            foreach (int column in choice.Question.Columns) _session.ChangeCost(column, weight);
        }

        if (_plan.Program.HasIntegers) _session.SetStart(_plan.Solution!.ColumnValues);
        if (_session.Solve(_options, cancellation: cancel) is not Optimal { Solution: var found }) return null;
        bool[] structure = _structure.RunsIn(found.ColumnValues);
        return earlier.Exists(runs => Structure.Distance(runs, structure) == 0) ? null : found.ColumnValues.ToArray();
    }

    private double[]? Jump(List<bool[]> earlier, CancellationToken cancel)
    {
        for (int index = 0; index < _structure.Choices.Count; index++)
        {
            Choice choice = _structure.Choices[index];
            bool runs = earlier[0][choice.Place];
            if (earlier.Exists(other => other[choice.Place] != runs)) continue;
            if (runs) _session.ChangeRowBounds(_firstForce + index, double.NegativeInfinity, 0);
            else _session.ChangeRowBounds(_firstForce + index, NearlyAll * choice.Most, double.PositiveInfinity);
            double[]? found = Hop(earlier, cancel);
            _session.ChangeRowBounds(_firstForce + index, double.NegativeInfinity, double.PositiveInfinity);
            if (found is not null) return found;
        }

        return null;
    }

    // A row for the activity of each plant that is a choice, open until the plant is made to do otherwise.
    private NewRows Forces()
    {
        int count = _structure.Choices.Count;
        int[] starts = new int[count + 1];
        for (int index = 0; index < count; index++) starts[index + 1] = starts[index] + _structure.Choices[index].Question.Columns.Length;
        double[] open = new double[count];
        Array.Fill(open, double.PositiveInfinity);
        return new NewRows(
            "made-to", starts, _structure.Choices.SelectMany(choice => choice.Question.Columns).ToArray(),
            _structure.Choices.SelectMany(choice => choice.Question.Coefficients).ToArray(), Array.ConvertAll(open, bound => -bound), open);
    }
}
