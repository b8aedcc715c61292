using System.CommandLine;
using Mycel.Analysis.Inference;
using Mycel.Cli.Hosting;

namespace Mycel.Cli.Verbs;

/// <summary>Which technologies can be reached from these resources, or are needed for those products?</summary>
internal static class InferVerb
{
    /// <summary>The verb.</summary>
    public static Verb For(Surroundings around)
    {
        var arguments = new InferArguments();
        return new(
            arguments.Verb(
                "infer", "Which technologies can be reached from these resources, or are needed for those products? Writes them as a package that can be planned.",
                request => InferRun.Give(around, request)),
            ("infer examples/kalundborg", "From endowments and markets forward, wave by wave; from products backward; by-products sideways. Writes results/kalundborg-inference."),
            ("infer examples/kalundborg --to plasterboard --by-products", "Only what leads to plasterboard, and what takes in the by-products on the way."),
            ("infer examples/kalundborg --why board-line", "What feeds a technology, what it would feed, and what it misses."),
            ("infer park --database data/reference --interactive", "Asks about each technology in turn; decisions.csv of the result keeps the answers."),
            ("infer park --decisions results/park-inference/decisions.csv", "Gives the same answers again, and the same result, byte for byte."),
            ("optimise results/park-inference/package", "Plans what was inferred."));
    }
}

/// <summary>What <c>infer</c> can be told, and how it becomes a request.</summary>
internal sealed class InferArguments
{
    private readonly Argument<string> package = PackageInput.Argument();
    private readonly CommonOptions common = new();
    private readonly Option<string[]> from = Resources("--from", "Resources to start from, separated by commas. Without it the endowments of the package.");
    private readonly Option<string[]> to = Resources("--to", "Products that are wanted: only what leads to them is kept. Without it everything that is possible.");

    private readonly Option<string?> byProducts = new("--by-products")
    {
        Description = "With --to: keep what takes in the by-products too. With names: tell only of these by-products.",
        HelpName = "RESOURCES",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> noMarkets = new("--no-markets") { Description = "What markets sell is not there: only what nature gives." };

    private readonly Option<string[]> database = new("--database")
    {
        Description = "Package to take more technologies from, such as data/reference; may be given several times.",
        HelpName = "PACKAGE",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<bool> interactive = new("--interactive") { Description = "Ask about each technology that becomes possible, and what the decisions file does not answer." };
    private readonly Option<string?> decisions = new("--decisions") { Description = "Table that answers for you: wave, technology, decision, reason.", HelpName = "FILE" };
    private readonly Option<string?> why = new("--why") { Description = "Explain one technology instead of telling of all.", HelpName = "TECHNOLOGY" };
    private readonly Option<int?> depth = NumberOption.Whole("--depth", "NUMBER", "Most waves forward and steps backward. Without it until nothing new appears.");
    private readonly Option<int?> period = NumberOption.Whole("--period", "YEAR", "Year that is asked; without it the base year of the package.");

    /// <summary>Makes a verb that takes these arguments.</summary>
    /// <param name="name">Name of the verb.</param>
    /// <param name="description">What it answers.</param>
    /// <param name="run">What it does with them; gives the exit code.</param>
    public Command Verb(string name, string description, Func<InferRequest, int> run)
    {
        var command = new Command(name, description)
        {
            package, common.Scenario, common.Out, from, to, byProducts, noMarkets, database, interactive, decisions, why, depth, period, common.Json, common.Quiet,
        };
        command.SetAction(parsed => run(Read(parsed)));
        return command;
    }

    private static Option<string[]> Resources(string name, string description) => new(name) { Description = description, HelpName = "RESOURCES", DefaultValueFactory = _ => [] };

    private InferRequest Read(ParseResult parsed) => new(
        parsed.GetRequiredValue(package),
        parsed.GetRequiredValue(common.Scenario),
        parsed.GetRequiredValue(database),
        new InferenceOptions
        {
            From = Ids(parsed.GetRequiredValue(from)) is { Count: > 0 } resources ? resources : null,
            To = Ids(parsed.GetRequiredValue(to)) is { Count: > 0 } products ? products : null,
            Markets = !parsed.GetValue(noMarkets),
            ByProducts = parsed.GetResult(byProducts) is not null,
            LeftOvers = Ids([parsed.GetValue(byProducts) ?? ""]),
            Depth = parsed.GetValue(depth),
            Period = parsed.GetValue(period),
        },
        parsed.GetValue(decisions),
        parsed.GetValue(interactive),
        parsed.GetValue(why),
        parsed.GetValue(common.Out),
        parsed.GetValue(common.Json),
        parsed.GetValue(common.Quiet));

    private static List<string> Ids(string[] texts) =>
        [.. texts.SelectMany(text => text.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct(StringComparer.Ordinal)];
}

/// <summary>A question as it was typed.</summary>
/// <param name="Package">Path of the package.</param>
/// <param name="Scenario">Scenarios to apply.</param>
/// <param name="Databases">Paths of packages to take technologies from.</param>
/// <param name="Options">Options of the inference.</param>
/// <param name="Decisions">Path of a table of decisions; null where none was named.</param>
/// <param name="Interactive">Whether to ask.</param>
/// <param name="Why">Technology to explain; null where all are told of.</param>
/// <param name="Folder">Folder for the result; null where none was named.</param>
/// <param name="Json">Whether to print the document.</param>
/// <param name="Quiet">Whether to keep silent.</param>
internal sealed record InferRequest(
    string Package, IReadOnlyList<string> Scenario, IReadOnlyList<string> Databases, InferenceOptions Options, string? Decisions, bool Interactive, string? Why, string? Folder,
    bool Json, bool Quiet);
