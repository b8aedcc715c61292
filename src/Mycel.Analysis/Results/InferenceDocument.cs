using System.Text.Json.Serialization;

namespace Mycel.Analysis.Results;

/// <summary>
/// Everything that was inferred about the technologies of a package, as one document: what <c>infer.json</c> holds, what <c>--json</c> prints and what the report is drawn
/// from. Lists are sorted by id, so that the same decisions give the same bytes, whoever made them.
/// </summary>
public sealed record InferenceDocument
{
    /// <summary><c>complete</c> (nothing new appears), <c>limited</c> (the greatest number of waves was reached) or <c>stopped</c> (someone ended the session).</summary>
    public required string Status { get; init; }

    /// <summary>The package that was asked.</summary>
    public required PackageStamp Package { get; init; }

    /// <summary>Packages that candidate technologies were taken from.</summary>
    public required IReadOnlyList<PackageStamp> Databases { get; init; }

    /// <summary>Scenarios that were applied, in order.</summary>
    public required IReadOnlyList<string> Scenario { get; init; }

    /// <summary>Options that shape the result, by name.</summary>
    public required IReadOnlyDictionary<string, string> Options { get; init; }

    /// <summary>Figures of the superstructure.</summary>
    public required IReadOnlyList<InferenceFigure> Statistics { get; init; }

    /// <summary>Technologies and links by industry.</summary>
    public required IReadOnlyList<InferredIndustry> Industries { get; init; }

    /// <summary>The waves, in order.</summary>
    public required IReadOnlyList<InferredWave> Waves { get; init; }

    /// <summary>What was decided, by wave and technology.</summary>
    public required IReadOnlyList<InferenceDecision> Decisions { get; init; }

    /// <summary>All technologies that were looked at.</summary>
    public required IReadOnlyList<InferredTechnology> Technologies { get; init; }

    /// <summary>All resources that these technologies, or the question, speak of.</summary>
    public required IReadOnlyList<InferredResource> Resources { get; init; }

    /// <summary>Exchanges that are conceivable in the superstructure; empty where there are more than can be listed, which <see cref="LinksListed"/> says.</summary>
    public required IReadOnlyList<InferredLink> Links { get; init; }

    /// <summary>Whether the conceivable exchanges are listed one by one.</summary>
    public required bool LinksListed { get; init; }

    /// <summary>From the wanted products backward: every resource that is needed for them, and how the need is met.</summary>
    public required IReadOnlyList<InferredNeed> Needs { get; init; }

    /// <summary>From by-products sideways: who could take them.</summary>
    public required IReadOnlyList<InferredByProduct> ByProducts { get; init; }

    /// <summary>Technologies that would keep each other going but that nothing starts.</summary>
    public required IReadOnlyList<InferredLoop> Loops { get; init; }

    /// <summary>Resources that are missing, those that most technologies wait for first.</summary>
    public required IReadOnlyList<InferredShortage> Shortages { get; init; }

    /// <summary>What the written package has that the package asked did not have, and what it left out and why.</summary>
    public required IReadOnlyList<InferredChange> Changes { get; init; }

    /// <summary>Findings about the package, the decisions and the written package.</summary>
    public required IReadOnlyList<FindingEntry> Findings { get; init; }
}

/// <summary>A figure of a superstructure, with what others published where the package says so.</summary>
/// <param name="Id">Name of the figure.</param>
/// <param name="Title">What is counted.</param>
/// <param name="Value">The count.</param>
/// <param name="Published">The published count; null where none is.</param>
/// <param name="Source">Source of the published count; empty where there is none.</param>
/// <param name="Note">What was counted there, and why ours may differ; empty where nothing is said.</param>
public sealed record InferenceFigure(string Id, string Title, long Value, double? Published, string Source, string Note);

/// <summary>An industry in a superstructure.</summary>
/// <param name="Industry">Name of the industry; empty for technologies of none.</param>
/// <param name="Database">Technologies that were looked at.</param>
/// <param name="Possible">Technologies that were accepted.</param>
/// <param name="Kept">Technologies of the superstructure.</param>
/// <param name="LinksWithin">Conceivable exchanges inside the industry.</param>
/// <param name="LinksOut">Conceivable exchanges to other industries.</param>
/// <param name="LinksIn">Conceivable exchanges from other industries.</param>
public sealed record InferredIndustry(string Industry, int Database, int Possible, int Kept, long LinksWithin, long LinksOut, long LinksIn);

