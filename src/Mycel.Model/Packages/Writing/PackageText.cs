using Mycel.Model.Checks;
using Mycel.Model.Packages.Reading;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Provenance;
using Mycel.Model.Scenarios;
using Mycel.Model.Sweeps;

namespace Mycel.Model.Packages.Writing;

/// <summary>A package as text, ready to be written to a folder or a workbook. Reading it again gives the same tables.</summary>
/// <param name="Description">The bytes of <c>datapackage.json</c>.</param>
/// <param name="Tables">The tables that have rows, in the order of the dictionary, then the scenarios and the sweeps.</param>
public sealed record PackageText(byte[] Description, IReadOnlyList<WrittenTable> Tables)
{
    /// <summary>Prints a package.</summary>
    /// <param name="tables">The package.</param>
    /// <param name="findings">Takes what cannot be printed: rows whose quantities share a column of units but not a unit.</param>
    public static PackageText Of(PackageTables tables, FindingList findings)
    {
        var written = new List<WrittenTable>();
        foreach (ITableDefinition definition in PackageDictionary.Definitions.Where(definition => !definition.IsFamily))
        {
            ITable table = tables.TableAt(definition.Description.Index);
            if (table.Count > 0)
            {
                written.Add(TablePrinter.Print(definition, definition.Description.Name, table, findings));
            }
        }

        foreach (Scenario scenario in tables.Scenarios.Values)
        {
            // The id becomes the name of a file, so it must not lead elsewhere.
            if (!IdText.IsValid(scenario.Id))
            {
                findings.Add(
                    FindingCodes.IdMalformed, new CellPlace(scenario.File), $"'{Excerpt.Of(scenario.Id)}' is not an id in kebab-case.", "Rename the scenario.");
                continue;
            }

            ITable overrides = new Table<Override>([.. scenario.Overrides.Select(row => OverrideNumbers.WithPoint(scenario, row))]);
            written.Add(TablePrinter.Print(OverrideDefinition.Instance, Scenario.Prefix + scenario.Id, overrides, findings));
        }

        foreach (Sweep sweep in tables.Sweeps.Values)
        {
            if (!IdText.IsValid(sweep.Id))
            {
                findings.Add(FindingCodes.IdMalformed, new CellPlace(sweep.File), $"'{Excerpt.Of(sweep.Id)}' is not an id in kebab-case.", "Rename the sweep.");
                continue;
            }

            ITable rows = new Table<SweepRow>([.. sweep.Rows.Select(row => SweepNumbers.WithPoint(sweep, row))]);
            written.Add(TablePrinter.Print(SweepRowDefinition.Instance, Sweep.Prefix + sweep.Id, rows, findings));
        }

        return new PackageText(DescriptionPrinter.Print(tables.Package, written), written);
    }
}
