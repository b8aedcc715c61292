namespace Mycel.Analysis.Results;

/// <summary>What goes into a plant or the park and comes out of it, of something that is conserved.</summary>
/// <param name="Account">What is conserved: <c>mass</c>, <c>energy</c>, <c>carbon</c>, <c>fossil-carbon</c>, <c>biogenic-carbon</c>, <c>water</c>, <c>nitrogen</c> or <c>phosphorus</c>.</param>
/// <param name="Scope"><c>park</c>, <c>links</c>, or <c>plant:</c> and its id.</param>
/// <param name="In">What goes in with resources.</param>
/// <param name="Out">What comes out with resources.</param>
/// <param name="Surroundings">What the surroundings give without being counted (oxygen of the air, carbon dioxide that plants breathe in), less what they take.</param>
/// <param name="Unaccounted">In and surroundings less out: what is lost, or held by what the package does not tell. Below 0: more comes out than is known to go in.</param>
/// <param name="Unit">Unit of all four.</param>
public sealed record AccountLine(string Account, string Scope, double In, double Out, double Surroundings, double Unaccounted, string Unit);

/// <summary>A flow of something that is conserved.</summary>
/// <param name="Account">What is conserved.</param>
/// <param name="From">Plant that gives, <c>links</c>, or <c>buy</c>, <c>extract</c> for what comes from outside.</param>
/// <param name="To">Plant that takes, or <c>sell</c>, <c>release</c> for what goes outside, <c>loss:</c> and its name for a loss, or <c>lost</c> for one that has none.</param>
/// <param name="Resource">What carries it; empty for what is lost.</param>
/// <param name="Value">Amount in a year.</param>
/// <param name="Unit">Unit.</param>
public sealed record AccountFlow(string Account, string From, string To, string Resource, double Value, string Unit);

/// <summary>A part of what a plant does not account for, or a loss that its unit model names.</summary>
/// <param name="Plant">Plant; <c>links</c> for what is lost on the way.</param>
/// <param name="Of">What is lost: an account, or what the unit model calls it.</param>
/// <param name="Name">Where it stays; <see cref="Unnamed"/> where the package does not tell.</param>
/// <param name="Value">Amount in a year; below 0 where more comes out than is known to go in.</param>
/// <param name="Unit">Unit.</param>
/// <param name="OfRest">Whether it is a part of what the account leaves open; those of a plant and an account sum to that. Else a model names it, and it leaves with a resource or is counted otherwise.</param>
public sealed record NamedLoss(string Plant, string Of, string Name, double Value, string Unit, bool OfRest = true)
{
    /// <summary>Name of what has none.</summary>
    public const string Unnamed = "not named by the package";
}