/// <summary>A wave of technologies that became possible together.</summary>
/// <param name="Number">Number of the wave, from 1.</param>
/// <param name="Accepted">Technologies that were accepted.</param>
/// <param name="Rejected">Technologies that were rejected.</param>
/// <param name="Open">Technologies that were not decided.</param>
/// <param name="Brings">Resources that became available by those that were accepted.</param>
public sealed record InferredWave(
    int Number, IReadOnlyList<string> Accepted, IReadOnlyList<string> Rejected, IReadOnlyList<string> Open, IReadOnlyList<string> Brings);

/// <summary>What was decided about a technology.</summary>
/// <param name="Wave">Wave in which it was proposed.</param>
/// <param name="Technology">The technology; empty for the end of the session.</param>
/// <param name="Decision"><c>accept</c>, <c>reject</c> or, for the end of the session, <c>stop</c>.</param>
/// <param name="Reason">Why; empty where nothing was said.</param>
public sealed record InferenceDecision(int Wave, string Technology, string Decision, string Reason);

/// <summary>A technology: how it stands, what feeds it and what it would feed.</summary>
/// <param name="Id">The technology.</param>
/// <param name="Industry">Its industry; empty where none is known.</param>
/// <param name="Package">Name of the package that describes it.</param>
/// <param name="Status">
/// <c>accepted</c>; <c>rejected</c>; <c>open</c> (proposed, not decided); <c>barred</c> (a policy forbids it); <c>beyond</c> (would come in a later wave); <c>loop</c> (would
/// run if a circle of technologies were started); <c>blocked</c> (an input is missing that nothing provides).
/// </param>
/// <param name="Wave">Wave in which it became possible; null where it did not.</param>
/// <param name="Reason">Why it was accepted or rejected, or the policy that bars it; empty where nothing was said.</param>
/// <param name="Kept">Whether it belongs to the superstructure.</param>
/// <param name="Inputs">What goes in.</param>
/// <param name="Outputs">What comes out.</param>
public sealed record InferredTechnology(
    string Id, string Industry, string Package, string Status, int? Wave, string Reason, bool Kept, IReadOnlyList<InferredInput> Inputs,
    IReadOnlyList<InferredOutput> Outputs);

/// <summary>What goes into a technology.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Origin"><c>endowment</c>, <c>market</c>, <c>named</c> (the question says that it is there), <c>made</c> or <c>missing</c>.</param>
/// <param name="Wave">Wave that brought it, 0 where it is given; null where it is missing.</param>
/// <param name="Technologies">The first technologies that make it; where it is missing, that could.</param>
/// <param name="Count">Number of all of them.</param>
public sealed record InferredInput(string Resource, string Origin, int? Wave, IReadOnlyList<string> Technologies, int Count);

/// <summary>What comes out of a technology.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Main">Whether the technology is run for it.</param>
/// <param name="Sale"><c>price</c> where a market pays for it, <c>fee</c> where one takes it for a fee, else <c>none</c>.</param>
/// <param name="Wanted">Whether it is one of the wanted products.</param>
/// <param name="Unlocks">Number of technologies that wait for it and for nothing else.</param>
/// <param name="Technologies">The first technologies that take it.</param>
/// <param name="Count">Number of all of them.</param>
public sealed record InferredOutput(
    string Resource, bool Main, string Sale, bool Wanted, int Unlocks, IReadOnlyList<string> Technologies, int Count);

/// <summary>A resource.</summary>
/// <param name="Id">The resource.</param>
/// <param name="Title">Its title.</param>
/// <param name="Kind">Its kind, in kebab-case.</param>
/// <param name="Origin"><c>endowment</c>, <c>market</c>, <c>named</c>, <c>made</c> or <c>missing</c>.</param>
/// <param name="Wave">Wave that brought it, 0 where it is given; null where it is missing.</param>
/// <param name="Makers">Technologies of the superstructure that give it out.</param>
/// <param name="Takers">Technologies of the superstructure that take it in.</param>
/// <param name="Links">Conceivable exchanges of it between two technologies.</param>
public sealed record InferredResource(string Id, string Title, string Kind, string Origin, int? Wave, int Makers, int Takers, long Links);

