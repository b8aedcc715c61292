using System.Globalization;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Optimisation.Documents;
using Mycel.Analysis.Results;
using Mycel.Analysis.Superstructures;
using Mycel.Solver.Audits;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;

namespace Mycel.Analysis.Fronts;

/// <summary>
/// Points of a front as whole plans. A point of two linear objectives is the best plan for a weighted sum of them, with the multipliers that the front holds already; nothing is
/// solved again.
/// </summary>
public static class FrontPlans
{
    /// <summary>Whether the points of a front can be given as plans: only those that are the best of a weighted sum without limits on it.</summary>
    /// <param name="front">The front.</param>
    public static bool CanBeMade(FrontDocument front) => front.Model is { Integers: 0 } && front.Objectives.Count == 2;

    /// <summary>The plans of the points that are shown, one at a time.</summary>
    /// <param name="front">The front; see <see cref="CanBeMade"/>.</param>
    /// <param name="study">The study that it was made of.</param>
    /// <returns>Name of each point with its plan, as the verb <c>optimise</c> would write it for that weighted sum.</returns>
    public static IEnumerable<(string Point, PlanDocument Plan)> Of(FrontDocument front, Study study)
    {
        Superstructure structure = SuperstructureBuilder.Build(study.Park, study.Year);
        IReadOnlyList<ObjectiveStage> objectives = Objective.Read(study.Options.Objective, study.Park, out _);
        // A search that was stopped has ends that are proven under limits so far; they wait until it has come to its end.
        foreach (FrontPoint point in front.Points.Where(point => point.Shown && front.Proofs[point.Proof].Limits.All(limit => limit is null)))
        {
            FrontProof proof = front.Proofs[point.Proof];
            string sum = SumOf(objectives, proof.Weights);
            StudyOptions options = study.Options with { Objective = sum, LeftOut = 0 };
            IReadOnlyList<ObjectiveStage> stages = Objective.Read(sum, study.Park, out _);
            (ParkProgram park, SparseProgram program) = ProgramWriter.Write(structure, stages, [], standAlone: false);
            // Rows that only give objectives their values are the last ones and bind nothing: a plan does without them.
            // The sum is maximised, where the search minimised its opposite.
            double[] multipliers = [.. PackedNumbers.Unpack(proof.Rows)!.Take(program.RowCount).Select(multiplier => 0.0 - multiplier)];
            Solution solution = Solution.Of(program, PackedNumbers.Unpack(point.Columns)!, multipliers);
            var solved = new SolvedProgram
            {
                Park = park, Program = program, Stage = stages[0], Reached = [], Status = "optimal", Solution = solution, Bound = solution.Objective, Prices = multipliers,
                Audit = Audit.Of(program, solution),
            };
            yield return (point.Id, DocumentSeal.Close(DocumentWriter.Write(study.Context with { Options = options }, solved, null)));
        }
    }

    // The sum in the words of an objective, such as "max 1*profit - 25*co2": weights of the document speak of a sum that is maximised.
    private static string SumOf(IReadOnlyList<ObjectiveStage> objectives, IReadOnlyList<double> weights)
    {
        var text = new System.Text.StringBuilder("max");
        bool isFirst = true;
        for (int goal = 0; goal < weights.Count; goal++)
        {
            foreach (WeightedIndicator part in objectives[goal].Parts)
            {
                double weight = weights[goal] * part.Weight;
                string sign = weight < 0 ? "-" : "+";
                string number = (isFirst ? weight : Math.Abs(weight)).ToString("R", CultureInfo.InvariantCulture);
                text.Append(isFirst ? $" {number}*{part.Indicator.Id}" : $" {sign} {number}*{part.Indicator.Id}");
                isFirst = false;
            }
        }

        return text.ToString();
    }
}
