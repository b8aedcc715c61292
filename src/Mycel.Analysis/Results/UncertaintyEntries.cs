namespace Mycel.Analysis.Results;

/// <summary>A cell of the package with its least and greatest plausible value.</summary>
/// <param name="Cell">The cell: table, key, column and year as <c>--vary</c> writes them.</param>
/// <param name="Place">Its file and row.</param>
/// <param name="Value">The package's own value; a triangular draw is likeliest there.</param>
/// <param name="Low">Least plausible value.</param>
/// <param name="High">Greatest plausible value.</param>
/// <param name="Unit">Unit of all three.</param>
/// <param name="Source">Source that the row names; null where it names none.</param>
public sealed record UncertainValue(string Cell, string Place, double Value, double Low, double High, string Unit, string? Source);

/// <summary>
/// The best plan in many runs, in each of which every uncertain value is drawn by lot, independently of all others. A draw depends on the seed, the number of the run and the name of
/// the cell.
/// </summary>
/// <param name="Samples">Number of runs that were asked for.</param>
/// <param name="Done">Number of runs that were done.</param>
/// <param name="Without">Number of these that have no plan; they are in no figure but the probabilities, where they count as runs without the plant.</param>
/// <param name="Seed">Seed of the draws.</param>
/// <param name="Distribution"><c>triangular</c> or <c>uniform</c>.</param>
/// <param name="Values">What was drawn.</param>
/// <param name="Plan">Value of what is sought with every value as the package has it.</param>
/// <param name="PlanStructure">Structure of that plan.</param>
/// <param name="Objective">Spread of what is sought; null where no run has a plan.</param>
/// <param name="Indicators">Spread of every indicator of the park.</param>
/// <param name="Measures">Every plant that can be built, the likeliest first.</param>
/// <param name="Structures">The distinct structures, the most frequent first; <c>first</c> is 0 for one that only the package's own values have.</param>
/// <param name="Runs">The runs that were done.</param>
/// <param name="Certificate">Worst of what our own arithmetic found in all runs; null where none has a plan.</param>
public sealed record MonteCarlo(
    int Samples, int Done, int Without, int Seed, string Distribution, IReadOnlyList<UncertainValue> Values, double Plan, string PlanStructure, Spread? Objective,
    IReadOnlyList<IndicatorSpread> Indicators, IReadOnlyList<MeasureChance> Measures, IReadOnlyList<SweepStructure> Structures, IReadOnlyList<MonteCarloRun> Runs, Certificate? Certificate);

/// <summary>How a figure is spread over runs.</summary>
/// <param name="Mean">Mean.</param>
/// <param name="Deviation">Standard deviation of the runs, with one less than their number below the fraction line; 0 for a single run.</param>
/// <param name="Least">Least value.</param>
/// <param name="P5">Value that 5 % of the runs lie below; as all percentiles between two runs it is interpolated in a straight line.</param>
/// <param name="P25">Value that a quarter lies below.</param>
/// <param name="P50">Median.</param>
/// <param name="P75">Value that three quarters lie below.</param>
/// <param name="P95">Value that 95 % lie below.</param>
/// <param name="Greatest">Greatest value.</param>
public sealed record Spread(double Mean, double Deviation, double Least, double P5, double P25, double P50, double P75, double P95, double Greatest);

/// <summary>Spread of an indicator.</summary>
/// <param name="Id">Indicator; its title and unit stand in the directory.</param>
/// <param name="Values">Its spread over the runs in which it has a value.</param>
public sealed record IndicatorSpread(string Id, Spread Values);

/// <summary>How likely a plant that can be built is in the best plan.</summary>
/// <param name="Plant">Plant.</param>
/// <param name="Technology">Its technology.</param>
/// <param name="Site">Its site.</param>
/// <param name="Unit">Unit of sizes.</param>
/// <param name="Runs">Number of runs whose plan builds it.</param>
/// <param name="Probability">Share of the runs that were done.</param>
/// <param name="StandardError">Standard error of that share; 0 where all runs agree, which is no certainty: see the interval.</param>
/// <param name="AtLeast">Lower end of Wilson's interval of 95 % for the probability.</param>
/// <param name="AtMost">Upper end of that interval.</param>
/// <param name="MeanSize">Mean new capacity in the runs whose plan builds it; null where none does.</param>
/// <param name="Planned">New capacity with every value as the package has it; 0 for none.</param>
public sealed record MeasureChance(
    string Plant, string Technology, string Site, string Unit, int Runs, double Probability, double StandardError, double AtLeast, double AtMost, double? MeanSize, double Planned);

/// <summary>A run with values by lot.</summary>
/// <param name="Run">Number of the run, from 1.</param>
/// <param name="Status">How it ended, in the words of a sweep's run.</param>
/// <param name="Objective">Value of what is sought; null where there is no plan.</param>
/// <param name="Structure">Structure of the plan; null where there is none.</param>
public sealed record MonteCarloRun(int Run, string Status, double? Objective, string? Structure);

/// <summary>What each uncertain value does by itself: all others as the package has them.</summary>
/// <param name="Plan">Value of what is sought with every value as the package has it.</param>
/// <param name="Values">The values, that with the widest span first. Values that cannot move are left out.</param>
/// <param name="Certificate">Worst of what our own arithmetic found; null where no plan was found.</param>
public sealed record Tornado(double Plan, IReadOnlyList<TornadoBar> Values, Certificate? Certificate);

/// <summary>What one value does.</summary>
/// <param name="Value">The value with its range.</param>
/// <param name="AtLow">With the least value.</param>
/// <param name="AtHigh">With the greatest value.</param>
/// <param name="Span">Distance between the best plans at both ends; null where one of them has no plan.</param>
/// <param name="HeldSpan">The same with the plan's building decisions held; null where the park cannot run with them at one of the ends, or where it was not computed.</param>
/// <param name="Changes">Whether the structure of the best plan at one of the ends is another than the plan's.</param>
public sealed record TornadoBar(UncertainValue Value, TornadoEnd AtLow, TornadoEnd AtHigh, double? Span, double? HeldSpan, bool Changes);

/// <summary>The answer with a value at one end of its range.</summary>
/// <param name="Status">How the search for the best plan ended.</param>
/// <param name="Objective">Value of the best plan; null where there is none.</param>
/// <param name="HeldStatus">How it ended with the plan's building decisions held: <c>infeasible</c> where the park cannot run with them; null where it was not asked.</param>
/// <param name="Held">Value of the best operation with the plan's building decisions held; null where there is none.</param>
/// <param name="In">Plants and links that the best plan builds or runs and the plan does not.</param>
/// <param name="Out">Plants and links that the plan builds or runs and the best plan does not.</param>
public sealed record TornadoEnd(string Status, double? Objective, string? HeldStatus, double? Held, IReadOnlyList<string> In, IReadOnlyList<string> Out);
