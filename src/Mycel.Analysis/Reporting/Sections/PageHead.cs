using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>The head of a page: what came of the question, of which package, and what to know before anything else.</summary>
internal static class PageHead
{
    /// <summary>The head.</summary>
    /// <param name="package">The package.</param>
    /// <param name="scenario">Scenarios that were applied.</param>
    /// <param name="period">Year; 0 for none.</param>
    /// <param name="status">Status of the result.</param>
    /// <param name="outcome">The same in words.</param>
    /// <param name="claim">What is claimed, a sentence.</param>
    /// <param name="rest">What follows the claim.</param>
    public static Html Of(PackageStamp package, IReadOnlyList<string> scenario, int period, string status, string outcome, Html claim, params IReadOnlyList<Html> rest)
    {
        string applied = scenario.Count == 0 ? "no scenario applied" : "scenario " + Words.List(scenario);
        string year = period == 0 ? "" : $"Year {period} · ";
        string title = string.IsNullOrWhiteSpace(package.Title) ? package.Name : package.Title;
        return Html.Of(
            $"""
            <section id="headline" class="hero" aria-labelledby="headline-title"><p class="eyebrow"><span class="status status-{status}">{outcome}</span> {year}{applied}</p>
            <h1 id="headline-title">{title}</h1>
            <p class="claim">{claim}</p>
            {Html.Join(rest, part => part)}</section>

            """);
    }

    /// <summary>Notices as a list; nothing where there are none.</summary>
    /// <param name="notices">The notices.</param>
    public static Html Notices(IReadOnlyCollection<Html> notices) =>
        Html.When(notices.Count > 0, () => Html.Of($"<ul class=\"notices\">{Html.Join(notices, notice => Html.Of($"<li>{notice}</li>"))}</ul>"));

    /// <summary>How much of a result rests on assumed values; none where nothing does.</summary>
    /// <param name="trust">Shares by quality.</param>
    /// <param name="what">What is meant: <c>of the result</c>.</param>
    public static IEnumerable<Html> Assumed(IReadOnlyList<QualityShare> trust, string what)
    {
        double assumed = trust.Where(share => share.Quality == "assumed").Sum(share => share.Share);
        if (assumed > 0) yield return Html.Of($"{Figure.Part(assumed)} {what} rests on assumed values: <a href=\"#sources\">sources</a>.");
    }

    /// <summary>How many warnings the package has; none where it has none.</summary>
    /// <param name="warnings">Number of warnings.</param>
    public static IEnumerable<Html> Warnings(int warnings)
    {
        if (warnings > 0) yield return Html.Of($"The data package has {Words.Count(warnings, "warning", "warnings")}: <a href=\"#findings\">findings</a>.");
    }
}
