using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Provenance;

namespace Mycel.Files.Workbooks;

/// <summary>Reads the sheet <c>datapackage</c>: a property in each row, with its value beside it.</summary>
internal static class PropertySheet
{
    private const string Property = "property";
    private const string Value = "value";
    private const long MostCharacters = 16 << 20;

    /// <summary>The headings of the sheet.</summary>
    public static IReadOnlyList<string> Headings { get; } = [Property, Value];

    /// <summary>The rows of the sheet; null where it cannot be read, which is a finding.</summary>
    public static IReadOnlyList<PropertyRow>? Read(IRowSource source, FindingList findings)
    {
        int property = source.Header.ToList().IndexOf(Property);
        int value = source.Header.ToList().IndexOf(Value);
        if (property < 0 || value < 0)
        {
            string missing = property < 0 ? Property : Value;
            findings.Add(
                FindingCodes.ColumnMissing, new CellPlace(source.File, 1, missing), $"The column '{missing}' is missing.",
                "Write the headings property and value into the first row.");
            return null;
        }

        var rows = new List<PropertyRow>();
        long characters = 0;
        while (source.Next())
        {
            string name = source.Cell(property).ToString();
            string text = source.Cell(value).ToString();
            characters += name.Length + text.Length;
            if (characters > MostCharacters)
            {
                findings.Add(FindingCodes.FileUnreadable, new CellPlace(source.File), "holds more than 16 million characters.", "Keep tables in sheets of their own.");
                return null;
            }

            if (name.Length == 0 && text.Length > 0)
            {
                findings.Add(
                    FindingCodes.ValueMissing, new CellPlace(source.File, source.RowNumber, Property), "The cell is empty.", "Write the name of the property that has this value.");
            }
            else if (name.Length > 0)
            {
                rows.Add(new PropertyRow(source.RowNumber, name, text));
            }
        }

        return rows;
    }
}
