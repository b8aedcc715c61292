using Mycel.Analysis.Inference.Packages;
using Mycel.Analysis.Results;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;

namespace Mycel.Analysis.Inference.Documents;

/// <summary>Writes what a session came to as a document.</summary>
internal static class InferenceDocumentWriter
{
    /// <summary>The document.</summary>
    /// <param name="study">The question.</param>
    /// <param name="outcome">What follows from the decisions.</param>
    /// <param name="package">The written package.</param>
    /// <param name="findings">Findings about the package that was asked and about the decisions.</param>
    public static InferenceDocument Of(InferenceStudy study, InferenceOutcome outcome, InferredPackage package, FindingList findings)
    {
        var links = LinkCounts.Of(study.Database, outcome.Selected);
        return new InferenceDocument
        {
            Status = outcome.Session.IsStopped ? "stopped" : outcome.Session.IsLimited ? "limited" : "complete",
            Package = study.Package,
            Databases = study.Candidates.Databases,
            Scenario = study.Scenario,
            Options = study.Options.Texts,
            Statistics = InferenceFigures.Of(study, outcome, links),
            Industries = [.. links.Industries.Select(industry => industry with { Possible = PossibleIn(study, outcome, industry.Industry) })],
            Waves = [.. WavesOf(outcome)],
            Decisions = [.. DecisionsOf(outcome.Session)],
            Technologies = [.. Enumerable.Range(0, study.Database.Count).Select(technology => TechnologyOf(study, outcome, technology))],
            Resources = [.. Enumerable.Range(0, study.Database.Resources.Count).Select(resource => ResourceOf(study, outcome, links, resource))],
            Links = [.. links.Listed],
            LinksListed = links.AreListed,
            Needs = NeedTables.Of(study, outcome),
            ByProducts = ByProductTables.Of(study, outcome),
            Loops = [.. outcome.Loops.Select((loop, index) => LoopOf(study, loop, index))],
            Shortages = ShortageTables.Of(study, outcome),
            Changes = package.Changes,
            Findings =
            [
                .. findings.Select(CheckDocument.EntryOf),
                .. package.Findings.Where(finding => finding.Severity != Severity.Remark).Select(finding => InPackage(CheckDocument.EntryOf(finding))),
            ],
        };
    }

    /// <summary>A word of a resource's kind as tables write it.</summary>
    /// <param name="kind">The kind.</param>
    public static string KindText(ResourceKind kind) =>
        PackageDictionary.Find("resources")!.Columns[(int)ResourceColumn.Kind].Spellings[(int)kind].Text;

    // What is wrong with the package that is written stands in its folder beside the document.
    private static FindingEntry InPackage(FindingEntry finding) => finding with { Place = "package/" + finding.Place };

    private static int PossibleIn(InferenceStudy study, InferenceOutcome outcome, string industry) =>
        Enumerable.Range(0, study.Database.Count).Count(technology => outcome.Accepted[technology] && study.Database.Recipes[technology].Industry == industry);

    private static IEnumerable<InferredWave> WavesOf(InferenceOutcome outcome)
    {
        InferenceSession session = outcome.Session;
        TechnologyDatabase database = session.Database;
        ILookup<(int, Standing), string> technologies = Enumerable.Range(0, database.Count)
            .ToLookup(technology => (session.WaveOf(technology), session.StandingOf(technology)), technology => database.Recipes[technology].Id);
        ILookup<int, string> resources = Enumerable.Range(0, database.Resources.Count).ToLookup(session.WaveOfResource, resource => database.Resources[resource]);
        for (int wave = 1; wave <= session.Wave; wave++)
        {
            yield return new InferredWave(
                wave, [.. technologies[(wave, Standing.Accepted)]], [.. technologies[(wave, Standing.Rejected)]], [.. technologies[(wave, Standing.Proposed)]],
                [.. resources[wave]]);
        }
    }

    private static IEnumerable<InferenceDecision> DecisionsOf(InferenceSession session)
    {
        foreach (Decision decision in session.Decisions)
            yield return new InferenceDecision(decision.Wave, decision.Technology, decision.Accepts ? DecisionTable.Accept : DecisionTable.Reject, decision.Reason);
        if (session.IsStopped) yield return new InferenceDecision(session.Wave, "", DecisionTable.Stop, "");
    }

    private static InferredTechnology TechnologyOf(InferenceStudy study, InferenceOutcome outcome, int technology)
    {
        TechnologyRecipe recipe = study.Database.Recipes[technology];
        int wave = outcome.Session.WaveOf(technology);
        return new InferredTechnology(
            recipe.Id, recipe.Industry, study.Candidates.PackageOf(recipe.Id), outcome.StatusOf(technology), wave > 0 ? wave : null, outcome.Session.ReasonOf(technology),
            outcome.Selected[technology], outcome.Outlook.InputsOf(technology), outcome.Outlook.OutputsOf(technology));
    }

    private static InferredResource ResourceOf(InferenceStudy study, InferenceOutcome outcome, LinkCounts links, int resource)
    {
        int wave = outcome.Session.WaveOfResource(resource);
        return new InferredResource(
            study.Database.Resources[resource], study.Database.Titles[resource], KindText(study.Database.Kinds[resource]), outcome.Outlook.OriginOf(resource),
            wave < 0 ? null : wave, links.Makers[resource], links.Takers[resource], links.OfResource[resource]);
    }

    private static InferredLoop LoopOf(InferenceStudy study, Loop loop, int index) => new(
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"loop-{index + 1}"),
        [.. loop.Technologies.Select(technology => study.Database.Recipes[technology].Id)], [.. loop.Resources.Select(resource => study.Database.Resources[resource])],
        [.. loop.Starters.Select(resource => study.Database.Resources[resource])], loop.IsAnyEnough);
}
