namespace Mycel.Analysis.Results;

/// <summary>What else is possible within a share of the best: what every such plan has, what none has, how far each figure can move, and plans unlike each other.</summary>
/// <param name="Within">Share of the best that a plan may give up, 0 to 1.</param>
/// <param name="Threshold">Value of the objective that every plan of the band keeps or betters; goals before the last are held at their best.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Ranges">How far each figure can move inside the band.</param>
/// <param name="Plans">Plans inside the band, each as unlike in structure as possible to all before it.</param>
/// <param name="Method">How the plans were sought, with the source of the method.</param>
/// <param name="Ending">Why there are no more plans; empty where as many were found as were asked for.</param>
public sealed record NearOptimal(
    double Within, double Threshold, string Unit, IReadOnlyList<QuantityRange> Ranges, IReadOnlyList<AlternativePlan> Plans, string Method, string Ending);

/// <summary>How far a figure can move inside the band.</summary>
/// <param name="Kind">
/// <c>plant</c> or <c>technology</c> (activity of the year), <c>new-capacity</c> (of a plant), <c>bought</c>, <c>sold</c>, <c>drawn</c> or <c>released</c>
/// (a resource, the whole park), <c>indicator</c> (of the park).
/// </param>
/// <param name="Id">Plant, technology, resource or indicator.</param>
/// <param name="Verdict">
/// For plants, technologies and new capacity: <c>must-have</c> (in every plan of the band), <c>choice</c> (in some), <c>must-avoid</c> (in none), <c>unknown</c>
/// (a search ended before it was decided). Empty for other figures.
/// </param>
/// <param name="Best">Value in the best plan.</param>
/// <param name="Least">Least value.</param>
/// <param name="Greatest">Greatest value.</param>
/// <param name="Unit">Unit of all of them.</param>
public sealed record QuantityRange(string Kind, string Id, string Verdict, double Best, RangeEnd Least, RangeEnd Greatest, string Unit);

/// <summary>An end of a range.</summary>
/// <param name="Status">
/// <c>proven</c> (a plan reaches it and our own arithmetic, or with decisions the solver's bound, shows that none passes it), <c>endless</c> (it can move without
/// end), <c>stopped</c> (the search ended early) or <c>unproven</c> (the solver's answer does not stand up to our own arithmetic).
/// </param>
/// <param name="Value">Value that a plan reaches; null where there is none.</param>
/// <param name="Bound">Value that no plan of the band passes; null where it is not known.</param>
public sealed record RangeEnd(string Status, double? Value, double? Bound);

/// <summary>A plan inside the band that is unlike those before it.</summary>
/// <param name="Number">Its number, from 1; the best plan is number 0.</param>
/// <param name="Objective">What it reaches; its bound is that of the best plan.</param>
/// <param name="Distance">Number of plants that run in it and not in the plan nearest to it among those before, or the other way round.</param>
/// <param name="With">Plants that run in it and not in the best plan.</param>
/// <param name="Without">Plants that run in the best plan and not in it.</param>
/// <param name="Indicators">Indicators of the park.</param>
/// <param name="Activities">What its plants do.</param>
/// <param name="Builds">What it builds.</param>
/// <param name="Proof">Its numbers, in the order of the program's columns.</param>
/// <param name="Certificate">What our own arithmetic found when it checked the plan and the band.</param>
public sealed record AlternativePlan(
    int Number, ObjectiveValue Objective, int Distance, IReadOnlyList<string> With, IReadOnlyList<string> Without,
    IReadOnlyList<IndicatorValue> Indicators, IReadOnlyList<Activity> Activities, IReadOnlyList<Build> Builds, PlanProof Proof, Certificate Certificate);
