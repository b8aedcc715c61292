using Mycel.Analysis.Superstructures;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Optimisation.Blocks;

/// <summary>Capacity on the segments of a cost curve.</summary>
internal sealed class CostCurve : IBlock
{
    /// <inheritdoc />
    public string Id => "cost-curve";

    /// <inheritdoc />
    public string Sentence =>
        "What is built of a plant with a cost curve lies on one segment of the curve; where each unit costs as much as the one before it or more, it fills the segments in "
        + "their order without being told, and no segment is chosen.";

    /// <inheritdoc />
    public Formula Formula { get; } = new(
        @"n_u = \sum_k q_{u,k}, \quad \underline{Q}_k w_{u,k} \le q_{u,k} \le \overline{Q}_k w_{u,k}, \quad \sum_k w_{u,k} = z_u \ (\text{or} \le 1); \qquad q_{u,k} \le \overline{Q}_k - \underline{Q}_k \quad \text{for a convex curve}",
        "Multiple choice formulation of a piecewise linear cost, whose relaxation is the curve's own lower envelope (Croxton, Gendron and Magnanti 2003); its only constants are the points of the curve.",
        new Symbol("n", "new capacity", "amount of the reference resource per year"),
        new Symbol("q", "new capacity on a segment", "amount per year"),
        new Symbol("w", "whether the segment is chosen", "0 or 1"),
        new Symbol("z", "whether the plant is built, where that is a decision", "0 or 1"),
        new Symbol(@"\underline{Q}", "capacity at the lower point of the segment, or the least scale where that is greater", "amount per year"),
        new Symbol(@"\overline{Q}", "capacity at the upper point of the segment, or the room where that is smaller", "amount per year"),
        new Symbol("u", "plant", "index"),
        new Symbol("k", "segment", "index"));

    /// <inheritdoc />
    public void Write(ParkProgram program)
    {
        Superstructure structure = program.Structure;
        var rows = new List<(int Process, int Step, CurveRow Kind)>();
        for (int process = 0; process < structure.Processes.Count; process++)
        {
            Process entry = structure.Processes[process];
            if (!entry.CanBeBuilt || entry.Curve.Form is not (CurveForm.Convex or CurveForm.Chosen)) continue;
            rows.Add((process, 0, CurveRow.Sum));
            if (entry.Curve.Form == CurveForm.Convex) continue;
            rows.Add((process, 0, CurveRow.Choice));
            for (int step = 0; step < entry.Curve.Steps.Count; step++)
            {
                if (entry.Curve.Steps[step].From > 0) rows.Add((process, step, CurveRow.Least));
                rows.Add((process, step, CurveRow.Greatest));
            }
        }

        program.BeginFamily(
            this,
            row => Label(program, rows[row]),
            row => $"cost curve of {program.Variables.PlantName(rows[row].Process)}",
            row => rows[row].Kind == CurveRow.Choice ? "1" : ModelUnits.FlowSymbol(structure.ReferenceOf(rows[row].Process)));
        program.NoteDefinition();
        foreach ((int process, int step, CurveRow kind) in rows) WriteRow(program, process, step, kind);
    }

    private static void WriteRow(ParkProgram program, int process, int step, CurveRow kind)
    {
        Variables variables = program.Variables;
        CapitalCurve curve = program.Structure.Processes[process].Curve;
        switch (kind)
        {
            case CurveRow.Sum:
                program.Add(variables.Build(process), 1);
                for (int segment = 0; segment < curve.Steps.Count; segment++) program.Add(variables.Segment(process, segment), -1);
                program.EndRow(0, 0);
                break;
            case CurveRow.Choice:
                bool hasSwitch = variables.Built(process) >= 0;
                for (int segment = 0; segment < curve.Steps.Count; segment++) program.Add(variables.SegmentChosen(process, segment), 1);
                if (hasSwitch) program.Add(variables.Built(process), -1);
                program.EndRow(hasSwitch ? 0 : double.NegativeInfinity, hasSwitch ? 0 : 1);
                break;
            default:
                bool isLeast = kind == CurveRow.Least;
                program.Add(variables.Segment(process, step), 1);
                program.Add(variables.SegmentChosen(process, step), -(isLeast ? curve.Steps[step].From : curve.Steps[step].To));
                program.EndRow(isLeast ? 0 : double.NegativeInfinity, isLeast ? double.PositiveInfinity : 0);
                break;
        }
    }

    private static string Label(ParkProgram program, (int Process, int Step, CurveRow Kind) row) => row.Kind switch
    {
        CurveRow.Sum => program.Variables.PlantName(row.Process),
        CurveRow.Choice => program.Variables.PlantName(row.Process) + ",choice",
        CurveRow.Least => program.Variables.StepName(row.Process, row.Step) + ",least",
        _ => program.Variables.StepName(row.Process, row.Step) + ",greatest",
    };

    private enum CurveRow
    {
        Sum,
        Choice,
        Least,
        Greatest,
    }
}
