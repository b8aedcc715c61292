using System.CommandLine;
using Mycel.Analysis.Network;
using Mycel.Analysis.Network.Exports;
using Mycel.Analysis.Network.Graphs;
using Mycel.Cli.Hosting;

namespace Mycel.Cli.Verbs;

/// <summary>Who exchanges what with whom, and who holds it together?</summary>
internal sealed class MapVerb
{
    private readonly Argument<string?> package = new("PACKAGE")
    {
        Description = "The package: a folder with datapackage.json, or a workbook (.xlsx). Not needed with --plan or --edges.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly CommonOptions common = new();
    private readonly Option<string?> plan = new("--plan") { Description = "A result of 'mycel run': what is exchanged in its plan, with amounts, instead of what could be.", HelpName = "RESULT" };
    private readonly Option<string?> edges = new("--edges") { Description = "A bare list of links instead of a package: a CSV file with the columns from, to and, if links have one, weight.", HelpName = "FILE" };

    private readonly Option<string?> by = new("--by")
    {
        Description = "What a node is: plants, organisations, or technologies (without a plan: of the whole database, wherever they stand). Without it plants; technologies where there are none.",
        HelpName = "KIND",
    };

    private readonly Option<bool> directed = new("--directed") { Description = "A link leads one way: from who gives to who takes. This is the usual." };
    private readonly Option<bool> undirected = new("--undirected") { Description = "Two nodes are linked, whoever gives." };
    private readonly Option<bool> weighted = new("--weighted") { Description = "Betweenness, closeness and communities go by amounts: a link is 1 / weight long, so that strong links are short." };
    private readonly Option<double?> coreDegree = NumberOption.Of("--core-degree", "SHARE", "A node belongs to the core from this degree centrality on.");
    private readonly Option<double?> coreBetweenness = NumberOption.Of("--core-betweenness", "SHARE", "A node belongs to the core from this normalised betweenness on.");
    private readonly Option<double?> coreImportance = NumberOption.Of("--core-importance", "SHARE", "A node belongs to the core from this share of all exchange on.");
    private readonly Option<bool> coreAll = new("--core-all") { Description = "The core needs all of these, not any. Without a threshold the core is who has the mean degree centrality or the mean betweenness." };
    private readonly Option<string[]> keep = Ids("--keep", "always belong to the core");
    private readonly Option<string[]> drop = Ids("--drop", "never belong to the core");
    private readonly Option<double?> resolution = NumberOption.Of("--resolution", "NUMBER", "Resolution of the communities: 1 as usual, more for more and smaller ones.");
    private readonly Option<int?> sample = NumberOption.Whole("--sample", "NUMBER", "Estimate betweenness from this many nodes, with a bound on the error, instead of from all.");
    private readonly Option<int?> seed = NumberOption.Whole("--seed", "NUMBER", "Seed of the sample.");
    private readonly Option<int?> threads = NumberOption.Whole("--threads", "NUMBER", "Threads to compute with; without it, all cores. They change no figure.");
    private readonly Option<int?> period = NumberOption.Whole("--period", "YEAR", "Year of the park; without it the base year of the package.");
    private readonly Option<string[]> export = new("--export") { Description = $"File to write the network to for other programs; its extension says how: {NetworkExport.Extensions}.", HelpName = "FILE", DefaultValueFactory = _ => [] };

    /// <summary>The verb.</summary>
    public static Verb For(Surroundings around)
    {
        Command command = new MapVerb().Command(around);
        return new(
            command,
            ("map examples/kalundborg", "Draws who could exchange what with whom, with centralities, core, communities and weak points: results/kalundborg-map/report.html."),
            ("map examples/kalundborg --by organisations --plan results/kalundborg", "The organisations and the exchanges of a plan that 'mycel run' made."),
            ("map park --core-degree 0.1 --keep kiln --drop flare", "The core by your own threshold and lists; a list may also be a file with an id in each line."),
            ("map park --export park.graphml --export park.gexf", "For yEd, Gephi, Cytoscape, igraph, NetworkX."),
            ("map --edges links.csv --undirected --json | jq '.nodes[].betweenness'", "A bare list of links, for a script."));
    }

    private Command Command(Surroundings around)
    {
        common.Out.Description = "Folder to write the result to; without it results/NAME-map, with --json none. An earlier result of Mycel there is replaced, anything else is refused.";
        var command = new Command("map", "Who exchanges what with whom, who is central, and what would break without them?")
        {
            package, plan, edges, common.Scenario, by, directed, undirected, weighted, coreDegree, coreBetweenness, coreImportance, coreAll, keep, drop, resolution, sample, seed,
            threads, period, export, common.Out, common.Json, common.Quiet,
        };
        command.SetAction(parsed => MapAnswer.Give(around, Read(parsed, around)));
        return command;
    }

    private MapRequest Read(ParseResult parsed, Surroundings around)
    {
        if (parsed.GetValue(directed) && parsed.GetValue(undirected)) throw Refused.Usage("Say either --directed or --undirected.");
        var request = new MapRequest
        {
            Package = parsed.GetValue(package),
            Plan = parsed.GetValue(plan),
            Edges = parsed.GetValue(edges),
            Scenario = parsed.GetRequiredValue(common.Scenario),
            By = KindOf(parsed.GetValue(by)),
            Period = parsed.GetValue(period),
            Keep = parsed.GetRequiredValue(keep),
            Drop = parsed.GetRequiredValue(drop),
            Options = new MapOptions
            {
                IsDirected = !parsed.GetValue(undirected),
                IsWeighted = parsed.GetValue(weighted),
                Resolution = parsed.GetValue(resolution) ?? 1,
                Core = new CoreRule
                {
                    Degree = parsed.GetValue(coreDegree), Betweenness = parsed.GetValue(coreBetweenness), Importance = parsed.GetValue(coreImportance), All = parsed.GetValue(coreAll),
                },
                Paths = new PathOptions { Sample = parsed.GetValue(sample), Seed = parsed.GetValue(seed) ?? 0, Threads = parsed.GetValue(threads) },
            },
            Export = [.. parsed.GetRequiredValue(export).Select(around.PathTo)],
            Folder = parsed.GetValue(common.Out),
            Json = parsed.GetValue(common.Json),
            Quiet = parsed.GetValue(common.Quiet),
        };
        return request.ProblemOf() is { } problem ? throw Refused.Usage(problem) : request;
    }

    private static NodeKind? KindOf(string? text) => text switch
    {
        null => null,
        "plants" => NodeKind.Plant,
        "organisations" or "organizations" => NodeKind.Organisation,
        "technologies" => NodeKind.Technology,
        _ => throw Refused.Usage($"--by takes plants, organisations or technologies, and '{text}' is none of them."),
    };

    private static Option<string[]> Ids(string name, string meaning) => new(name)
    {
        Description = $"Nodes that {meaning}: ids separated by commas, or a file with an id in each line. May be given several times.",
        HelpName = "IDS",
        DefaultValueFactory = _ => [],
    };
}
