using System.Text.Json.Serialization;

namespace Mycel.Analysis.Results;

/// <summary>
/// How the answer moves when cells of the package move, as one document: what <c>sweep.json</c> holds, what <c>--json</c> prints and what its report is drawn from. Runs stand in
/// the order of their values, the first axis moving slowest.
/// </summary>
public sealed record SweepDocument
{
    /// <summary><c>optimal</c> (every run was done), <c>stopped</c> (what was found when time or patience ended) or <c>infeasible</c> (no run has a plan).</summary>
    public required string Status { get; init; }

    /// <summary>The package that was asked.</summary>
    public required PackageStamp Package { get; init; }

    /// <summary>Scenarios that were applied before the cells moved, in order.</summary>
    public required IReadOnlyList<string> Scenario { get; init; }

    /// <summary>Options that shape the result, by name.</summary>
    public required IReadOnlyDictionary<string, string> Options { get; init; }

    /// <summary>Id of the sweep; <c>vary</c> where it was told on the command line.</summary>
    public required string Sweep { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What is sought in every run.</summary>
    public required SweepObjective Objective { get; init; }

    /// <summary>What moves.</summary>
    public required IReadOnlyList<SweepAxisEntry> Axes { get; init; }

    /// <summary>Number of combinations of the values of the axes.</summary>
    public required int Planned { get; init; }

    /// <summary>Ids of the indicators of every run, in their order; titles and units stand in the directory.</summary>
    public IReadOnlyList<string> Indicators { get; init; } = [];

    /// <summary>The runs that were done.</summary>
    public IReadOnlyList<SweepRun> Runs { get; init; } = [];

    /// <summary>The distinct sets of what is built and running, in the order in which runs first have them.</summary>
    public IReadOnlyList<SweepStructure> Structures { get; init; } = [];

    /// <summary>Values at which the structure of the best plan changes.</summary>
    public IReadOnlyList<SweepBreak> Breaks { get; init; } = [];

    /// <summary>What is proven of the changes of structure and what is not, in words; empty where they were not sought.</summary>
    public IReadOnlyList<string> BreakRemarks { get; init; } = [];

    /// <summary>Which uncertain values stay as they are, and what independent draws do not keep, in words.</summary>
    public IReadOnlyList<string> UncertaintyRemarks { get; init; } = [];

    /// <summary>The best plan with values by lot; null where it was not asked.</summary>
    public MonteCarlo? MonteCarlo { get; init; }

    /// <summary>What each uncertain value does by itself; null where it was not asked.</summary>
    public Tornado? Tornado { get; init; }

    /// <summary>Plans that are good whatever comes; null where they were not asked for.</summary>
    public Robust? Robust { get; init; }

    /// <summary>Organisations, sites, resources and plants of the park.</summary>
    public required ParkDirectory Directory { get; init; }

    /// <summary>Warnings and remarks about the package.</summary>
    public IReadOnlyList<FindingEntry> Findings { get; init; } = [];

    /// <summary>Why the first run without a plan has none; null where every run has one.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>Number of the run that the refusal is of, 0 for the package as it stands; null where there is none.</summary>
    public int? RefusedRun { get; init; }

    /// <summary>Worst of what our own arithmetic found in all runs.</summary>
    public Certificate? Certificate { get; init; }

    /// <summary>Size of the program of the first run.</summary>
    public ModelSize? Model { get; init; }

    /// <summary>SHA-256 of the document without its timings and without this line.</summary>
    public string Digest { get; init; } = "";

    /// <summary>Seconds spent, by phase, and runs per second; the only part that differs between two runs.</summary>
    public IReadOnlyDictionary<string, double> Timings { get; init; } = new Dictionary<string, double>();
}

/// <summary>What is sought in every run.</summary>
/// <param name="Indicator">Indicator, or the objective as it was asked for.</param>
/// <param name="Sense"><c>maximise</c> or <c>minimise</c>.</param>
/// <param name="Unit">Unit of its values.</param>
/// <param name="Least">Least value of the runs; null where none has a plan.</param>
/// <param name="Greatest">Greatest value of the runs; null where none has a plan.</param>
public sealed record SweepObjective(string Indicator, string Sense, string Unit, double? Least, double? Greatest);

/// <summary>Cells that move together.</summary>
/// <param name="Group">Name of the group; of a cell that moves by itself the cell.</param>
/// <param name="Count">Number of values.</param>
/// <param name="Cells">The cells; where one stands for the group, it is the first.</param>
public sealed record SweepAxisEntry(string Group, int Count, IReadOnlyList<SweepCellEntry> Cells);

/// <summary>A cell that moves.</summary>
/// <param name="Cell">The cell: table, key, column and year as <c>--vary</c> writes them.</param>
/// <param name="Operation"><c>set</c>, <c>multiply</c> or <c>add</c>.</param>
/// <param name="Unit">Unit of the values; empty where they have none.</param>
/// <param name="Values">The values, as a file writes them.</param>
/// <param name="Row">Row of the sweep that names the cell, in its file.</param>
public sealed record SweepCellEntry(string Cell, string Operation, string Unit, IReadOnlyList<string> Values, int Row);

/// <summary>The best plan for one combination of values.</summary>
/// <param name="Run">Number of the run, from 1.</param>
/// <param name="Values">Value of the first cell of each axis.</param>
/// <param name="Status"><c>optimal</c>, <c>stopped</c>, <c>infeasible</c>, <c>unbounded</c>, <c>undefined</c>, or <c>invalid</c> where the checks refuse the park with these values.</param>
/// <param name="Objective">Value of what is sought; null where there is no plan.</param>
/// <param name="Bound">Value that no plan can pass; null where it is not known.</param>
/// <param name="Gap">Distance from the bound, as a share of the value; null where the bound is not known.</param>
/// <param name="Structure">Structure of the plan; null where there is none.</param>
/// <param name="Indicators">Values in the order of the document's indicators; null for a ratio to nothing. Empty where there is no plan.</param>
/// <param name="Sizes">New capacity of each plant of the structure, in its order, as amount per year.</param>
/// <param name="Activities">Amount of the reference flow of each plant of the structure in the year, in its order.</param>
/// <param name="Certificate">What our own arithmetic found; null where there is no plan.</param>
/// <param name="Columns">Value of every column of the program, packed; null in sweeps of more than a thousand runs.</param>
/// <param name="Rows">Multiplier of every row, packed; null where there are integers or columns are not kept.</param>
public sealed record SweepRun(
    int Run, IReadOnlyList<string> Values, string Status, double? Objective, double? Bound, double? Gap, string? Structure, IReadOnlyList<double?> Indicators,
    IReadOnlyList<double> Sizes, IReadOnlyList<double> Activities, Certificate? Certificate, string? Columns, string? Rows);

/// <summary>A set of what is built and running.</summary>
/// <param name="Id">Name of the structure.</param>
/// <param name="Runs">Number of runs that have it.</param>
/// <param name="First">Number of the first of them; 0 where it was only met between runs.</param>
/// <param name="Plants">Plants that run or are built, by id.</param>
/// <param name="Links">Links that are built, by name.</param>
public sealed record SweepStructure(string Id, int Runs, int First, IReadOnlyList<SweepPlant> Plants, IReadOnlyList<string> Links);

/// <summary>A plant of a structure.</summary>
/// <param name="Plant">Plant.</param>
/// <param name="Technology">Its technology.</param>
/// <param name="Site">Its site.</param>
/// <param name="Unit">Unit of its capacity and activity.</param>
/// <param name="Built">Whether new capacity is built.</param>
/// <param name="Runs">Whether it does anything.</param>
public sealed record SweepPlant(string Plant, string Technology, string Site, string Unit, bool Built, bool Runs);

/// <summary>A value at which the structure of the best plan changes.</summary>
/// <param name="Axis">Name of the group that moves.</param>
/// <param name="Others">Value of the first cell of each other axis, in their order.</param>
/// <param name="Value">Value of the first cell of the group at which the structure changes.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="From">Structure below.</param>
/// <param name="To">Structure above.</param>
/// <param name="Kind"><c>exact</c> (two proven plans are equally good there, and one is best on each side) or <c>bracketed</c> (each end was solved and has its structure).</param>
/// <param name="Low">Lower end of the interval in which the change lies for certain.</param>
/// <param name="High">Upper end of that interval.</param>
/// <param name="Objective">Value of what is sought at the change.</param>
/// <param name="Words">What comes in and what goes out, in words.</param>
public sealed record SweepBreak(
    string Axis, IReadOnlyList<string> Others, double Value, string Unit, string From, string To, string Kind, double Low, double High, double? Objective, string Words);

/// <summary>How the document is written and read: camel case, nothing reflected at run time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n",
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(SweepDocument))]
public sealed partial class SweepJson : JsonSerializerContext;
