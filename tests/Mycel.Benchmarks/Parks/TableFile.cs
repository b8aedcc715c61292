using System.Globalization;
using System.Runtime.CompilerServices;

namespace Mycel.Benchmarks.Parks;

/// <summary>Writes one table as CSV, row by row. The texts must hold neither commas nor quotes.</summary>
internal sealed class TableFile : IDisposable
{
    private readonly StreamWriter _writer;

    /// <summary>Opens a table.</summary>
    /// <param name="folder">Folder of the package.</param>
    /// <param name="name">Name of the file.</param>
    /// <param name="headings">Headings, separated by commas.</param>
    public TableFile(string folder, string name, string headings)
    {
        _writer = new StreamWriter(Path.Combine(folder, name));
        _writer.Write(headings);
        _writer.Write('\n');
    }

    /// <summary>Rows written so far, the headings not counted.</summary>
    public int Rows { get; private set; }

    /// <summary>Writes a row, its cells separated by commas.</summary>
    /// <param name="row">The row.</param>
    public void Write(ref DefaultInterpolatedStringHandler row)
    {
        _writer.Write(row.ToStringAndClear());
        _writer.Write('\n');
        Rows++;
    }

    /// <summary>A number with at most six significant digits, as people write them.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The text.</returns>
    public static string Number(double value) => value.ToString("G6", CultureInfo.InvariantCulture).Replace("E+", "e", StringComparison.Ordinal);

    /// <inheritdoc />
    public void Dispose() => _writer.Dispose();
}
