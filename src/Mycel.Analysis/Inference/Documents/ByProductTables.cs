using Mycel.Analysis.Results;

namespace Mycel.Analysis.Inference.Documents;

/// <summary>From by-products sideways: who could take them, and what becomes of them.</summary>
internal static class ByProductTables
{
    /// <summary>The by-products, by id.</summary>
    /// <param name="study">The question.</param>
    /// <param name="outcome">What follows from the decisions.</param>
    public static IReadOnlyList<InferredByProduct> Of(InferenceStudy study, InferenceOutcome outcome) =>
    [
        .. outcome.ByProducts.Select(resource => new InferredByProduct(
            study.Database.Resources[resource],
            [.. study.Database.Makers[resource].ToArray().Where(maker => outcome.Selected[maker]).Select(maker => study.Database.Recipes[maker].Id)],
            Outlook.SaleText(study.Givens.Sold[resource]), TakersOf(study, outcome, resource))),
    ];

    private static IReadOnlyList<InferredTaker> TakersOf(InferenceStudy study, InferenceOutcome outcome, int resource) =>
    [
        .. study.Database.Takers[resource].ToArray()
            .Where(taker => outcome.Session.StandingOf(taker) is not (Standing.Rejected or Standing.Barred))
            .Select(taker => (Taker: taker, Ways: WaysOf(outcome, taker)))
            .OrderBy(entry => outcome.Accepted[entry.Taker] ? 0 : 1).ThenBy(entry => RankOf(entry.Ways, entry.Taker))
            .ThenBy(entry => entry.Taker)
            .Select(entry => TakerOf(study, outcome, entry.Taker, entry.Ways)),
    ];

    // A way over technologies that are possible goes before one that is not, however short.
    private static SidewaysSearch WaysOf(InferenceOutcome outcome, int taker) => outcome.PossibleWays.StepsOf(taker) >= 0 ? outcome.PossibleWays : outcome.AllWays;

    // Who makes something wanted of it goes before a depot, and a depot before who makes something that nobody wants.
    private static (int, int) RankOf(SidewaysSearch ways, int taker)
    {
        int steps = ways.StepsOf(taker);
        if (steps < 0) return (2, 0);
        return (ways.WayFrom(taker).Last().Resource >= 0 ? 0 : 1, steps);
    }

    private static InferredTaker TakerOf(InferenceStudy study, InferenceOutcome outcome, int taker, SidewaysSearch ways)
    {
        List<(int Technology, int Resource)> way = [.. ways.WayFrom(taker)];
        string end = way.Count == 0 ? "nowhere" : way[^1].Resource >= 0 ? "wanted" : "last";
        var steps = new List<string>();
        for (int step = 0; step < way.Count; step++)
        {
            if (step > 0) steps.Add(study.Database.Recipes[way[step].Technology].Id);
            if (way[step].Resource >= 0) steps.Add(study.Database.Resources[way[step].Resource]);
        }

        return new InferredTaker(study.Database.Recipes[taker].Id, outcome.StatusOf(taker), outcome.MissingOf(taker), steps, end);
    }
}
