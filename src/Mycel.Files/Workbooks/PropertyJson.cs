using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Mycel.Files.Workbooks;

/// <summary>
/// Prints the rows of the sheet <c>datapackage</c> as a <c>datapackage.json</c>. Each property stands on the line that has the number of its row, so that
/// findings name rows of the sheet.
/// </summary>
internal sealed class PropertyJson
{
    private static readonly string[] Numbers = ["baseYear", "discountRate", "horizon"];
    private static readonly string[] Texts = ["name", "title", "description", "currency", "discountRateSource"];

    private readonly StringBuilder json = new("{");
    private int line = 1;
    private bool isFirst = true;

    private PropertyJson()
    {
    }

    /// <summary>The bytes of the file.</summary>
    public static byte[] Print(IReadOnlyList<PropertyRow> rows)
    {
        var printer = new PropertyJson();
        var later = new List<PropertyRow>();
        var printed = new HashSet<string>(StringComparer.Ordinal);
        foreach (PropertyRow row in rows.Where(row => row.Value.Length > 0 && !SheetNames.Prefixes.Any(prefix => row.Property.StartsWith(prefix, StringComparison.Ordinal))))
        {
            string list = row.Property[..Math.Max(0, row.Property.IndexOf('.'))];
            if (list is "slices" or "licenses")
            {
                if (printed.Add(list))
                {
                    printer.PrintList(list, rows);
                }
            }
            else if (row.Value.Contains('\n') && IsOther(row.Property) && PropertyRow.IsJson(row.Value))
            {
                // It takes several lines, so it comes last, where it shifts no other.
                later.Add(row);
            }
            else
            {
                printer.Print(row.Row, row.Property, ValueOf(row));
            }
        }

        foreach (PropertyRow row in later)
        {
            printer.Print(row.Row, row.Property, row.Value);
        }

        return Encoding.UTF8.GetBytes(printer.json.Append("}\n").ToString());
    }

    /// <summary>A text as JSON.</summary>
    public static string Quoted(string text)
    {
        // Halves of characters, which JSON cannot hold, become replacement characters.
        string whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        return $"\"{JsonEncodedText.Encode(whole, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
    }

    private static bool IsOther(string property) => !Numbers.Contains(property) && !Texts.Contains(property) && property != "periods";

    private static string ValueOf(PropertyRow row) => row.Property switch
    {
        "periods" when !row.Value.StartsWith('[') => $"[{string.Join(", ", row.Value.Split([' ', ',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(NumberOrText))}]",
        "licenses" when !PropertyRow.IsJson(row.Value) => $$"""[{"name": {{Quoted(row.Value)}}}]""",
        _ when Texts.Contains(row.Property) => Quoted(row.Value),
        _ when Numbers.Contains(row.Property) => NumberOrText(row.Value),
        _ => PropertyRow.IsJson(row.Value) ? row.Value : Quoted(row.Value),
    };

    private static string NumberOrText(string value) => (char.IsAsciiDigit(value[0]) || value[0] == '-') && PropertyRow.IsJson(value) ? value : Quoted(value);

    private void Print(int row, string property, string value)
    {
        Begin(row);
        json.Append(Quoted(property)).Append(": ").Append(value);
        line += value.Count(c => c == '\n');
    }

    /// <summary>Prints all items of a list: rows such as <c>slices.winter.share</c>, gathered by their second part.</summary>
    private void PrintList(string list, IReadOnlyList<PropertyRow> rows)
    {
        PropertyRow[] own = [.. rows.Where(row => row.Value.Length > 0 && row.Property.StartsWith(list + ".", StringComparison.Ordinal))];
        Begin(own[0].Row);
        json.Append(Quoted(list)).Append(": [");
        bool isFirstItem = true;
        foreach (IGrouping<string, PropertyRow> item in own.GroupBy(row => Parts(row, list).Item))
        {
            json.Append(isFirstItem ? "" : ",");
            isFirstItem = false;
            GoTo(item.First().Row);
            json.Append('{');
            if (list == "slices")
            {
                json.Append("\"id\": ").Append(Quoted(item.Key)).Append(", ");
            }

            json.AppendJoin(", ", item.Select(row => (Parts(row, list).Field, row.Value))
                .Select(field => $"{Quoted(field.Field)}: {(field.Field == "share" ? NumberOrText(field.Value) : Quoted(field.Value))}"));
            json.Append('}');
        }

        json.Append(']');
    }

    /// <summary>The id or number of an item and the name of its field; ids may hold points, names of fields do not.</summary>
    private static (string Item, string Field) Parts(PropertyRow row, string list)
    {
        string rest = row.Property[(list.Length + 1)..];
        int point = rest.LastIndexOf('.');
        return point > 0 ? (rest[..point], rest[(point + 1)..]) : (rest, list == "slices" ? "share" : "name");
    }

    private void Begin(int row)
    {
        json.Append(isFirst ? "" : ",");
        isFirst = false;
        GoTo(row);
    }

    private void GoTo(int row)
    {
        for (; line < row; line++)
        {
            json.Append('\n');
        }
    }
}
