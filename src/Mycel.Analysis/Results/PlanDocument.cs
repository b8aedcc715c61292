using System.Text.Json.Serialization;

namespace Mycel.Analysis.Results;

/// <summary>
/// Everything that is known about a plan, as one document: what <c>plan.json</c> holds, what <c>--json</c> prints and what the report is drawn from.
/// Numbers are in the units that stand beside them; lists are sorted by id, so that the same plan gives the same bytes.
/// </summary>
public sealed record PlanDocument
{
    /// <summary>
    /// <c>optimal</c>, <c>stopped</c> (best found when time or patience ended), <c>infeasible</c>, <c>unbounded</c>, or <c>undefined</c> (the ratio that is sought has no
    /// best value). Of a balance: <c>balanced</c>, <c>undetermined</c>, <c>contradictory</c>, <c>unsolved</c>, <c>impossible</c> or <c>empty</c>.
    /// </summary>
    public required string Status { get; init; }

    /// <summary>The package that was asked.</summary>
    public required PackageStamp Package { get; init; }

    /// <summary>Scenarios that were applied, in order.</summary>
    public required IReadOnlyList<string> Scenario { get; init; }

    /// <summary>Options that shape the result, by name.</summary>
    public required IReadOnlyDictionary<string, string> Options { get; init; }

    /// <summary>What was sought, what was reached, and how far it can be from the best.</summary>
    public ObjectiveValue? Objective { get; init; }

    /// <summary>Indicators of the plan, by scope.</summary>
    public IReadOnlyList<IndicatorValue> Indicators { get; init; } = [];

    /// <summary>What the plants do.</summary>
    public IReadOnlyList<Activity> Activities { get; init; } = [];

    /// <summary>Who sends what to whom inside the park.</summary>
    public IReadOnlyList<Exchange> Exchanges { get; init; } = [];

    /// <summary>What is built.</summary>
    public IReadOnlyList<Build> Builds { get; init; } = [];

    /// <summary>What links carry: each exchange between sites or owners, before it is traced to plants.</summary>
    public IReadOnlyList<LinkFlow> LinkFlows { get; init; } = [];

    /// <summary>What crosses the boundary of the park: bought, sold, released, drawn from nature.</summary>
    public IReadOnlyList<BoundaryFlow> BoundaryFlows { get; init; } = [];

    /// <summary>Limits of the plan that bind, and what one more unit is worth.</summary>
    public IReadOnlyList<ShadowPrice> ShadowPrices { get; init; } = [];

    /// <summary>Every limit of the package that holds in the year, binding or not, and how much of it is used.</summary>
    public IReadOnlyList<LimitUse> Limits { get; init; } = [];

    /// <summary>For each indicator of the park: the largest terms that it is made of, with the cells they come from.</summary>
    public IReadOnlyList<IndicatorTrace> Traces { get; init; } = [];

    /// <summary>The same park with links between organisations closed.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>What else is possible within a share of the best; null where it was not asked for or there is no proven best.</summary>
    public NearOptimal? NearOptimal { get; init; }

    /// <summary>Why the plan has the technologies it has; null where that was not asked for or there is no proven best.</summary>
    public Reasons? Reasons { get; init; }

    /// <summary>What each measure of the plan is worth; null where that was not asked for or there is no proven best.</summary>
    public MeasureValues? Measures { get; init; }

    /// <summary>The marginal abatement cost curve of the measures; null where there are none.</summary>
    public AbatementCurve? AbatementCurve { get; init; }

    /// <summary>The park under another scenario beside the plan; null where none was asked for.</summary>
    public BeforeAfter? BeforeAfter { get; init; }

    /// <summary>Of a balance: what was given, how free it was, how well it closes; null for a plan.</summary>
    public BalanceValues? Balance { get; init; }

    /// <summary>Totals that others published, beside ours.</summary>
    public IReadOnlyList<PublishedComparison> Published { get; init; } = [];

