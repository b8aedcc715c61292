using System.Text;
using System.Text.Json;
using Mycel.Model.Checks;
using Mycel.Model.Provenance;

namespace Mycel.Model.Packages.Reading;

/// <summary>
/// Reads one JSON text value by value. Values of the wrong kind become findings with their line and are passed over; every method leaves the reader on
/// the last token of the value it was given.
/// </summary>
internal sealed class JsonText(byte[] bytes, FindingList findings)
{
    private readonly byte[] body = bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;
    private int lineCount = 1;
    private int countedTo;

    /// <summary>Reads a value.</summary>
    public delegate void ValueAction(ref Utf8JsonReader reader);

    /// <summary>Reads the value of a property.</summary>
    public delegate void PropertyAction(ref Utf8JsonReader reader, string name);

    /// <summary>Reads an item of a list.</summary>
    public delegate T ItemFunction<out T>(ref Utf8JsonReader reader);

    /// <summary>Whether the text turned out to be JSON.</summary>
    public bool IsWellFormed { get; private set; } = true;

    /// <summary>Reads the text; where it is not JSON, that is a finding.</summary>
    public void Read(ValueAction action)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            reader.Read();
            action(ref reader);
            while (reader.Read())
            {
            }
        }
        catch (JsonException exception)
        {
            AddMalformed((int)(exception.LineNumber ?? 0) + 1);
        }
        catch (InvalidOperationException)
        {
            // Thrown for escapes such as \ud800 that stand for half a character.
            AddMalformed(lineCount);
        }
    }

    /// <summary>Line of the token under the reader, from 1.</summary>
    public int LineOf(ref Utf8JsonReader reader)
    {
        int position = (int)reader.TokenStartIndex;
        if (position < countedTo)
        {
            lineCount = 1;
            countedTo = 0;
        }

        lineCount += body.AsSpan(countedTo, position - countedTo).Count((byte)'\n');
        countedTo = position;
        return lineCount;
    }

    /// <summary>Reads an object property by property; a property that stands twice is a finding and is read once.</summary>
    public void Object(ref Utf8JsonReader reader, string property, PropertyAction action)
    {
        if (!Expect(ref reader, JsonTokenType.StartObject, property, "an object in braces"))
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            int line = LineOf(ref reader);
            reader.Read();
            if (seen.Add(name))
            {
                action(ref reader, name);
            }
            else
            {
                findings.Add(FindingCodes.PropertyDuplicate, Place(line, property.Length > 0 ? property : name), $"'{Excerpt.Of(name)}' is given twice.", "Remove one of the two.");
                reader.Skip();
            }
        }
    }

    /// <summary>Reads a list item by item.</summary>
    public IReadOnlyList<T> List<T>(ref Utf8JsonReader reader, string property, ItemFunction<T> item)
    {
        var items = new List<T>();
        if (Expect(ref reader, JsonTokenType.StartArray, property, "a list in square brackets"))
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                items.Add(item(ref reader));
            }
        }

        return items;
    }

    /// <summary>Reads a text; empty where the value is none.</summary>
    public string String(ref Utf8JsonReader reader, string property) =>
        Expect(ref reader, JsonTokenType.String, property, "a text in quotes") ? reader.GetString()! : "";

    /// <summary>Passes over a value and gives its text.</summary>
    public string Raw(ref Utf8JsonReader reader)
    {
        int start = (int)reader.TokenStartIndex;
        reader.Skip();
        return Encoding.UTF8.GetString(body, start, (int)reader.BytesConsumed - start);
    }

    /// <summary>The value under the reader as a message may show it.</summary>
    public static string Shown(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => "{…}",
        JsonTokenType.StartArray => "[…]",
        JsonTokenType.String => $"\"{Excerpt.Of(Encoding.UTF8.GetString(reader.ValueSpan))}\"",
        _ => Excerpt.Of(Encoding.UTF8.GetString(reader.ValueSpan)),
    };

    private static CellPlace Place(int line, string property) => new(PackageDictionary.DescriptionFile, line, property);

    private bool Expect(ref Utf8JsonReader reader, JsonTokenType kind, string property, string words)
    {
        if (reader.TokenType == kind)
        {
            return true;
        }

        findings.Add(FindingCodes.PropertyWrong, Place(LineOf(ref reader), property), $"{Shown(ref reader)} is not {words}.", $"Write {words}.");
        reader.Skip();
        return false;
    }

    private void AddMalformed(int line)
    {
        IsWellFormed = false;
        findings.Add(
            FindingCodes.DescriptionMalformed, Place(line, ""), "The text is not valid JSON from here on.",
            "Look for a missing comma, quote or bracket here or in the line above.");
    }
}
