using Mycel.Analysis.Superstructures;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Optimisation.Blocks;

/// <summary>Land of a site.</summary>
internal sealed class SharedArea : IBlock
{
    /// <inheritdoc />
    public string Id => "shared-area";

    /// <inheritdoc />
    public string Sentence => "The land that plants on a site take, what stands and what is built together, is at most the land that the site has.";

    /// <inheritdoc />
    public Formula Formula { get; } = new(
        @"\sum_{u \in s} \gamma_u (K_u + n_u) \le A_s \quad \forall s",
        "Land taken in proportion to capacity.",
        new Symbol(@"\gamma", "land per capacity", "square metre per amount per year"),
        new Symbol("K", "capacity that stands", "amount per year"),
        new Symbol("n", "new capacity", "amount per year"),
        new Symbol("A", "land of the site", "square metre"),
        new Symbol("u", "plant", "index"),
        new Symbol("s", "site", "index"));

    /// <inheritdoc />
    public void Write(ParkProgram program)
    {
        Superstructure structure = program.Structure;
        List<IGrouping<Site, int>> sites =
        [
            .. Enumerable.Range(0, structure.Processes.Count)
                .Where(process => structure.Processes[process].Area.Value > 0)
                .GroupBy(process => structure.Park.Find(structure.PlantOf(process).Site)!)
                .Where(site => site.Key.Area is not null),
        ];
        program.BeginFamily(this, row => sites[row].Key.Id.Value, row => $"land of {sites[row].Key.Id.Value}", _ => "m2");
        foreach (IGrouping<Site, int> site in sites)
        {
            double taken = 0;
            foreach (int process in site)
            {
                Process entry = structure.Processes[process];
                taken += entry.Area.Value * entry.Capacity.Value;
                if (entry.CanBeBuilt) program.Add(program.Variables.Build(process), entry.Area.Value);
            }

            program.EndRow(double.NegativeInfinity, site.Key.Area!.Value.In(Units.SquareMetre) - taken);
        }
    }
}
