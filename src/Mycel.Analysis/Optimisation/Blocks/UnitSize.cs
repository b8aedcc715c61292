using Mycel.Analysis.Superstructures;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Optimisation.Blocks;

/// <summary>Plants that come in whole units.</summary>
internal sealed class UnitSize : IBlock
{
    /// <inheritdoc />
    public string Id => "unit-size";

    /// <inheritdoc />
    public string Sentence => "What is built of a plant that comes in sizes is a whole number of units of each size, and none where the plant is not built.";

    /// <inheritdoc />
    public Formula Formula { get; } = new(
        @"n_u = \sum_k C_k m_{u,k}, \qquad m_{u,k} \le M_k z_u \quad \forall u \text{ with a decision}",
        "Definition of a unit; the greatest number is that which the room holds, so no constant is chosen freely.",
        new Symbol("n", "new capacity", "amount of the reference resource per year"),
        new Symbol("m", "number of units of the size", "whole number"),
        new Symbol("C", "capacity of one unit", "amount per year"),
        new Symbol("M", "most units of the size that the room holds", "whole number"),
        new Symbol("z", "whether the plant is built, where that is a decision", "0 or 1"),
        new Symbol("u", "plant", "index"),
        new Symbol("k", "size", "index"));

    /// <inheritdoc />
    public void Write(ParkProgram program)
    {
        Superstructure structure = program.Structure;
        var rows = new List<(int Process, int Size)>();
        for (int process = 0; process < structure.Processes.Count; process++)
        {
            Process entry = structure.Processes[process];
            if (!entry.CanBeBuilt || entry.Curve.Form != CurveForm.Sized) continue;
            rows.Add((process, -1));
            for (int size = 0; entry.HasSwitch && size < entry.Curve.Steps.Count; size++) rows.Add((process, size));
        }

        program.BeginFamily(
            this,
            row => rows[row].Size < 0 ? program.Variables.PlantName(rows[row].Process) : program.Variables.StepName(rows[row].Process, rows[row].Size),
            row => $"units of {program.Variables.PlantName(rows[row].Process)}",
            row => rows[row].Size < 0 ? ModelUnits.FlowSymbol(structure.ReferenceOf(rows[row].Process)) : "1");
        program.NoteDefinition();
        foreach ((int process, int size) in rows)
        {
            if (size < 0) WriteSum(program, process);
            else WriteSwitch(program, process, size);
        }
    }

    /// <summary>Most units of a size that the room of a process holds.</summary>
    /// <param name="structure">The superstructure.</param>
    /// <param name="process">The process.</param>
    /// <param name="size">The size.</param>
    /// <returns>A whole number.</returns>
    public static double MostUnits(Superstructure structure, int process, int size)
    {
        // A room of just so many units must not lose one to the rounding of a quotient.
        const double Rounding = 1e-9;
        double units = structure.RoomOf(process) / structure.Processes[process].Curve.Steps[size].To;

        // Of what the network could use the last unit may be used in part.
        return double.IsFinite(structure.Processes[process].Room.Value) ? Math.Floor(units + Rounding) : Math.Ceiling(units - Rounding);
    }

    private static void WriteSum(ParkProgram program, int process)
    {
        IReadOnlyList<CurveStep> sizes = program.Structure.Processes[process].Curve.Steps;
        program.Add(program.Variables.Build(process), 1);
        for (int size = 0; size < sizes.Count; size++) program.Add(program.Variables.Units(process, size), -sizes[size].To);
        program.EndRow(0, 0);
    }

    private static void WriteSwitch(ParkProgram program, int process, int size)
    {
        program.Add(program.Variables.Units(process, size), 1);
        program.Add(program.Variables.Built(process), -MostUnits(program.Structure, process, size));
        program.EndRow(double.NegativeInfinity, 0);
    }
}
