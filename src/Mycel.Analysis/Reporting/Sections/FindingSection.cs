using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>What is wrong or doubtful in the data package.</summary>
internal static class FindingSection
{
    /// <summary>The section.</summary>
    public static Section Of(PlanView view) => Of(view.Plan.Findings);

    /// <summary>The section for some findings.</summary>
    public static Section Of(IReadOnlyList<FindingEntry> findings) => new(
        "findings", "Findings about the data", Html.Of($"What is doubtful in the data package, where it stands, and what to do about it."),
        DataTable.Of<FindingEntry>(
            "Findings", ["Kind", Column.Sentences("Where"), Column.Sentences("What"), Column.Sentences("What to do")],
            [.. findings.OrderBy(finding => Order(finding.Severity)).ThenBy(finding => finding.Place, StringComparer.Ordinal).ThenBy(finding => finding.Code, StringComparer.Ordinal)],
            finding =>
            [
                Html.Of($"<span class=\"severity s-{Order(finding.Severity)}\">{Words.FromId(finding.Severity)}</span><code class=\"sub\">{finding.Code}</code>"),
                Html.Of($"<code>{finding.Place}</code>"), Html.Of($"{finding.Problem}"), Html.Of($"{finding.Mend}"),
            ],
            "findings.csv", "Nothing was found to be doubtful.", hideCaption: true));

    private static int Order(string severity) => severity switch { "error" => 0, "warning" => 1, _ => 2 };
}