    /// <summary>
    /// How much of the worth against the baseline (without one, of the objective; of a balance, of its indicators, each counted alike) rests on values of each quality.
    /// </summary>
    public IReadOnlyList<QualityShare> Trust { get; init; } = [];

    /// <summary>Sources that the plan's figures rest on.</summary>
    public IReadOnlyList<SourceUse> Sources { get; init; } = [];

    /// <summary>Organisations, sites and resources that the plan speaks of.</summary>
    public required ParkDirectory Directory { get; init; }

    /// <summary>Warnings and remarks about the package.</summary>
    public IReadOnlyList<FindingEntry> Findings { get; init; } = [];

    /// <summary>Where there is no plan: why not, in the park's words.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>What our own arithmetic found when it checked the plan.</summary>
    public Certificate? Certificate { get; init; }

    /// <summary>Size of the program that was solved.</summary>
    public ModelSize? Model { get; init; }

    /// <summary>The numbers that prove the plan: <c>verify</c> makes everything else of the document again from them and the package.</summary>
    public PlanProof? Proof { get; init; }

    /// <summary>SHA-256 of the document without its timings and without this line.</summary>
    public string Digest { get; init; } = "";

    /// <summary>Seconds spent, by phase; the only part that differs between two runs.</summary>
    public IReadOnlyDictionary<string, double> Timings { get; init; } = new Dictionary<string, double>();
}

/// <summary>Which package a result was made from.</summary>
/// <param name="Name">The package's name.</param>
/// <param name="Title">The package's title.</param>
/// <param name="Sha256">Hash over the package's files.</param>
public sealed record PackageStamp(string Name, string Title, string Sha256);

/// <summary>Value of an objective with its proof.</summary>
/// <param name="Indicator">Indicator that was sought.</param>
/// <param name="Sense"><c>maximise</c> or <c>minimise</c>.</param>
/// <param name="Value">Value that was reached.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Bound">Value that no plan can pass; null where it is not known.</param>
/// <param name="Gap">Distance from the bound, as a share of the value; null where the bound is not known.</param>
public sealed record ObjectiveValue(string Indicator, string Sense, double Value, string Unit, double? Bound, double? Gap)
{
    /// <summary>Of a ratio: what is divided by what, and how it was found; null where the objective is no ratio.</summary>
    public RatioParts? Ratio { get; init; }
}

/// <summary>The two sides of a ratio that was sought.</summary>
/// <param name="Numerator">What is divided, in the plan.</param>
/// <param name="NumeratorUnit">Its unit; <c>1</c> for a weighted sum.</param>
/// <param name="Denominator">What it is divided by, in the plan.</param>
/// <param name="DenominatorUnit">Its unit; <c>1</c> for a weighted sum.</param>
/// <param name="Method"><c>charnes-cooper</c>, where there are no whole numbers, or <c>dinkelbach</c>.</param>
/// <param name="Steps">Programs that were solved until the ratio was proven the best, the last one being the proof.</param>
public sealed record RatioParts(double Numerator, string NumeratorUnit, double Denominator, string DenominatorUnit, string Method, int Steps);

/// <summary>Value of an indicator for one scope.</summary>
/// <param name="Id">Indicator.</param>
/// <param name="Scope"><c>park</c>, or the kind of scope and its id: <c>organisation:gyproc</c>, <c>industry:…</c>, <c>site:…</c>, <c>plant:…</c>.</param>
/// <param name="Period">Year.</param>
/// <param name="Value">Value.</param>
/// <param name="Unit">Unit.</param>
public sealed record IndicatorValue(string Id, string Scope, int Period, double Value, string Unit);

