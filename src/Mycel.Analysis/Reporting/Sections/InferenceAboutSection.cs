using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>What was asked, so that it can be asked again.</summary>
internal static class InferenceAboutSection
{
    /// <summary>The section.</summary>
    public static Section Of(InferenceView view)
    {
        InferenceDocument document = view.Document;
        Html options = Html.Join(
            document.Options.OrderBy(option => option.Key, StringComparer.Ordinal),
            option => Html.Of($"<div><dt>{Words.FromId(option.Key == "byProducts" ? "by-product" : option.Key)}</dt><dd>{option.Value}</dd></div>"));
        Html databases = Html.Join(
            document.Databases, stamp => Html.Of($"<div><dt>More technologies from</dt><dd>{stamp.Name}<code class=\"sub\">{stamp.Sha256}</code></dd></div>"));
        return new Section(
            "about", "About this report",
            Html.Of($"This page and the tables beside it are made from one document, <code>infer.json</code>; the same question and the same decisions give the same bytes. Sites are not told apart here: whether a resource can be brought to where it is needed, and how much of it there is, is asked of a plan."),
            Html.Of(
                $"""
                <dl class="facts wide"><div><dt>Package</dt><dd>{document.Package.Name}</dd></div>{databases}
                <div><dt>Scenarios</dt><dd>{(document.Scenario.Count == 0 ? "none" : string.Join(", ", document.Scenario))}</dd></div>{options}
                <div><dt>Fingerprint of the package</dt><dd><code>{document.Package.Sha256}</code></dd></div></dl>
                """));
    }
}
