using System.Globalization;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;

namespace Mycel.Model.Sweeps;

/// <summary>
/// Reads cells that move from the words of a command line, each <c>TABLE/KEY/COLUMN=FROM..TO UNIT/STEPS</c> or <c>TABLE/KEY/COLUMN=V1;V2;V3 UNIT</c>. The year of a row stands
/// behind its column, <c>@2030</c>; <c>*=</c> and <c>+=</c> multiply the cell and add to it.
/// </summary>
public static class SweepText
{
    /// <summary>Id of a sweep that is told in this way.</summary>
    public const string Id = "vary";

    private const string Form = "Write TABLE/KEY/COLUMN=FROM..TO UNIT/STEPS or TABLE/KEY/COLUMN=V1;V2;V3 UNIT, such as 'markets/natural-gas/buy=5..20 EUR/GJ/15'.";

    /// <summary>Reads the rows.</summary>
    /// <param name="texts">A text for each cell.</param>
    /// <param name="problem">What is wrong and what to do; null where nothing is.</param>
    /// <returns>The rows, numbered from 1; those before the first that is wrong.</returns>
    public static Table<SweepRow> Read(IReadOnlyList<string> texts, out string? problem)
    {
        var rows = new List<SweepRow>();
        problem = null;
        foreach (string text in texts)
        {
            if (ReadRow(text, rows.Count + 1, ref problem) is not { } row) break;
            rows.Add(row);
        }

        return new Table<SweepRow>(rows);
    }

    private static SweepRow? ReadRow(string text, int number, ref string? problem)
    {
        int equals = text.IndexOf('=');
        if (equals < 0) return Refuse(text, "names no values", ref problem);
        OverrideOperation? operation = equals > 0 && text[equals - 1] is '*' ? OverrideOperation.Multiply : equals > 0 && text[equals - 1] is '+' ? OverrideOperation.Add : null;
        string cell = text[..(operation is null ? equals : equals - 1)].Trim();
        int? year = null;
        if (cell.LastIndexOf('@') is >= 0 and var at)
        {
            if (!int.TryParse(cell[(at + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out int found)) return Refuse(text, "has no year behind '@'", ref problem);
            (year, cell) = (found, cell[..at]);
        }

        int first = cell.IndexOf('/'), last = cell.LastIndexOf('/');
        bool isProperty = first > 0 && cell[..first] == "datapackage";
        if (first <= 0 || (first == last && !isProperty)) return Refuse(text, "names no cell", ref problem);
        var row = new SweepRow
        {
            RowNumber = number, Table = cell[..first], Key = isProperty ? cell[(first + 1)..] : cell[(first + 1)..last], Column = isProperty ? null : cell[(last + 1)..],
            Year = year, Operation = operation,
        };
        string values = text[(equals + 1)..].Trim();
        int dots = values.IndexOf("..", StringComparison.Ordinal);
        return values.Length == 0 ? Refuse(text, "names no values", ref problem) : dots < 0 ? WithList(row, values) : WithRange(row, values[..dots].Trim(), values[(dots + 2)..].Trim());
    }

    private static SweepRow WithRange(SweepRow row, string from, string rest)
    {
        int? steps = null;
        if (rest.LastIndexOf('/') is >= 0 and var slash && int.TryParse(rest[(slash + 1)..].Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int count))
            (steps, rest) = (count, rest[..slash].Trim());
        (string to, string? unit) = Apart(rest);
        return row with { From = from, To = to, Steps = steps, Unit = unit };
    }

    private static SweepRow WithList(SweepRow row, string values)
    {
        int semicolon = values.LastIndexOf(';') + 1;
        (string last, string? unit) = SweepValues.IsNumber(row) ? Apart(values[semicolon..].Trim()) : (values[semicolon..].Trim(), null);
        return row with { Values = values[..semicolon] + last, Unit = unit };
    }

    private static (string Value, string? Unit) Apart(string text)
    {
        int blank = text.IndexOf(' ');
        return blank < 0 ? (text, null) : (text[..blank], text[blank..].Trim());
    }

    private static SweepRow? Refuse(string text, string problem, ref string? words)
    {
        words = $"'{text}' {problem}. {Form}";
        return null;
    }
}
