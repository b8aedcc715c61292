namespace Mycel.Analysis.Results;

/// <summary>What water integration says of a park: the least fresh water for what its plants wash and rinse, and which use can take the water of which other.</summary>
public sealed record WaterValues
{
    /// <summary>Unit of all flows of water and of loads.</summary>
    public string Unit { get; init; } = "t/a";

    /// <summary>Unit of all concentrations.</summary>
    public string ConcentrationUnit { get; init; } = "ppm";

    /// <summary>The uses that run, contaminant by contaminant.</summary>
    public required IReadOnlyList<WaterUseEntry> Uses { get; init; }

    /// <summary>Target of each contaminant alone; none where fresh water is too dirty for a use.</summary>
    public required IReadOnlyList<WaterTarget> Targets { get; init; }

    /// <summary>Fresh water if every use takes fresh water alone; null where it is too dirty for a use.</summary>
    public double? WithoutReuse { get; init; }

    /// <summary>A network of re-use; null where fresh water is too dirty for a use, or none was found.</summary>
    public WaterPlan? Network { get; init; }
}

/// <summary>A use of water, as one contaminant sees it.</summary>
/// <param name="Plant">Plant.</param>
/// <param name="Use">Its name.</param>
/// <param name="Contaminant">Contaminant.</param>
/// <param name="Inlet">Greatest concentration with which water may come.</param>
/// <param name="Outlet">Greatest concentration with which it may go.</param>
/// <param name="Load">Mass that it takes up.</param>
/// <param name="Cell">The cell that its load rests on.</param>
public sealed record WaterUseEntry(string Plant, string Use, string Contaminant, double Inlet, double Outlet, double Load, CellUse Cell);

/// <summary>Target of one contaminant.</summary>
/// <param name="Contaminant">Contaminant.</param>
/// <param name="Fresh">Its concentration in fresh water.</param>
/// <param name="FreshWater">Least fresh water as far as this contaminant goes.</param>
/// <param name="Pinch">Concentration that decides it.</param>
/// <param name="Profile">Limiting composite curve.</param>
public sealed record WaterTarget(string Contaminant, double Fresh, double FreshWater, double Pinch, IReadOnlyList<WaterProfilePoint> Profile);

/// <summary>A point of a limiting composite curve.</summary>
/// <param name="Load">Mass that is taken up below that concentration.</param>
/// <param name="Concentration">Concentration.</param>
public sealed record WaterProfilePoint(double Load, double Concentration);

/// <summary>A network of re-use.</summary>
/// <param name="Status"><c>least</c> where no network needs less fresh water; <c>feasible</c> where it can be built and the bound says how much less another could need at most.</param>
/// <param name="FreshWater">Fresh water.</param>
/// <param name="LowerBound">Fresh water that no network can do without.</param>
/// <param name="Regenerated">Water that is regenerated.</param>
/// <param name="Flows">What flows from where to where.</param>
public sealed record WaterPlan(string Status, double FreshWater, double LowerBound, double Regenerated, IReadOnlyList<WaterFlowEntry> Flows);

/// <summary>Water from one use to another.</summary>
/// <param name="FromPlant">Plant that gives it; empty for fresh and regenerated water.</param>
/// <param name="From">Use that gives it; <c>fresh</c> or <c>regeneration</c>.</param>
/// <param name="ToPlant">Plant that takes it; empty for waste water and regeneration.</param>
/// <param name="To">Use that takes it; <c>waste</c> or <c>regeneration</c>.</param>
/// <param name="Value">Flow.</param>
/// <param name="Concentrations">Concentration of each contaminant, in the order of the targets.</param>
public sealed record WaterFlowEntry(string FromPlant, string From, string ToPlant, string To, double Value, IReadOnlyList<double> Concentrations);
