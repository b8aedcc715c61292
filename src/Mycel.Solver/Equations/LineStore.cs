namespace Mycel.Solver.Equations;

/// <summary>Rows, or columns, that grow and shrink: one pool of places, each line with some room behind it; a line that needs more moves to the end.</summary>
internal sealed class LineStore
{
    private readonly Line[] _lines;
    private readonly bool _hasValues;
    private int[] _index;
    private double[] _value;
    private int _end;

    /// <summary>Empty lines with room for what they will hold at first.</summary>
    /// <param name="lengths">How much each will hold at first.</param>
    /// <param name="hasValues">Whether figures are kept, or places only.</param>
    public LineStore(ReadOnlySpan<int> lengths, bool hasValues)
    {
        _lines = new Line[lengths.Length];
        _hasValues = hasValues;
        for (int line = 0; line < lengths.Length; line++)
        {
            int room = lengths[line] == 0 ? 0 : lengths[line] + 4;
            _lines[line] = new Line { Start = _end, Room = room };
            _end += room;
        }

        _index = new int[_end + (_end / 2)];
        _value = hasValues ? new double[_index.Length] : [];
    }

    /// <summary>What a line holds.</summary>
    public Span<int> Index(int line)
    {
        ref Line held = ref _lines[line];
        return _index.AsSpan(held.Start, held.Length);
    }

    /// <summary>What all lines hold; see <see cref="Start"/>. Another array after something was added.</summary>
    public int[] Indices => _index;

    /// <summary>The figures of all lines, likewise.</summary>
    public double[] Values => _value;

    /// <summary>Where a line starts.</summary>
    public int Start(int line) => _lines[line].Start;

    /// <summary>Where an index stands among all lines; it is in the line.</summary>
    public int PlaceOf(int line, int index)
    {
        int[] indices = _index;
        int place = _lines[line].Start;
        while (indices[place] != index) place++;
        return place;
    }

    /// <summary>How much a line holds.</summary>
    public int Length(int line) => _lines[line].Length;

    /// <summary>Whether nothing more fits without moving.</summary>
    public bool IsFull(int line) => _lines[line].Length == _lines[line].Room;

    /// <summary>Adds to the end of a line.</summary>
    public void Add(int line, int index, double value)
    {
        ref Line held = ref _lines[line];
        if (held.Length == held.Room) Move(line);
        int place = held.Start + held.Length++;
        _index[place] = index;
        if (_hasValues) _value[place] = value;
    }

    /// <summary>Removes what stands at a place of a line, counted among all lines; the last of the line takes its place.</summary>
    public void RemoveAt(int line, int place)
    {
        ref Line held = ref _lines[line];
        int last = held.Start + --held.Length;
        _index[place] = _index[last];
        if (_hasValues) _value[place] = _value[last];
    }

    /// <summary>Cuts a line to a length.</summary>
    public void Cut(int line, int length) => _lines[line].Length = length;

    private void Move(int line)
    {
        int room = (2 * _lines[line].Room) + 4;
        if (_end + room > _index.Length) Gather(room);
        ref Line held = ref _lines[line];
        Copy(held, _index, _value, _end);
        (held.Start, held.Room) = (_end, room);
        _end += room;
    }

    // Copies all lines side by side, without the holes that moves left.
    private void Gather(int more)
    {
        long needed = more;
        foreach (Line line in _lines) needed += line.Length + (line.Length >> 1) + 2;
        int size = (int)Math.Min(Array.MaxLength, needed * 2);
        int[] index = new int[size];
        double[] value = _hasValues ? new double[size] : [];
        int end = 0;
        for (int line = 0; line < _lines.Length; line++)
        {
            ref Line held = ref _lines[line];
            Copy(held, index, value, end);
            (held.Start, held.Room) = (end, held.Length + (held.Length >> 1) + 2);
            end += held.Room;
        }

        (_index, _value, _end) = (index, value, end);
    }

    private void Copy(Line line, int[] index, double[] value, int place)
    {
        _index.AsSpan(line.Start, line.Length).CopyTo(index.AsSpan(place));
        if (_hasValues) _value.AsSpan(line.Start, line.Length).CopyTo(value.AsSpan(place));
    }

    // Side by side, for all three are wanted at once.
    private struct Line
    {
        public int Start { get; set; }

        public int Length { get; set; }

        public int Room { get; set; }
    }
}
