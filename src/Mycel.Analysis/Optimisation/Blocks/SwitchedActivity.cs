using Mycel.Analysis.Superstructures;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Optimisation.Blocks;

/// <summary>Activity of a plant that is built or not, bounded by what the network could use.</summary>
internal sealed class SwitchedActivity : IBlock
{
    // A bound that is lower by less than this share brings nothing.
    private const double Rounding = 1e-6;

    /// <inheritdoc />
    public string Id => "switched-activity";

    /// <inheritdoc />
    public string Sentence =>
        "A plant whose building is a decision does no more than what stands allows unless it is built, and then no more than could come to it and go from it; written where that "
        + "is less than its room would allow.";

    /// <inheritdoc />
    public Formula Formula { get; } = new(
        @"x_{u,t} - (\overline{X}_{u,t} - w_t \alpha_{u,t} K_u) z_u \le w_t \alpha_{u,t} K_u",
        "Follows from the rows of capacity and the balances; it tightens the relaxation, since the fixed cost is then spread over what is useful and not over what is possible (Wolsey 1998, ch. 8).",
        new Symbol("x", "activity of a plant", "amount of its reference resource per year"),
        new Symbol(@"\overline{X}", "most activity that the network allows, from caps and limits carried along the flows", "amount per year"),
        new Symbol("z", "whether the plant is built", "0 or 1"),
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
        List<int> rows = [.. Enumerable.Range(0, structure.Processes.Count * slices).Where(index => program.Form == ProgramForm.Tight && Tightens(structure, index))];
        program.BeginFamily(
            this,
            row => program.Variables.PlantName(rows[row] / slices) + program.Variables.SliceSuffix(rows[row] % slices),
            row => $"{program.Variables.PlantName(rows[row] / slices)} runs only if it is built",
            row => ModelUnits.FlowSymbol(structure.ReferenceOf(rows[row] / slices)));
        program.NoteDerived();
        foreach (int index in rows)
        {
            double standing = Standing(structure, index);
            program.Add(program.Variables.Activity(index / slices, index % slices), 1);
            program.Add(program.Variables.Built(index / slices), -(structure.Useful.Activity(index / slices, index % slices) - standing));
            program.EndRow(double.NegativeInfinity, standing);
        }
    }

    private static bool Tightens(Superstructure structure, int index)
    {
        Process process = structure.Processes[index / structure.SliceCount];
        if (!process.HasSwitch) return false;
        double useful = structure.Useful.Activity(index / structure.SliceCount, index % structure.SliceCount);
        double usable = structure.Useful.UsableShare(index / structure.SliceCount, index % structure.SliceCount);
        double possible = usable * (process.Capacity.Value + structure.RoomOf(index / structure.SliceCount));
        return useful > Standing(structure, index) && useful < (1 - Rounding) * possible;
    }

    private static double Standing(Superstructure structure, int index) =>
        structure.Useful.UsableShare(index / structure.SliceCount, index % structure.SliceCount) * structure.Processes[index / structure.SliceCount].Capacity.Value;
}
