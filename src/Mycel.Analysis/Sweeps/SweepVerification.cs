using System.Text.Json;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Analysis.Sweeps.Breaks;
using Mycel.Analysis.Sweeps.Uncertainty;
using Mycel.Model.Sweeps;
using Mycel.Solver.Outcomes;

namespace Mycel.Analysis.Sweeps;

/// <summary>
/// Holds a sweep against its package. Plans that the document keeps are audited again, number by number, and every figure of their runs is made again; of runs without kept plans,
/// and of those that have no plan, a sample is solved again. So is a sample of the changes of structure.
/// </summary>
public static class SweepVerification
{
    /// <summary>Most runs that are solved again.</summary>
    public const int MostSolved = 200;

    private const int MostBreaks = 50;
    private const double Tolerance = 2e-6;

    /// <summary>Verifies a sweep.</summary>
    /// <param name="stored">The document.</param>
    /// <param name="study">The same sweep, opened with the options of the document.</param>
    /// <returns>What does not fit, and what should be known.</returns>
    public static VerificationReport Of(SweepDocument stored, SweepStudy study)
    {
        var problems = new List<string>();
        var remarks = new List<string>();
        if (DocumentSeal.DigestOf(stored) != stored.Digest) problems.Add("The document was changed since it was made: its digest does not fit.");
        if (stored.Package.Sha256 != study.Context.Package.Sha256) problems.Add("The package was changed since the sweep was done.");
        if (stored.Planned != study.Sweep.Runs) problems.Add($"The sweep has {study.Sweep.Runs} runs, and the document speaks of {stored.Planned}.");
        if (stored.Runs.Any(run => run.Run < 1 || run.Run > study.Sweep.Runs) || stored.Runs.Select(run => run.Run).Distinct().Count() != stored.Runs.Count) problems.Add("Runs are numbered wrongly.");
        if (problems.Count > 0) return new VerificationReport(problems, remarks);
        (SweepRun[] kept, SweepRun[] others) = Apart(stored, study);
        Audit(stored, study, kept, problems);
        SolveAgain(stored, study, others, problems, remarks);
        SolveBreaks(stored, study, problems, remarks);
        UncertaintyVerification.Check(stored, study, problems, remarks);
        if (stored.Model is { Integers: > 0 }) remarks.Add("That no better plan exists is the word of the solver in runs with whole numbers; everything else of them was computed again.");
        return new VerificationReport(problems, remarks);
    }

    private static (SweepRun[] Kept, SweepRun[] Others) Apart(SweepDocument stored, SweepStudy study)
    {
        bool isSimple = SweepScene.IsSimple(Objective.Read(study.Objective, study.Context.Park, out _));
        ILookup<bool, SweepRun> parts = stored.Runs.ToLookup(run => isSimple && run.Columns is not null);
        return ([.. parts[true]], [.. parts[false]]);
    }

    private static void Audit(SweepDocument stored, SweepStudy study, SweepRun[] kept, List<string> problems)
    {
        var results = new SweepResult?[study.Sweep.Runs];
        foreach (SweepRun run in kept)
        {
            if (Again(study, run) is { } result) results[run.Run - 1] = result;
            else problems.Add($"Run {run.Run}: its plan is damaged.");
        }

        SweepDocument again = SweepWriter.Write(study, new FoundSweep(results) { Uncertainty = new UncertaintyAnswers(stored.MonteCarlo, stored.Tornado, stored.Robust) });
        var made = again.Runs.ToDictionary(run => run.Run);
        // Indicators are listed by what any run has, and structures are named in the order of all runs.
        var names = again.Structures.ToDictionary(structure => structure.Id, TextOf, StringComparer.Ordinal);
        var known = stored.Structures.ToDictionary(structure => structure.Id, TextOf, StringComparer.Ordinal);
        foreach (SweepRun run in kept.Where(run => made.ContainsKey(run.Run)))
        {
            SweepRun fresh = made[run.Run];
            bool isSame = TextOf(fresh with { Structure = null, Indicators = [] }) == TextOf(run with { Structure = null, Indicators = [] });
            bool hasSame = IndicatorsOf(again, fresh).SequenceEqual(IndicatorsOf(stored, run));
            if (!isSame || !hasSame || fresh.Structure is null || run.Structure is null || names[fresh.Structure] != known.GetValueOrDefault(run.Structure, ""))
                problems.Add($"Run {run.Run}: its figures do not follow from its plan and the package.");
        }

        if (kept.Length == stored.Runs.Count && (again.Objective != stored.Objective || again.Certificate != stored.Certificate)) problems.Add("The range of what is sought, or the certificate, does not follow from the runs.");
    }

    private static IEnumerable<(string Id, double Value)> IndicatorsOf(SweepDocument document, SweepRun run) =>
        document.Indicators.Select((id, place) => (id, run.Indicators.Count > place ? run.Indicators[place] : null)).Where(entry => entry.Item2 is not null)
            .Select(entry => (entry.id, entry.Item2!.Value)).OrderBy(entry => entry.id, StringComparer.Ordinal);

    private static SweepResult? Again(SweepStudy study, SweepRun run)
    {
        if (SceneOf(study, run.Run - 1) is not { Park: { } park, Program: { } program } scene) return null;
        double[]? columns = PackedNumbers.Unpack(run.Columns!), rows = run.Rows is null ? null : PackedNumbers.Unpack(run.Rows);
        if (columns?.Length != program.ColumnCount || !columns.All(double.IsFinite) || (rows is not null && (rows.Length != program.RowCount || !rows.All(double.IsFinite)))) return null;
        Solution solution = Solution.Of(program, columns, rows);
        return SweepResult.Of(
            new SolvedProgram
            {
                Park = park, Program = program, Stage = scene.Stages[0], Reached = [], Status = run.Status, Bound = run.Bound, Solution = solution,
                Audit = Solver.Audits.Audit.Of(program, solution),
            },
            keepsColumns: true);
    }

