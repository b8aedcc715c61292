using Mycel.Analysis.Superstructures;

namespace Mycel.Analysis.Optimisation.Blocks;

/// <summary>A link is built or not.</summary>
internal sealed class LinkScale : IBlock
{
    /// <inheritdoc />
    public string Id => "link-scale";

    /// <inheritdoc />
    public string Sentence =>
        "A link whose building has a fixed cost gets new capacity only if it is built, and no more than could ever be of use.";

    /// <inheritdoc />
    public Formula Formula { get; } = new(
        @"n_l \le \overline{N}_l z_l \quad \forall l \text{ with a fixed cost}",
        "The bound is the most that the plants at the start can give or those at the end can take in, computed from their capacities.",
        new Symbol("n", "new capacity of the link", "amount per year"),
        new Symbol("z", "whether the link is built", "0 or 1"),
        new Symbol(@"\overline{N}", "most that the link could carry to use", "amount per year"),
        new Symbol("l", "link", "index"));

    /// <inheritdoc />
    public void Write(ParkProgram program)
    {
        Superstructure structure = program.Structure;
        List<int> decided = [.. Enumerable.Range(0, structure.Carriers.Count).Where(carrier => structure.Carriers[carrier].HasSwitch)];
        var bounds = new CarrierBounds(structure);
        program.BeginFamily(
            this,
            row => program.Variables.CarrierName(decided[row]),
            row => $"building of the link {structure.CarrierTitle(decided[row])}",
            _ => "1");
        foreach (int carrier in decided)
        {
            double most = bounds.MostNewCapacity(carrier);
            if (!double.IsFinite(most))
                throw new InvalidOperationException($"The link {structure.CarrierTitle(carrier)} reached the model with a decision and without end; a check is missing.");
            program.Add(program.Variables.LinkBuild(carrier), 1);
            program.Add(program.Variables.LinkBuilt(carrier), -most);
            program.EndRow(double.NegativeInfinity, 0);
        }
    }
}
