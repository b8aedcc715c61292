using System.Globalization;
using Mycel.Analysis.Network;
using Mycel.Analysis.Network.Exports;

namespace Mycel.Cli.Verbs;

/// <summary>A question about a network, as it was typed.</summary>
internal sealed record MapRequest
{
    /// <summary>Path of the package; null where none was named.</summary>
    public required string? Package { get; init; }

    /// <summary>Path of the result whose plan is mapped; null for none.</summary>
    public required string? Plan { get; init; }

    /// <summary>Path of a list of links; null for none.</summary>
    public required string? Edges { get; init; }

    /// <summary>Scenarios to apply.</summary>
    public required IReadOnlyList<string> Scenario { get; init; }

    /// <summary>What a node is; null for the usual.</summary>
    public required NodeKind? By { get; init; }

    /// <summary>Year; null for the package's.</summary>
    public required int? Period { get; init; }

    /// <summary>Nodes, or files of nodes, that belong to the core.</summary>
    public required IReadOnlyList<string> Keep { get; init; }

    /// <summary>Nodes, or files of nodes, that do not.</summary>
    public required IReadOnlyList<string> Drop { get; init; }

    /// <summary>How the network is measured.</summary>
    public required MapOptions Options { get; init; }

    /// <summary>Full paths of files for other programs.</summary>
    public required IReadOnlyList<string> Export { get; init; }

    /// <summary>Folder for the result; null where none was named.</summary>
    public required string? Folder { get; init; }

    /// <summary>Whether to print the document.</summary>
    public required bool Json { get; init; }

    /// <summary>Whether to keep silent.</summary>
    public required bool Quiet { get; init; }

    /// <summary>What is asked, as the user named it.</summary>
    public string Subject => Edges ?? Plan ?? Package!;

    /// <summary>What cannot be meant, and what to do; null where all is well.</summary>
    public string? ProblemOf()
    {
        if (Edges is not null && (Package ?? Plan) is not null) return "--edges takes the place of a package and a plan. Say one of them.";
        if (Edges is not null && (Scenario.Count > 0 || By is not null || Period is not null)) return "A bare list of links has no scenarios, years or kinds of nodes: leave --scenario, --period and --by out.";
        if (Plan is not null && (Scenario.Count > 0 || Period is not null)) return "A plan was made under its own scenarios and for its own year: leave --scenario and --period out.";
        if ((Edges ?? Plan ?? Package) is null) return "'map' needs PACKAGE, --plan RESULT or --edges FILE.";
        return Export.FirstOrDefault(file => !NetworkExport.Knows(file)) is { } unknown
            ? $"'{Path.GetFileName(unknown)}' does not say its format. Let it end in one of: {NetworkExport.Extensions}." : null;
    }

    /// <summary>The options that shape the result, for the document.</summary>
    /// <param name="core">The rule for the core with its lists.</param>
    public IReadOnlyDictionary<string, string> InDocument(CoreRule core)
    {
        var options = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["directed"] = Options.IsDirected ? "yes" : "no",
            ["weighted"] = Options.IsWeighted ? "yes" : "no",
            ["resolution"] = Text(Options.Resolution),
        };
        if (core.Degree is { } degree) options["core-degree"] = Text(degree);
        if (core.Betweenness is { } betweenness) options["core-betweenness"] = Text(betweenness);
        if (core.Importance is { } importance) options["core-importance"] = Text(importance);
        if (core.All) options["core-all"] = "yes";
        if (core.Keep.Count > 0) options["keep"] = string.Join(", ", core.Keep);
        if (core.Drop.Count > 0) options["drop"] = string.Join(", ", core.Drop);
        if (Period is { } year) options["period"] = year.ToString(CultureInfo.InvariantCulture);
        if (Options.Paths.Sample is { } sample) options["sample"] = sample.ToString(CultureInfo.InvariantCulture);
        if (Options.Paths.Sample is not null) options["seed"] = Options.Paths.Seed.ToString(CultureInfo.InvariantCulture);
        return options;
    }

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
