using System.CommandLine;
using Mycel.Analysis.Sweeps;
using Mycel.Analysis.Sweeps.Uncertainty;
using Mycel.Cli.Hosting;

namespace Mycel.Cli.Verbs;

/// <summary>What the verb <c>sweep</c> can be told.</summary>
internal sealed class SweepArguments
{
    private static readonly SweepOptions Usual = new();

    private readonly Argument<string> package = PackageInput.Argument();
    private readonly CommonOptions common = new();

    private readonly Option<string[]> sweep = new("--sweep")
    {
        Description = "Sweep of the package to do; may be given several times. Without it, and without --vary, all of them.", HelpName = "ID", DefaultValueFactory = _ => [],
    };

    private readonly Option<string[]> vary = new("--vary")
    {
        Description = "A cell to move, in place of a file: TABLE/KEY/COLUMN=FROM..TO UNIT/STEPS or TABLE/KEY/COLUMN=V1;V2;V3 UNIT. A year stands behind the column (@2030); *= multiplies "
            + "the cell and += adds to it. May be given several times; all values of one are combined with all of the others.",
        HelpName = "CELL=VALUES",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string?> objective = new("--objective")
    {
        Description = "What is sought, as for 'mycel optimise'; without it what the sweep says, else profit.", HelpName = "TEXT",
    };

    private readonly Option<bool> noBreaks = new("--no-breaks") { Description = "Do not seek the values at which the structure of the best plan changes." };
    private readonly Option<bool> cold = new("--cold") { Description = "Start every run from nothing: slower, to measure what warm starts bring." };
    private readonly Option<bool> afresh = new("--afresh") { Description = "Do not go on from an interrupted sweep in the folder; begin anew." };
    private readonly Option<int?> period = NumberOption.Whole("--period", "YEAR", "Year to plan; without it the base year of the package.");
    private readonly Option<double?> timeLimit = NumberOption.Of("--time-limit", "SECONDS", "Stop each solve after this time, and keep the best plan it found.");
    private readonly Option<double?> gap = NumberOption.Of("--gap", "SHARE", "Distance from the bound at which a plan with whole numbers counts as the best, such as 1e-4.");
    private readonly Option<int?> threads = NumberOption.Whole("--threads", "NUMBER", "Workers beside each other; without it as many as there are cores. They change no byte of the result.");
    private readonly Option<int?> seed = NumberOption.Whole("--seed", "NUMBER", "Seed of the solver's choices and of values drawn by lot.");

    private readonly Option<int?> samples = NumberOption.Whole("--samples", "NUMBER", "Best plans with every value that has a low and a high drawn by lot between them, this many times.");

    private readonly Option<string> distribution = new("--distribution")
    {
        Description = "How values are drawn: triangular (likeliest as the package has them) or uniform.", HelpName = "NAME", DefaultValueFactory = _ => "triangular",
    };

    private readonly Option<bool> tornado = new("--tornado") { Description = "What each value with a low and a high does by itself at both ends, to the best plan and to the plan that is held." };

    private readonly Option<bool> robust = new("--robust")
    {
        Description = "The plan with the best worst case and the plan with the least greatest regret over states drawn by lot, beside the plan of the package's own values.",
    };

    private readonly Option<int?> states = NumberOption.Whole("--states", "NUMBER", "Number of states for --robust; without it 20.");

    /// <summary>Makes the verb.</summary>
    /// <param name="run">What it does; gives the exit code.</param>
    public Command Verb(Func<SweepRequest, int> run)
    {
        var command = new Command(
            "sweep", "How does the answer move when these inputs move? Every combination of values, and the values at which the best structure changes; and what the uncertainty of values does to the plan. Writes a result only with --out, "
            + "and goes on there after Ctrl-C.")
        {
            package, common.Scenario, common.Out, sweep, vary, objective, noBreaks, samples, distribution, tornado, robust, states, cold, afresh, period, timeLimit, gap, threads, seed, common.Json, common.Quiet,
        };
        command.SetAction(parsed => run(Read(parsed)));
        return command;
    }

    private SweepRequest Read(ParseResult parsed) => new(
        parsed.GetRequiredValue(package),
        parsed.GetRequiredValue(common.Scenario),
        parsed.GetRequiredValue(sweep),
        parsed.GetRequiredValue(vary),
        new SweepOptions
        {
            Objective = parsed.GetValue(objective),
            Period = parsed.GetValue(period),
            TimeLimit = parsed.GetValue(timeLimit) is { } seconds ? TimeOf(seconds) : null,
            Gap = parsed.GetValue(gap) ?? Usual.Gap,
            Threads = parsed.GetValue(threads) ?? Math.Clamp(Environment.ProcessorCount, 1, SweepOptions.MostThreads),
            Seed = parsed.GetValue(seed) ?? Usual.Seed,
            Breaks = !parsed.GetValue(noBreaks),
            Cold = parsed.GetValue(cold),
            Uncertainty = new UncertaintyOptions
            {
                Samples = parsed.GetValue(samples) is { } number ? SamplesOf(number) : 0,
                Distribution = DistributionOf(parsed.GetRequiredValue(distribution)),
                Tornado = parsed.GetValue(tornado),
                Robust = parsed.GetValue(robust),
                States = parsed.GetValue(states) ?? UncertaintyOptions.UsualStates,
            },
        },
        parsed.GetValue(afresh),
        parsed.GetValue(common.Out),
        parsed.GetValue(common.Json),
        parsed.GetValue(common.Quiet));

    private static int SamplesOf(int number) => number > 0 ? number : throw Refused.Usage($"--samples takes a number from 1 to {UncertaintyOptions.MostSamples}.");

    private static Distribution DistributionOf(string name) => name switch
    {
        "triangular" => Distribution.Triangular,
        "uniform" => Distribution.Uniform,
        _ => throw Refused.Usage("--distribution takes triangular or uniform."),
    };

    private static TimeSpan TimeOf(double seconds)
    {
        const double Longest = 1e9;
        return seconds is >= 0 and < Longest
            ? TimeSpan.FromSeconds(seconds)
            : throw Refused.Usage("--time-limit takes seconds, from 0 to a thousand million.");
    }
}

/// <summary>A question about sweeps as it was typed.</summary>
/// <param name="Package">Path of the package.</param>
/// <param name="Scenario">Scenarios to apply.</param>
/// <param name="Sweeps">Ids of sweeps.</param>
/// <param name="Vary">Cells that move, told in words.</param>
/// <param name="Options">Options.</param>
/// <param name="Afresh">Whether to forget an interrupted sweep.</param>
/// <param name="Folder">Folder for the result; null where none was named.</param>
/// <param name="Json">Whether to print the document.</param>
/// <param name="Quiet">Whether to keep silent.</param>
internal sealed record SweepRequest(
    string Package, IReadOnlyList<string> Scenario, IReadOnlyList<string> Sweeps, IReadOnlyList<string> Vary, SweepOptions Options, bool Afresh, string? Folder, bool Json, bool Quiet);
