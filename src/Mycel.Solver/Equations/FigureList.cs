using System.Runtime.CompilerServices;

namespace Mycel.Solver.Equations;

/// <summary>Figures with what each belongs to, in the order in which they are written.</summary>
/// <param name="capacity">Room to begin with.</param>
internal sealed class FigureList(int capacity)
{
    private int[] _index = new int[Math.Max(4, capacity)];
    private double[] _value = new double[Math.Max(4, capacity)];

    /// <summary>Number of figures.</summary>
    public int Count { get; private set; }

    /// <summary>What each belongs to; longer than the count.</summary>
    public int[] Index => _index;

    /// <summary>The figures; longer than the count.</summary>
    public double[] Value => _value;

    /// <summary>Writes a figure.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int index, double value)
    {
        int count = Count;
        if (count == _index.Length) Grow();
        _index[count] = index;
        _value[count] = value;
        Count = count + 1;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow()
    {
        int size = (int)Math.Min(Array.MaxLength, 2L * Count);
        Array.Resize(ref _index, size);
        Array.Resize(ref _value, size);
    }
}
