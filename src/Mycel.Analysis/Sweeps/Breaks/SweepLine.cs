using System.Globalization;
using Mycel.Model.Sweeps;

namespace Mycel.Analysis.Sweeps.Breaks;

/// <summary>The runs along one axis, the others held: where changes of structure are sought.</summary>
/// <param name="Study">The sweep.</param>
/// <param name="Axis">Number of the axis that moves.</param>
/// <param name="Places">Number of the value, for each axis; that of the axis that moves is 0.</param>
internal sealed record SweepLine(SweepStudy Study, int Axis, IReadOnlyList<int> Places)
{
    /// <summary>Number of runs on the line.</summary>
    public int Count => Study.Sweep.Axes[Axis].Count;

    /// <summary>All lines along axes whose cells all have numbers that may lie between their values.</summary>
    /// <param name="study">The sweep.</param>
    public static IEnumerable<SweepLine> All(SweepStudy study)
    {
        IReadOnlyList<SweepAxis> axes = study.Sweep.Axes;
        for (int axis = 0; axis < axes.Count; axis++)
        {
            if (!Moves(axes[axis])) continue;
            for (int run = 0; run < study.Sweep.Runs; run++)
            {
                int[] places = SweepAxis.PlacesOf(axes, run);
                if (places[axis] == 0) yield return new SweepLine(study, axis, places);
            }
        }
    }

    /// <summary>Whether all cells of an axis can take values between those that are listed.</summary>
    /// <param name="axis">The axis.</param>
    public static bool Moves(SweepAxis axis) => axis.Count > 1 && axis.Cells.All(cell => cell.Numbers.Count > 0 && SweepApplication.IsContinuous(cell.Row));

    /// <summary>Number of the run at a place of the line.</summary>
    /// <param name="place">The place.</param>
    public int RunAt(int place)
    {
        int run = 0;
        for (int axis = 0; axis < Places.Count; axis++) run = (run * Study.Sweep.Axes[axis].Count) + (axis == Axis ? place : Places[axis]);
        return run;
    }

    /// <summary>Value of the first cell between two neighbours on the line.</summary>
    /// <param name="place">The first of the two.</param>
    /// <param name="share">How far from it, 0 to 1.</param>
    public double ValueAt(int place, double share) => Between(Study.Sweep.Axes[Axis].Cells[0], place, share);

    /// <summary>Values of all cells between two neighbours on the line.</summary>
    /// <param name="place">The first of the two.</param>
    /// <param name="share">How far from it, 0 to 1.</param>
    public IReadOnlyList<SweepValue> ValuesAt(int place, double share)
    {
        int[] places = [.. Places];
        places[Axis] = share == 1 ? place + 1 : place;
        IReadOnlyList<SweepValue> values = SweepApplication.ValuesAt(Study.Sweep.Axes, places);
        if (share is 0 or 1) return values;
        var moved = Study.Sweep.Axes[Axis].Cells.ToDictionary(cell => cell.Row.RowNumber, cell => Between(cell, place, share).ToString("R", CultureInfo.InvariantCulture));
        return [.. values.Select(value => moved.TryGetValue(value.Row.RowNumber, out string? text) ? value with { Text = text } : value)];
    }

    private static double Between(SweepCell cell, int place, double share) =>
        share == 0 ? cell.Numbers[place] : share == 1 ? cell.Numbers[place + 1] : cell.Numbers[place] + (share * (cell.Numbers[place + 1] - cell.Numbers[place]));
}
