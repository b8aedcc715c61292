using Mycel.Analysis.Superstructures;

namespace Mycel.Analysis.Optimisation.Blocks;

/// <summary>At most one of several plants at a site.</summary>
internal sealed class ExclusiveChoice : IBlock
{
    /// <inheritdoc />
    public string Id => "exclusive-choice";

    /// <inheritdoc />
    public string Sentence => "Of the plants at a site that share an exclusive choice, at most one is built.";

    /// <inheritdoc />
    public Formula Formula { get; } = new(
        @"\sum_{u \in C} z_u \le 1 \quad \forall C",
        "Exclusive or, as a packing row.",
        new Symbol("z", "whether the plant is built", "0 or 1"),
        new Symbol("C", "plants that share a choice at a site", "set"),
        new Symbol("u", "plant", "index"));

    /// <inheritdoc />
    public void Write(ParkProgram program)
    {
        Superstructure structure = program.Structure;
        List<IGrouping<(string Site, string Choice), int>> choices =
        [
            .. Enumerable.Range(0, structure.Processes.Count)
                .Where(process => structure.Processes[process].Choice.Length > 0 && structure.Processes[process].HasSwitch)
                .GroupBy(process => (structure.PlantOf(process).Site.Value, structure.Processes[process].Choice)),
        ];
        program.BeginFamily(
            this, row => $"{choices[row].Key.Site},{choices[row].Key.Choice}", row => $"choice {choices[row].Key.Choice} at {choices[row].Key.Site}", _ => "1");
        foreach (IGrouping<(string Site, string Choice), int> choice in choices)
        {
            foreach (int process in choice) program.Add(program.Variables.Built(process), 1);
            program.EndRow(double.NegativeInfinity, 1);
        }
    }
}
