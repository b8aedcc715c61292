using System.Numerics;

namespace Mycel.Solver.Equations;

/// <summary>A long vector of which little is not zero: figures with a mark for each place that was touched, so that passing through them in order, and clearing them, costs next to nothing.</summary>
/// <param name="count">Length.</param>
internal sealed class SparseVector(int count)
{
    private readonly double[] _value = new double[count];
    private readonly ulong[] _marks = new ulong[(count + 63) / 64];

    /// <summary>What stands at a place.</summary>
    public double this[int place]
    {
        get => _value[place];
        set
        {
            _value[place] = value;
            _marks[place >> 6] |= 1UL << (place & 63);
        }
    }

    /// <summary>The first place from one on that was touched; -1 where there is none.</summary>
    public int Next(int from)
    {
        int word = from >> 6;
        if (word >= _marks.Length) return -1;
        ulong bits = _marks[word] & (ulong.MaxValue << (from & 63));
        while (bits == 0)
        {
            if (++word == _marks.Length) return -1;
            bits = _marks[word];
        }

        return (word << 6) + BitOperations.TrailingZeroCount(bits);
    }

    /// <summary>The last place up to one that was touched; -1 where there is none.</summary>
    public int Previous(int upTo)
    {
        if (upTo < 0) return -1;
        int word = upTo >> 6;
        ulong bits = _marks[word] & (ulong.MaxValue >> (63 - (upTo & 63)));
        while (bits == 0)
        {
            if (--word < 0) return -1;
            bits = _marks[word];
        }

        return (word << 6) + 63 - BitOperations.LeadingZeroCount(bits);
    }

    /// <summary>Takes a multiple of a sparse line from this vector.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="line">Which of them.</param>
    /// <param name="factor">The factor.</param>
    /// <param name="place">Place of each index; the index itself where absent.</param>
    public void Subtract(StepLines lines, int line, double factor, int[]? place)
    {
        ReadOnlySpan<int> index = lines.Index(line);
        ReadOnlySpan<double> value = lines.Value(line);
        for (int k = 0; k < index.Length; k++)
        {
            int at = place is null ? index[k] : place[index[k]];
            this[at] = _value[at] - (value[k] * factor);
        }
    }

    /// <summary>What was touched, in order.</summary>
    public List<EquationTerm> Terms()
    {
        var terms = new List<EquationTerm>();
        for (int place = Next(0); place >= 0; place = Next(place + 1)) terms.Add(new EquationTerm(place, _value[place]));
        return terms;
    }

    /// <summary>Makes all of it zero.</summary>
    public void Clear()
    {
        for (int word = 0; word < _marks.Length; word++)
        {
            if (_marks[word] == 0) continue;
            _value.AsSpan(word << 6, Math.Min(64, _value.Length - (word << 6))).Clear();
            _marks[word] = 0;
        }
    }
}
