using Mycel.Analysis.Results;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Scenarios;

namespace Mycel.Analysis.Inference.Packages;

/// <summary>
/// Leaves out the rows of limits, policies, published totals, factors, links and scenarios that speak of what was not selected. The checks of the package decide which:
/// each knows best what its table may refer to.
/// </summary>
internal static class Remnants
{
    /// <summary>Leaves rows out until the checks have nothing against those that remain.</summary>
    /// <param name="tables">The package.</param>
    /// <param name="check">Finds what is wrong with a package.</param>
    /// <param name="changes">Takes what is left out.</param>
    /// <param name="findings">What the checks say of the rest.</param>
    public static PackageTables Trim(PackageTables tables, Action<PackageTables, FindingList> check, List<InferredChange> changes, out FindingList findings)
    {
        PackageTables bare = tables with { Scenarios = new SortedDictionary<string, Scenario>(StringComparer.Ordinal) };
        while (true)
        {
            findings = [];
            check(bare, findings);
            PackageTables trimmed = Without(bare, [.. findings.Where(finding => finding.Severity == Severity.Error || finding.Code == FindingCodes.PublishedUnknown)], changes);
            if (ReferenceEquals(trimmed, bare)) break;
            bare = trimmed;
        }

        return bare with { Scenarios = Scenarios(bare, tables.Scenarios, changes) };
    }

    private static PackageTables Without(PackageTables tables, List<Finding> errors, List<InferredChange> changes)
    {
        PackageTables trimmed = tables;
        if (RowsIn("limits.csv") is { Count: > 0 } limits) trimmed = trimmed with { Limits = Rest(tables.Limits, limits) };
        if (RowsIn("policies.csv") is { Count: > 0 } policies) trimmed = trimmed with { Policies = Rest(tables.Policies, policies) };
        if (RowsIn("published.csv") is { Count: > 0 } published) trimmed = trimmed with { Published = Rest(tables.Published, published) };
        if (RowsIn("factors.csv") is { Count: > 0 } factors) trimmed = trimmed with { Factors = Rest(tables.Factors, factors) };
        if (RowsIn("links.csv") is { Count: > 0 } links) trimmed = trimmed with { Links = Rest(tables.Links, links) };
        return trimmed;

        HashSet<int> RowsIn(string file)
        {
            List<Finding> here = [.. errors.Where(finding => finding.Place.File == file && finding.Place.Row > 0).DistinctBy(finding => finding.Place.Row)];
            changes.AddRange(here.Select(finding => new InferredChange("left out", file[..^4], finding.Place.ToString(), finding.Problem)));
            return [.. here.Select(finding => finding.Place.Row)];
        }
    }

    private static Table<TRow> Rest<TRow>(Table<TRow> table, HashSet<int> without)
        where TRow : class, IRow => new([.. table.Where(row => !without.Contains(row.RowNumber))]);

    private static SortedDictionary<string, Scenario> Scenarios(PackageTables tables, IReadOnlyDictionary<string, Scenario> scenarios, List<InferredChange> changes)
    {
        var kept = new SortedDictionary<string, Scenario>(StringComparer.Ordinal);
        foreach ((string id, Scenario scenario) in scenarios) kept.Add(id, scenario);
        foreach (string id in scenarios.Keys)
        {
            while (true)
            {
                FindingList findings = [];
                (tables with { Scenarios = kept }).Under([id], findings);
                HashSet<int> idle =
                    [.. findings.Where(finding => finding.Severity == Severity.Error && finding.Place.File == kept[id].File).Select(finding => finding.Place.Row)];
                var rest = new Table<Override>([.. kept[id].Overrides.Where(row => !idle.Contains(row.RowNumber))]);
                if (rest.Count == kept[id].Overrides.Count) break;
                changes.Add(new InferredChange("left out", "scenarios", id, $"{kept[id].Overrides.Count - rest.Count} of its rows speak of what was not selected."));
                kept[id] = kept[id] with { Overrides = rest };
            }
        }

        return kept;
    }
}
