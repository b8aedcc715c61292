using Mycel.Model.Packages;
using Mycel.Model.Packages.Reading;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Provenance;

namespace Mycel.Model.Checks.Parks;

/// <summary>Rows that nothing refers to: often left behind, sometimes misspelt where they were meant.</summary>
internal sealed class UnusedRowCheck : IParkCheck
{
    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        PackageTables tables = subject.Tables;
        HashSet<string> resources = [.. tables.Technologies.Select(row => row.Resource?.Value ?? ""), .. FlowsOf(subject), .. tables.Models.Select(row => row.Resource?.Value ?? ""), .. tables.Markets.Select(row => row.Resource.Value), .. tables.Endowments.Select(row => row.Resource.Value)];
        foreach (Resource row in tables.Resources) Check(subject, row.Id.Value, resources, row.Cell(ResourceColumn.Id), "No technology, market or endowment uses");
        HashSet<string> technologies = [.. tables.Plants.Select(row => row.Technology.Value)];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (TechnologyValue row in tables.Technologies)
            if (seen.Add(row.Technology.Value)) Check(subject, row.Technology.Value, technologies, row.Cell(TechnologyValueColumn.Technology), "No plant uses");
        HashSet<string> owners = [.. tables.Plants.Select(row => row.Owner.Value)];
        foreach (Organisation row in tables.Organisations) Check(subject, row.Id.Value, owners, row.Cell(OrganisationColumn.Id), "No plant belongs to");
        HashSet<string> sites = [.. tables.Plants.Select(row => row.Site.Value)];
        foreach (Site row in tables.Sites) Check(subject, row.Id.Value, sites, row.Cell(SiteColumn.Id), "No plant stands at");
        HashSet<string> sources = SourcesOf(tables);
        foreach (Source row in tables.Sources) Check(subject, row.Id.Value, sources, row.Cell(SourceColumn.Id), "No value names the source");
    }

    private static IEnumerable<string> FlowsOf(CheckedPark subject) =>
        subject.Park.Technologies.Values.SelectMany(technology => technology.Flows.Select(flow => flow.Resource.Value));

    private static void Check(CheckedPark subject, string id, HashSet<string> used, CellRef cell, string problem)
    {
        if (used.Contains(id)) return;
        subject.Add(FindingCodes.RowUnused, cell, $"{problem} '{CheckedPark.Shown(id)}'.", "Remove the row, or use it.");
    }

    private static HashSet<string> SourcesOf(PackageTables tables)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (ITableDefinition definition in PackageDictionary.Definitions)
        {
            IEnumerable<ITable> parts =
                definition == OverrideDefinition.Instance ? tables.Scenarios.Values.Select(scenario => (ITable)scenario.Overrides)
                : definition == SweepRowDefinition.Instance ? tables.Sweeps.Values.Select(sweep => (ITable)sweep.Rows)
                : [tables.TableAt(definition.Description.Index)];
            foreach (ITable table in parts)
                for (int index = 0; index < table.Count; index++)
                    if (definition.SourceOf(table.RowAt(index)) is { } source) used.Add(source.Value);
        }

        if (tables.Package.DiscountRateSource is { } rate) used.Add(rate.Value);
        used.UnionWith(tables.Package.Slices.Select(slice => slice.Source?.Value ?? ""));
        return used;
    }
}
