namespace Mycel.Files.Csv;

/// <summary>
/// Splits text into rows and cells (RFC 4180). A row stays in one buffer, of which the cells are slices; nothing is allocated per row. A row that is too
/// large is passed over without being held.
/// </summary>
internal sealed class CsvTokenizer(CharacterSource characters) : IDisposable
{
    /// <summary>Most characters of a row.</summary>
    public const int LargestRow = 1 << 20;

    /// <summary>Most cells of a row.</summary>
    public const int MostCells = 1 << 14;

    private const char Quote = '"';

    private char[] buffer = new char[1 << 16];
    private (int Start, int End)[] cells = new (int Start, int End)[64];

    // The row begins at this place of the buffer; all other places are counted from there, so that they hold when the buffer moves.
    private int row;
    private int length;
    private int next;
    private long charactersBefore;

    /// <summary>What separates cells.</summary>
    public char Delimiter { get; set; } = ',';

    /// <summary>Number of cells of the row.</summary>
    public int Count { get; private set; }

    /// <summary>What is wrong with the form of the row.</summary>
    public RowFault Fault { get; private set; }

    /// <summary>Place among the characters of the file behind the row.</summary>
    public long EndOfRow => charactersBefore + row + next;

    /// <summary>A cell of the row, without its quotes.</summary>
    public ReadOnlySpan<char> Cell(int index) => buffer.AsSpan(row + cells[index].Start, cells[index].End - cells[index].Start);

    /// <summary>The beginning of the text, up to the end of its first line where that is not too far.</summary>
    public ReadOnlySpan<char> Peek()
    {
        if (length == 0)
        {
            Fill();
        }

        return buffer.AsSpan(row, length);
    }

    /// <summary>Goes to the next row; false at the end.</summary>
    public bool Read()
    {
        row += next;
        length -= next;
        next = 0;
        Count = 0;
        Fault = RowFault.None;
        if (length == 0 && !Fill())
        {
            return false;
        }

        int position = 0;
        while (Fault is not (RowFault.TooLarge or RowFault.QuoteUnclosed))
        {
            position = HasMore(position) && buffer[row + position] == Quote ? ReadQuoted(position) : ReadPlain(position);
            if (!HasMore(position) || IsEndOfRow(ref position))
            {
                break;
            }
        }

        next = position;
        if (Fault == RowFault.TooLarge)
        {
            SkipRow();
        }

        return true;
    }

    public void Dispose() => characters.Dispose();

    private int ReadPlain(int position)
    {
        int start = position;
        while (true)
        {
            ReadOnlySpan<char> text = buffer.AsSpan(row, length);
            char delimiter = Delimiter;
            while (position < text.Length)
            {
                char c = text[position];
                if (c == delimiter || c == '\n' || c == '\r')
                {
                    Add(start, position);
                    return position;
                }

                position++;
            }

            if (!Fill())
            {
                Add(start, position);
                return position;
            }
        }
    }

    private int ReadQuoted(int position)
    {
        int start = position + 1;
        int write = start;
        position = start;
        while (HasMore(position))
        {
            int found = buffer.AsSpan(row + position, length - position).IndexOf(Quote);
            int count = found < 0 ? length - position : found;
            Array.Copy(buffer, row + position, buffer, row + write, count);
            write += count;
            position += count;
            if (found < 0)
            {
                continue;
            }

            position++;
            if (!HasMore(position) || buffer[row + position] != Quote)
            {
                Add(start, write);
                return AfterQuote(position);
            }

            // Two quotes stand for one.
            buffer[row + write++] = Quote;
            position++;
        }

        Add(start, write);
        Fault = Fault == RowFault.None ? RowFault.QuoteUnclosed : Fault;
        return position;
    }

    /// <summary>Behind a closing quote only a delimiter or the end of the row may stand; spaces are passed over.</summary>
    private int AfterQuote(int position)
    {
        while (HasMore(position))
        {
            char c = buffer[row + position];
            if (c == Delimiter || c is '\n' or '\r')
            {
                return position;
            }

            Fault = c == ' ' ? Fault : RowFault.QuoteMisplaced;
            position++;
        }

        return position;
    }

    /// <summary>Passes over a delimiter or the end of a row; tells which.</summary>
    private bool IsEndOfRow(ref int position)
    {
        char c = buffer[row + position++];
        if (c == Delimiter)
        {
            return false;
        }

        if (c == '\r' && HasMore(position) && buffer[row + position] == '\n')
        {
            position++;
        }

        return true;
    }

    private bool HasMore(int position) => position < length || Fill();

    private void Add(int start, int end)
    {
        if (Count == MostCells)
        {
            Fault = RowFault.TooLarge;
            return;
        }

        if (Count == cells.Length)
        {
            Array.Resize(ref cells, 2 * Count);
        }

        cells[Count++] = (start, end);
    }

    /// <summary>Reads more behind what is there; false at the end of the text or where the row would become too large.</summary>
    private bool Fill()
    {
        if (Fault == RowFault.TooLarge)
        {
            return false;
        }

        if (row > 0)
        {
            Array.Copy(buffer, row, buffer, 0, length);
            charactersBefore += row;
            row = 0;
        }

        if (length == buffer.Length)
        {
            if (length >= LargestRow)
            {
                Fault = RowFault.TooLarge;
                return false;
            }

            Array.Resize(ref buffer, 2 * length);
        }

        int count = characters.Read(buffer.AsSpan(length));
        length += count;
        return count > 0;
    }

    /// <summary>Passes over the rest of a row that is too large, from the start of the row, without holding it.</summary>
    private void SkipRow()
    {
        Count = 0;
        var skip = new RowSkip(Delimiter);
        while (true)
        {
            int end = skip.Find(buffer.AsSpan(row, length));
            if (end >= 0)
            {
                next = end;
                break;
            }

            charactersBefore += row + length;
            row = 0;
            length = characters.Read(buffer);
            if (length == 0)
            {
                next = 0;
                Fault = skip.IsQuoted ? RowFault.QuoteUnclosed : Fault;
                break;
            }
        }
    }
}

/// <summary>What can be wrong with the form of a row.</summary>
internal enum RowFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It has too many characters or cells; it is not there.</summary>
    TooLarge,

    /// <summary>Its last cell has a quote that is never closed; the text ends in it.</summary>
    QuoteUnclosed,

    /// <summary>Text follows a closing quote.</summary>
    QuoteMisplaced,
}
