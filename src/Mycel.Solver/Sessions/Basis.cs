namespace Mycel.Solver.Sessions;

/// <summary>
/// Where the simplex method stands: for every column and row whether it is basic, and if not, at which of its bounds it is. A solve that starts from a basis, and from nothing
/// else, gives the same answer in every fresh session.
/// </summary>
public sealed class Basis
{
    // As HiGHS counts them: at the lower bound, basic, at the upper bound, free at zero, not basic.
    private const byte BasicState = 1;
    private const byte UpperState = 2;
    private const byte LastState = 4;

    private readonly byte[] _columns;
    private readonly byte[] _rows;

    private Basis(byte[] columns, byte[] rows) => (_columns, _rows) = (columns, rows);

    /// <summary>Number of columns.</summary>
    public int ColumnCount => _columns.Length;

    /// <summary>Number of rows.</summary>
    public int RowCount => _rows.Length;

    /// <summary>A basis that was written before.</summary>
    /// <param name="text">What <see cref="ToText"/> gave.</param>
    /// <param name="columnCount">Number of columns of the program.</param>
    /// <param name="rowCount">Number of rows of the program.</param>
    /// <returns>The basis; null where the text is damaged or belongs to another program.</returns>
    public static Basis? FromText(string text, int columnCount, int rowCount)
    {
        byte[] states = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, states, out int count) || count != columnCount + rowCount) return null;
        if (states.AsSpan(0, count).ContainsAnyExceptInRange((byte)0, LastState)) return null;
        return new Basis(states[..columnCount], states[columnCount..count]);
    }

    /// <summary>The basis as text that <see cref="FromText"/> reads.</summary>
    public string ToText() => Convert.ToBase64String([.. _columns, .. _rows]);

    internal bool IsBasicColumn(int column) => _columns[column] == BasicState;

    internal bool IsBasicRow(int row) => _rows[row] == BasicState;

    internal bool IsAtUpper(int row) => _rows[row] == UpperState;

    internal static Basis FromStates(ReadOnlySpan<int> columns, ReadOnlySpan<int> rows) => new(Narrowed(columns), Narrowed(rows));

    internal void CopyStates(Span<int> columns, Span<int> rows)
    {
        for (int j = 0; j < columns.Length; j++) columns[j] = _columns[j];
        for (int i = 0; i < rows.Length; i++) rows[i] = _rows[i];
    }

    private static byte[] Narrowed(ReadOnlySpan<int> states)
    {
        byte[] narrow = new byte[states.Length];
        for (int k = 0; k < narrow.Length; k++) narrow[k] = (byte)states[k];
        return narrow;
    }
}
