namespace Mycel.Files.Workbooks;

/// <summary>One row of a sheet as it is stored.</summary>
internal sealed class SheetRow
{
    /// <summary>Most columns of a sheet.</summary>
    public const int MostColumns = 16_384;

    private readonly List<string> _cells = [];

    /// <summary>Number of the row, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Number of cells, empty ones in between counted.</summary>
    public int Count => _cells.Count;

    /// <summary>Text of a cell; empty beyond the last.</summary>
    /// <param name="column">Column, from 0.</param>
    public string this[int column] => column < _cells.Count ? _cells[column] : "";

    /// <summary>Empties the row for the next one.</summary>
    /// <param name="number">Its number.</param>
    public void Begin(int number)
    {
        Number = number;
        _cells.Clear();
    }

    /// <summary>Sets a cell.</summary>
    /// <param name="column">Column, from 0.</param>
    /// <param name="text">Its text.</param>
    public void Set(int column, string text)
    {
        if (text.Length == 0) return;
        while (_cells.Count <= column) _cells.Add("");
        _cells[column] = text;
    }

    /// <summary>Whether no cell holds more than blanks.</summary>
    public bool IsEmpty => _cells.TrueForAll(string.IsNullOrWhiteSpace);
}
