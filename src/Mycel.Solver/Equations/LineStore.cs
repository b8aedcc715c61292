namespace Mycel.Solver.Equations;

/// <summary>Rows, or columns, that grow and shrink: one pool of places, each line with some room behind it; a line that needs more moves to the end.</summary>
internal sealed class LineStore
{
    private readonly int[] _start;
    private readonly int[] _length;
    private readonly int[] _room;
    private readonly bool _hasValues;
    private int[] _index;
    private double[] _value;
    private int _end;

    /// <summary>Empty lines with room for what they will hold at first.</summary>
    /// <param name="lengths">How much each will hold at first.</param>
    /// <param name="hasValues">Whether figures are kept, or places only.</param>
    public LineStore(ReadOnlySpan<int> lengths, bool hasValues)
    {
        _start = new int[lengths.Length];
        _length = new int[lengths.Length];
        _room = new int[lengths.Length];
        _hasValues = hasValues;
        for (int line = 0; line < lengths.Length; line++)
        {
            _start[line] = _end;
            _room[line] = lengths[line] + 4;
            _end += _room[line];
        }

        _index = new int[_end + (_end / 2)];
        _value = hasValues ? new double[_index.Length] : [];
    }

    /// <summary>What a line holds.</summary>
    public Span<int> Index(int line) => _index.AsSpan(_start[line], _length[line]);

    /// <summary>The figures of a line.</summary>
    public Span<double> Value(int line) => _value.AsSpan(_start[line], _length[line]);

    /// <summary>How much a line holds.</summary>
    public int Length(int line) => _length[line];

    /// <summary>Whether nothing more fits without moving.</summary>
    public bool IsFull(int line) => _length[line] == _room[line];

    /// <summary>Adds to the end of a line.</summary>
    public void Add(int line, int index, double value)
    {
        if (IsFull(line)) Move(line);
        int place = _start[line] + _length[line]++;
        _index[place] = index;
        if (_hasValues) _value[place] = value;
    }

    /// <summary>Removes what stands at a place of a line; the last of the line takes its place.</summary>
    public void RemoveAt(int line, int place)
    {
        int last = _start[line] + --_length[line], gap = _start[line] + place;
        _index[gap] = _index[last];
        if (_hasValues) _value[gap] = _value[last];
    }

    /// <summary>Cuts a line to a length.</summary>
    public void Cut(int line, int length) => _length[line] = length;

    private void Move(int line)
    {
        int room = (2 * _room[line]) + 4;
        if (_end + room > _index.Length) Gather(room);
        _index.AsSpan(_start[line], _length[line]).CopyTo(_index.AsSpan(_end));
        if (_hasValues) _value.AsSpan(_start[line], _length[line]).CopyTo(_value.AsSpan(_end));
        (_start[line], _room[line]) = (_end, room);
        _end += room;
    }

    // Copies all lines side by side, without the holes that moves left.
    private void Gather(int more)
    {
        long needed = more;
        for (int line = 0; line < _start.Length; line++) needed += _length[line] + (_length[line] >> 1) + 2;
        int size = (int)Math.Min(Array.MaxLength, needed * 2);
        int[] index = new int[size];
        double[] value = _hasValues ? new double[size] : [];
        int end = 0;
        for (int line = 0; line < _start.Length; line++)
        {
            _index.AsSpan(_start[line], _length[line]).CopyTo(index.AsSpan(end));
            if (_hasValues) _value.AsSpan(_start[line], _length[line]).CopyTo(value.AsSpan(end));
            _start[line] = end;
            _room[line] = _length[line] + (_length[line] >> 1) + 2;
            end += _room[line];
        }

        (_index, _value, _end) = (index, value, end);
    }
}