/// <summary>What a plant does in a period.</summary>
/// <param name="Plant">Plant.</param>
/// <param name="Technology">Its technology.</param>
/// <param name="Site">Its site.</param>
/// <param name="Owner">Its owner.</param>
/// <param name="Period">Year.</param>
/// <param name="Slice">Slice of the year; empty where the year is not sliced.</param>
/// <param name="Value">Amount of its reference flow in the year (or slice).</param>
/// <param name="Unit">Unit.</param>
/// <param name="Capacity">Capacity that stands, as amount per year.</param>
public sealed record Activity(
    string Plant, string Technology, string Site, string Owner, int Period, string Slice, double Value, string Unit, double Capacity);

/// <summary>A flow from plant to plant inside the park, the slices of the year summed.</summary>
/// <param name="From">Plant that gives.</param>
/// <param name="To">Plant that takes.</param>
/// <param name="FromOrganisation">Owner of the giving plant.</param>
/// <param name="ToOrganisation">Owner of the taking plant.</param>
/// <param name="FromSite">Site of the giving plant.</param>
/// <param name="ToSite">Site of the taking plant.</param>
/// <param name="Resource">What is exchanged.</param>
/// <param name="Period">Year.</param>
/// <param name="Value">Amount that arrives in the year.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Synergy">Whether two organisations are involved.</param>
public sealed record Exchange(
    string From, string To, string FromOrganisation, string ToOrganisation, string FromSite, string ToSite,
    string Resource, int Period, double Value, string Unit, bool Synergy);

/// <summary>New capacity of a plant or a link.</summary>
/// <param name="Plant">Plant or link.</param>
/// <param name="Technology">Its technology, or <c>link</c>.</param>
/// <param name="Site">Its site; for a link, both ends.</param>
/// <param name="Period">Year.</param>
/// <param name="Value">New capacity, as amount per year.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Investment">Capital cost.</param>
/// <param name="AnnualCost">The annuity of that cost.</param>
/// <param name="MoneyUnit">Unit of the capital cost.</param>
public sealed record Build(
    string Plant, string Technology, string Site, int Period, double Value, string Unit, double Investment, double AnnualCost, string MoneyUnit)
{
    /// <summary>How many units of which size, where the technology comes in sizes; null where it does not.</summary>
    public IReadOnlyList<BuiltSize>? Sizes { get; init; }
}

/// <summary>Units of one size.</summary>
/// <param name="Size">Name of the size.</param>
/// <param name="Number">How many are built.</param>
public sealed record BuiltSize(string Size, int Number);

/// <summary>What a link carries.</summary>
/// <param name="Link">Name of the link's arc.</param>
/// <param name="From">Premises where it starts.</param>
/// <param name="To">Premises where it ends.</param>
/// <param name="FromOrganisation">Organisation that gives.</param>
/// <param name="ToOrganisation">Organisation that takes.</param>
/// <param name="FromSite">Site where it starts.</param>
/// <param name="ToSite">Site where it ends.</param>
/// <param name="Resource">What is carried.</param>
/// <param name="Period">Year.</param>
/// <param name="Slice">Slice of the year; empty where the year is not sliced.</param>
/// <param name="Value">Amount that leaves the start.</param>
/// <param name="Arriving">Amount that arrives.</param>
/// <param name="Unit">Unit of both amounts.</param>
/// <param name="LengthKm">Length of the way in kilometres; null where it is not known.</param>
/// <param name="Synergy">Whether two organisations are involved.</param>
/// <param name="WorthToGiver">Gain of the giver in a year against standing alone, at shadow prices; null where one of them has no price.</param>
/// <param name="WorthToTaker">Gain of the taker in a year against standing alone, at shadow prices; null where one of them has no price.</param>
/// <param name="Carriage">Cost of carrying in a year.</param>
/// <param name="MoneyUnit">Unit of the worths and the cost.</param>
public sealed record LinkFlow(
    string Link, string From, string To, string FromOrganisation, string ToOrganisation, string FromSite, string ToSite,
    string Resource, int Period, string Slice, double Value, double Arriving, string Unit, double? LengthKm, bool Synergy,
    double? WorthToGiver, double? WorthToTaker, double Carriage, string MoneyUnit)
{
    /// <summary>Rent of a link that is full, in a year: what the flow is worth where it arrives less what it is worth where it leaves and what carrying costs; null where there is no price.</summary>
    public double? WorthToLink { get; init; }
}

