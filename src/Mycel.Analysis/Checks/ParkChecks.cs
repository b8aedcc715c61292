using Mycel.Model.Checks;
using Mycel.Model.Checks.Parks;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Checks;

/// <summary>Everything that is checked of a park before a question is asked of it: the checks of the model, and those that know indicators.</summary>
public static class ParkChecks
{
    /// <summary>The checks that know indicators, scopes and the superstructure, in the order in which they run. A test keeps the list complete.</summary>
    internal static IReadOnlyList<IParkCheck> All { get; } =
    [
        new FactorCheck(), new LimitCheck(), new PolicyCheck(), new PublishedCheck(), new LinkRuleCheck(), new LinkRoomCheck(), new PlantBoundCheck(),
    ];

    /// <summary>Runs all checks. A park without errors makes a superstructure and a program without an exception.</summary>
    /// <param name="park">The park.</param>
    /// <param name="period">Year that is asked; null for the package's base year.</param>
    /// <param name="findings">Takes what is wrong or doubtful.</param>
    public static void Run(Park park, int? period, FindingList findings)
    {
        if (!DanglingReferences.Check(park.Tables, findings)) return;
        var subject = new CheckedPark(park, period, findings);
        ModelChecks.Run(subject);
        foreach (IParkCheck check in All)
        {
            // A temperature makes no product with other units: where one stands, indicators cannot be named.
            if (park.Tables.Resources.Any(resource => resource.Unit.IsPointOnScale)) return;
            if (check is not FactorCheck && park.Tables.Factors.Any(factor => factor.Value.Unit.IsPointOnScale)) return;
            check.Run(subject);
        }
    }
}
