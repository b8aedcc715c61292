using Mycel.Model.Checks;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Provenance;

namespace Mycel.Model.Packages.Reading;

/// <summary>Checks that the rows of a technology stand together, for a reader of the table takes them for the whole recipe.</summary>
internal static class TechnologyRuns
{
    /// <summary>Adds a warning where a technology begins again further down.</summary>
    public static void Check(PackageTables tables, FindingList findings)
    {
        var ended = new Dictionary<TechnologyId, int>();
        TechnologyValue? before = null;
        foreach (TechnologyValue row in tables.Technologies)
        {
            if (before is not null && before.Technology != row.Technology)
            {
                ended[before.Technology] = before.RowNumber;
                if (ended.TryGetValue(row.Technology, out int last))
                {
                    findings.Add(
                        FindingCodes.TechnologyScattered, new CellPlace(tables.Files[TechnologyValueDefinition.Instance.Description.Index], row.RowNumber, "technology"),
                        $"'{row.Technology.Value}' has rows further up, until row {CellText.Of(last)}.", "Put the rows of a technology together.");
                }
            }

            before = row;
        }
    }
}
