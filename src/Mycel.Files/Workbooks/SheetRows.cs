using System.Globalization;

namespace Mycel.Files.Workbooks;

/// <summary>What a cell holds.</summary>
internal enum CellContent : byte
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A date as text.</summary>
    Date,

    /// <summary>1 for yes, 0 for no.</summary>
    Flag,

    /// <summary>The error of a formula.</summary>
    Error,

    /// <summary>A text that the workbook does not hold.</summary>
    Missing,
}

/// <summary>A cell of the row under the cursor.</summary>
/// <param name="Start">Where its text begins in the row's text.</param>
/// <param name="Length">Length of its text.</param>
/// <param name="Content">What it holds.</param>
/// <param name="Style">Number of its style.</param>
/// <param name="IsFormula">Whether its value was calculated.</param>
internal readonly record struct StoredCell(int Start, int Length, CellContent Content, int Style, bool IsFormula);

/// <summary>The rows of a sheet, one at a time: cells as they are stored, by their columns.</summary>
/// <param name="part">The part that holds the sheet; closed with the rows.</param>
/// <param name="shared">The texts that cells share.</param>
internal sealed class SheetRows(PartReader part, SharedTexts shared) : IDisposable
{
    private const int LongestRow = 1 << 20;
    private const int RowDepth = 2;

    private readonly StoredCell[] cells = new StoredCell[CellName.MostColumns];
    private readonly List<string> merged = [];
    private bool inData;

    /// <summary>The text of the row's cells.</summary>
    public TextBuffer Text { get; } = new(LongestRow);

    /// <summary>Number of the row under the cursor.</summary>
    public int RowNumber { get; private set; }

    /// <summary>Number of columns up to the row's last cell.</summary>
    public int Count { get; private set; }

    /// <summary>Ranges of merged cells that were passed; they stand behind the rows.</summary>
    public IReadOnlyList<string> Merged => merged;

    /// <summary>A cell of the row under the cursor.</summary>
    public StoredCell this[int column]
    {
        get => column < Count ? cells[column] : default;
        set => cells[column] = value;
    }

    /// <summary>Goes to the next row; false at the end.</summary>
    /// <exception cref="Exception">One that <see cref="DamagedWorkbookException.IsFault"/> knows.</exception>
    public bool Next()
    {
        while (part.Read())
        {
            if (part.Depth == 1)
            {
                inData = part.IsStart && !part.IsEmpty && part.Name == "sheetData";
            }
            else if (part.IsStart && part.Depth == RowDepth && part.Name == "mergeCell" && merged.Count < CellName.MostColumns)
            {
                merged.Add(part.Attribute("ref") ?? "");
            }
            else if (part.IsStart && part.Depth == RowDepth && inData && part.Name == "row")
            {
                ReadRow();
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc />
    public void Dispose() => part.Dispose();

    private void ReadRow()
    {
        int number = part.Number("r") ?? RowNumber + 1;
        if (number <= RowNumber || number > CellName.MostRows)
        {
            throw new DamagedWorkbookException($"is damaged: row {Shown(number)} follows row {Shown(RowNumber)}.");
        }

        RowNumber = number;
        Count = 0;
        Text.Truncate(0);
        if (part.IsEmpty)
        {
            return;
        }

        while (part.ReadWithin(RowDepth))
        {
            if (part.Name == "c" && part.Depth == RowDepth + 1)
            {
                ReadCell();
            }
        }
    }

    private void ReadCell()
    {
        int column = Count;
        if (part.Attribute("r") is { } name && (!CellName.TryRead(name, out column, out int row) || row != RowNumber || column < Count))
        {
            throw new DamagedWorkbookException($"is damaged: a cell of row {Shown(RowNumber)} is out of place.");
        }

        if (column >= CellName.MostColumns)
        {
            throw new DamagedWorkbookException($"is damaged: row {Shown(RowNumber)} has too many cells.");
        }

        string? type = part.Attribute("t");
        int style = part.Number("s") ?? 0;
        cells.AsSpan(Count, column - Count).Clear();
        Count = column + 1;
        cells[column] = ReadValue(type, style);
    }

    private StoredCell ReadValue(string? type, int style)
    {
        int start = Text.Length;
        bool isFormula = false;
        bool hasValue = false;
        int depth = part.Depth;
        bool any = !part.IsEmpty;
        while (any && part.ReadWithin(depth))
        {
            switch (part.Name)
            {
                case "f":
                    isFormula = true;
                    part.Skip();
                    break;
                case "v" when type != "inlineStr":
                    hasValue = true;
                    part.AppendText(Text);
                    break;
                case "is" when type == "inlineStr":
                    hasValue = true;
                    RichText.Append(part, Text);
                    break;
                default:
                    part.Skip();
                    break;
            }
        }

        CellContent content = hasValue ? Finish(type, start) : CellContent.Nothing;
        return new StoredCell(start, Text.Length - start, content, style, isFormula);
    }

    private CellContent Finish(string? type, int start)
    {
        switch (type)
        {
            case "s":
                if (!int.TryParse(Text.From(start).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int number))
                {
                    number = -1;
                }

                Text.Truncate(start);
                string? text = shared.At(number);
                Text.Append(text ?? "?");
                return text is null ? CellContent.Missing : CellContent.Text;
            case "str":
                EscapedText.Decode(Text, start);
                return CellContent.Text;
            case "inlineStr":
                return CellContent.Text;
            case "b":
                return CellContent.Flag;
            case "e":
                return CellContent.Error;
            case "d":
                return CellContent.Date;
            case null or "n":
                return Text.From(start).IsWhiteSpace() ? CellContent.Nothing : CellContent.Number;
            default:
                throw new DamagedWorkbookException($"is damaged: row {Shown(RowNumber)} has a cell of an unknown kind.");
        }
    }

    private static string Shown(int number) => number.ToString(CultureInfo.InvariantCulture);
}
