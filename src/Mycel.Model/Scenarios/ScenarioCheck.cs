using Mycel.Model.Checks;
using Mycel.Model.Packages;

namespace Mycel.Model.Scenarios;

/// <summary>Tries every scenario of a package, so that a mistake is found before the scenario is asked for.</summary>
internal static class ScenarioCheck
{
    /// <summary>Adds what is wrong with the scenarios, each once: what its parents do wrong is said of the parents.</summary>
    public static void Check(PackageTables tables, FindingList findings)
    {
        ScenarioOrder.Of(tables, [.. tables.Scenarios.Keys], findings);
        foreach (Scenario scenario in tables.Scenarios.Values)
        {
            FindingList known = [];
            PackageTables before = ScenarioOrder.Of(tables, [scenario.Id], known)
                .Where(other => other.Id != scenario.Id)
                .Aggregate(tables, (changed, parent) => ScenarioApplication.Apply(changed, parent, known));
            ScenarioApplication.Apply(before, scenario, findings);
        }
    }
}