/// <summary>A flow across the boundary of the park.</summary>
/// <param name="Kind"><c>buy</c>, <c>sell</c>, <c>release</c> or <c>extract</c>.</param>
/// <param name="Name">Name of the variable, with tier where a market has several.</param>
/// <param name="Site">Site.</param>
/// <param name="Organisation">Organisation.</param>
/// <param name="Resource">Resource.</param>
/// <param name="Period">Year.</param>
/// <param name="Slice">Slice of the year; empty where the year is not sliced.</param>
/// <param name="Value">Amount in the year (or slice).</param>
/// <param name="Unit">Unit.</param>
/// <param name="Price">Price or fee per unit; null where it has none.</param>
/// <param name="PriceUnit">Unit of the price.</param>
public sealed record BoundaryFlow(
    string Kind, string Name, string Site, string Organisation, string Resource, int Period, string Slice, double Value, string Unit,
    double? Price, string PriceUnit);

/// <summary>The largest terms of an indicator of the park.</summary>
/// <param name="Id">Indicator.</param>
/// <param name="Value">Its value.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Terms">Its largest terms by magnitude.</param>
/// <param name="Rest">Sum of the terms that are not listed.</param>
/// <param name="Count">Number of all its terms.</param>
public sealed record IndicatorTrace(string Id, double Value, string Unit, IReadOnlyList<TraceTerm> Terms, double Rest, int Count);

/// <summary>A term: an amount of the plan times a coefficient of the data.</summary>
/// <param name="Variable">Name of the variable.</param>
/// <param name="Amount">Its value in the plan.</param>
/// <param name="AmountUnit">Its unit.</param>
/// <param name="Coefficient">What one unit of it adds.</param>
/// <param name="Value">Amount times coefficient, in the indicator's unit.</param>
/// <param name="Cells">Where the coefficient comes from.</param>
public sealed record TraceTerm(
    string Variable, double Amount, string AmountUnit, double Coefficient, double Value, IReadOnlyList<CellUse> Cells);

/// <summary>A cell that a figure rests on.</summary>
/// <param name="Place">File, row and column: <c>markets.csv:14 [buy]</c>.</param>
/// <param name="Text">What stands there, with its unit.</param>
/// <param name="Source">Id of its source; empty where it names none.</param>
/// <param name="Quality">Quality of the source; <c>none</c> where it names none.</param>
public sealed record CellUse(string Place, string Text, string Source, string Quality);

/// <summary>The stand-alone baseline.</summary>
/// <param name="Status">Outcome of solving it.</param>
/// <param name="Objective">Its objective, where it has a plan.</param>
/// <param name="Indicators">Its indicators, where it has a plan.</param>
/// <param name="Worth">Objective with symbiosis less objective without, in the direction that is sought; null where the baseline has no plan.</param>
/// <param name="Activities">What its plants do.</param>
/// <param name="Builds">What it builds.</param>
/// <param name="LinkFlows">What its links carry.</param>
/// <param name="BoundaryFlows">What crosses its boundary.</param>
/// <param name="Proof">The numbers that prove it.</param>
/// <param name="Certificate">What our own arithmetic found.</param>
/// <param name="Refusal">Where there is no plan: why not.</param>
public sealed record Baseline(
    string Status, ObjectiveValue? Objective, IReadOnlyList<IndicatorValue> Indicators, double? Worth,
    IReadOnlyList<Activity> Activities, IReadOnlyList<Build> Builds, IReadOnlyList<LinkFlow> LinkFlows, IReadOnlyList<BoundaryFlow> BoundaryFlows,
    PlanProof? Proof, Certificate? Certificate, Refusal? Refusal);

