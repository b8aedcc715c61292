using System.Globalization;
using System.Text;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;

namespace Mycel.Tests.Balances;

/// <summary>The page <c>docs/reference.md</c>: each value of <c>data/reference</c> beside how far it can be trusted.</summary>
internal sealed class ReferencePage(PackageTables tables)
{
    private readonly Dictionary<SourceId, Source> sources = tables.Sources.ToDictionary(source => source.Id);

    /// <summary>Text of the page.</summary>
    public string Text()
    {
        var page = new StringBuilder(
            "# What the reference rests on\n\n<!-- Made from the data by a test; change the data, not this page. -->\n\n"
            + "Each value of the package `data/reference` with its range, how far it can be trusted, and its source. The words of trust are those of\n"
            + "[`sources.csv`](data/sources.md#words-of-quality). What is assumed is the compilers' judgement: take a value of your own before money is spent on it.\n\n");
        Counts(page);
        foreach (IGrouping<TechnologyId, TechnologyValue> technology in tables.Technologies.GroupBy(row => row.Technology)) Technology(page, technology.Key, [.. technology]);
        Resources(page);
        Sources(page);
        return page.ToString();
    }

    private void Counts(StringBuilder page)
    {
        Quality[] qualities = Enum.GetValues<Quality>();
        page.Append(CultureInfo.InvariantCulture, $"| table | {string.Join(" | ", qualities.Select(Word))} |\n|---|{string.Concat(qualities.Select(_ => "--:|"))}\n");
        foreach ((string table, IEnumerable<SourceId?> rows) in Tables())
        {
            ILookup<Quality, SourceId?> counted = rows.Where(row => row is not null).ToLookup(row => sources[row!.Value].Quality);
            page.Append(CultureInfo.InvariantCulture, $"| {table} | {string.Join(" | ", qualities.Select(quality => counted[quality].Count()))} |\n");
        }
    }

    private IEnumerable<(string Table, IEnumerable<SourceId?> Rows)> Tables() =>
    [
        ("models.csv", tables.Models.Select(row => row.Source)),
        ("technologies.csv", tables.Technologies.Select(row => row.Source)),
        ("reactions.csv", tables.Reactions.Select(row => row.Source)),
        ("resources.csv", tables.Resources.Select(row => row.Source)),
        ("markets.csv", tables.Markets.Select(row => row.Source)),
        ("factors.csv", tables.Factors.Select(row => row.Source)),
    ];

    private void Technology(StringBuilder page, TechnologyId technology, IReadOnlyList<TechnologyValue> rows)
    {
        ModelValue[] inputs = [.. tables.Models.Where(row => row.Technology == technology && row.Value is not null)];
        page.Append(CultureInfo.InvariantCulture, $"\n## {technology.Value}\n\n");
        if (inputs.Length > 0) page.Append(CultureInfo.InvariantCulture, $"Described by the unit model [{inputs[0].Model}](models/{inputs[0].Model}.md).\n\n");
        page.Append("| value of | value | range | trust | source | note |\n|---|---|---|---|---|---|\n");
        foreach (ModelValue row in inputs)
        {
            string month = row.Month is { } number ? string.Create(CultureInfo.InvariantCulture, $" in month {number}") : "";
            Line(page, row.Name + month, row.Value!.Value, (row.Low, row.High), row.Source, row.Note);
        }

        foreach (TechnologyValue row in rows.Where(row => row.Parameter != TechnologyParameter.Reference))
        {
            Line(page, row.Resource is { } resource ? $"{Word(row.Parameter)} {resource.Value}" : Word(row.Parameter), row.Value, (row.Low, row.High), row.Source, row.Note);
        }
    }

    private void Resources(StringBuilder page)
    {
        page.Append("\n## Resources\n\n| resource | lower heating value | consists of | trust | source | note |\n|---|---|---|---|---|---|\n");
        foreach (Resource row in tables.Resources.Where(row => row.Source is not null))
        {
            string matter = row.Composition ?? row.Formula ?? "";
            page.Append(CultureInfo.InvariantCulture, $"| {row.Id.Value} | {row.HeatingValue} | {matter} | {Trust(row.Source)} | {Linked(row.Source)} | {row.Note} |\n");
        }
    }

    private void Sources(StringBuilder page)
    {
        page.Append("\n## Sources\n\n| source | trust | who said it | licence | note |\n|---|---|---|---|---|\n");
        foreach (Source source in tables.Sources.OrderBy(source => source.Id.Value, StringComparer.Ordinal))
        {
            string said = source.Url is { } url ? $"[{source.Citation}]({url})" : source.Citation;
            page.Append(CultureInfo.InvariantCulture, $"| <a id=\"{source.Id.Value}\"></a>{source.Id.Value} | {Word(source.Quality)} | {said} | {source.Licence} | {source.Note} |\n");
        }
    }

    private void Line(StringBuilder page, string name, Quantity value, (Quantity? Low, Quantity? High) range, SourceId? source, string? note)
    {
        string span = range is ({ } low, { } high) ? string.Create(CultureInfo.InvariantCulture, $"{low.Value:R} to {high.Value:R}") : "";
        page.Append(CultureInfo.InvariantCulture, $"| {name} | {value} | {span} | {Trust(source)} | {Linked(source)} | {note} |\n");
    }

    private string Trust(SourceId? source) => source switch
    {
        null => "",
        { } id when sources[id].Quality == Quality.Assumed => "**assumed**",
        { } id => Word(sources[id].Quality),
    };

    private static string Linked(SourceId? source) => source is { } id ? $"[{id.Value}](#{id.Value})" : "";

    // Words of the tables: each capital but the first begins a part.
    private static string Word<T>(T word)
        where T : struct, Enum =>
        string.Concat(word.ToString().Select((letter, at) => at > 0 && char.IsUpper(letter) ? $"-{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
