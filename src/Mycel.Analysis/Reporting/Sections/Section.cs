using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Text;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>A section of the report.</summary>
/// <param name="Id">Name by which the contents lead to it.</param>
/// <param name="Title">Heading.</param>
/// <param name="Lead">What the section says, in a sentence or two.</param>
/// <param name="Body">What it shows.</param>
/// <param name="Charts">Charts that stand in it.</param>
internal sealed record Section(string Id, string Title, Html Lead, Html Body, IReadOnlyList<Chart> Charts)
{
    /// <summary>A section without a chart.</summary>
    public Section(string id, string title, Html lead, Html body)
        : this(id, title, lead, body, []) { }

    /// <summary>The section as markup.</summary>
    public Html Markup => Html.Of(
        $"<section id=\"{Id}\" aria-labelledby=\"{Id}-title\"><h2 id=\"{Id}-title\">{Title}</h2><p class=\"lead\">{Lead}</p>{Body}</section>\n");
}
