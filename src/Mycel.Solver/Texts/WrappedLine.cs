namespace Mycel.Solver.Texts;

/// <summary>Writes words that may run over several lines, each kept short enough for every reader of the format.</summary>
internal sealed class WrappedLine(TextWriter writer)
{
    private const int Width = 120;
    private const string Indent = "   ";

    private int _length;

    /// <summary>Starts a line.</summary>
    public void Begin(string text)
    {
        writer.Write(text);
        _length = text.Length;
    }

    /// <summary>Writes a word after a space, on the next line where this one is full.</summary>
    public void Word(string word)
    {
        if (_length + 1 + word.Length > Width && _length > Indent.Length)
        {
            writer.Write('\n');
            writer.Write(Indent);
            _length = Indent.Length;
        }
        writer.Write(' ');
        writer.Write(word);
        _length += 1 + word.Length;
    }

    /// <summary>Ends the line.</summary>
    public void End() => writer.Write('\n');
}
