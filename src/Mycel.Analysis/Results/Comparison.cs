using System.Text.Json.Serialization;

namespace Mycel.Analysis.Results;

/// <summary>What differs between results: one line per figure that is not the same in all of them.</summary>
public sealed record Comparison
{
    /// <summary>Relative difference up to which two figures count as the same: the accuracy that a plan is solved to.</summary>
    public const double SameWithin = 1e-6;

    /// <summary>The results, in the order in which they were given.</summary>
    public required IReadOnlyList<ComparedResult> Results { get; init; }

    /// <summary>Objectives of the results, whether they differ or not; one line per indicator that is an objective in at least one result.</summary>
    public required IReadOnlyList<ComparedFigure> Objectives { get; init; }

    /// <summary>Indicators of the park that differ.</summary>
    public required IReadOnlyList<ComparedFigure> Indicators { get; init; }

    /// <summary>Activities of plants that differ, the slices of the year summed.</summary>
    public required IReadOnlyList<ComparedFigure> Activities { get; init; }

    /// <summary>Exchanges between plants that differ.</summary>
    public required IReadOnlyList<ComparedFigure> Exchanges { get; init; }

    /// <summary>New capacities that differ.</summary>
    public required IReadOnlyList<ComparedFigure> Builds { get; init; }

    /// <summary>What crosses the boundary of the park and differs, by way and resource.</summary>
    public required IReadOnlyList<ComparedFigure> BoundaryFlows { get; init; }

    /// <summary>Given facts of balances that differ.</summary>
    public required IReadOnlyList<ComparedFigure> Givens { get; init; }

    /// <summary>Accounts of the park that differ, by account and side; balances have them.</summary>
    public required IReadOnlyList<ComparedFigure> Accounts { get; init; }

    /// <summary>Totals that others published beside those of each result; the difference is no part of what differs between results.</summary>
    public required IReadOnlyList<ComparedTotal> Published { get; init; }

    /// <summary>Whether no figure differs.</summary>
    public bool Same => Objectives.All(figure => figure.Same) && Indicators.Count + Activities.Count + Exchanges.Count + Builds.Count + BoundaryFlows.Count + Givens.Count + Accounts.Count == 0;

    /// <summary>Compares results.</summary>
    /// <param name="results">Label and document of each result, at least one.</param>
    /// <returns>What differs, each list sorted by name.</returns>
    public static Comparison Of(IReadOnlyList<(string Label, PlanDocument Document)> results) => new()
    {
        Results = [.. results.Select(result => ComparedResult.Of(result.Label, result.Document))],
        Objectives = Lines(results, Objective),
        Indicators = Differing(results, Indicator),
        Activities = Differing(results, Activity),
        Exchanges = Differing(results, Exchange),
        Builds = Differing(results, Build),
        BoundaryFlows = Differing(results, BoundaryFlow),
        Givens = Differing(results, Given),
        Accounts = Differing(results, Account),
        Published = [.. results.SelectMany(result => result.Document.Published.Select(total => new ComparedTotal(result.Label, total)))],
    };

    /// <summary>Every figure of every kind that is compared, those that are the same among them.</summary>
    /// <param name="results">Label and document of each result, at least one.</param>
    /// <returns>Kinds with their figures, each list sorted by name.</returns>
    public static IReadOnlyList<(string Kind, IReadOnlyList<ComparedFigure> Figures)> AllOf(IReadOnlyList<(string Label, PlanDocument Document)> results) =>
    [
        ("objective", Lines(results, Objective)), ("given", Lines(results, Given)), ("indicator", Lines(results, Indicator)), ("activity", Lines(results, Activity)), ("boundary", Lines(results, BoundaryFlow)),
        ("exchange", Lines(results, Exchange)), ("build", Lines(results, Build)), ("account", Lines(results, Account)),
    ];

    private static IEnumerable<Figure> Given(PlanDocument document) => (document.Balance?.Givens ?? []).Select(given => new Figure(given.Id, given.Unit, given.Value));

    private static IEnumerable<Figure> Account(PlanDocument document) => (document.Balance?.Accounts ?? []).Where(line => line.Scope == "park").SelectMany(line => (Figure[])
    [
        new($"{line.Account} in", line.Unit, line.In), new($"{line.Account} out", line.Unit, line.Out), new($"{line.Account} surroundings", line.Unit, line.Surroundings),
        new($"{line.Account} unaccounted", line.Unit, line.Unaccounted),
    ]);

    private static IEnumerable<Figure> Objective(PlanDocument document) =>
        document.Objective is { } objective ? [new(objective.Indicator, objective.Unit, objective.Value)] : [];

    private static IEnumerable<Figure> Indicator(PlanDocument document) => document.Indicators
        .Where(indicator => indicator.Scope == "park")
        .Select(indicator => new Figure($"{indicator.Id} {indicator.Period}", indicator.Unit, indicator.Value));

    private static IEnumerable<Figure> Activity(PlanDocument document) => document.Activities
        .Select(activity => new Figure($"{activity.Plant} {activity.Period}", activity.Unit, activity.Value));

    private static IEnumerable<Figure> Exchange(PlanDocument document) => document.Exchanges
        .Select(exchange => new Figure($"{exchange.From} → {exchange.To} {exchange.Resource} {exchange.Period}", exchange.Unit, exchange.Value));

    private static IEnumerable<Figure> Build(PlanDocument document) => document.Builds
        .Select(build => new Figure($"{build.Plant} {build.Period}", build.Unit, build.Value));

    private static IEnumerable<Figure> BoundaryFlow(PlanDocument document) => document.BoundaryFlows
        .Select(flow => new Figure($"{flow.Kind} {flow.Resource} {flow.Period}", flow.Unit, flow.Value));

    private static IReadOnlyList<ComparedFigure> Differing(
        IReadOnlyList<(string Label, PlanDocument Document)> results, Func<PlanDocument, IEnumerable<Figure>> figures) =>
        [.. Lines(results, figures).Where(line => !line.Same)];

    private static IReadOnlyList<ComparedFigure> Lines(
        IReadOnlyList<(string Label, PlanDocument Document)> results, Func<PlanDocument, IEnumerable<Figure>> figures)
    {
        // The unit is part of the name: figures in different units are different lines, never a difference.
        var lines = new SortedDictionary<(string Name, string Unit), double?[]>(
            Comparer<(string Name, string Unit)>.Create((a, b) =>
                string.CompareOrdinal(a.Name, b.Name) is not 0 and var order ? order : string.CompareOrdinal(a.Unit, b.Unit)));
        for (int result = 0; result < results.Count; result++)
        {
            foreach (var figure in figures(results[result].Document))
            {
                if (!lines.TryGetValue((figure.Name, figure.Unit), out var values))
                {
                    lines.Add((figure.Name, figure.Unit), values = new double?[results.Count]);
                }

                values[result] = (values[result] ?? 0) + figure.Value;
            }
        }

        return [.. lines.Select(line => new ComparedFigure(line.Key.Name, line.Key.Unit, line.Value))];
    }

    private readonly record struct Figure(string Name, string Unit, double Value);
}

/// <summary>How the document is written: camel case, nothing reflected at run time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n",
    DefaultIgnoreCondition = JsonIgnoreCondition.Never)]
[JsonSerializable(typeof(Comparison))]
public sealed partial class ComparisonJson : JsonSerializerContext;
