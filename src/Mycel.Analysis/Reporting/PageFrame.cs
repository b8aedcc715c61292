using System.Security.Cryptography;
using System.Text;
using Mycel.Analysis.Reporting.Sections;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting;

/// <summary>
/// Head and foot of the page. The browser is told to run only the two scripts and the one style sheet whose hashes stand in the page, and to fetch nothing: should data ever escape its
/// escaping, it still could neither run nor call home.
/// </summary>
internal static class PageFrame
{
    private const string Mark = """
        <svg class="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true"><path d="M16 16 6 7M16 16 27 9M16 16 24 27M16 16 7 25M6 7 7 25" /><circle cx="16" cy="16" r="4.5"/><circle cx="6" cy="7" r="3"/><circle cx="27" cy="9" r="3"/><circle cx="24" cy="27" r="3"/><circle cx="7" cy="25" r="3"/></svg>
        """;

    /// <summary>The page up to the first section.</summary>
    /// <param name="package">The package that it speaks of.</param>
    /// <param name="sections">Its sections.</param>
    /// <param name="subject">What it says of the package.</param>
    public static Html Head(PackageStamp package, IReadOnlyList<Section> sections, string subject = "what its symbiosis is worth")
    {
        string title = string.IsNullOrWhiteSpace(package.Title) ? package.Name : package.Title;
        Html links = Html.Join(sections, section => Html.Of($"<li><a href=\"#{section.Id}\">{section.Title}</a></li>"));
        return Html.Of(
            $"""
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{new Html(Policy)}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <title>{title}: {subject}</title>
            <link rel="icon" href="data:,">
            <style>{new Html(Asset.Style)}</style>
            </head>
            <body>
            <a class="skip" href="#main">Skip to the report</a>
            <header class="top"><a class="brand" href="#headline">{new Html(Mark)}<span>Mycel</span></a><span class="of">{title}</span>
            <button type="button" id="theme" hidden><span aria-hidden="true">◐</span> <span class="label">Dark</span></button></header>
            <div class="page"><nav class="contents" aria-label="Contents"><details id="contents" open><summary>Contents</summary><ul><li><a href="#headline">Headline</a></li>{links}</ul></details></nav>
            <main id="main">

            """);
    }

    /// <summary>The page from the end of the last section: data of the charts, then the scripts.</summary>
    public static void WriteFoot(TextWriter writer, string charts)
    {
        writer.Write("</main></div>\n<footer><p>Made by Mycel. Charts: Apache ECharts, Apache License 2.0.</p></footer>\n<script type=\"application/json\" id=\"charts\">");
        writer.Write(charts);
        writer.Write("</script>\n<script>");
        writer.Write(Asset.Charts);
        writer.Write("</script>\n<script>");
        writer.Write(Asset.Script);
        writer.Write("</script>\n</body>\n</html>\n");
    }

    private static string Policy =>
        $"default-src 'none'; script-src {Hash(Asset.Charts)} {Hash(Asset.Script)}; style-src {Hash(Asset.Style)}; img-src data:; base-uri 'none'; form-action 'none'";

    private static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
