using Mycel.Model.Checks;
using Mycel.Model.Provenance;
using Mycel.Model.Quantities;

namespace Mycel.Model.Packages.Reading;

/// <summary>
/// Reads the cells of the row under a source's cursor as values. A cell that cannot be read is a finding and counts as empty; a required one makes the
/// row not whole. Reading numbers, and texts seen before, allocates nothing.
/// </summary>
internal sealed class RowReader(IRowSource source, ColumnSlot[] slots, NumberReader numbers, ReadingContext context)
{
    // The cell of units that was found wrong in this row: quantities that share it need not say it again.
    private int wrongUnitCell = -1;

    /// <summary>Number of the row in its file.</summary>
    public int RowNumber => source.RowNumber;

    /// <summary>Whether every required cell of the row could be read so far.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Goes to the next row; false at the end.</summary>
    public bool Next()
    {
        IsWhole = true;
        wrongUnitCell = -1;
        return source.Next();
    }

    /// <summary>A text or an id; null for an empty cell.</summary>
    public string? Text(int column)
    {
        ColumnSlot slot = slots[column];
        ReadOnlySpan<char> cell = CellOf(slot);
        if (cell.IsEmpty)
        {
            return null;
        }

        if (cell.SequenceEqual(slot.LastText))
        {
            return slot.LastText;
        }

        string text = context.Texts.Of(cell);
        slot.LastText = text;
        if (slot.Column.Kind == CellKind.Id)
        {
            CheckId(slot, text);
        }

        return text;
    }

    /// <summary>A text or an id that must be there.</summary>
    public string RequiredText(int column) => Text(column) ?? Missing(column, "");

    /// <summary>A whole number; null for an empty cell.</summary>
    public int? Integer(int column)
    {
        ColumnSlot slot = slots[column];
        ReadOnlySpan<char> cell = CellOf(slot);
        if (cell.IsEmpty || !numbers.TryRead(cell, RowNumber, slot.Heading, out double value))
        {
            return null;
        }

        if (value != Math.Floor(value) || Math.Abs(value) > int.MaxValue)
        {
            context.Findings.Add(FindingCodes.NumberNotWhole, PlaceOf(slot), $"'{Excerpt.Of(cell)}' is not a whole number.", "Write a whole number.");
            return null;
        }

        return IsInRange(slot, value, null) ? (int)value : null;
    }

