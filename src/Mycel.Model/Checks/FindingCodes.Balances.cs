namespace Mycel.Model.Checks;

/// <summary>Kinds of findings about facts that a balance starts from, and about balances.</summary>
public static partial class FindingCodes
{
    /// <summary>A given fact does not say of what it holds.</summary>
    public static FindingCode GivenIncomplete { get; } = Error("given-incomplete", "A given fact does not say of what it holds.");

    /// <summary>A cell of a given fact has no meaning there.</summary>
    public static FindingCode GivenCellUnused { get; } = Warning("given-cell-unused", "A cell of a given fact has no meaning there.");

    /// <summary>Nothing flows where a given fact says that something does.</summary>
    public static FindingCode GivenWithoutFlow { get; } = Error("given-without-flow", "Nothing flows where a given fact says that something does.");

    /// <summary>A fact is given of a plant that does not stand in the year.</summary>
    public static FindingCode BalanceFactIdle { get; } = Warning("balance-fact-idle", "A fact is given of a plant that does not stand in the year.");

    /// <summary>A point of a load curve cannot be used.</summary>
    public static FindingCode LoadPointUnusable { get; } = Error("load-point-unusable", "A point of a load curve cannot be used.");

    /// <summary>There is nothing to balance.</summary>
    public static FindingCode BalanceEmpty { get; } = Error("balance-empty", "There is nothing to balance.");

    /// <summary>Too little is given for everything to follow.</summary>
    public static FindingCode BalanceUndetermined { get; } = Error("balance-undetermined", "Too little is given for everything to follow.");

    /// <summary>Given facts contradict each other.</summary>
    public static FindingCode BalanceContradictory { get; } = Error("balance-contradictory", "Given facts contradict each other.");

    /// <summary>A given fact follows from the others.</summary>
    public static FindingCode BalanceRedundant { get; } = Remark("balance-redundant", "A given fact follows from the others.");

    /// <summary>What flows in a circle is not determined by what enters it.</summary>
    public static FindingCode BalanceSingular { get; } = Error("balance-singular", "What flows in a circle is not determined by what enters it.");

    /// <summary>No loads were found at which all curves and balances hold.</summary>
    public static FindingCode BalanceUnsolved { get; } = Error("balance-unsolved", "No loads were found at which all curves and balances hold.");

    /// <summary>Something would have to flow backwards.</summary>
    public static FindingCode BalanceReversed { get; } = Error("balance-reversed", "Something would have to flow backwards.");

    /// <summary>Something is needed that nothing brings, or left over that nothing takes.</summary>
    public static FindingCode BalanceOpen { get; } = Error("balance-open", "Something is needed that nothing brings, or left over that nothing takes.");

    /// <summary>A balance goes beyond what is there: a capacity, a market, an endowment, a limit.</summary>
    public static FindingCode BalanceBeyondLimit { get; } = Warning("balance-beyond-limit", "A balance goes beyond what is there: a capacity, a market, an endowment, a limit.");

    /// <summary>A load lies outside the points of its curve.</summary>
    public static FindingCode BalanceBeyondCurve { get; } = Warning("balance-beyond-curve", "A load lies outside the points of its curve.");

    /// <summary>A rest of an account has no name in the package.</summary>
    public static FindingCode BalanceRestUnnamed { get; } = Remark("balance-rest-unnamed", "A rest of an account has no name in the package.");

    /// <summary>Several sets of loads fulfil what is given.</summary>
    public static FindingCode BalanceAmbiguous { get; } = Warning("balance-ambiguous", "Several sets of loads fulfil what is given.");
}
