namespace Mycel.Analysis.Results;

/// <summary>What heat integration says of a park: how much of the heat could be recovered, what must come from outside, and between which plants it could pass. All plants are taken to run at the same time.</summary>
public sealed record HeatValues
{
    /// <summary>Unit of all heats.</summary>
    public string Unit { get; init; } = "GJ/a";

    /// <summary>Unit of all temperatures.</summary>
    public string TemperatureUnit { get; init; } = "degC";

    /// <summary>The streams that run.</summary>
    public required IReadOnlyList<HeatStreamEntry> Streams { get; init; }

    /// <summary>Targets: of the park as if every stream could reach every other, then of each plant alone.</summary>
    public required IReadOnlyList<HeatTarget> Targets { get; init; }

    /// <summary>How recovery falls as the least difference of temperatures grows.</summary>
    public IReadOnlyList<HeatRecovery> Recovery { get; init; } = [];

    /// <summary>The cheapest utilities for the park as a whole; null where the package names none.</summary>
    public UtilityChoice? Utilities { get; init; }

    /// <summary>What passes between plants through mains; null for a single plant.</summary>
    public SiteTarget? Site { get; init; }

    /// <summary>The best heat pump across the pinch; null where none was asked for or none saves anything.</summary>
    public PumpEntry? Pump { get; init; }
}

/// <summary>A stream of a plant, or a segment of one.</summary>
/// <param name="Plant">Plant.</param>
/// <param name="Stream">Its name.</param>
/// <param name="Kind"><c>hot</c> or <c>cold</c>.</param>
/// <param name="From">Temperature at which it comes.</param>
/// <param name="To">Temperature at which it goes.</param>
/// <param name="Heat">Heat that it gives or takes.</param>
/// <param name="Contribution">Its contribution to the least difference of temperatures, in K.</param>
/// <param name="Cell">The cell that its heat rests on.</param>
public sealed record HeatStreamEntry(string Plant, string Stream, string Kind, double From, double To, double Heat, double Contribution, CellUse Cell);

/// <summary>Targets of heat recovery.</summary>
/// <param name="Scope"><c>park</c>, or <c>plant:</c> with its id.</param>
/// <param name="Status"><c>pinched</c>, <c>threshold-hot</c> where nothing must be carried away, <c>threshold-cold</c> where no heat must come in, <c>closed</c> where neither.</param>
/// <param name="HeatGiven">Heat of the hot streams.</param>
/// <param name="HeatTaken">Heat of the cold streams.</param>
/// <param name="HotUtility">Least heat from outside.</param>
/// <param name="ColdUtility">Least heat that must be carried away.</param>
/// <param name="Recovered">Heat that hot streams give to cold ones.</param>
/// <param name="Pinches">Shifted temperatures at which no heat passes, hot to cold.</param>
/// <param name="Hot">Hot composite curve, cold to hot.</param>
/// <param name="Cold">Cold composite curve, cold to hot.</param>
/// <param name="GrandComposite">Grand composite curve at shifted temperatures, hot to cold.</param>
public sealed record HeatTarget(
    string Scope, string Status, double HeatGiven, double HeatTaken, double HotUtility, double ColdUtility, double Recovered, IReadOnlyList<double> Pinches,
    IReadOnlyList<CurvePoint> Hot, IReadOnlyList<CurvePoint> Cold, IReadOnlyList<CurvePoint> GrandComposite);

/// <summary>A point of a curve of temperature over heat.</summary>
/// <param name="Heat">Heat.</param>
/// <param name="Temperature">Temperature.</param>
public sealed record CurvePoint(double Heat, double Temperature);

/// <summary>Targets at a least difference of temperatures that is the same for all streams.</summary>
/// <param name="Difference">Least difference, in K.</param>
/// <param name="HotUtility">Least heat from outside.</param>
/// <param name="ColdUtility">Least heat that must be carried away.</param>
/// <param name="Recovered">Heat that hot streams give to cold ones.</param>
/// <param name="Area">Estimated area of heat exchange in m2; null where a film coefficient or a utility is missing.</param>
public sealed record HeatRecovery(double Difference, double HotUtility, double ColdUtility, double Recovered, double? Area);

/// <summary>The cheapest utilities.</summary>
/// <param name="Uses">Each utility with what is used of it.</param>
/// <param name="Cost">Their cost in a year; null where they do not do.</param>
/// <param name="MoneyUnit">Its unit.</param>
/// <param name="Gap">Relative distance between that cost and what is proven to be the least.</param>
/// <param name="Lacking">What is missing where they do not do; else empty.</param>
public sealed record UtilityChoice(IReadOnlyList<UtilityUse> Uses, double? Cost, string MoneyUnit, double Gap, string Lacking);

/// <summary>A utility with what is used of it.</summary>
/// <param name="Utility">Its id.</param>
/// <param name="Kind"><c>hot</c> or <c>cold</c>.</param>
/// <param name="From">Temperature at which it comes.</param>
/// <param name="To">Temperature at which it goes.</param>
/// <param name="Heat">Heat that it gives or takes.</param>
/// <param name="Cost">What that costs.</param>
/// <param name="Cell">The cell of its price.</param>
public sealed record UtilityUse(string Utility, string Kind, double From, double To, double Heat, double Cost, CellUse Cell);

/// <summary>A site whose plants recover their own heat first and exchange the rest through mains.</summary>
/// <param name="HotUtilityAlone">Heat from outside if each plant stands alone.</param>
/// <param name="HotUtility">Heat from outside with the mains.</param>
/// <param name="HotUtilityTogether">Heat from outside if every stream could reach every other.</param>
/// <param name="ColdUtility">Heat that must be carried away with the mains.</param>
/// <param name="Passed">Heat that passes through mains.</param>
/// <param name="Mains">What each main gives and takes, hot to cold.</param>
/// <param name="Sources">Site source profile at shifted temperatures, hot to cold; heat counts down to the left.</param>
/// <param name="Sinks">Site sink profile at shifted temperatures, cold to hot.</param>
public sealed record SiteTarget(
    double HotUtilityAlone, double HotUtility, double HotUtilityTogether, double ColdUtility, double Passed, IReadOnlyList<MainEntry> Mains,
    IReadOnlyList<CurvePoint> Sources, IReadOnlyList<CurvePoint> Sinks);

/// <summary>A main.</summary>
/// <param name="Utility">Its id.</param>
/// <param name="Temperature">Its temperature.</param>
/// <param name="Raised">Heat that plants can give to it and to no hotter main.</param>
/// <param name="Needed">Heat that plants need from it and could not have from a colder main.</param>
/// <param name="Bought">What of that comes from outside.</param>
public sealed record MainEntry(string Utility, double Temperature, double Raised, double Needed, double Bought);

/// <summary>A heat pump across the pinch.</summary>
/// <param name="From">Shifted temperature at which it takes heat.</param>
/// <param name="To">Shifted temperature at which it gives heat.</param>
/// <param name="Performance">Heat given per power.</param>
/// <param name="Given">Heat that it gives.</param>
/// <param name="Taken">Heat that it takes.</param>
/// <param name="Power">Power that it needs, in the unit of heat.</param>
/// <param name="Saving">What it saves in a year, its own cost not counted.</param>
/// <param name="MoneyUnit">Unit of that.</param>
public sealed record PumpEntry(double From, double To, double Performance, double Given, double Taken, double Power, double Saving, string MoneyUnit);
