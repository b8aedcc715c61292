using Mycel.Analysis.Superstructures;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Optimisation.Blocks;

/// <summary>Activity of the year within its bounds: needs and order books.</summary>
internal sealed class YearlyActivity : IBlock
{
    /// <inheritdoc />
    public string Id => "yearly-activity";

    /// <inheritdoc />
    public string Sentence => "Over the year a plant runs at least its minimum and at most its maximum; one that is banned does not run.";

    /// <inheritdoc />
    public Formula Formula { get; } = new(
        @"\underline{X}_u \le \sum_t x_{u,t} \le \overline{X}_u \quad \forall u : \underline{X}_u > 0 \lor \overline{X}_u < \infty",
        "Needs, order books and bans as the package states them.",
        new Symbol("x", "activity of a plant", "amount of its reference resource per year"),
        new Symbol(@"\underline{X}", "least activity of the year", "amount per year"),
        new Symbol(@"\overline{X}", "greatest activity of the year", "amount per year"),
        new Symbol("u", "plant", "index"),
        new Symbol("t", "slice of the year", "index"));

    /// <inheritdoc />
    public void Write(ParkProgram program)
    {
        Superstructure structure = program.Structure;
        List<int> bounded = [.. Enumerable.Range(0, structure.Processes.Count).Where(process => IsBounded(structure.Processes[process]))];
        program.BeginFamily(
            this,
            row => program.Variables.PlantName(bounded[row]),
            row => $"activity of {program.Variables.PlantName(bounded[row])}",
            row => ModelUnits.FlowSymbol(structure.ReferenceOf(bounded[row])));
        foreach (int process in bounded)
        {
            Process entry = structure.Processes[process];
            for (int slice = 0; slice < structure.SliceCount; slice++) program.Add(program.Variables.Activity(process, slice), 1);
            program.EndRow(
                entry.Minimum.Value > 0 ? entry.Minimum.Value : double.NegativeInfinity, entry.IsBanned ? 0 : entry.Maximum.Value);
        }
    }

    private static bool IsBounded(Process process) => process.Minimum.Value > 0 || double.IsFinite(process.Maximum.Value) || process.IsBanned;
}
