using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>What was asked, and of what.</summary>
internal static class FrontAboutSection
{
    /// <summary>The section.</summary>
    public static Section Of(FrontView view)
    {
        FrontDocument front = view.Front;
        var options = front.Options.OrderBy(option => option.Key, StringComparer.Ordinal);
        return new Section(
            "about", "About this report", Html.Of($"This page and the tables beside it are made from one document, <code>front.json</code>; the same question asked of the same package gives the same bytes."),
            Html.Of(
                $"""
                <dl class="facts wide"><div><dt>Package</dt><dd>{front.Package.Name}</dd></div><div><dt>How points were sought</dt><dd>{Words.FromId(front.Method)}</dd></div>
                <div><dt>Scenarios</dt><dd>{(front.Scenario.Count == 0 ? "none" : string.Join(", ", front.Scenario))}</dd></div>{Html.Join(options, option => Html.Of($"<div><dt>{Words.FromId(option.Key)}</dt><dd>{option.Value}</dd></div>"))}
                <div><dt>Fingerprint of the package</dt><dd><code>{front.Package.Sha256}</code></dd></div><div><dt>Fingerprint of the result</dt><dd><code>{front.Digest}</code></dd></div></dl>
                """));
    }
}
