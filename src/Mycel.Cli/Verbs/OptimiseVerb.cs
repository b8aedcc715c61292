using Mycel.Analysis.Optimisation;
using Mycel.Cli.Hosting;

namespace Mycel.Cli.Verbs;

/// <summary>The best structure for an objective.</summary>
internal static class OptimiseVerb
{
    /// <summary>The verb.</summary>
    public static Verb For(Surroundings around)
    {
        var command = new StudyArguments().Verb(
            "optimise", "The best structure of a park for an objective. Prints a summary; writes a result only with --out.", MeasureRequest.No,
            request => Answer.Give(around, request, _ => request.Folder is null ? null : around.PathTo(request.Folder)));
        command.Aliases.Add("optimize");
        return new(
            command,
            ("optimise examples/two-plants --objective 'max profit - 50*co2'", "A weighted sum of indicators."),
            ("optimise examples/two-plants --objective 'co2, profit'", "The least carbon dioxide first, then the greatest profit that it allows."),
            ("optimise examples/two-plants --alternatives 3 --within 5%", "What else is possible at 95 % of the best, and three plans unlike each other."),
            ("optimise examples/kalundborg --synergies 8 --out why", "What is lost without each technology, and which need each other."),
            ("optimise examples/southern-park --measures --out measures", "What each measure is worth, and what its tonnes of carbon cost."),
            ("optimise examples/two-plants --before cheap-gas --out change", "The park under a scenario beside the plan, before and after."),
            ("optimise examples/two-plants --objective 'max output-value / co2'", "A ratio, as exact as any other objective."),
            ("optimise park --json > plan.json", "The document alone, for a script."),
            ("optimise park --time-limit 600 --gap 0.01 --out plan", "At most ten minutes, one percent from the best is good enough."));
    }
}
