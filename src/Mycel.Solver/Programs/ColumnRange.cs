namespace Mycel.Solver.Programs;

/// <summary>The columns of one family while a program is being built: their indices, and their entries to write to.</summary>
/// <remarks>Columns start with cost 0, lower bound 0, no upper bound, continuous. Spans are good until the next family of columns is made.</remarks>
public readonly struct ColumnRange : IEquatable<ColumnRange>
{
    private readonly ProgramBuilder _builder;

    internal ColumnRange(ProgramBuilder builder, int first, int count) => (_builder, First, Count) = (builder, first, count);

    /// <summary>Index of the first column in the program.</summary>
    public int First { get; }

    /// <summary>Number of columns.</summary>
    public int Count { get; }

    /// <summary>Objective coefficients.</summary>
    public Span<double> Cost => _builder.CostOf(this);

    /// <summary>Lower bounds; negative infinity for none.</summary>
    public Span<double> Lower => _builder.LowerOf(this);

    /// <summary>Upper bounds; positive infinity for none.</summary>
    public Span<double> Upper => _builder.UpperOf(this);

    /// <summary>Kinds. To ask for this span costs a byte per column of the whole program, so ask only where there are integers.</summary>
    public Span<ColumnKind> Kind => _builder.KindOf(this);

    /// <summary>Index in the program of the k-th column of the family.</summary>
    public int this[int member]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)member, (uint)Count, nameof(member));
            return First + member;
        }
    }

    /// <inheritdoc />
    public bool Equals(ColumnRange other) => ReferenceEquals(_builder, other._builder) && First == other.First && Count == other.Count;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is ColumnRange other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(First, Count);

    /// <summary>Whether both are the same columns of the same builder.</summary>
    public static bool operator ==(ColumnRange left, ColumnRange right) => left.Equals(right);

    /// <summary>Whether they are different columns.</summary>
    public static bool operator !=(ColumnRange left, ColumnRange right) => !left.Equals(right);
}
