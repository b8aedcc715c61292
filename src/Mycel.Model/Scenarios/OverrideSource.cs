using Mycel.Model.Packages;

namespace Mycel.Model.Scenarios;

/// <summary>An override as a row of two cells, its value and its unit, so that it is read by the same rules as a table.</summary>
internal sealed class OverrideSource(string file, int rowNumber, string value, string unit) : IRowSource
{
    public string File => file;

    public IReadOnlyList<string> Header { get; } = ["value", "unit"];

    public DecimalSigns DecimalSigns => DecimalSigns.Point;

    public int RowNumber => rowNumber;

    public bool Next() => true;

    public ReadOnlySpan<char> Cell(int index) => index == 0 ? value : unit;

    public void Dispose()
    {
        // Holds nothing open.
    }
}