    private static void SolveAgain(SweepDocument stored, SweepStudy study, SweepRun[] others, List<string> problems, List<string> remarks)
    {
        int stride = Math.Max(1, (others.Length + MostSolved - 1) / MostSolved);
        SweepRun[] sample = [.. others.Where((run, place) => place % stride == 0 && run.Status is not "stopped")];
        foreach (SweepRun run in sample)
        {
            using var solver = new SweepSolver(SweepFinder.SolveOptionsOf(study), isCold: true);
            SweepResult result = SceneOf(study, run.Run - 1) is { } scene ? SweepResult.Of(solver.Solve(scene, CancellationToken.None), keepsColumns: false) : SweepResult.Invalid;
            if (result.Status != run.Status || !IsNear(result.Objective, run.Objective, stored)) problems.Add($"Run {run.Run}: solved again it ends otherwise ({result.Status}, {result.Objective}).");
        }

        if (sample.Length < others.Length) remarks.Add($"{sample.Length} of {others.Length} runs whose plans are not kept were solved again, every {stride}th; the others were not looked at.");
    }

    private static void SolveBreaks(SweepDocument stored, SweepStudy study, List<string> problems, List<string> remarks)
    {
        int stride = Math.Max(1, (stored.Breaks.Count + MostBreaks - 1) / MostBreaks);
        SweepBreak[] sample = [.. stored.Breaks.Where((_, place) => place % stride == 0)];
        foreach (SweepBreak entry in sample)
        {
            if (!IsRight(stored, study, entry)) problems.Add($"The change of structure at {entry.Axis} = {NumberText.Of(entry.Value)} is not found again.");
        }

        if (sample.Length < stored.Breaks.Count) remarks.Add($"{sample.Length} of {stored.Breaks.Count} changes of structure were solved again.");
    }

    // An exact change has the value that both of its plans have there; the ends of a bracketed one have its two structures.
    private static bool IsRight(SweepDocument stored, SweepStudy study, SweepBreak entry)
    {
        if (entry.Kind == "exact") return Solve(study, entry, entry.Value) is { } at && IsNear(at.Objective, entry.Objective, stored);
        return Has(stored, Solve(study, entry, entry.Low), entry.From, entry.To) && Has(stored, Solve(study, entry, entry.High), entry.To, entry.From);
    }

    // With plans that are equally good within the gap, either of the two may be met at an end.
    private static bool Has(SweepDocument stored, SweepResult? result, string structure, string other)
    {
        if (result is null) return false;
        if (result.Objective is null) return result.Status == structure || result.Status == other;
        string text = string.Join('\n', result.Plants.Select(plant => $"{plant.Plant} {plant.Built > 0} {plant.Activity > 0}"));
        return stored.Structures.Where(entry => entry.Id == structure || entry.Id == other).Any(entry => string.Join('\n', entry.Plants.Select(plant => $"{plant.Plant} {plant.Built} {plant.Runs}")) == text);
    }

    private static SweepResult? Solve(SweepStudy study, SweepBreak entry, double value)
    {
        IReadOnlyList<SweepAxis> axes = study.Sweep.Axes;
        int axis = axes.ToList().FindIndex(other => other.Group == entry.Axis);
        if (axis < 0 || !SweepLine.Moves(axes[axis])) return null;
        int[] places = new int[axes.Count];
        for (int number = 0, other = 0; number < axes.Count; number++)
            if (number != axis) places[number] = other < entry.Others.Count ? axes[number].Cells[0].Texts.ToList().IndexOf(entry.Others[other++]) : -1;
        IReadOnlyList<double> numbers = axes[axis].Cells[0].Numbers;
        int place = Enumerable.Range(0, numbers.Count - 1).FirstOrDefault(at => Math.Min(numbers[at], numbers[at + 1]) <= value && value <= Math.Max(numbers[at], numbers[at + 1]), -1);
        if (place < 0 || places.Contains(-1)) return null;
        double share = (value - numbers[place]) / (numbers[place + 1] - numbers[place]);
        if (SweepScene.Of(study, new SweepLine(study, axis, places).ValuesAt(place, share)) is not { } scene) return null;
        using var solver = new SweepSolver(SweepFinder.SolveOptionsOf(study), isCold: true);
        return SweepResult.Of(solver.Solve(scene, CancellationToken.None), keepsColumns: false);
    }

    private static SweepScene? SceneOf(SweepStudy study, int run) => SweepScene.Of(study, SweepApplication.ValuesAt(study.Sweep.Axes, SweepAxis.PlacesOf(study.Sweep.Axes, run)));

    private static bool IsNear(double? one, double? other, SweepDocument stored)
    {
        if (one is not { } first || other is not { } second) return one is null && other is null;
        double gap = double.TryParse(stored.Options.GetValueOrDefault("gap", ""), System.Globalization.CultureInfo.InvariantCulture, out double asked) ? asked : 0;
        return Math.Abs(first - second) <= (Tolerance + (2 * gap)) * Math.Max(1, Math.Max(Math.Abs(first), Math.Abs(second)));
    }

    private static string TextOf(SweepRun run) => JsonSerializer.Serialize(run, SweepJson.Default.SweepRun);

    private static string TextOf(SweepStructure structure) => JsonSerializer.Serialize(structure with { Id = "", Runs = 0, First = 0 }, SweepJson.Default.SweepStructure);
}
