using Mycel.Analysis.Balances;
using Mycel.Analysis.Checks;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Optimisation.Documents;
using Mycel.Analysis.Sweeps.Uncertainty;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Sweeps;

namespace Mycel.Analysis.Sweeps;

/// <summary>A sweep asked of a package: the tables under its scenarios, checked, and the options.</summary>
public sealed class SweepStudy
{
    private const string UsualObjective = "profit";

    private SweepStudy(PackageTables tables, Sweep sweep, SweepOptions options, StudyContext context)
    {
        (Tables, Sweep, Options, Context) = (tables, sweep, options, context);
    }

    /// <summary>The package under the scenarios, no cell moved.</summary>
    public PackageTables Tables { get; }

    /// <summary>The sweep.</summary>
    public Sweep Sweep { get; }

    /// <summary>The options.</summary>
    public SweepOptions Options { get; }

    /// <summary>What is sought.</summary>
    public string Objective => Context.Options.Objective;

    /// <summary>The values that are drawn and moved where uncertainty is asked of.</summary>
    internal UncertainValues Uncertain { get; private init; } = UncertainValues.None;

    /// <summary>What was asked, of the park before any cell moved.</summary>
    internal StudyContext Context { get; }

    /// <summary>Applies scenarios to a package, checks it as it is and with the first and last values of every group, and opens a sweep of it.</summary>
    /// <param name="tables">Tables that were read without errors.</param>
    /// <param name="sha256">Hash over the package's files.</param>
    /// <param name="scenario">Scenarios beside those that the sweep names, in order.</param>
    /// <param name="sweep">The sweep.</param>
    /// <param name="options">Options.</param>
    /// <param name="findings">Takes what is wrong or doubtful.</param>
    /// <returns>The sweep; null where the findings hold errors.</returns>
    public static SweepStudy? Open(PackageTables tables, string sha256, IReadOnlyList<string> scenario, Sweep sweep, SweepOptions options, FindingList findings)
    {
        string objective = options.Objective ?? sweep.Objective ?? UsualObjective;
        string[] scenarios = [.. sweep.Scenarios.Concat(scenario).Distinct(StringComparer.Ordinal)];
        if (Study.Open(tables, sha256, scenarios, options.StudyOptions(objective), findings) is not { } study) return null;
        PackageTables scene = study.Park.Tables;
        SweepCheck.Check(scene, sweep, findings);
        if (findings.HasErrors) return null;
        foreach (IReadOnlyList<int> places in Ends(sweep)) CheckWith(scene, sweep, places, options.Period, findings);
        if (findings.HasErrors) return null;
        UncertainValues uncertain = options.Uncertainty.IsAsked ? UncertainValues.Of(scene, sweep, options.Period, findings) : UncertainValues.None;
        return findings.HasErrors ? null : new SweepStudy(scene, sweep, options, study.Context) { Uncertain = uncertain };
    }

    /// <summary>Opens a sweep of tables that are known to describe what the program can say.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="sweep">The sweep.</param>
    /// <param name="options">Options.</param>
    internal static SweepStudy Unchecked(PackageTables tables, Sweep sweep, SweepOptions options) =>
        new(tables, sweep, options, Study.Unchecked(tables, options.StudyOptions(options.Objective ?? sweep.Objective ?? UsualObjective)).Context) { Uncertain = new UncertainValues(UncertainCell.In(tables), []) };

    /// <summary>What is wrong with the options, and what to do.</summary>
    /// <returns>A sentence; null where nothing is wrong.</returns>
    public string? ProblemOf()
    {
        if (Options.Problem() is { } wrong) return wrong;
        IReadOnlyList<ObjectiveStage> stages = Optimisation.Objective.Read(Objective, Context.Park, out string? problem);
        return problem ?? UncertaintyQuestions.ProblemOf(this, stages);
    }

    /// <summary>The tables with a value in each cell.</summary>
    /// <param name="values">The values.</param>
    /// <param name="findings">Takes what is wrong with them.</param>
    internal PackageTables With(IReadOnlyList<SweepValue> values, FindingList findings) => SweepApplication.With(Tables, Sweep, values, findings);

    private static IEnumerable<IReadOnlyList<int>> Ends(Sweep sweep)
    {
        int[] first = new int[sweep.Axes.Count];
        yield return first;
        for (int axis = 0; axis < first.Length; axis++)
        {
            int[] moved = [.. first];
            moved[axis] = sweep.Axes[axis].Count - 1;
            if (moved[axis] > 0) yield return moved;
        }
    }

    // Warnings are those of the park as it is; only what makes a run impossible is added.
    private static void CheckWith(PackageTables scene, Sweep sweep, IReadOnlyList<int> places, int? period, FindingList findings)
    {
        FindingList own = [];
        ParkChecks.Run(UnitModels.ParkOf(SweepApplication.With(scene, sweep, SweepApplication.ValuesAt(sweep.Axes, places), own), own), period, own);
        string values = string.Join(", ", sweep.Axes.Select((axis, number) => $"{axis.Cells[0].Name} = {axis.Cells[0].Texts[places[number]]}"));
        foreach (Finding finding in own.Where(finding => finding.Code.Severity == Severity.Error))
            findings.Add(finding.Code, finding.Place, $"With {values}: {finding.Problem}", finding.Mend);
    }
}
