using System.Globalization;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Fronts;

/// <summary>Judges whether nothing is missing from a front, and says what that means.</summary>
internal static class Completeness
{
    /// <summary>Judges a front.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="audit">What our own arithmetic says of it.</param>
    /// <param name="objectives">The objectives.</param>
    public static FrontCompleteness Of(FoundFront found, FrontAudit audit, IReadOnlyList<ObjectiveStage> objectives) => found.Method switch
    {
        FrontMethods.ExtremePoints => OfExtremePoints(found, audit),
        FrontMethods.AllPoints => new FrontCompleteness(
            found.Status == "optimal", null,
            found.Status == "optimal"
                ? "Every point of the front is here: between two neighbours the stepping objective has no value that any plan reaches undominated. That is the solver's word, for integers have no multipliers."
                : "The search was stopped: points are missing. Those that are here are exact."),
        _ => OfGrid(found, objectives),
    };

    private static FrontCompleteness OfExtremePoints(FoundFront found, FrontAudit audit)
    {
        int[] lines = [.. Enumerable.Range(0, found.Proofs.Count).Where(proof => found.Proofs[proof].Kind != FrontProofKinds.Point || found.Points.Count == 1)];
        double beyond = lines.Max(proof => audit.Proofs[proof].Beyond ?? double.PositiveInfinity);
        bool isChained = Enumerable.Range(0, found.Points.Count - 1).All(point => lines.Any(proof => Joins(found.Proofs[proof], point)));
        bool isComplete = isChained && lines.All(proof => audit.Proofs[proof].IsAccepted) && HasIdeals(found);
        string share = beyond.ToString("0.#e+0", CultureInfo.InvariantCulture);
        string words = isComplete
            ? $"Every extreme point of the front is here. The multipliers prove that no plan lies beyond the lines between neighbours, nor beyond the ends, by more than {share} of the objectives' ranges; what lies on a line is a mixture of its two ends."
            : "The search was stopped: some stretches between neighbours were not looked at to the end, and a better plan may lie beyond them. The points that are here are exact.";
        return new FrontCompleteness(isComplete, double.IsFinite(beyond) ? beyond : null, words);
    }

    private static bool Joins(FoundProof proof, int point) =>
        proof.Kind == FrontProofKinds.Segment && proof.Points is [var from, var to] && from == point && to == point + 1 && proof.Weights.All(weight => weight > 0);

    // The ends are proven by the best value of each objective alone.
    private static bool HasIdeals(FoundFront found) => Enumerable.Range(0, 2).All(goal => found.Proofs.Any(proof =>
        proof.Kind == FrontProofKinds.Ideal && proof.Weights[goal] > 0 && proof.Weights[1 - goal] == 0 && proof.Limits.All(limit => limit is null)
        && proof.Points is [var end] && end == (goal == 0 ? 0 : found.Points.Count - 1)));

    private static FrontCompleteness OfGrid(FoundFront found, IReadOnlyList<ObjectiveStage> objectives)
    {
        if (found.Status != "optimal") return new FrontCompleteness(false, null, "The search was stopped: parts of the grid were not looked at. The points that are here are exact.");
        IEnumerable<string> steps = found.Steps.Select((step, goal) => step is { } width and > 0
            ? $"{NumberText.Of(width)} {objectives[goal].UnitSymbol} in {FrontObjectives.TitleOf(objectives[goal])}"
            : "").Where(text => text.Length > 0);
        string apart = string.Join(", ", steps);
        string gap = apart.Length == 0 ? "" : $" Limits are {apart} apart; between them the front may hold other points.";
        return new FrontCompleteness(true, null, $"The points are a sample of the front: each is exact and beaten by no plan, and the best of every objective is among them.{gap}");
    }
}
