namespace Mycel.Analysis.Results;

/// <summary>The marginal abatement cost curve of a plan's measures: with interaction, each after those before it; and naive, each alone.</summary>
/// <param name="Order">
/// How the measures of the curve with interaction are ordered: <c>next-cheapest</c> (each is the one that saves the cheapest carbon after those before it) or <c>alone</c>
/// (as the naive curve, where there are too many measures to ask for the next cheapest).
/// </param>
/// <param name="CarbonUnit">Unit of carbon.</param>
/// <param name="MoneyUnit">Unit of yearly cost.</param>
/// <param name="CostUnit">Unit of cost for each unit of carbon.</param>
/// <param name="InTurn">The curve with interaction.</param>
/// <param name="Alone">The naive curve.</param>
/// <param name="Together">What the measures save and cost together: the sums of the curve with interaction.</param>
/// <param name="Naive">The sums of the naive curve.</param>
/// <param name="Interaction">Together less naive: below zero the measures take carbon from each other, above zero they help each other.</param>
public sealed record AbatementCurve(
    string Order, string CarbonUnit, string MoneyUnit, string CostUnit, IReadOnlyList<AbatementStep> InTurn, IReadOnlyList<AbatementStep> Alone, AbatementSum Together,
    AbatementSum Naive, AbatementSum Interaction);

/// <summary>A step of the curve: a measure.</summary>
/// <param name="Plant">Plant.</param>
/// <param name="Saved">Carbon that it saves in a year: the width of the step; null where it is not known.</param>
/// <param name="Cumulative">Carbon saved by it and all before it; null where it is not known.</param>
/// <param name="AnnualCost">Yearly cost without taxes and subsidies on carbon; null where it is not known.</param>
/// <param name="AbatementCost">Cost for each unit of carbon: the height of the step; null where it saves none.</param>
public sealed record AbatementStep(string Plant, double? Saved, double? Cumulative, double? AnnualCost, double? AbatementCost);

/// <summary>What measures save and cost.</summary>
/// <param name="Saved">Carbon saved in a year; null where a part of it is not known.</param>
/// <param name="AnnualCost">Yearly cost without taxes and subsidies on carbon; null where a part of it is not known.</param>
/// <param name="AbatementCost">Cost for each unit of carbon; null where none is saved, and of the interaction.</param>
public sealed record AbatementSum(double? Saved, double? AnnualCost, double? AbatementCost);
