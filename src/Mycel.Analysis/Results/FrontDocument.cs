using System.Text.Json.Serialization;

namespace Mycel.Analysis.Results;

/// <summary>
/// Everything that is known about a trade-off between objectives, as one document: what <c>front.json</c> holds, what <c>--json</c> prints and what its report is drawn from.
/// Points stand by their first objective, the best first.
/// </summary>
public sealed record FrontDocument
{
    /// <summary><c>optimal</c>, <c>stopped</c> (what was found when time or patience ended), <c>infeasible</c> or <c>unbounded</c>.</summary>
    public required string Status { get; init; }

    /// <summary>The package that was asked.</summary>
    public required PackageStamp Package { get; init; }

    /// <summary>Scenarios that were applied, in order.</summary>
    public required IReadOnlyList<string> Scenario { get; init; }

    /// <summary>Options that shape the front, by name.</summary>
    public required IReadOnlyDictionary<string, string> Options { get; init; }

    /// <summary>How points were sought: <c>extreme-points</c> (every corner of the front of two linear objectives), <c>grid</c> (exact points on a grid of limits) or <c>all-points</c>.</summary>
    public required string Method { get; init; }

    /// <summary>What is sought, in order.</summary>
    public required IReadOnlyList<FrontObjective> Objectives { get; init; }

    /// <summary>Whether nothing is missing, and what that means.</summary>
    public FrontCompleteness? Completeness { get; init; }

    /// <summary>The points.</summary>
    public IReadOnlyList<FrontPoint> Points { get; init; } = [];

    /// <summary>Points worth looking at first: the ends, the knee, the compromise.</summary>
    public IReadOnlyList<FrontMark> Marks { get; init; } = [];

    /// <summary>A point to compare with, such as the park as it is.</summary>
    public FrontReference? Reference { get; init; }

    /// <summary>What proves the points, and that nothing lies beyond them.</summary>
    public IReadOnlyList<FrontProof> Proofs { get; init; } = [];

    /// <summary>Parts of the front that were not looked at to the end.</summary>
    public IReadOnlyList<FrontGap> Open { get; init; } = [];

    /// <summary>Organisations, sites and resources of the park.</summary>
    public required ParkDirectory Directory { get; init; }

    /// <summary>Warnings and remarks about the package.</summary>
    public IReadOnlyList<FindingEntry> Findings { get; init; } = [];

    /// <summary>Where there is no front: why not, in the park's words.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>Worst of what our own arithmetic found at all points.</summary>
    public Certificate? Certificate { get; init; }

    /// <summary>Size of the program that was solved, the rows of the objectives included.</summary>
    public ModelSize? Model { get; init; }

    /// <summary>SHA-256 of the document without its timings and without this line.</summary>
    public string Digest { get; init; } = "";

    /// <summary>Seconds spent, by phase; the only part that differs between two runs.</summary>
    public IReadOnlyDictionary<string, double> Timings { get; init; } = new Dictionary<string, double>();
}

/// <summary>An objective of a front.</summary>
/// <param name="Indicator">Indicator, or the sum as it was asked for.</param>
/// <param name="Title">Name shown to people.</param>
/// <param name="Sense"><c>maximise</c> or <c>minimise</c>.</param>
/// <param name="Unit">Unit of its values.</param>
/// <param name="Best">Best value on the front: the best there is at all; null where there is no front.</param>
/// <param name="Worst">Worst value on the front; null where there is no front.</param>
/// <param name="Step">Distance of its limits from one grid point to the next, or the step of its values where all points are sought; null where it has none.</param>
public sealed record FrontObjective(string Indicator, string Title, string Sense, string Unit, double? Best, double? Worst, double? Step);

/// <summary>Whether nothing is missing from a front.</summary>
/// <param name="Complete">Whether every point is there that the method seeks, and the proofs show it.</param>
/// <param name="Beyond">How far any plan can lie beyond the lines between the points, as a share of the objectives' ranges, by our own arithmetic; null where the points are a sample.</param>
/// <param name="Words">What is there and what is not, in words.</param>
public sealed record FrontCompleteness(bool Complete, double? Beyond, string Words);

