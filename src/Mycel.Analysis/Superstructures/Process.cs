namespace Mycel.Analysis.Superstructures;

/// <summary>A plant in units of the model. Activity and capacity are amounts of the reference resource per year.</summary>
internal sealed record Process
{
    /// <summary>Row of the plant in its table.</summary>
    public required int Plant { get; init; }

    /// <summary>Premises it stands on.</summary>
    public required int Premises { get; init; }

    /// <summary>Resource in which activity and capacity are counted.</summary>
    public required int Reference { get; init; }

    /// <summary>What stands: amount per year.</summary>
    public required Cited Capacity { get; init; }

    /// <summary>Most that can be built anew: amount per year; 0 where nothing can, infinite where nothing bounds it.</summary>
    public required Cited Room { get; init; }

    /// <summary>Least activity in the year.</summary>
    public required Cited Minimum { get; init; }

    /// <summary>Greatest activity in the year; infinite where nothing but capacity bounds it.</summary>
    public required Cited Maximum { get; init; }

    /// <summary>Whether a policy forbids the technology here.</summary>
    public required bool IsBanned { get; init; }

    /// <summary>Least new capacity if anything is built.</summary>
    public required Cited MinimumScale { get; init; }

    /// <summary>Capital cost: money per amount per year.</summary>
    public required Cited Investment { get; init; }

    /// <summary>Capital cost of building at all: money.</summary>
    public required Cited FixedInvestment { get; init; }

    /// <summary>Capital cost by size, where it is not the same for each unit of capacity.</summary>
    public CapitalCurve Curve { get; init; } = CapitalCurve.None;

    /// <summary>Rate of interest per year.</summary>
    public required double RatePerYear { get; init; }

    /// <summary>Yearly payment per unit of capital cost.</summary>
    public required double AnnuityPerYear { get; init; }

    /// <summary>Years after which what is built must be built again; 0 where nothing is said.</summary>
    public required double LifetimeYears { get; init; }

    /// <summary>Years of the yearly cost of new capacity that a budget counts.</summary>
    public required Cited CountedYears { get; init; }

    /// <summary>Yearly cost of capacity: money per year and amount per year.</summary>
    public required Cited FixedCost { get; init; }

    /// <summary>Yearly cost of capacity as a share of the capital cost, where that depends on size: share per year; 0 otherwise.</summary>
    public Cited FixedCostShare { get; init; }

    /// <summary>The same for what stands: money per year and amount per year, by what its capacity would cost on the curve.</summary>
    public double StandingFixedCost { get; init; }

    /// <summary>Cost of activity: money per amount.</summary>
    public required Cited VariableCost { get; init; }

    /// <summary>Land: square metres per amount per year.</summary>
    public required Cited Area { get; init; }

    /// <summary>Name of the exclusive choice it belongs to; empty for none.</summary>
    public required string Choice { get; init; }

    /// <summary>Whether new capacity is possible.</summary>
    public bool CanBeBuilt => Room.Value > 0 && !IsBanned;

    /// <summary>Whether building is a yes-or-no decision.</summary>
    public bool HasSwitch => CanBeBuilt && (MinimumScale.Value > 0 || FixedInvestment.Value > 0 || Choice.Length > 0);
}
