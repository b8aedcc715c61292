namespace Mycel.Solver.Programs;

/// <summary>The arrays behind a program. They may be longer than the counts say; nobody writes to the part that a program shows.</summary>
internal sealed record ProgramArrays
{
    public required Sense Sense { get; init; }
    public required double Offset { get; init; }
    public required int ColumnCount { get; init; }
    public required int RowCount { get; init; }
    public required int NonzeroCount { get; init; }
    public required double[] Cost { get; init; }
    public required double[] ColumnLower { get; init; }
    public required double[] ColumnUpper { get; init; }

    /// <summary>Absent where all columns are continuous.</summary>
    public required ColumnKind[]? Kind { get; init; }

    public required int IntegerCount { get; init; }
    public required int[] RowStart { get; init; }
    public required int[] ColumnIndex { get; init; }
    public required double[] Value { get; init; }
    public required double[] RowLower { get; init; }
    public required double[] RowUpper { get; init; }
    public required QuadraticObjective? Quadratic { get; init; }
    public required FamilyList ColumnFamilies { get; init; }
    public required FamilyList RowFamilies { get; init; }
}
