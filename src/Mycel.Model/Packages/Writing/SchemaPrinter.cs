using System.Text.Json;

namespace Mycel.Model.Packages.Writing;

/// <summary>Prints the description of one table: where it is, and its Frictionless table schema.</summary>
internal static class SchemaPrinter
{
    /// <summary>Prints the entry of a table in the list of resources.</summary>
    public static void Print(Utf8JsonWriter json, WrittenTable table, IReadOnlyList<WrittenTable> all)
    {
        json.WriteStartObject();
        json.WriteString("name", table.Name.Replace('/', '-'));
        json.WriteString("path", table.Name + ".csv");
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (WrittenColumn column in table.Columns)
        {
            PrintField(json, column);
        }

        json.WriteEndArray();
        PrintKey(json, table);
        PrintReferences(json, table, all);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void PrintField(Utf8JsonWriter json, WrittenColumn column)
    {
        ColumnDescription? description = column.Description;
        json.WriteStartObject();
        json.WriteString("name", column.Heading);
        json.WriteString("type", TypeOf(description?.Kind));
        if (description?.Kind == CellKind.Flag)
        {
            WriteWords(json, "trueValues", ["yes"]);
            WriteWords(json, "falseValues", ["no"]);
        }

        DescriptionPrinter.WriteText(json, "description", description?.Description);
        if (description is { Required: true } or { Spellings.Count: > 0 })
        {
            json.WriteStartObject("constraints");
            if (description.Required)
            {
                json.WriteBoolean("required", true);
            }

            if (description.Spellings.Count > 0)
            {
                WriteWords(json, "enum", description.Spellings.Select(spelling => spelling.Text));
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void PrintKey(Utf8JsonWriter json, WrittenTable table)
    {
        // Frictionless wants every cell of a primary key filled, which holds only where all its columns are required.
        IReadOnlyList<string> key = PackageDictionary.Find(table.Name)?.Key ?? [];
        if (key.Count > 0 && key.All(name => table.Columns.Any(column => column.Heading == name && column.Description is { Required: true })))
        {
            WriteWords(json, "primaryKey", key);
        }
    }

    private static void PrintReferences(Utf8JsonWriter json, WrittenTable table, IReadOnlyList<WrittenTable> all)
    {
        WrittenColumn[] references = [.. table.Columns.Where(column => column.Description?.Kind == CellKind.Reference && TargetOf(column, all) is not null)];
        if (references.Length == 0)
        {
            return;
        }

        json.WriteStartArray("foreignKeys");
        foreach (WrittenColumn column in references)
        {
            WrittenTable target = TargetOf(column, all)!;
            json.WriteStartObject();
            json.WriteString("fields", column.Heading);
            json.WriteStartObject("reference");
            json.WriteString("resource", target.Name);
            json.WriteString("fields", target.Columns.First(other => other.Description?.Kind == CellKind.Id).Heading);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static WrittenTable? TargetOf(WrittenColumn column, IReadOnlyList<WrittenTable> all) =>
        all.FirstOrDefault(table => table.Name + ".csv" == column.Description!.ReferenceFile);

    private static string TypeOf(CellKind? kind) => kind switch
    {
        CellKind.Integer => "integer",
        CellKind.Quantity => "number",
        CellKind.Flag => "boolean",
        _ => "string",
    };

    private static void WriteWords(Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (string word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }
}