/// <summary>A published total beside ours.</summary>
/// <param name="Indicator">Indicator.</param>
/// <param name="Meaning"><c>level</c>, <c>saving</c>, <c>before</c> or <c>change</c>.</param>
/// <param name="Year">Year that was published for; null where it is not known.</param>
/// <param name="Published">Published figure, in <paramref name="Unit"/>.</param>
/// <param name="Ours">Our figure; null where it has none.</param>
/// <param name="Unit">Unit of both.</param>
/// <param name="Source">Source of the published figure.</param>
/// <param name="Note">What was counted.</param>
public sealed record PublishedComparison(
    string Indicator, string Meaning, int? Year, double Published, double? Ours, string Unit, string Source, string Note)
{
    /// <summary>For whom: <c>park</c>, or the kind of scope and its id.</summary>
    public string Scope { get; init; } = "park";
}

/// <summary>How much of the worth against the baseline (without one, of the objective) rests on values of one quality.</summary>
/// <param name="Quality">Quality of the source; <c>none</c> for cells that name none.</param>
/// <param name="Share">Share of the sum of the magnitudes of what each cell adds, 0 to 1.</param>
/// <param name="Cells">Number of different cells.</param>
public sealed record QualityShare(string Quality, double Share, int Cells);

/// <summary>A source that figures of the plan rest on.</summary>
/// <param name="Id">Source.</param>
/// <param name="Citation">Citation.</param>
/// <param name="Url">Address; empty where it has none.</param>
/// <param name="Quality">Quality.</param>
/// <param name="Share">Share that rests on it, 0 to 1.</param>
/// <param name="Cells">Number of different cells.</param>
public sealed record SourceUse(string Id, string Citation, string Url, string Quality, double Share, int Cells);

/// <summary>A finding, as shown.</summary>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>remark</c>.</param>
/// <param name="Code">Code of the finding.</param>
/// <param name="Place">File, row and column.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Mend">What to do.</param>
public sealed record FindingEntry(string Severity, string Code, string Place, string Problem, string Mend);

/// <summary>Why there is no plan.</summary>
/// <param name="Kind"><c>infeasible</c>, <c>unbounded</c>, <c>undefined</c> or <c>stopped</c>.</param>
/// <param name="Summary">One sentence.</param>
/// <param name="Conflict">The smallest set of rows and bounds found that contradict each other, in the park's words; or the flows that grow without end.</param>
/// <param name="Mends">The least changes of limits that would allow a plan.</param>
public sealed record Refusal(string Kind, string Summary, IReadOnlyList<string> Conflict, IReadOnlyList<string> Mends);

/// <summary>What our own arithmetic found when it checked a plan.</summary>
/// <param name="PrimalResidual">Greatest violation of a row or bound, in the row's own unit over the row's size.</param>
/// <param name="DualResidual">Greatest violation of a sign of a reduced cost, relative; null for programs with integers.</param>
/// <param name="DualityGap">Relative difference between the primal and the dual objective; null for programs with integers.</param>
/// <param name="BalanceResidual">Greatest imbalance of a resource at a premises over its throughput.</param>
/// <param name="IntegerResidual">Greatest distance of an integer from a whole number.</param>
/// <param name="Accepted">Whether all of them lie within tolerance.</param>
public sealed record Certificate(
    double PrimalResidual, double? DualResidual, double? DualityGap, double BalanceResidual, double IntegerResidual, bool Accepted);

/// <summary>Size of a program.</summary>
/// <param name="Rows">Rows.</param>
/// <param name="Columns">Columns.</param>
/// <param name="Nonzeros">Coefficients.</param>
/// <param name="Integers">Columns that must be whole.</param>
public sealed record ModelSize(int Rows, int Columns, long Nonzeros, int Integers);

/// <summary>How the document is written and read: camel case, nothing reflected at run time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n",
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(PlanDocument))]
public sealed partial class PlanJson : JsonSerializerContext;
