using Mycel.Analysis.Optimisation.Documents;
using Mycel.Analysis.Superstructures;
using Mycel.Solver.Programs;

namespace Mycel.Analysis.Optimisation.Measures;

/// <summary>The measures of a plan, and the bounds by which a program has some of them: a measure is there in the size that the plan gives it, or not at all.</summary>
internal sealed class MeasureSet
{
    private readonly List<int> _columns = [];
    private readonly List<double> _without = [];
    private readonly List<(int Measure, double Lower, double Upper)> _with = [];

    /// <summary>Finds the measures of a plan.</summary>
    /// <param name="view">The plan.</param>
    public MeasureSet(PlanView view)
    {
        Processes = [.. Built(view)];
        var places = Processes.Select((process, place) => (process, place)).ToDictionary(entry => entry.process, entry => entry.place);
        for (int process = 0; process < view.Structure.Processes.Count; process++)
        {
            if (!view.Structure.Processes[process].CanBeBuilt) continue;
            foreach ((int column, bool isDecision) in SizesOf(view, process)) Add(view, column, isDecision, places.GetValueOrDefault(process, -1));
        }

        AddLinks(view);
    }

    /// <summary>Processes that are built, by the name of their plant.</summary>
    public IReadOnlyList<int> Processes { get; }

    /// <summary>Columns whose bounds say which measures are there.</summary>
    public int[] Columns => [.. _columns];

    /// <summary>Number of measures of a plan.</summary>
    /// <param name="view">The plan.</param>
    /// <returns>Number of plants at which something is built.</returns>
    public static int CountIn(PlanView view) => Built(view).Count();

    /// <summary>Bounds of the columns.</summary>
    /// <param name="taken">Which measures are there.</param>
    /// <returns>Lower and upper bound of each of <see cref="Columns"/>.</returns>
    public (double[] Lower, double[] Upper) BoundsOf(bool[] taken)
    {
        double[] lower = new double[_columns.Count];
        double[] upper = [.. _without];
        for (int place = 0; place < _columns.Count; place++)
            if (_with[place].Measure >= 0 && taken[_with[place].Measure]) (lower[place], upper[place]) = (_with[place].Lower, _with[place].Upper);
        return (lower, upper);
    }

    private static IEnumerable<int> Built(PlanView view) => Enumerable.Range(0, view.Structure.Processes.Count)
        .Where(process => view.Structure.Processes[process].CanBeBuilt && view.Values.Build(process) > 0).OrderBy(view.Variables.PlantName, StringComparer.Ordinal);

    // Columns that say how much is built. Where a plant comes in units, its capacity follows from their numbers; where its cost is a curve, the segments follow from its capacity.
    private static IEnumerable<(int Column, bool IsDecision)> SizesOf(PlanView view, int process)
    {
        Process entry = view.Structure.Processes[process];
        if (view.Variables.Built(process) is >= 0 and var built) yield return (built, true);
        for (int step = 0; step < entry.Curve.Steps.Count; step++)
        {
            if (view.Variables.Units(process, step) is >= 0 and var units) yield return (units, true);
            if (view.Variables.SegmentChosen(process, step) is >= 0 and var chosen) yield return (chosen, true);
        }

        if (entry.Curve.Form != CurveForm.Sized) yield return (view.Variables.Build(process), false);
    }

    private void Add(PlanView view, int column, bool isDecision, int measure)
    {
        double size = isDecision ? Math.Round(view.Solved.Solution!.ColumnValues[column]) : view.Values[column];
        _columns.Add(column);
        _without.Add(0);
        _with.Add((measure, size, size));
    }

    // A link is no measure: it is laid where a measure needs it, up to the size that the plan gives it.
    private void AddLinks(PlanView view)
    {
        for (int carrier = 0; carrier < view.Structure.Carriers.Count; carrier++)
        {
            if (!view.Structure.Carriers[carrier].CanBeBuilt) continue;
            AddLink(view, view.Variables.LinkBuild(carrier));
            if (view.Variables.LinkBuilt(carrier) is >= 0 and var built) AddLink(view, built);
        }
    }

    private void AddLink(PlanView view, int column)
    {
        double value = view.Solved.Program.KindOf(column) == ColumnKind.Integer ? Math.Round(view.Solved.Solution!.ColumnValues[column]) : view.Values[column];
        _columns.Add(column);
        _without.Add(value);
        _with.Add((-1, 0, 0));
    }
}
