using Mycel.Model.Checks;
using Mycel.Model.Packages.Reading;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Provenance;
using Mycel.Model.Scenarios;
using Mycel.Model.Sweeps;

namespace Mycel.Model.Packages;

/// <summary>Reads packages.</summary>
public static class PackageReader
{
    /// <summary>
    /// Reads a whole package and judges what can be judged cell by cell, id by id and scenario by scenario. Nothing throws because of what the
    /// package holds: all that is wrong is in the findings.
    /// </summary>
    /// <param name="store">Where the package is kept.</param>
    /// <param name="findings">A list to add to, such as one that holds what was found on opening the store; without it a new one.</param>
    public static PackageReading Read(IPackageStore store, FindingList? findings = null)
    {
        findings ??= [];
        var context = new ReadingContext(findings);
        var tables = new PackageTables
        {
            Package = DescriptionReader.Read(store, findings),
            Files = [.. PackageDictionary.Tables.Select(table => store.FileOf(table.Name))],
        };
        foreach (ITableDefinition definition in PackageDictionary.Definitions.Where(definition => store.Tables.Contains(definition.Description.Name)))
        {
            tables = tables.WithTable(definition.Description.Index, ReadTable(definition, definition.Description.Name, store, context, out _));
        }

        tables = tables with { Scenarios = ReadScenarios(store, context), Sweeps = ReadSweeps(store, context) };
        CheckNames(store, findings);
        ReferenceCheck.Check(tables, context);
        TechnologyRuns.Check(tables, findings);
        if (!findings.HasErrors)
        {
            ScenarioCheck.Check(tables, findings);
            SweepCheck.Check(tables, findings);
        }

        return new PackageReading(tables, findings);
    }

    private static ITable ReadTable(ITableDefinition definition, string name, IPackageStore store, ReadingContext context, out DecimalSigns signs)
    {
        using IRowSource? source = store.Open(name, context.Findings);
        signs = source?.DecimalSigns ?? DecimalSigns.Point;
        if (source is null)
        {
            context.Unread.Add(definition.Description.File);
            return definition.TableOf([]);
        }

        return definition.Read(source, context);
    }

    private static SortedDictionary<string, Scenario> ReadScenarios(IPackageStore store, ReadingContext context)
    {
        var scenarios = new SortedDictionary<string, Scenario>(StringComparer.Ordinal);
        foreach ((string id, string name) in NamesIn(Scenario.Prefix, "scenario", store, context))
        {
            var rows = (Table<Override>)ReadTable(OverrideDefinition.Instance, name, store, context, out DecimalSigns signs);
            scenarios.Add(id, Scenario.Of(id, store.FileOf(name), rows, signs, context.Findings));
        }

        return scenarios;
    }

    private static SortedDictionary<string, Sweep> ReadSweeps(IPackageStore store, ReadingContext context)
    {
        var sweeps = new SortedDictionary<string, Sweep>(StringComparer.Ordinal);
        foreach ((string id, string name) in NamesIn(Sweep.Prefix, "sweep", store, context))
        {
            int before = context.Findings.Errors;
            var rows = (Table<SweepRow>)ReadTable(SweepRowDefinition.Instance, name, store, context, out DecimalSigns signs);
            // Rows that could not be read are missing here; what the others say without them would mislead.
            FindingList findings = context.Findings.Errors > before ? [] : context.Findings;
            sweeps.Add(id, Sweep.Of(id, store.FileOf(name), rows, signs, findings));
        }

        return sweeps;
    }

    private static IEnumerable<(string Id, string Name)> NamesIn(string prefix, string noun, IPackageStore store, ReadingContext context)
    {
        foreach (string name in store.Tables.Where(name => name.StartsWith(prefix, StringComparison.Ordinal)))
        {
            string id = name[prefix.Length..];
            if (!IdText.IsValid(id))
            {
                context.Findings.Add(
                    FindingCodes.IdMalformed, new CellPlace(store.FileOf(name)), $"'{Excerpt.Of(id)}' is not an id in kebab-case.", $"Name the {noun} {IdText.Near(id)}.");
            }

            yield return (id, name);
        }
    }

    private static void CheckNames(IPackageStore store, FindingList findings)
    {
        string[] known = [.. PackageDictionary.Tables.Select(table => table.Name)];
        foreach (string name in store.Tables.Where(name => !known.Contains(name) && PackageDictionary.FamilyOf(name) is null))
        {
            string? nearest = NearestName.Of(name, known);
            findings.Add(
                FindingCodes.TableUnknown, new CellPlace(store.FileOf(name)), "is not a table of a package.",
                nearest is null ? "Move it out of the package, or into a folder of its own." : $"Did you mean '{store.FileOf(nearest)}'?");
        }
    }
}
