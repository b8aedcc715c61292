using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Analysis.Superstructures;
using Mycel.Solver.Programs;

namespace Mycel.Analysis.Fronts;

/// <summary>
/// Checks a front against its package without trusting it: the program is built again, every point is put into it with the proof it names, every row, bound and multiplier is
/// re-computed, points are held against each other, and the whole document is made again and compared figure by figure.
/// </summary>
public static class FrontVerification
{
    private const int MostProblems = 50;

    /// <summary>Verifies a front.</summary>
    /// <param name="stored">The document.</param>
    /// <param name="study">The study opened on its package with its scenarios and the options it names.</param>
    /// <param name="options">Those options.</param>
    /// <returns>What was found.</returns>
    public static VerificationReport Of(FrontDocument stored, Study study, FrontOptions options)
    {
        var problems = new List<string>();
        var remarks = new List<string>();
        if (DocumentSeal.DigestOf(stored) != stored.Digest) problems.Add("The digest does not match: something in the document was changed after it was written.");
        if (study.Context.Package.Sha256 != stored.Package.Sha256) problems.Add("The package is not the one that the front was made from: its files have another hash.");
        if (options.ProblemIn(study) is { } problem) return new VerificationReport([.. problems, problem], []);
        FrontPark park = FrontPark.Of(SuperstructureBuilder.Build(study.Park, study.Year), Objective.Read(options.Objectives, study.Park, out _));
        if (Found(stored, park.Program) is not { } found)
            return new VerificationReport([.. problems, "The proofs of the front are damaged or belong to another park."], []);
        problems.AddRange(stored.Points.Count == 0 ? WithoutPoints(stored, park, options, remarks) : WithPoints(stored, park, found, remarks));
        FrontDocument made = DocumentSeal.Close(FrontWriter.Write(study.Context, options, park, found));
        problems.AddRange(DocumentDifferences.Between(stored, made).Take(MostProblems));
        if (made.Points.Count > 0) problems.AddRange(ProblemsOf(made, found, park.Program));
        if (stored.Reference is not null) remarks.Add($"The point '{stored.Reference.Label}' was read from another result, which is not re-computed here: verify that result itself.");
        return new VerificationReport(problems, remarks);
    }

    private static IEnumerable<string> WithPoints(FrontDocument stored, FrontPark park, FoundFront found, List<string> remarks)
    {
        if (park.Program.Program.HasIntegers) remarks.Add("The front has decisions: that nothing lies beyond its points is the solver's word, not re-computed here.");
        if (stored.Refusal is not null) yield return "The front has points, and says that there are none.";
        for (int point = 0; point < found.Points.Count; point++)
        {
            FoundProof proof = found.Proofs[found.Points[point].Proof];
            if (!proof.Weights.All(weight => weight > 0)) yield return $"The proof of point p{point + 1} leaves an objective out, so that another plan could beat it in that one.";
        }

        string expected = found.Open.Count == 0 ? "optimal" : "stopped";
        if (found.Method == FrontMethods.ExtremePoints && stored.Status != expected) yield return $"The front is called {stored.Status} and is {expected}.";
    }

    // Without points there is nothing to put into the program: it is asked again.
    private static IEnumerable<string> WithoutPoints(FrontDocument stored, FrontPark park, FrontOptions options, List<string> remarks)
    {
        if (stored.Status == "stopped")
        {
            remarks.Add("The search was stopped before anything was found; there is nothing to verify.");
            if (stored.Refusal is null) yield return "The search was stopped and says nothing of why.";
            yield break;
        }

        FoundFront again = FrontFinder.Find(park, options, new FrontJournal(null, ""), null, CancellationToken.None);
        if (again.Status != stored.Status) yield return $"The front is said to be {stored.Status}; sought again it is {again.Status}.";
        else if (again.Refusal is { } refusal && stored.Refusal is { } told && (refusal.Summary != told.Summary || !refusal.Conflict.SequenceEqual(told.Conflict) || !refusal.Mends.SequenceEqual(told.Mends)))
            yield return "The reasons why there is no front are not those that are found again.";
    }

