namespace Mycel.Analysis.Results;

/// <summary>The park under another scenario, such as today's structure, beside the plan: what changes, industry by industry.</summary>
/// <param name="Before">The park before.</param>
/// <param name="Indicators">Indicators of the park and of every industry, before and after.</param>
/// <param name="Technologies">Technologies that run before or after, the greatest output value after first.</param>
/// <param name="Materials">Resources that are exchanged between plants before or after, the most exchanged after first.</param>
/// <param name="Counts">Sizes of both structures.</param>
public sealed record BeforeAfter(
    BeforePlan Before, IReadOnlyList<IndicatorChange> Indicators, IReadOnlyList<TechnologyChange> Technologies, IReadOnlyList<MaterialChange> Materials,
    IReadOnlyList<StructureCount> Counts);

/// <summary>The park before.</summary>
/// <param name="Scenario">Scenarios that make it, in order.</param>
/// <param name="Status">Outcome of planning it.</param>
/// <param name="Objective">What it reaches, where it has a plan.</param>
/// <param name="Indicators">Its indicators, by scope.</param>
/// <param name="Activities">What its plants do.</param>
/// <param name="Exchanges">Who sends what to whom.</param>
/// <param name="Builds">What it builds.</param>
/// <param name="BoundaryFlows">What crosses its boundary.</param>
/// <param name="Proof">The numbers that prove it.</param>
/// <param name="Certificate">What our own arithmetic found.</param>
/// <param name="Refusal">Where there is no plan: why not.</param>
public sealed record BeforePlan(
    IReadOnlyList<string> Scenario, string Status, ObjectiveValue? Objective, IReadOnlyList<IndicatorValue> Indicators, IReadOnlyList<Activity> Activities,
    IReadOnlyList<Exchange> Exchanges, IReadOnlyList<Build> Builds, IReadOnlyList<BoundaryFlow> BoundaryFlows, PlanProof? Proof, Certificate? Certificate, Refusal? Refusal);

/// <summary>An indicator before and after.</summary>
/// <param name="Id">Indicator.</param>
/// <param name="Scope">
/// <c>park</c>, <c>industry:…</c>, or <c>no-industry</c> for what belongs to no plant's industry; industries and that rest add up to the park, ratios excepted.
/// </param>
/// <param name="Before">Value before; null for a ratio of a scope without output.</param>
/// <param name="After">Value after; null for a ratio of a scope without output.</param>
/// <param name="Change">Change as a share of the magnitude before; null where there is nothing before.</param>
/// <param name="Unit">Unit of both values.</param>
public sealed record IndicatorChange(string Id, string Scope, double? Before, double? After, double? Change, string Unit);

/// <summary>A technology before and after, all its plants together.</summary>
/// <param name="Technology">Technology.</param>
/// <param name="Industry">Industry of its plants, that of the first by name where they differ; empty where it has none.</param>
/// <param name="Change"><c>kept</c>, <c>dropped</c> or <c>new</c>.</param>
/// <param name="Unit">Unit of its activity.</param>
/// <param name="Before">Its figures before.</param>
/// <param name="After">Its figures after.</param>
public sealed record TechnologyChange(string Technology, string Industry, string Change, string Unit, TechnologyFigures Before, TechnologyFigures After);

/// <summary>Figures of a technology, all its plants together, with their shares of what their pools buy, sell and let go.</summary>
/// <param name="Activity">Amount of its reference resource in the year.</param>
/// <param name="OutputValue">Output value.</param>
/// <param name="Profit">Profit.</param>
/// <param name="Co2">Greenhouse gases.</param>
/// <param name="SolidWaste">Solid waste.</param>
public sealed record TechnologyFigures(double Activity, double OutputValue, double Profit, double Co2, double SolidWaste);

/// <summary>How many exchanges a resource takes part in.</summary>
/// <param name="Resource">Resource.</param>
/// <param name="Before">Pairs of plants that exchange it before.</param>
/// <param name="After">Pairs of plants that exchange it after.</param>
public sealed record MaterialChange(string Resource, int Before, int After);

/// <summary>A size of the structure before and after.</summary>
/// <param name="What">
/// <c>technologies</c> that run, <c>plants</c> that run, <c>products</c> (resources that are sold at a price above zero), <c>exchanges</c> (pairs of plants and a
/// resource), <c>exchanged-materials</c> or <c>symbiotic-materials</c> (resources that take part in two exchanges or more).
/// </param>
/// <param name="Before">Number before.</param>
/// <param name="After">Number after.</param>
public sealed record StructureCount(string What, int Before, int After);
