using Mycel.Analysis.Results;

namespace Mycel.Analysis.Inference.Documents;

/// <summary>Resources that technologies wait for.</summary>
internal static class ShortageTables
{
    /// <summary>The resources, those first that most technologies wait for and for nothing else.</summary>
    /// <param name="study">The question.</param>
    /// <param name="outcome">What follows from the decisions.</param>
    public static IReadOnlyList<InferredShortage> Of(InferenceStudy study, InferenceOutcome outcome) =>
    [
        .. Enumerable.Range(0, study.Database.Resources.Count).Where(resource => outcome.Session.WaveOfResource(resource) < 0)
            .Select(resource => ShortageOf(study, outcome, resource)).Where(shortage => shortage.All > 0)
            .OrderByDescending(shortage => shortage.Alone.Count).ThenByDescending(shortage => shortage.All).ThenBy(shortage => shortage.Resource, StringComparer.Ordinal),
    ];

    private static InferredShortage ShortageOf(InferenceStudy study, InferenceOutcome outcome, int resource)
    {
        InferenceSession session = outcome.Session;
        List<int> waiting = [.. study.Database.Takers[resource].ToArray().Where(taker => session.StandingOf(taker) == Standing.Waiting)];
        return new InferredShortage(
            study.Database.Resources[resource],
            [.. waiting.Where(taker => session.MissingOf(taker) == 1).Select(taker => study.Database.Recipes[taker].Id)], waiting.Count,
            [.. study.Database.Makers[resource].ToArray().Select(maker => study.Database.Recipes[maker].Id)]);
    }
}
