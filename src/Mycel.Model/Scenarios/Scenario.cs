using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Reading;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Provenance;

namespace Mycel.Model.Scenarios;

/// <summary>A named list of overrides of cells of a package.</summary>
/// <param name="Id">Its id: the name of its file.</param>
/// <param name="Title">Name shown to people; the id where there is none.</param>
/// <param name="Parents">Scenarios that are applied before it.</param>
/// <param name="File">Its file, for messages.</param>
/// <param name="Overrides">All rows of the file, in order, those that describe the scenario itself included.</param>
public sealed record Scenario(string Id, string Title, IReadOnlyList<string> Parents, string File, Table<Override> Overrides)
{
    /// <summary>What the names of scenarios' tables begin with.</summary>
    public const string Prefix = PackageDictionary.ScenarioFolder + "/";

    /// <summary>Scenarios that some of its rows wait for, each once, in the order of the file.</summary>
    public IEnumerable<string> Conditions => Overrides.Select(row => row.When).OfType<string>().Distinct();

    /// <summary>The table that rows about the scenario itself name.</summary>
    public const string OwnTable = "scenario";

    /// <summary>Which decimal signs the values of its overrides may have.</summary>
    internal DecimalSigns DecimalSigns { get; init; }

    /// <summary>Column of the file in which the values of its overrides stand, for messages.</summary>
    internal string ValueColumn { get; init; } = "value";

    /// <summary>The table that rows about the file itself name, for messages.</summary>
    internal string Own { get; init; } = OwnTable;

    /// <summary>Makes a scenario of the rows of its file.</summary>
    internal static Scenario Of(string id, string file, Table<Override> rows, DecimalSigns signs, FindingList findings)
    {
        string title = id;
        var parents = new List<string>();
        foreach (Override row in rows.Where(row => row.Table == OwnTable))
        {
            if (row.When is not null)
            {
                findings.Add(
                    FindingCodes.OverrideImpossible, new CellPlace(file, row.RowNumber, "when"), "What a scenario says of itself waits for no other one.", "Leave the cell empty.");
            }

            if (row.Key == "title")
            {
                title = row.Value ?? id;
            }
            else if (row.Key == "parent")
            {
                parents.Add(row.Value ?? "");
            }
            else
            {
                findings.Add(
                    FindingCodes.OverrideRowUnknown, new CellPlace(file, row.RowNumber, "key"), $"'{Excerpt.Of(row.Key)}' is nothing that a scenario says of itself.",
                    "Write title or parent.");
            }
        }

        return new Scenario(id, title, parents, file, rows) { DecimalSigns = signs };
    }
}
