using System.Text;

namespace Mycel.Tests.Mutations;

/// <summary>Cells of a CSV text, so that they can be moved about; quotes as the format has them.</summary>
internal sealed class Grid
{
    public List<List<string>> Rows { get; } = [];

    public static Grid Of(string text)
    {
        var grid = new Grid();
        var row = new List<string>();
        var cell = new StringBuilder();
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[++i]);
            else if (c == '"') quoted = !quoted;
            else if (quoted || c is not (',' or '\n')) cell.Append(c);
            else
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == ',') continue;
                grid.Rows.Add(row);
                row = [];
            }
        }

        if (cell.Length > 0 || row.Count > 0) grid.Rows.Add([.. row, cell.ToString()]);
        return grid;
    }

    public string Text() => string.Concat(Rows.Select(row => string.Join(',', row.Select(Quoted)) + "\n"));

    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(',', '"', '\n') ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
