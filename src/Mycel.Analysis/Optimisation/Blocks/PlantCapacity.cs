using Mycel.Analysis.Superstructures;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Optimisation.Blocks;

/// <summary>Activity within capacity.</summary>
internal sealed class PlantCapacity : IBlock
{
    /// <inheritdoc />
    public string Id => "plant-capacity";

    /// <inheritdoc />
    public string Sentence => "In every slice a plant runs no more than the available share of its capacity, what stands and what is built together.";

    /// <inheritdoc />
    public Formula Formula { get; } = new(
        @"x_{u,t} - w_t \alpha_{u,t} n_u \le w_t \alpha_{u,t} K_u \quad \forall u, t",
        "Definition of capacity and availability.",
        new Symbol("x", "activity of a plant", "amount of its reference resource per year"),
        new Symbol("n", "new capacity", "amount per year"),
        new Symbol("K", "capacity that stands", "amount per year"),
        new Symbol("w", "share of the year that the slice is", "1"),
        new Symbol(@"\alpha", "share of capacity that can be used", "1"),
        new Symbol("u", "plant", "index"),
        new Symbol("t", "slice of the year", "index"));

    /// <inheritdoc />
    public void Write(ParkProgram program)
    {
        Superstructure structure = program.Structure;
        int slices = structure.SliceCount;
        program.BeginFamily(
            this,
            row => program.Variables.PlantName(row / slices) + program.Variables.SliceSuffix(row % slices),
            row => $"capacity of {program.Variables.PlantName(row / slices)}",
            row => ModelUnits.FlowSymbol(structure.ReferenceOf(row / slices)));
        for (int process = 0; process < structure.Processes.Count; process++)
            for (int slice = 0; slice < slices; slice++)
                WriteRow(program, process, slice);
    }

    private static void WriteRow(ParkProgram program, int process, int slice)
    {
        Superstructure structure = program.Structure;
        Process entry = structure.Processes[process];
        double usable = structure.Slices[slice].Share * structure.Flows.Availability[(process * structure.SliceCount) + slice];
        program.Add(program.Variables.Activity(process, slice), 1);
        if (entry.CanBeBuilt) program.Add(program.Variables.Build(process), -usable);
        program.EndRow(double.NegativeInfinity, usable * entry.Capacity.Value);
    }
}
