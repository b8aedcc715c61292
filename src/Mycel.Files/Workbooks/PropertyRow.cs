using System.Globalization;
using System.Text.Json;
using Mycel.Model.Packages;

namespace Mycel.Files.Workbooks;

/// <summary>A row of the sheet <c>datapackage</c>.</summary>
/// <param name="Row">Number of the row.</param>
/// <param name="Property">Name of the property; parts of lists as <c>slices.winter.share</c>, <c>licenses.1.name</c>.</param>
/// <param name="Value">Its value.</param>
internal sealed record PropertyRow(int Row, string Property, string Value)
{
    /// <summary>The rows that say what a package says of itself; properties that are not set have none.</summary>
    public static IEnumerable<PropertyRow> Of(PackageInfo package)
    {
        var rows = new List<PropertyRow>();
        void Add(string property, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                rows.Add(new PropertyRow(rows.Count + 2, property, value));
            }
        }

        Add("name", package.Name);
        Add("title", package.Title);
        Add("description", package.Description);
        for (int i = 0; i < package.Licences.Count; i++)
        {
            string prefix = $"licenses.{Text(i + 1)}.";
            Add(prefix + "name", package.Licences[i].Name);
            Add(prefix + "title", package.Licences[i].Title);
            Add(prefix + "path", package.Licences[i].Path);
        }

        Add("currency", package.Currency?.ToString());
        Add("baseYear", package.BaseYear is { } year ? Text(year) : null);
        Add("periods", string.Join(' ', package.Periods.Select(Text)));
        Add("discountRate", package.DiscountRate is { } rate ? Text(rate) : null);
        Add("discountRateSource", package.DiscountRateSource?.Value);
        Add("horizon", package.Horizon is { } years ? Text(years) : null);
        foreach (Slice slice in package.Slices)
        {
            string prefix = $"slices.{slice.Id}.";
            Add(prefix + "share", Text(slice.Share));
            Add(prefix + "title", slice.Title);
            Add(prefix + "source", slice.Source?.Value);
        }

        foreach (OtherProperty other in package.Others)
        {
            Add(other.Name, PlainText(other.Json) ?? other.Json);
        }

        return rows;
    }

    /// <summary>Whether a text is a JSON value.</summary>
    public static bool IsJson(string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The text of a JSON value that is one and needs no quotes to be told from other JSON; null for any other.</summary>
    private static string? PlainText(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.String && document.RootElement.GetString() is { } text
            && text.Trim() == text && PropertyJson.Quoted(text) == json && !IsJson(text) ? text : null;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
