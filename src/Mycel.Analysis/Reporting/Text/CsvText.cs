using System.Buffers;
using System.Globalization;
using System.Text;

namespace Mycel.Analysis.Reporting.Text;

/// <summary>Writes a table as CSV (RFC 4180, line feeds): quoted where needed, numbers with every digit and a point, and no text that a spreadsheet would run.</summary>
public sealed class CsvText
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");
    private readonly StringBuilder _text = new();
    private bool _begun;

    /// <summary>Begins a table with its headings.</summary>
    public CsvText(params ReadOnlySpan<string> headings)
    {
        foreach (string heading in headings)
            Text(heading);
        EndRow();
    }

    /// <summary>Writes a text. One that begins like a formula gets an apostrophe before it, which spreadsheets hide.</summary>
    public CsvText Text(string? text) => Write(Safe(text ?? ""));

    /// <summary>Writes a number with every digit; nothing where there is none or it is not finite.</summary>
    public CsvText Number(double? value) => Write(value is { } known && double.IsFinite(known) ? known.ToString("R", CultureInfo.InvariantCulture) : "");

    /// <summary>Writes <c>yes</c> or <c>no</c>.</summary>
    public CsvText YesNo(bool value) => Write(value ? "yes" : "no");

    /// <summary>Ends a row.</summary>
    public void EndRow()
    {
        _text.Append('\n');
        _begun = false;
    }

    /// <inheritdoc />
    public override string ToString() => _text.ToString();

    private CsvText Write(string cell)
    {
        if (_begun)
            _text.Append(',');
        _begun = true;
        if (cell.AsSpan().IndexOfAny(Quoted) < 0)
            _text.Append(cell);
        else
            _text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        return this;
    }

    private static string Safe(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' ? "'" + text : text;
}
