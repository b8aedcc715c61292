using System.CommandLine;
using Mycel.Analysis.Optimisation;
using Mycel.Cli.Hosting;

namespace Mycel.Cli.Verbs;

/// <summary>What a verb that plans can be told, and how it becomes the options of a study.</summary>
internal sealed class StudyArguments
{
    private static readonly StudyOptions Usual = new();

    private readonly Argument<string> package = PackageInput.Argument();
    private readonly CommonOptions common = new();

    private readonly Option<string> objective = new("--objective")
    {
        Description = "What is sought: an indicator (profit), a weighted sum ('max profit - 50*co2'), a ratio ('max output-value / water-fresh'), or stages one after another ('co2, profit').",
        HelpName = "TEXT",
        DefaultValueFactory = _ => Usual.Objective,
    };

    private readonly Option<bool> noBaseline = new("--no-baseline") { Description = "Do not plan the park without symbiosis, and so do not say what it is worth." };
    private readonly Option<int?> period = NumberOption.Whole("--period", "YEAR", "Year to plan; without it the base year of the package.");
    private readonly Option<double?> timeLimit = NumberOption.Of("--time-limit", "SECONDS", "Stop each solve after this time and keep the best that was found.");
    private readonly Option<double?> gap = NumberOption.Of("--gap", "SHARE", "Distance from the best possible at which a plan is good enough, such as 0.01.");
    private readonly Option<int?> threads = NumberOption.Whole("--threads", "NUMBER", "Threads of the solver. With one, the same package gives the same bytes.");
    private readonly Option<int?> seed = NumberOption.Whole("--seed", "NUMBER", "Seed of the solver's choices.");

    private readonly Option<string> method = new("--method")
    {
        Description = $"Method for programs without integers: {string.Join(", ", SolveMethods.Names)}.",
        HelpName = "NAME",
        DefaultValueFactory = _ => Usual.Method,
    };

    private readonly Option<int?> alternatives = NumberOption.Whole(
        "--alternatives", "NUMBER", "Find what else is possible near the best, and this many plans that are as unlike each other as possible.");

    private readonly Option<double?> within = NumberOption.Share(
        "--within", "SHARE", "What a plan near the best may give up, such as 5% or 0.05 (the usual); alone, it asks what else is possible without other plans.");

    private readonly Option<int?> leftOut = NumberOption.Whole(
        "--left-out", "NUMBER", "For how many of the plants that stand still to say what would bring them in. Without it 200, or none in parks of more than 10 000 rows.");

    private readonly Option<int?> synergies = NumberOption.Whole(
        "--synergies", "NUMBER", "Find what is lost without each technology, and for so many of the dearest how they need each other, two by two.");

    private readonly Option<bool> measures = new("--measures")
    {
        Description = "Find what each measure, which is what the plan builds at one plant, is worth, and the marginal abatement cost curve.",
    };

    private readonly Option<string?> carbon = new("--carbon")
    {
        Description = "Indicator that counts the carbon that measures save, with max before it where it counts what is avoided. Without it co2, or where no factor counts that, co2-reduction. Asks for measures.",
        HelpName = "INDICATOR",
    };

    private readonly Option<string[]> before = new("--before")
    {
        Description = "Scenario of what was before, such as today's structure, to set beside the plan; may be given several times, applied in that order.",
        HelpName = "ID",
        DefaultValueFactory = _ => [],
    };

    /// <summary>Makes a verb that takes these arguments.</summary>
    /// <param name="name">Name of the verb.</param>
    /// <param name="description">What it answers.</param>
    /// <param name="usually">Whether measures are valued where nothing was said.</param>
    /// <param name="run">What it does with them; gives the exit code.</param>
    public Command Verb(string name, string description, MeasureRequest usually, Func<StudyRequest, int> run)
    {
        var command = new Command(name, description)
        {
            package, common.Scenario, common.Out, objective, noBaseline, period, alternatives, within, leftOut, synergies, measures, carbon, before,
            timeLimit, gap, threads, seed, method, common.Json, common.Quiet,
        };
        command.SetAction(parsed => run(Read(parsed, usually)));
        return command;
    }

    private StudyRequest Read(ParseResult parsed, MeasureRequest usually) => new(
        parsed.GetRequiredValue(package),
        parsed.GetRequiredValue(common.Scenario),
        new StudyOptions
        {
            Objective = parsed.GetRequiredValue(objective),
            Baseline = !parsed.GetValue(noBaseline),
            Period = parsed.GetValue(period),
            TimeLimit = parsed.GetValue(timeLimit) is { } seconds ? TimeOf(seconds) : null,
            Gap = parsed.GetValue(gap) ?? Usual.Gap,
            Threads = parsed.GetValue(threads) ?? Usual.Threads,
            Seed = parsed.GetValue(seed) ?? Usual.Seed,
            Method = parsed.GetRequiredValue(method),
            Alternatives = parsed.GetValue(alternatives) ?? Usual.Alternatives,
            Within = parsed.GetValue(within),
            LeftOut = parsed.GetValue(leftOut),
            Synergies = parsed.GetValue(synergies) ?? Usual.Synergies,
            Measures = parsed.GetValue(measures) ? MeasureRequest.Yes : usually,
            Carbon = parsed.GetValue(carbon),
            Before = parsed.GetRequiredValue(before) is { Length: > 0 } scenarios ? scenarios : null,
        },
        parsed.GetValue(common.Out),
        parsed.GetValue(common.Json),
        parsed.GetValue(common.Quiet));

    private static TimeSpan TimeOf(double seconds)
    {
        const double Longest = 1e9;
        return seconds is >= 0 and < Longest
            ? TimeSpan.FromSeconds(seconds)
            : throw Refused.Usage("--time-limit takes seconds, from 0 to a thousand million.");
    }
}

/// <summary>A question as it was typed.</summary>
/// <param name="Package">Path of the package.</param>
/// <param name="Scenario">Scenarios to apply.</param>
/// <param name="Options">Options of the study.</param>
/// <param name="Folder">Folder for the result; null where none was named.</param>
/// <param name="Json">Whether to print the document.</param>
/// <param name="Quiet">Whether to keep silent.</param>
internal sealed record StudyRequest(string Package, IReadOnlyList<string> Scenario, StudyOptions Options, string? Folder, bool Json, bool Quiet);
