using Mycel.Analysis.Superstructures;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Optimisation.Blocks;

/// <summary>Balance of every resource at every premises.</summary>
internal sealed class ResourceBalance : IBlock
{
    /// <inheritdoc />
    public string Id => "resource-balance";

    /// <inheritdoc />
    public string Sentence =>
        "At every premises, in every slice of the year, what plants give of a resource, what arrives, what is bought and what is drawn "
        + "equals what plants take, what leaves, what is sold and what is let go.";

    /// <inheritdoc />
    public Formula Formula { get; } = new(
        @"\sum_{u} (o_{u,r,t} - i_{u,r,t}) x_{u,t} + \sum_{a \to p} (1 - \lambda_a) f_{a,t} - \sum_{a \leftarrow p} f_{a,t} + b_{p,t} + g_{p,t} - v_{p,t} - e_{p,t} = 0 \quad \forall p, t",
        "Conservation of mass and energy in steady state within a slice.",
        new Symbol("o", "amount given out per unit of activity", "amount of the resource per amount of the reference resource"),
        new Symbol("i", "amount taken in per unit of activity", "amount of the resource per amount of the reference resource"),
        new Symbol("x", "activity of a plant", "amount of its reference resource per year"),
        new Symbol(@"\lambda", "share lost on the way", "1"),
        new Symbol("f", "flow that leaves the start of an arc", "amount per year"),
        new Symbol("b", "bought", "amount per year"),
        new Symbol("g", "drawn from an endowment", "amount per year"),
        new Symbol("v", "sold", "amount per year"),
        new Symbol("e", "let go", "amount per year"),
        new Symbol("u", "plant", "index"),
        new Symbol("r", "resource of the pool", "index"),
        new Symbol("a", "arc", "index"),
        new Symbol("p", "pool: a resource at a premises", "index"),
        new Symbol("t", "slice of the year", "index"));

    /// <inheritdoc />
    public void Write(ParkProgram program)
    {
        Superstructure structure = program.Structure;
        int slices = structure.SliceCount;
        program.BeginFamily(
            this,
            row => program.Variables.PoolName(row / slices) + program.Variables.SliceSuffix(row % slices),
            row => $"{structure.ResourceOf(row / slices).Id.Value} at {structure.PremisesOf(row / slices).Name}",
            row => ModelUnits.FlowSymbol(structure.ResourceOf(row / slices)));
        for (int pool = 0; pool < structure.Pools.Count; pool++)
            for (int slice = 0; slice < slices; slice++)
                WriteRow(program, pool, slice);
    }

    private static void WriteRow(ParkProgram program, int pool, int slice)
    {
        Superstructure structure = program.Structure;
        Variables variables = program.Variables;
        foreach (int flow in program.Adjacent.Flows[pool])
        {
            double amount = structure.Flows.AmountPerActivity[(flow * structure.SliceCount) + slice];
            program.Add(variables.Activity(structure.Flows.Process[flow], slice), structure.Flows.IsOutput[flow] ? amount : -amount);
        }

        foreach (int arc in program.Adjacent.Arriving[pool]) program.Add(variables.Flow(arc, slice), 1 - structure.Arcs[arc].LossShare);
        foreach (int arc in program.Adjacent.Leaving[pool]) program.Add(variables.Flow(arc, slice), -1);
        foreach (int trade in program.Adjacent.Trades[pool])
            program.Add(variables.Trade(trade, slice), structure.Trades[trade].IsPurchase ? 1 : -1);
        foreach (int draw in program.Adjacent.Draws[pool]) program.Add(variables.Draw(draw, slice), 1);
        foreach (int release in program.Adjacent.Releases[pool]) program.Add(variables.Release(release, slice), -1);
        program.EndRow(0, 0);
    }
}
