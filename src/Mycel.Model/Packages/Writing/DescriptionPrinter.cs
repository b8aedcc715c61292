using System.Text.Encodings.Web;
using System.Text.Json;
using Mycel.Model.Packages.Reading;

namespace Mycel.Model.Packages.Writing;

/// <summary>Prints <c>datapackage.json</c>: the package's own properties, then its tables with a Frictionless table schema.</summary>
internal static class DescriptionPrinter
{
    /// <summary>The bytes of the file.</summary>
    public static byte[] Print(PackageInfo package, IReadOnlyList<WrittenTable> tables)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            WriteProperties(json, package);
            foreach (OtherProperty other in package.Others)
            {
                json.WritePropertyName(other.Name);
                json.WriteRawValue(other.Json);
            }

            json.WriteStartArray("resources");
            foreach (WrittenTable table in tables)
            {
                SchemaPrinter.Print(json, table, tables);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>Writes a text property unless it is empty.</summary>
    public static void WriteText(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteProperties(Utf8JsonWriter json, PackageInfo package)
    {
        json.WriteString("name", package.Name);
        WriteText(json, "title", package.Title);
        WriteText(json, "description", package.Description);
        if (package.Licences.Count > 0)
        {
            json.WriteStartArray("licenses");
            foreach (Licence licence in package.Licences)
            {
                json.WriteStartObject();
                WriteText(json, "name", licence.Name);
                WriteText(json, "title", licence.Title);
                WriteText(json, "path", licence.Path);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        WriteText(json, "currency", PropertyNames.TextOf(package, PackageProperty.Currency));
        WriteYears(json, package);
        if (package.DiscountRate is { } rate)
        {
            json.WriteNumber("discountRate", rate);
        }

        WriteText(json, "discountRateSource", package.DiscountRateSource?.Value);
        if (package.Horizon is { } horizon)
        {
            json.WriteNumber("horizon", horizon);
        }

        if (package.Slices.Count > 0)
        {
            WriteSlices(json, package.Slices);
        }
    }

    private static void WriteYears(Utf8JsonWriter json, PackageInfo package)
    {
        if (package.BaseYear is { } year)
        {
            json.WriteNumber("baseYear", year);
        }

        // The base year alone is what a reader assumes where no periods are given.
        if (package.Periods.Count > 0 && !(package.Periods.Count == 1 && package.Periods[0] == package.BaseYear))
        {
            json.WriteStartArray("periods");
            foreach (int period in package.Periods)
            {
                json.WriteNumberValue(period);
            }

            json.WriteEndArray();
        }
    }

    private static void WriteSlices(Utf8JsonWriter json, IReadOnlyList<Slice> slices)
    {
        json.WriteStartArray("slices");
        foreach (Slice slice in slices)
        {
            json.WriteStartObject();
            json.WriteString("id", slice.Id);
            json.WriteNumber("share", slice.Share);
            WriteText(json, "title", slice.Title);
            WriteText(json, "source", slice.Source?.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
