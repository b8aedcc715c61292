using Mycel.Analysis.Superstructures;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Optimisation.Blocks;

/// <summary>Activity above the least load.</summary>
internal sealed class MinimumLoad : IBlock
{
    /// <inheritdoc />
    public string Id => "minimum-load";

    /// <inheritdoc />
    public string Sentence => "In every slice a plant with a least load runs at least that share of its capacity, what stands and what is built together.";

    /// <inheritdoc />
    public Formula Formula { get; } = new(
        @"x_{u,t} - w_t \beta_{u,t} n_u \ge w_t \beta_{u,t} K_u \quad \forall u, t : \beta_{u,t} > 0",
        "Definition of the least load; the plant cannot be switched off.",
        new Symbol("x", "activity of a plant", "amount of its reference resource per year"),
        new Symbol("n", "new capacity", "amount per year"),
        new Symbol("K", "capacity that stands", "amount per year"),
        new Symbol("w", "share of the year that the slice is", "1"),
        new Symbol(@"\beta", "share of capacity that must be used", "1"),
        new Symbol("u", "plant", "index"),
        new Symbol("t", "slice of the year", "index"));

    /// <inheritdoc />
    public void Write(ParkProgram program)
    {
        Superstructure structure = program.Structure;
        int slices = structure.SliceCount;
        List<int> loaded = [.. Enumerable.Range(0, structure.Flows.MinimumLoad.Length).Where(index => structure.Flows.MinimumLoad[index] > 0)];
        program.BeginFamily(
            this,
            row => program.Variables.PlantName(loaded[row] / slices) + program.Variables.SliceSuffix(loaded[row] % slices),
            row => $"least load of {program.Variables.PlantName(loaded[row] / slices)}",
            row => ModelUnits.FlowSymbol(structure.ReferenceOf(loaded[row] / slices)));
        foreach (int index in loaded)
        {
            Process entry = structure.Processes[index / slices];
            double needed = structure.Slices[index % slices].Share * structure.Flows.MinimumLoad[index];
            program.Add(program.Variables.Activity(index / slices, index % slices), 1);
            if (entry.CanBeBuilt) program.Add(program.Variables.Build(index / slices), -needed);
            program.EndRow(needed * entry.Capacity.Value, double.PositiveInfinity);
        }
    }
}
