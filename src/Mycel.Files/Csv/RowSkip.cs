namespace Mycel.Files.Csv;

/// <summary>Finds the end of a row in text that comes in pieces and is not kept.</summary>
internal sealed class RowSkip(char delimiter)
{
    private State state = State.CellStart;

    private enum State
    {
        CellStart,
        Plain,
        Quoted,
        QuoteInQuoted,
        CarriageReturn,
    }

    /// <summary>Whether the text so far ends inside quotes.</summary>
    public bool IsQuoted => state == State.Quoted;

    /// <summary>The place behind the row in a piece of text; -1 where the row goes on.</summary>
    public int Find(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (state == State.CarriageReturn)
            {
                return text[i] == '\n' ? i + 1 : i;
            }

            if (state != State.Quoted && text[i] == '\n')
            {
                return i + 1;
            }

            state = After(text[i]);
        }

        return -1;
    }

    private State After(char c) => (state, c) switch
    {
        (State.Quoted, '"') => State.QuoteInQuoted,
        (State.Quoted, _) => State.Quoted,
        (_, '\r') => State.CarriageReturn,
        (State.CellStart or State.QuoteInQuoted, '"') => State.Quoted,
        _ when c == delimiter => State.CellStart,
        _ => State.Plain,
    };
}
