using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Superstructures;
using Mycel.Solver.Programs;

namespace Mycel.Analysis.Sweeps.Uncertainty;

/// <summary>The program of a park in one state of the world, with nothing but what the package says: bounds that only hold for the best plan of this state would refuse what another state wants.</summary>
/// <param name="Park">The program's park.</param>
/// <param name="Program">The program.</param>
/// <param name="UsefulRows">Rows that limit new capacity to what could be of use in this state.</param>
internal sealed record StateProgram(ParkProgram Park, SparseProgram Program, IReadOnlyList<int> UsefulRows)
{
    private const string PlantFamily = "plant-scale";
    private const string LinkFamily = "link-scale";

    /// <summary>The program of a scene.</summary>
    /// <param name="scene">A scene that one program answers.</param>
    public static StateProgram Of(SweepScene scene)
    {
        (ParkProgram park, SparseProgram program) = ProgramWriter.Write(scene.Structure, scene.Stages, [], standAlone: false, ProgramForm.Plain);
        return new StateProgram(park, program, [.. UsefulRowsOf(park, program)]);
    }

    /// <summary>What a column stands for.</summary>
    /// <param name="column">The column.</param>
    public VariableKind KindOf(int column) => Park.Variables.Describe(column).Kind;

    /// <summary>Whether the greatest value of a decision is what could be of use, and no limit of the package.</summary>
    /// <param name="column">The column.</param>
    public bool IsUsefulBound(int column) =>
        Park.Variables.Describe(column) is { Kind: VariableKind.Units } variable && !double.IsFinite(Park.Structure.Processes[variable.Index].Room.Value);

    private static IEnumerable<int> UsefulRowsOf(ParkProgram park, SparseProgram program)
    {
        for (int process = 0; process < park.Structure.Processes.Count; process++)
        {
            Process entry = park.Structure.Processes[process];
            if (!entry.CanBeBuilt || !entry.HasSwitch || double.IsFinite(entry.Room.Value)) continue;
            if (program.TryFindRow($"{PlantFamily}[{park.Variables.PlantName(process)},greatest]", out int row)) yield return row;
        }

        if (!program.RowFamilies.TryFindFamily(LinkFamily, out Family? links)) yield break;
        for (int link = 0; link < links.Count; link++) yield return links.First + link;
    }
}
