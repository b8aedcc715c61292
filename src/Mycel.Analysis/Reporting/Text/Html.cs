using System.Runtime.CompilerServices;

namespace Mycel.Analysis.Reporting.Text;

/// <summary>Markup that is safe to write as it is: every piece of data in it was escaped when it was made.</summary>
/// <param name="Markup">The markup.</param>
internal readonly record struct Html(string Markup)
{
    /// <summary>Nothing.</summary>
    public static Html Empty => new("");

    /// <summary>Makes markup from a literal with holes; what stands in a hole is escaped unless it is markup already.</summary>
    public static Html Of(HtmlText text) => new(text.ToString());

    /// <summary>Markup of each item, one after the other.</summary>
    public static Html Join<T>(IEnumerable<T> items, Func<T, Html> write) => new(string.Concat(items.Select(item => write(item).Markup)));

    /// <summary>Markup where a condition holds, else nothing.</summary>
    public static Html When(bool condition, Func<Html> write) => condition ? write() : Empty;

    /// <inheritdoc />
    public override string ToString() => Markup ?? "";
}

/// <summary>
/// Receives the parts of an interpolated string: the literal parts are markup, the holes are data. A hole cannot be forgotten, because there is no other way to put data into a page.
/// </summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlText
{
    private readonly System.Text.StringBuilder _markup;

    /// <summary>Begins a text.</summary>
    public HtmlText(int literalLength, int holes) => _markup = new System.Text.StringBuilder(literalLength + (holes * 16));

    /// <summary>Writes markup.</summary>
    public void AppendLiteral(string markup) => _markup.Append(markup);

    /// <summary>Writes data, escaped.</summary>
    public void AppendFormatted(string? text) => _markup.Append(HtmlEscape.Of(text ?? ""));

    /// <summary>Writes a whole number.</summary>
    public void AppendFormatted(int number) => _markup.Append(System.Globalization.CultureInfo.InvariantCulture, $"{number}");

    /// <summary>Writes markup that is safe already.</summary>
    public void AppendFormatted(Html html) => _markup.Append(html.Markup);

    /// <inheritdoc />
    public override string ToString() => _markup.ToString();
}