/// <summary>A point of a front: a plan that no other plan beats in one objective without losing in another.</summary>
/// <param name="Id">Name of the point.</param>
/// <param name="Values">Value of each objective.</param>
/// <param name="Shown">Whether it is among the points that tables and charts show in detail.</param>
/// <param name="Indicators">Indicators of the park.</param>
/// <param name="Activities">What the plants do, for points that are shown.</param>
/// <param name="Proof">Number of its proof in the list of proofs, from 0.</param>
/// <param name="Bound">What no plan can be better than, of the weighted sum of its proof; null where it is not known.</param>
/// <param name="Gap">How far the point is from that, as a share of the objectives' ranges; null where the bound is not known.</param>
/// <param name="Certificate">What our own arithmetic found when it checked the point against its proof.</param>
/// <param name="Columns">Value of every column of the program, packed.</param>
public sealed record FrontPoint(
    string Id, IReadOnlyList<double> Values, bool Shown, IReadOnlyList<FrontValue> Indicators, IReadOnlyList<FrontActivity> Activities,
    int Proof, double? Bound, double? Gap, Certificate Certificate, string Columns);

/// <summary>An indicator of the park at a point.</summary>
/// <param name="Id">Indicator; its title and unit stand in the directory.</param>
/// <param name="Value">Its value.</param>
public sealed record FrontValue(string Id, double Value);

/// <summary>What a plant does at a point, the slices of the year summed.</summary>
/// <param name="Plant">Plant.</param>
/// <param name="Technology">Its technology.</param>
/// <param name="Value">Amount of its reference flow in the year.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Capacity">Capacity that stands, as amount per year.</param>
/// <param name="Built">Part of the capacity that is new.</param>
public sealed record FrontActivity(string Plant, string Technology, double Value, string Unit, double Capacity, double Built);

/// <summary>A point worth looking at first.</summary>
/// <param name="Kind"><c>best</c>, <c>knee</c>, <c>bend</c>, <c>compromise</c> or <c>balanced</c>.</param>
/// <param name="Point">Name of the point.</param>
/// <param name="Objective">The objective it is best in; null for other kinds.</param>
/// <param name="Distance">What it was chosen by: distance in ranges of the objectives, for a bend the angle in degrees; null for the ends.</param>
/// <param name="Words">Why it is worth a look, in words.</param>
public sealed record FrontMark(string Kind, string Point, string? Objective, double? Distance, string Words);

/// <summary>A point beside the front that was read from another result.</summary>
/// <param name="Label">How it is called.</param>
/// <param name="Package">Name of the package of that result.</param>
/// <param name="Digest">Digest of that result.</param>
/// <param name="Values">Value of each objective.</param>
public sealed record FrontReference(string Label, string Package, string Digest, IReadOnlyList<double> Values);

/// <summary>
/// A proof: the weighted sum of the objectives, under limits on them, is nowhere better than its bound. A point that reaches the bound with weights above zero is beaten by nothing
/// that keeps the limits, and so by nothing at all.
/// </summary>
/// <param name="Kind"><c>ideal</c> (the best of one objective), <c>segment</c> (nothing lies beyond the line between two points) or <c>point</c>.</param>
/// <param name="Points">Names of the points that reach it.</param>
/// <param name="Weights">What a unit of each objective counts for in the sum; objectives that are minimised count negative.</param>
/// <param name="Limits">Worst that each objective may be; null where it is not limited.</param>
/// <param name="Bound">What the sum cannot be better than; null where it is not known.</param>
/// <param name="Beyond">How far the bound lies beyond the points, as a share of the objectives' ranges; null where the bound is not known.</param>
/// <param name="Rows">Multiplier of every row, packed; empty with integers, where the bound is the solver's word.</param>
public sealed record FrontProof(
    string Kind, IReadOnlyList<string> Points, IReadOnlyList<double> Weights, IReadOnlyList<double?> Limits, double? Bound, double? Beyond, string Rows);

/// <summary>A part of a front that was not looked at to the end.</summary>
/// <param name="From">Name of the point at which it begins.</param>
/// <param name="To">Name of the point at which it ends.</param>
public sealed record FrontGap(string From, string To);

/// <summary>How the document is written and read: camel case, nothing reflected at run time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n",
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(FrontDocument))]
public sealed partial class FrontJson : JsonSerializerContext;
