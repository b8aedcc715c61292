namespace Mycel.Analysis.Superstructures;

/// <summary>The variables of cost curves and sizes, numbered.</summary>
internal sealed class CurveVariables
{
    private readonly int[] _firstSegment;
    private readonly int[] _firstChosen;
    private readonly int[] _firstUnits;

    /// <summary>Numbers the variables of processes that can be built.</summary>
    /// <param name="structure">The superstructure.</param>
    /// <param name="built">Processes that can be built, ascending.</param>
    /// <param name="first">Column of the first variable.</param>
    public CurveVariables(Superstructure structure, int[] built, int first)
    {
        (_firstSegment, Segments) = Places(structure, built, form => form is CurveForm.Convex or CurveForm.Chosen, first);
        (_firstChosen, Chosen) = Places(structure, built, form => form == CurveForm.Chosen, first + Segments.Count);
        (_firstUnits, Units) = Places(structure, built, form => form == CurveForm.Sized, first + Segments.Count + Chosen.Count);
    }

    /// <summary>Process and step of each variable for capacity on a segment.</summary>
    public IReadOnlyList<(int Process, int Step)> Segments { get; }

    /// <summary>Process and step of each variable for the choice of a segment.</summary>
    public IReadOnlyList<(int Process, int Step)> Chosen { get; }

    /// <summary>Process and step of each variable for a number of units.</summary>
    public IReadOnlyList<(int Process, int Step)> Units { get; }

    /// <summary>Capacity on a segment; -1 where the process has none.</summary>
    public int Segment(int process, int step) => At(_firstSegment, process, step);

    /// <summary>Choice of a segment; -1 where that is no decision.</summary>
    public int SegmentChosen(int process, int step) => At(_firstChosen, process, step);

    /// <summary>Number of units of a size; -1 where the process comes in no sizes.</summary>
    public int UnitsOf(int process, int step) => At(_firstUnits, process, step);

    private static int At(int[] first, int process, int step) => first[process] < 0 ? -1 : first[process] + step;

    private static (int[] First, IReadOnlyList<(int Process, int Step)> Places) Places(
        Superstructure structure, int[] built, Func<CurveForm, bool> has, int first)
    {
        int[] start = new int[structure.Processes.Count];
        Array.Fill(start, -1);
        var places = new List<(int, int)>();
        foreach (int process in built)
        {
            CapitalCurve curve = structure.Processes[process].Curve;
            if (!has(curve.Form)) continue;
            start[process] = first + places.Count;
            for (int step = 0; step < curve.Steps.Count; step++) places.Add((process, step));
        }

        return (start, places);
    }
}
