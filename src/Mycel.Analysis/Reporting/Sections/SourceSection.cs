using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>What the result rests on.</summary>
internal static class SourceSection
{
    /// <summary>The section.</summary>
    public static Section Of(PlanView view)
    {
        var trust = view.Plan.Trust.Where(share => double.IsFinite(share.Share)).OrderBy(share => QualityScale.Order(share.Quality)).ToList();
        return new Section(
            "sources", "Sources, and how far to trust them", Lead(trust, view.Plan.Balance is not null ? "the indicators, each counted alike" : view.Plan.Baseline?.Worth is null ? "the goal" : "the worth of the symbiosis"),
            Html.Of($"{Bar(trust)}{Shares(trust)}{Sources(view)}"));
    }

    private static Html Lead(List<QualityShare> trust, string whole)
    {
        if (trust.Count == 0)
            return Html.Of($"Nothing was traced to sources.");
        double weak = trust.Where(share => QualityScale.Order(share.Quality) >= QualityScale.Order("assumed")).Sum(share => share.Share);
        return Html.Of($"{Figure.Part(weak)} of the result rests on values that were assumed or name no source; {Figure.Part(Math.Max(0, 1 - weak))} rests on values with one. Shares are by weight in {whole}.");
    }

    // Patterns as well as shades: the bar is read without colour, and each part is named in the table under it.
    private static Html Bar(List<QualityShare> trust)
    {
        if (trust.Count == 0)
            return Html.Empty;
        double total = trust.Sum(share => Math.Max(0, share.Share));
        if (total <= 0)
            return Html.Empty;
        string words = Words.List([.. trust.Select(share => $"{share.Quality} {Figure.Part(share.Share)}")]);
        double at = 0;
        var parts = new List<Html>();
        foreach (QualityShare share in trust)
        {
            double width = 1000 * Math.Max(0, share.Share) / total;
            string x = Figure.Exact(Math.Round(at, 2)), wide = Figure.Exact(Math.Round(width, 2)), quality = QualityScale.Known(share.Quality);
            parts.Add(Html.Of($"<rect class=\"q-{quality}\" x=\"{x}\" width=\"{wide}\" height=\"36\"/>{Pattern(quality, x, wide)}"));
            at += width;
        }
        return Html.Of($"<svg class=\"trust\" viewBox=\"0 0 1000 36\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"Share of the result by quality of source: {words}\">{Patterns}{Html.Join(parts, part => part)}</svg>");
    }

    private static Html Patterns => new(
        """
        <defs><pattern id="hatch" width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="mark" width="3" height="12"/></pattern><pattern id="cross" width="12" height="12" patternUnits="userSpaceOnUse"><rect class="mark" width="3" height="12"/><rect class="mark" width="12" height="3"/></pattern><pattern id="dots" width="10" height="10" patternUnits="userSpaceOnUse"><circle class="mark" cx="5" cy="5" r="2"/></pattern></defs>
        """);

    private static Html Pattern(string quality, string x, string width) => quality switch
    {
        "typical" => Html.Of($"<rect fill=\"url(#dots)\" x=\"{x}\" width=\"{width}\" height=\"36\"/>"),
        "assumed" => Html.Of($"<rect fill=\"url(#hatch)\" x=\"{x}\" width=\"{width}\" height=\"36\"/>"),
        "none" => Html.Of($"<rect fill=\"url(#cross)\" x=\"{x}\" width=\"{width}\" height=\"36\"/>"),
        _ => Html.Empty,
    };

    private static Html Shares(List<QualityShare> trust) => DataTable.Of(
        "Share of the result by quality", ["Quality", Column.Sentences("Meaning"), Column.Figures("Share of the result"), Column.Figures("Cells")], trust,
        share =>
        [
            Html.Of($"<span class=\"swatch q-{QualityScale.Known(share.Quality)}\"></span>{Words.FromId(share.Quality)}"), Html.Of($"{QualityScale.Meaning(share.Quality)}"),
            Html.Of($"<data value=\"{Figure.Exact(share.Share)}\" title=\"{Figure.Exact(share.Share)}\">{Figure.Part(share.Share)}</data>"), Cells.Number(share.Cells),
        ],
        "trust.csv", "No shares are known.", hideCaption: true);

    private static Html Sources(PlanView view) => DataTable.Of<SourceUse>(
        "Sources that the figures rest on", ["Source", Column.Sentences("Citation"), "Quality", Column.Figures("Share of the result"), Column.Figures("Cells")],
        [.. view.Plan.Sources.OrderByDescending(source => source.Share).ThenBy(source => source.Id, StringComparer.Ordinal)],
        source =>
        [
            Html.Of($"<code>{source.Id}</code>"), Html.Of($"{source.Citation}{Address(source.Url)}"), Html.Of($"{source.Quality}"),
            Html.Of($"<data value=\"{Figure.Exact(source.Share)}\" title=\"{Figure.Exact(source.Share)}\">{Figure.Part(source.Share)}</data>"), Cells.Number(source.Cells),
        ],
        "sources.csv", "No figure of this plan names a source.");

    // Only addresses of the web become links: a package must not put a script behind a click.
    private static Html Address(string url)
    {
        if (url.Length == 0)
            return Html.Empty;
        bool web = Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
        return web ? Html.Of($" <a href=\"{url}\" rel=\"noopener noreferrer\">{url}</a>") : Html.Of($" <span class=\"quiet\">{url}</span>");
    }
}
