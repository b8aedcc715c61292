using Mycel.Analysis.Results;

namespace Mycel.Analysis.Inference.Documents;

/// <summary>From wanted products backward: what is needed, and who could make it.</summary>
internal static class NeedTables
{
    /// <summary>The needs, by step and resource.</summary>
    /// <param name="study">The question.</param>
    /// <param name="outcome">What follows from the decisions.</param>
    public static IReadOnlyList<InferredNeed> Of(InferenceStudy study, InferenceOutcome outcome) =>
    [
        .. Enumerable.Range(0, study.Database.Resources.Count).Where(resource => outcome.Backward.ResourceSteps[resource] >= 0)
            .OrderBy(resource => outcome.Backward.ResourceSteps[resource]).ThenBy(resource => resource)
            .Select(resource => new InferredNeed(
                study.Database.Resources[resource], outcome.Backward.ResourceSteps[resource],
                outcome.Outlook.OriginOf(resource) is var origin && origin == "missing" ? "unmet" : origin, AlternativesOf(study, outcome, resource))),
    ];

    private static IReadOnlyList<InferredAlternative> AlternativesOf(InferenceStudy study, InferenceOutcome outcome, int resource) =>
    [
        .. study.Database.Makers[resource].ToArray()
            .OrderBy(maker => outcome.Accepted[maker] ? 0 : 1).ThenBy(outcome.Session.MissingOf).ThenBy(maker => maker)
            .Select(maker => new InferredAlternative(study.Database.Recipes[maker].Id, outcome.StatusOf(maker), outcome.MissingOf(maker))),
    ];
}
