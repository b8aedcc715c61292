using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Provenance;

namespace Mycel.Model.Scenarios;

/// <summary>Tries every scenario of a package, so that a mistake is found before the scenario is asked for.</summary>
internal static class ScenarioCheck
{
    /// <summary>Adds what is wrong with the scenarios, each once: what its parents do wrong is said of the parents.</summary>
    public static void Check(PackageTables tables, FindingList findings)
    {
        ScenarioOrder.Of(tables, [.. tables.Scenarios.Keys], findings);
        CheckPublished(tables, findings);
        foreach (Scenario scenario in tables.Scenarios.Values)
        {
            Try(tables, scenario, [scenario.Id], findings);
            foreach (string condition in scenario.Conditions) CheckCondition(tables, scenario, condition, findings);
        }
    }

    private static void CheckPublished(PackageTables tables, FindingList findings)
    {
        foreach (PublishedTotal total in tables.Published)
        {
            if (total.Scenario is { } scenario && !tables.Scenarios.ContainsKey(scenario))
                ScenarioOrder.AddUnknown(tables, scenario, tables.PlaceOf(total.Cell(PublishedTotalColumn.Scenario)), findings);
        }
    }

    // Rows that wait for another scenario are tried with it, whichever of the two comes first; only what is said of these rows is new.
    private static void CheckCondition(PackageTables tables, Scenario scenario, string condition, FindingList findings)
    {
        Override[] rows = [.. scenario.Overrides.Where(row => row.When == condition)];
        if (!tables.Scenarios.ContainsKey(condition))
        {
            foreach (Override row in rows) ScenarioOrder.AddUnknown(tables, condition, new CellPlace(scenario.File, row.RowNumber, "when"), findings);
            return;
        }

        if (ScenarioOrder.Of(tables, [scenario.Id], []).Any(known => known.Id == condition)) return;
        FindingList found = [];
        Try(tables, scenario, [condition, scenario.Id], found);
        HashSet<int> waiting = [.. rows.Select(row => row.RowNumber)];
        foreach (Finding finding in found)
        {
            if (waiting.Contains(finding.Place.Row)) findings.Add(finding.Code, finding.Place, finding.Problem, finding.Mend);
        }
    }

    private static void Try(PackageTables tables, Scenario scenario, IReadOnlyList<string> applied, FindingList findings)
    {
        FindingList known = [];
        PackageTables before = ScenarioOrder.Of(tables, applied, known)
            .Where(other => other.Id != scenario.Id)
            .Aggregate(tables, (changed, other) => ScenarioApplication.Next(changed, other, known));
        ScenarioApplication.Next(before, scenario, findings);
    }
}
