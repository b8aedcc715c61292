using Mycel.Analysis.Balances;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Parks;
using Mycel.Model.Sweeps;
using Mycel.Solver.Programs;

namespace Mycel.Analysis.Sweeps;

/// <summary>The park with certain values in its cells, and its program.</summary>
internal sealed class SweepScene
{
    private SweepScene(Superstructure structure, IReadOnlyList<ObjectiveStage> stages, ParkProgram? park, SparseProgram? program)
    {
        (Structure, Stages, Park, Program) = (structure, stages, park, program);
    }

    /// <summary>The superstructure.</summary>
    public Superstructure Structure { get; }

    /// <summary>What is sought.</summary>
    public IReadOnlyList<ObjectiveStage> Stages { get; }

    /// <summary>The program under construction; null where what is sought needs several programs.</summary>
    public ParkProgram? Park { get; }

    /// <summary>Its arrays; null where what is sought needs several programs.</summary>
    public SparseProgram? Program { get; }

    /// <summary>Whether one program answers the question: one sum is sought, and neither a ratio nor several things one after another.</summary>
    /// <param name="stages">What is sought.</param>
    public static bool IsSimple(IReadOnlyList<ObjectiveStage> stages) => stages is [{ IsRatio: false }];

    /// <summary>The same park with another program of the same columns, such as one with decisions held.</summary>
    /// <param name="park">The program under construction.</param>
    /// <param name="program">The program.</param>
    public SweepScene With(ParkProgram park, SparseProgram program) => new(Structure, Stages, park, program);

    /// <summary>The park with values in its cells.</summary>
    /// <param name="study">The sweep.</param>
    /// <param name="values">The values.</param>
    /// <returns>Null where a value cannot be put into its cell, or where a unit model refuses it.</returns>
    public static SweepScene? Of(SweepStudy study, IReadOnlyList<SweepValue> values)
    {
        FindingList findings = [];
        PackageTables tables = study.With(values, findings);
        if (findings.HasErrors) return null;
        Park park = UnitModels.ParkOf(tables, findings);
        return findings.HasErrors ? null : Of(park, study.Objective, study.Options.Period);
    }

    /// <summary>The park of tables.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="objective">What is sought.</param>
    /// <param name="period">Year; null for the package's base year.</param>
    public static SweepScene Of(PackageTables tables, string objective, int? period) => Of(UnitModels.ParkOf(tables, []), objective, period);

    private static SweepScene Of(Park park, string objective, int? period)
    {
        IReadOnlyList<ObjectiveStage> stages = Objective.Read(objective, park, out _);
        Superstructure structure = SuperstructureBuilder.Build(park, period ?? park.Tables.Package.BaseYear ?? park.Tables.Package.Periods[0]);
        if (!IsSimple(stages)) return new SweepScene(structure, stages, null, null);
        (ParkProgram written, SparseProgram program) = ProgramWriter.Write(structure, stages, [], standAlone: false);
        return new SweepScene(structure, stages, written, program);
    }
}
