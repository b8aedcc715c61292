using System.CommandLine;
using System.Globalization;
using Mycel.Analysis.Fronts;
using Mycel.Cli.Hosting;

namespace Mycel.Cli.Verbs;

/// <summary>What the verb <c>pareto</c> can be told.</summary>
internal sealed class ParetoArguments
{
    private static readonly FrontOptions Usual = new();

    private readonly Argument<string> package = PackageInput.Argument();
    private readonly CommonOptions common = new();

    private readonly Option<string> objectives = new("--objectives")
    {
        Description = "Two to five objectives, separated by commas: 'profit, co2', 'max output-value, min water-fresh, co2'; each may be a weighted sum ('max profit - 50*co2').",
        HelpName = "TEXT",
        DefaultValueFactory = _ => Usual.Objectives,
    };

    private readonly Option<string> points = new("--points")
    {
        Description = "Points to show. Two objectives without integers are always solved to every extreme point; with integers, or more objectives, this many exact points are "
            + "sought on a grid. 'all' seeks every point where an objective takes values in steps.",
        HelpName = "NUMBER|all",
        DefaultValueFactory = _ => Usual.Points!.Value.ToString(CultureInfo.InvariantCulture),
    };

    private readonly Option<int?> period = NumberOption.Whole("--period", "YEAR", "Year to plan; without it the base year of the package.");
    private readonly Option<double?> timeLimit = NumberOption.Of("--time-limit", "SECONDS", "Stop each solve after this time; the part of the front that it was for stays open.");
    private readonly Option<double?> gap = NumberOption.Of("--gap", "SHARE", "How far a plan may lie beyond the front, as a share of the objectives' ranges, such as 1e-4.");
    private readonly Option<int?> threads = NumberOption.Whole("--threads", "NUMBER", "Workers beside each other; without it as many as there are cores. They change no byte of the result.");
    private readonly Option<int?> seed = NumberOption.Whole("--seed", "NUMBER", "Seed of the solver's choices.");
    private readonly Option<string?> before = new("--before") { Description = "A plan to draw beside the front, such as the park as it is: a folder that 'mycel run' wrote.", HelpName = "RESULT" };
    private readonly Option<bool> plans = new("--plans") { Description = "Write each point that is shown as a whole plan too, into plans/ (two objectives without integers)." };
    private readonly Option<bool> afresh = new("--afresh") { Description = "Do not go on from an interrupted search in the folder; begin anew." };

    /// <summary>Makes the verb.</summary>
    /// <param name="run">What it does; gives the exit code.</param>
    public Command Verb(Func<ParetoRequest, int> run)
    {
        var command = new Command("pareto", "The trade-off between objectives: exact points, each with its proof. Writes a result only with --out, and goes on there after Ctrl-C.")
        {
            package, common.Scenario, common.Out, objectives, points, before, plans, afresh, period, timeLimit, gap, threads, seed, common.Json, common.Quiet,
        };
        command.SetAction(parsed => run(Read(parsed)));
        return command;
    }

    private ParetoRequest Read(ParseResult parsed) => new(
        parsed.GetRequiredValue(package),
        parsed.GetRequiredValue(common.Scenario),
        new FrontOptions
        {
            Objectives = parsed.GetRequiredValue(objectives),
            Points = PointsOf(parsed.GetRequiredValue(points)),
            Period = parsed.GetValue(period),
            TimeLimit = parsed.GetValue(timeLimit) is { } seconds ? TimeOf(seconds) : null,
            Gap = parsed.GetValue(gap) ?? Usual.Gap,
            Threads = parsed.GetValue(threads) ?? Math.Clamp(Environment.ProcessorCount, 1, 256),
            Seed = parsed.GetValue(seed) ?? Usual.Seed,
        },
        parsed.GetValue(before),
        parsed.GetValue(plans),
        parsed.GetValue(afresh),
        parsed.GetValue(common.Out),
        parsed.GetValue(common.Json),
        parsed.GetValue(common.Quiet));

    private static int? PointsOf(string text)
    {
        if (text == "all") return null;
        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw Refused.Usage($"--points takes a whole number or 'all', and '{text}' is neither.");
    }

    private static TimeSpan TimeOf(double seconds)
    {
        const double Longest = 1e9;
        return seconds is >= 0 and < Longest
            ? TimeSpan.FromSeconds(seconds)
            : throw Refused.Usage("--time-limit takes seconds, from 0 to a thousand million.");
    }
}

/// <summary>A question about trade-offs as it was typed.</summary>
/// <param name="Package">Path of the package.</param>
/// <param name="Scenario">Scenarios to apply.</param>
/// <param name="Options">Options of the front.</param>
/// <param name="Before">Path of a result to draw beside it; null for none.</param>
/// <param name="Plans">Whether to write points as plans.</param>
/// <param name="Afresh">Whether to forget an interrupted search.</param>
/// <param name="Folder">Folder for the result; null where none was named.</param>
/// <param name="Json">Whether to print the document.</param>
/// <param name="Quiet">Whether to keep silent.</param>
internal sealed record ParetoRequest(
    string Package, IReadOnlyList<string> Scenario, FrontOptions Options, string? Before, bool Plans, bool Afresh, string? Folder, bool Json, bool Quiet);
