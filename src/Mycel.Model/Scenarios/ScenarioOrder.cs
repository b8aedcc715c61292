using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Reading;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Provenance;

namespace Mycel.Model.Scenarios;

/// <summary>Puts scenarios in the order in which they are applied: parents first, each once.</summary>
internal static class ScenarioOrder
{
    private const int MostGenerations = 100;

    /// <summary>The scenarios with their ancestors, in order. One that does not exist, or is its own ancestor, is a finding and left out.</summary>
    public static IReadOnlyList<Scenario> Of(PackageTables tables, IReadOnlyList<string> ids, FindingList findings)
    {
        var order = new List<Scenario>();
        foreach (string id in ids)
        {
            Visit(tables, id, new CellPlace(""), [], order, findings);
        }

        return order;
    }

    private static void Visit(PackageTables tables, string id, CellPlace place, List<string> path, List<Scenario> order, FindingList findings)
    {
        if (!tables.Scenarios.TryGetValue(id, out Scenario? scenario))
        {
            AddUnknown(tables, id, place, findings);
            return;
        }

        if (path.Contains(id))
        {
            string cycle = string.Join(" → ", path.SkipWhile(other => other != id).Append(id));
            findings.Add(FindingCodes.ScenarioCycle, place, $"The scenario '{id}' is its own ancestor: {cycle}.", "Remove one of the parents.");
            return;
        }

        if (path.Count == MostGenerations)
        {
            findings.Add(FindingCodes.ScenarioCycle, place, $"The scenario '{id}' has too many generations of descendants.", "Join some of the scenarios.");
            return;
        }

        if (order.Contains(scenario))
        {
            return;
        }

        path.Add(id);
        foreach (Override row in scenario.Overrides.Where(row => row.Table == Scenario.OwnTable && row.Key == "parent"))
        {
            Visit(tables, row.Value ?? "", new CellPlace(scenario.File, row.RowNumber, "value"), path, order, findings);
        }

        path.RemoveAt(path.Count - 1);
        order.Add(scenario);
    }

    /// <summary>Adds the finding that a scenario does not exist.</summary>
    public static void AddUnknown(PackageTables tables, string id, CellPlace place, FindingList findings)
    {
        string? nearest = NearestName.Of(id, tables.Scenarios.Keys);
        string known = tables.Scenarios.Count == 0 ? "The package has none." : $"Use one of: {string.Join(", ", tables.Scenarios.Keys.Take(10))}.";
        findings.Add(
            FindingCodes.ScenarioUnknown, place, $"'{Excerpt.Of(id)}' is not a scenario of the package.", nearest is null ? known : $"Did you mean '{nearest}'?");
    }
}