    /// <summary><c>yes</c> or <c>no</c> (<c>true</c> and <c>false</c> are taken too, for spreadsheets write them); null for an empty cell.</summary>
    public bool? Flag(int column)
    {
        ColumnSlot slot = slots[column];
        ReadOnlySpan<char> cell = CellOf(slot);
        if (cell.IsEmpty)
        {
            return null;
        }

        if (cell.Equals("yes", StringComparison.OrdinalIgnoreCase) || cell.Equals("true", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (!cell.Equals("no", StringComparison.OrdinalIgnoreCase) && !cell.Equals("false", StringComparison.OrdinalIgnoreCase))
        {
            context.Findings.Add(FindingCodes.FlagMalformed, PlaceOf(slot), $"'{Excerpt.Of(cell)}' is neither yes nor no.", "Write yes or no.");
            return null;
        }

        return false;
    }

    /// <summary>The number of the word in its list; null for an empty cell.</summary>
    public int? Choice(int column)
    {
        ColumnSlot slot = slots[column];
        ReadOnlySpan<char> cell = CellOf(slot);
        if (cell.IsEmpty)
        {
            return null;
        }

        IReadOnlyList<Spelling> spellings = slot.Column.Spellings;
        if (cell.SequenceEqual(spellings[slot.LastChoice].Text))
        {
            return slot.LastChoice;
        }

        for (int i = 0; i < spellings.Count; i++)
        {
            if (cell.SequenceEqual(spellings[i].Text))
            {
                slot.LastChoice = i;
                return i;
            }
        }

        AddUnknownChoice(slot, cell);
        return null;
    }

    /// <summary>The number of a word that must be there.</summary>
    public int RequiredChoice(int column) => Choice(column) ?? Missing(column, 0);

    /// <summary>A number with its unit; null for an empty cell.</summary>
    public Quantity? Quantity(int column)
    {
        ColumnSlot slot = slots[column];
        ReadOnlySpan<char> cell = CellOf(slot);
        if (cell.IsEmpty)
        {
            return null;
        }

        bool isNumber = numbers.TryRead(cell, RowNumber, slot.Heading, out double value);
        Unit? unit = slot.FixedUnit ?? UnitBeside(slot);
        return isNumber && unit is not null && IsInRange(slot, value, unit) ? new Quantity(value, unit) : null;
    }

    /// <summary>A number with its unit that must be there.</summary>
    public Quantity RequiredQuantity(int column) => Quantity(column) ?? Missing<Quantity>(column, default);

    /// <summary>A unit; null for an empty cell.</summary>
    public Unit? Unit(int column)
    {
        ColumnSlot slot = slots[column];
        ReadOnlySpan<char> cell = CellOf(slot);
        if (cell.IsEmpty)
        {
            return null;
        }

        Unit? unit = context.Units.Find(cell, out UnitProblem? problem);
        if (unit is null)
        {
            context.Findings.Add(FindingCodes.UnitUnknown, PlaceOf(slot), problem!.Problem, problem.Mend);
        }

        return unit;
    }

    /// <summary>A unit that must be there; the row is not whole where it is missing, so the value is never seen.</summary>
    public Unit RequiredUnit(int column) => Unit(column) ?? Missing<Unit>(column, null!);

    private ReadOnlySpan<char> CellOf(ColumnSlot slot) => slot.Cell < 0 ? [] : source.Cell(slot.Cell);

    private CellPlace PlaceOf(ColumnSlot slot) => new(source.File, RowNumber, slot.Heading);

    private T Missing<T>(int column, T placeholder)
    {
        ColumnSlot slot = slots[column];
        IsWhole = false;

        // A cell that is there but wrong has its finding already.
        if (CellOf(slot).IsEmpty)
        {
            context.Findings.Add(FindingCodes.ValueMissing, PlaceOf(slot), "The cell is empty.", $"Fill it in. {slot.Column.Description}");
        }

        return placeholder;
    }

    private void CheckId(ColumnSlot slot, string text)
    {
        slot.Ids?.Add(text);
        if (!IdText.IsValid(text))
        {
            string near = IdText.Near(text);
            string mend = near.Length > 0 ? $"Write {near}." : "Write small letters and digits with hyphens between them.";
            context.Findings.Add(FindingCodes.IdMalformed, PlaceOf(slot), $"'{Excerpt.Of(text)}' is not an id in kebab-case.", mend);
        }
    }

    private void AddUnknownChoice(ColumnSlot slot, ReadOnlySpan<char> cell)
    {
        string[] words = [.. slot.Column.Spellings.Select(spelling => spelling.Text)];
        string? nearest = NearestName.Of(cell.ToString(), words);
        context.Findings.Add(
            FindingCodes.ChoiceUnknown, PlaceOf(slot), $"'{Excerpt.Of(cell)}' is not one of the words that may stand here.",
            nearest is null ? $"Write one of: {string.Join(", ", words)}." : $"Did you mean '{nearest}'?");
    }

    /// <summary>The unit in the column beside; null where it is missing or wrong, which is a finding.</summary>
    private Unit? UnitBeside(ColumnSlot slot)
    {
        ReadOnlySpan<char> cell = source.Cell(slot.UnitCell);
        if (slot.LastUnit is not null && cell.SequenceEqual(slot.LastUnitText))
        {
            return slot.LastUnit;
        }

        var place = new CellPlace(source.File, RowNumber, slot.UnitHeading);
        if (cell.IsEmpty)
        {
            AddOnce(slot.UnitCell, FindingCodes.UnitMissing, place, $"The value '{Excerpt.Of(CellOf(slot))}' of '{slot.Column.Name}' has no unit.", "Write its unit here.");
            return null;
        }

        Unit? unit = context.Units.Find(cell, out UnitProblem? problem);
        if (unit is null)
        {
            AddOnce(slot.UnitCell, FindingCodes.UnitUnknown, place, problem!.Problem, problem.Mend);
            return null;
        }

        if (slot.Expected is { } expected && !unit.Dimension.Equals(expected.Dimension))
        {
            if (wrongUnitCell != slot.UnitCell)
            {
                UnitFindings.AddWrongDimension(context.Findings, place, unit, expected);
            }

            wrongUnitCell = slot.UnitCell;
            return null;
        }

        slot.LastUnit = unit;
        slot.LastUnitText = context.Texts.Of(cell);
        return unit;
    }

    private void AddOnce(int unitCell, FindingCode code, CellPlace place, string problem, string mend)
    {
        if (wrongUnitCell != unitCell)
        {
            context.Findings.Add(code, place, problem, mend);
        }

        wrongUnitCell = unitCell;
    }

    private bool IsInRange(ColumnSlot slot, double value, Unit? unit)
    {
        ColumnDescription column = slot.Column;
        bool converts = slot.Expected is not null && unit is not null && !ReferenceEquals(unit, slot.Expected);
        double compared = converts && new Quantity(value, unit!).TryIn(slot.Expected!, out double converted) ? converted : value;
        if (compared >= column.Min && compared <= column.Max)
        {
            return true;
        }

        bool low = compared < column.Min;
        string bound = CellText.Of(low ? column.Min : column.Max) + (column.Unit.Length > 0 ? " " + column.Unit : "");
        string text = Excerpt.Of(CellOf(slot)) + (unit is null ? "" : $" {unit}");
        context.Findings.Add(
            FindingCodes.ValueOutOfRange, PlaceOf(slot), $"{text} is {(low ? "less" : "more")} than {bound}, the {(low ? "least" : "most")} that can be.",
            "Check the value and its unit.");
        return false;
    }
}
