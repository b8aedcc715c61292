using Mycel.Analysis.Superstructures;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Optimisation.Blocks;

/// <summary>What a link can carry.</summary>
internal sealed class LinkCapacity : IBlock
{
    /// <inheritdoc />
    public string Id => "link-capacity";

    /// <inheritdoc />
    public string Sentence => "In every slice a link carries no more than its capacity, what stands and what is built together.";

    /// <inheritdoc />
    public Formula Formula { get; } = new(
        @"\sum_{a \in l} \kappa_a f_{a,t} - w_t n_l \le w_t F_l \quad \forall l, t",
        "Definition of the capacity of a carrier that several resources share.",
        new Symbol("f", "flow that leaves the start of an arc", "amount per year"),
        new Symbol(@"\kappa", "capacity that one unit of the resource takes up", "amount of the link's first resource per amount"),
        new Symbol("n", "new capacity of the link", "amount per year"),
        new Symbol("F", "capacity that stands", "amount per year"),
        new Symbol("w", "share of the year that the slice is", "1"),
        new Symbol("a", "arc: a resource on the link", "index"),
        new Symbol("l", "link", "index"),
        new Symbol("t", "slice of the year", "index"));

    /// <inheritdoc />
    public void Write(ParkProgram program)
    {
        Superstructure structure = program.Structure;
        int slices = structure.SliceCount;
        Adjacency arcs = structure.ArcsOfCarriers;
        List<int> bounded = [.. Enumerable.Range(0, structure.Carriers.Count).Where(carrier => structure.Carriers[carrier].IsBounded)];
        program.BeginFamily(
            this,
            row => program.Variables.CarrierName(bounded[row / slices]) + program.Variables.SliceSuffix(row % slices),
            row => $"capacity of the link {structure.CarrierTitle(bounded[row / slices])}",
            row => ModelUnits.FlowSymbol(structure.ResourceOf(structure.Arcs[arcs[bounded[row / slices]][0]].FromPool)));
        foreach (int carrier in bounded)
        {
            for (int slice = 0; slice < slices; slice++)
            {
                double share = structure.Slices[slice].Share;
                foreach (int arc in arcs[carrier]) program.Add(program.Variables.Flow(arc, slice), structure.Arcs[arc].CapacityPerAmount);
                if (structure.Carriers[carrier].CanBeBuilt) program.Add(program.Variables.LinkBuild(carrier), -share);
                program.EndRow(double.NegativeInfinity, share * structure.Carriers[carrier].CapacityPerYear);
            }
        }
    }
}
