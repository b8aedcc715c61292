namespace Mycel.Analysis.Results;

/// <summary>What a manager reads first: the worth of the symbiosis, the park with and without it, the exchanges that matter and the limits that bind.</summary>
public sealed record PlanSummary
{
    // Balances always bind; what they are worth is a price of a resource and no limit that anyone could move.
    private const string Balance = "resource-balance";
    private const string Intensity = "-intensity";

    /// <summary>The objective with and without symbiosis; null where there is no plan.</summary>
    public required SummaryFigure? Objective { get; init; }

    /// <summary>What the symbiosis is worth in a year, in the unit of the objective and in the direction that is sought; null where either plan is missing.</summary>
    public required double? Worth { get; init; }

    /// <summary>Indicators of the park, with and without symbiosis, in the order of the document; those that are zero in both, and intensities, are left out.</summary>
    public required IReadOnlyList<SummaryFigure> Indicators { get; init; }

    /// <summary>Flows between organisations, the slices of the year summed, those of greatest worth first.</summary>
    public required IReadOnlyList<SummaryExchange> Synergies { get; init; }

    /// <summary>Limits that bind, those first whose price times bound is greatest.</summary>
    public required IReadOnlyList<ShadowPrice> Binding { get; init; }

    /// <summary>Number of warnings about the package.</summary>
    public required int Warnings { get; init; }

    /// <summary>Summarises a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>Its summary.</returns>
    public static PlanSummary Of(PlanDocument document) => new()
    {
        Objective = ObjectiveOf(document),
        Worth = document.Baseline?.Worth,
        Indicators = IndicatorsOf(document),
        Synergies = SynergiesOf(document),
        Binding = [.. document.ShadowPrices
            .Where(price => price.Family != Balance)
            .OrderByDescending(price => Math.Abs(price.Value * price.Limit))
            .ThenBy(price => price.Row, StringComparer.Ordinal)],
        Warnings = document.Findings.Count(finding => finding.Severity == "warning"),
    };

    private static SummaryFigure? ObjectiveOf(PlanDocument document)
    {
        if (document.Objective is not { } objective)
        {
            return null;
        }

        string title = TitleOf(document, objective.Indicator);
        return new(objective.Indicator, title, objective.Unit, objective.Value, document.Baseline?.Objective?.Value);
    }

    private static IReadOnlyList<SummaryFigure> IndicatorsOf(PlanDocument document)
    {
        var without = (document.Baseline?.Indicators ?? [])
            .Where(indicator => indicator.Scope == "park")
            .ToDictionary(indicator => (indicator.Id, indicator.Period), indicator => indicator.Value);
        return [.. document.Indicators
            .Where(indicator => indicator.Scope == "park" && !IsRatio(indicator.Id))
            .Select(indicator => new SummaryFigure(
                indicator.Id, TitleOf(document, indicator.Id), indicator.Unit, indicator.Value,
                without.TryGetValue((indicator.Id, indicator.Period), out double value) ? value : null))
            .Where(figure => figure.With != 0 || figure.Without is not (null or 0))];
    }

    private static bool IsRatio(string id) => id.EndsWith(Intensity, StringComparison.Ordinal) || id.Contains('/', StringComparison.Ordinal);

    private static IReadOnlyList<SummaryExchange> SynergiesOf(PlanDocument document)
    {
        var organisations = document.Directory.Organisations.ToDictionary(entry => entry.Id, entry => entry.Title);
        var resources = document.Directory.Resources.ToDictionary(entry => entry.Id, entry => entry.Title);
        return [.. document.LinkFlows
            .Where(flow => flow.Synergy && flow.Arriving > 0)
            .GroupBy(flow => (flow.FromOrganisation, flow.ToOrganisation, flow.Resource, flow.Unit, flow.MoneyUnit))
            .Select(group => new SummaryExchange(
                organisations.GetValueOrDefault(group.Key.FromOrganisation, group.Key.FromOrganisation),
                organisations.GetValueOrDefault(group.Key.ToOrganisation, group.Key.ToOrganisation),
                resources.GetValueOrDefault(group.Key.Resource, group.Key.Resource),
                group.Sum(flow => flow.Arriving), group.Key.Unit,
                group.Aggregate((double?)0, (sum, flow) => sum + flow.WorthToGiver + flow.WorthToTaker + (flow.WorthToLink ?? 0)), group.Key.MoneyUnit))
            .OrderByDescending(exchange => exchange.Worth ?? double.NegativeInfinity)
            .ThenBy(exchange => exchange.From, StringComparer.Ordinal)
            .ThenBy(exchange => exchange.To, StringComparer.Ordinal)
            .ThenBy(exchange => exchange.Resource, StringComparer.Ordinal)];
    }

    private static string TitleOf(PlanDocument document, string indicator) =>
        document.Directory.Indicators.FirstOrDefault(entry => entry.Id == indicator)?.Title ?? indicator;
}

/// <summary>A figure of the park with and without symbiosis.</summary>
/// <param name="Id">Indicator.</param>
/// <param name="Title">Its title.</param>
/// <param name="Unit">Unit of both values.</param>
/// <param name="With">Value of the plan.</param>
/// <param name="Without">Value of the stand-alone baseline; null where there is none.</param>
public sealed record SummaryFigure(string Id, string Title, string Unit, double With, double? Without)
{
    /// <summary>What the symbiosis adds; null where there is no baseline.</summary>
    public double? Change => With - Without;
}

/// <summary>What one organisation sends another in a year.</summary>
/// <param name="From">Title of the giver.</param>
/// <param name="To">Title of the taker.</param>
/// <param name="Resource">Title of the resource.</param>
/// <param name="Amount">Amount that arrives.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Worth">Worth to both together; null where one of them has no price.</param>
/// <param name="MoneyUnit">Unit of the worth.</param>
public sealed record SummaryExchange(
    string From, string To, string Resource, double Amount, string Unit, double? Worth, string MoneyUnit);