/// <summary>An exchange that is conceivable between two technologies of the superstructure.</summary>
/// <param name="From">Technology that gives.</param>
/// <param name="To">Technology that takes.</param>
/// <param name="Resource">What is exchanged.</param>
public sealed record InferredLink(string From, string To, string Resource);

/// <summary>A resource that is wanted, or needed for what is wanted.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Step">Number of technologies between it and what is wanted; 0 for what is wanted itself.</param>
/// <param name="Met"><c>endowment</c>, <c>market</c>, <c>named</c>, <c>made</c> or <c>unmet</c>.</param>
/// <param name="Alternatives">Technologies that make it, with how they stand; those that were accepted first.</param>
public sealed record InferredNeed(string Resource, int Step, string Met, IReadOnlyList<InferredAlternative> Alternatives);

/// <summary>A technology that makes what is needed.</summary>
/// <param name="Technology">The technology.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Missing">What it misses, where it is not possible.</param>
public sealed record InferredAlternative(string Technology, string Status, IReadOnlyList<string> Missing);

/// <summary>A by-product and who could take it.</summary>
/// <param name="Resource">The by-product.</param>
/// <param name="Givers">Technologies of the superstructure that give it out.</param>
/// <param name="Sale"><c>price</c>, <c>fee</c> or <c>none</c>.</param>
/// <param name="Takers">Technologies that could take it: those first that were accepted, among them those first whose way is shortest.</param>
public sealed record InferredByProduct(string Resource, IReadOnlyList<string> Givers, string Sale, IReadOnlyList<InferredTaker> Takers);

/// <summary>A technology that could take a by-product, and what becomes of it then.</summary>
/// <param name="Technology">The technology.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Missing">What it misses, where it is not possible.</param>
/// <param name="Way">Technologies and resources in turn, from what the taker passes on to what is wanted at the end; empty where the taker is the end itself.</param>
/// <param name="End">
/// <c>wanted</c> (a product that is sold or asked for), <c>last</c> (a need or a depot, after which nothing is left to pass on) or <c>nowhere</c> (nobody wants what comes out).
/// </param>
public sealed record InferredTaker(string Technology, string Status, IReadOnlyList<string> Missing, IReadOnlyList<string> Way, string End);

/// <summary>Technologies that would keep each other going but that nothing starts.</summary>
/// <param name="Id">Name of the circle.</param>
/// <param name="Technologies">Its technologies.</param>
/// <param name="Resources">What goes round between them.</param>
/// <param name="Starters">Resources that would start it.</param>
/// <param name="IsAnyEnough">Whether any one of these is enough; else all of them together are.</param>
public sealed record InferredLoop(
    string Id, IReadOnlyList<string> Technologies, IReadOnlyList<string> Resources, IReadOnlyList<string> Starters, bool IsAnyEnough);

/// <summary>A resource that is missing.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Alone">Technologies that miss it and nothing else.</param>
/// <param name="All">Number of technologies that miss it.</param>
/// <param name="Providers">Technologies that could provide it and are not possible themselves.</param>
public sealed record InferredShortage(string Resource, IReadOnlyList<string> Alone, int All, IReadOnlyList<string> Providers);

/// <summary>A difference between the written package and the package that was asked.</summary>
/// <param name="Kind"><c>added</c>, <c>changed</c> or <c>left out</c>.</param>
/// <param name="Table">Table of the package.</param>
/// <param name="Row">Key of the row; empty where several are meant.</param>
/// <param name="Why">Why, a sentence.</param>
public sealed record InferredChange(string Kind, string Table, string Row, string Why);

/// <summary>How the document is written: camel case, nothing reflected at run time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n",
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(InferenceDocument))]
[JsonSerializable(typeof(InferredTechnology))]
public sealed partial class InferenceJson : JsonSerializerContext;
