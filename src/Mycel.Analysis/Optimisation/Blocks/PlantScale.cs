using Mycel.Analysis.Superstructures;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Optimisation.Blocks;

/// <summary>New capacity within its room, and nothing or more than the least scale.</summary>
internal sealed class PlantScale : IBlock
{
    /// <inheritdoc />
    public string Id => "plant-scale";

    /// <inheritdoc />
    public string Sentence =>
        "What is built of a plant is at most the room that is left for it; where building is a decision, it is nothing or between the least scale and that room.";

    /// <inheritdoc />
    public Formula Formula { get; } = new(
        @"n_u \le \overline{N}_u z_u, \quad n_u \ge \underline{N}_u z_u \quad \forall u \text{ with a decision}; \qquad n_u \le \overline{N}_u \quad \text{else}",
        "Semi-continuous capacity; the room is potential or greatest scale less what stands, or where neither is given what the network could use, so no constant is chosen freely.",
        new Symbol("n", "new capacity", "amount of the reference resource per year"),
        new Symbol("z", "whether the plant is built", "0 or 1"),
        new Symbol(@"\overline{N}", "room: potential or greatest scale, less what stands; else the most that could be of use", "amount per year"),
        new Symbol(@"\underline{N}", "least new capacity if anything is built", "amount per year"),
        new Symbol("u", "plant", "index"));

    /// <inheritdoc />
    public void Write(ParkProgram program)
    {
        Superstructure structure = program.Structure;
        var rows = new List<(int Process, bool IsLeast)>();
        for (int process = 0; process < structure.Processes.Count; process++)
        {
            Process entry = structure.Processes[process];
            if (!entry.CanBeBuilt) continue;
            if (entry.HasSwitch && !double.IsFinite(structure.RoomOf(process)))
                throw new InvalidOperationException($"{program.Variables.PlantName(process)} reached the model with a decision and without end; a check is missing.");
            if (entry.HasSwitch || double.IsFinite(entry.Room.Value)) rows.Add((process, false));
            if (entry.HasSwitch && entry.MinimumScale.Value > 0) rows.Add((process, true));
        }

        program.BeginFamily(
            this,
            row => program.Variables.PlantName(rows[row].Process) + (rows[row].IsLeast ? ",least" : ",greatest"),
            row => $"{(rows[row].IsLeast ? "least" : "greatest")} new capacity of {program.Variables.PlantName(rows[row].Process)}",
            row => ModelUnits.FlowSymbol(structure.ReferenceOf(rows[row].Process)));
        foreach ((int process, bool isLeast) in rows) WriteRow(program, process, isLeast);
    }

    private static void WriteRow(ParkProgram program, int process, bool isLeast)
    {
        Process entry = program.Structure.Processes[process];
        program.Add(program.Variables.Build(process), 1);
        if (!entry.HasSwitch)
        {
            program.EndRow(double.NegativeInfinity, entry.Room.Value);
            return;
        }

        program.Add(program.Variables.Built(process), -(isLeast ? entry.MinimumScale.Value : program.Structure.RoomOf(process)));
        program.EndRow(isLeast ? 0 : double.NegativeInfinity, isLeast ? double.PositiveInfinity : 0);
    }
}