    private static IEnumerable<string> ProblemsOf(FrontDocument made, FoundFront found, FrontProgram program)
    {
        foreach (FrontPoint point in made.Points.Where(point => !point.Certificate.Accepted))
            yield return $"Point {point.Id} breaks its own rows, bounds or multipliers.";
        if (found.Method == FrontMethods.ExtremePoints && made.Status == "optimal" && made.Completeness is not { Complete: true })
            yield return "The front is called complete, and its multipliers do not prove that nothing lies beyond it.";
        double[][] turned = [.. made.Points.Select(point => (double[])[.. point.Values.Select((value, goal) => program.Turned(goal, value))])];
        double[] tolerance = [.. Enumerable.Range(0, program.Count).Select(goal => 1e-7 * Math.Max(1e-5 * Math.Abs(turned[0][goal]), turned.Max(point => point[goal]) - turned.Min(point => point[goal])))];
        for (int point = 0; point < turned.Length; point++)
        {
            int better = Array.FindIndex(turned, other => Dominance.Dominates(other, turned[point], tolerance));
            if (better >= 0) yield return $"Point {made.Points[point].Id} is beaten by {made.Points[better].Id} in every objective.";
        }
    }

    // The numbers of the document as the search would give them; null where they are damaged.
    private static FoundFront? Found(FrontDocument stored, FrontProgram program)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int point = 0; point < stored.Points.Count; point++)
            if (!numbers.TryAdd(stored.Points[point].Id, point)) return null;
        FoundPoint?[] points = [.. stored.Points.Select(point => PointOf(point, stored.Proofs.Count, program.Program))];
        FoundProof?[] proofs = [.. stored.Proofs.Select(proof => ProofOf(proof, numbers, program))];
        if (points.Contains(null) || proofs.Contains(null) || stored.Open.Any(gap => !numbers.ContainsKey(gap.From) || !numbers.ContainsKey(gap.To))) return null;
        if (Enumerable.Range(0, points.Length).Any(point => !proofs[points[point]!.Proof]!.Points.Contains(point))) return null;
        if (points.Length > 0 && stored.Method == FrontMethods.ExtremePoints && (program.Count != 2 || proofs.All(proof => proof!.Kind == FrontProofKinds.Point && points.Length > 1))) return null;
        return new FoundFront
        {
            Status = stored.Status,
            Method = stored.Method,
            Points = [.. points.Select(point => point!)],
            Proofs = [.. proofs.Select(proof => proof!)],
            Open = [.. stored.Open.Select(gap => (numbers[gap.From], numbers[gap.To]))],
            Steps = [.. stored.Objectives.Select(objective => objective.Step)],
            Refusal = stored.Refusal,
        };
    }

    private static FoundPoint? PointOf(FrontPoint point, int proofs, SparseProgram program) =>
        PackedNumbers.Unpack(point.Columns) is { } columns && columns.Length == program.ColumnCount && columns.All(double.IsFinite) && point.Proof >= 0 && point.Proof < proofs
            ? new FoundPoint(columns, point.Proof)
            : null;

    private static FoundProof? ProofOf(FrontProof proof, Dictionary<string, int> numbers, FrontProgram program)
    {
        if (PackedNumbers.Unpack(proof.Rows) is not { } rows || !rows.All(double.IsFinite)) return null;
        bool fits = rows.Length == (program.Program.HasIntegers ? 0 : program.Program.RowCount) && proof.Weights.Count == program.Count && proof.Limits.Count == program.Count
            && proof.Points.Count > 0 && proof.Points.All(numbers.ContainsKey) && proof.Weights.All(double.IsFinite) && proof.Limits.All(limit => limit is null || double.IsFinite(limit.Value));
        double[] weights = [.. proof.Weights.Select((weight, goal) => 0.0 - program.Turned(goal, weight))];
        if (!fits || weights.Any(weight => weight < 0) || weights.All(weight => weight == 0)) return null;
        return new FoundProof(
            proof.Kind,
            weights,
            [.. proof.Limits.Select((limit, goal) => limit is { } value ? 0.0 + program.Turned(goal, value) : (double?)null)],
            rows, program.Program.HasIntegers && proof.Bound is { } bound ? 0.0 - bound : null, [.. proof.Points.Select(id => numbers[id])]);
    }
}
