namespace Mycel.Solver.Programs;

/// <summary>Which values a column may take between its bounds.</summary>
public enum ColumnKind : byte
{
    /// <summary>Any value.</summary>
    Continuous,

    /// <summary>Whole numbers only.</summary>
    Integer,
}
