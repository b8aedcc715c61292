using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;

namespace Mycel.Model.Checks.Parks;

/// <summary>The land of a site is an area that can be computed with.</summary>
internal sealed class SiteCheck : IParkCheck
{
    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        foreach (Site site in subject.Tables.Sites) subject.Converts(site.Area, site.Cell(SiteColumn.Area), Units.SquareMetre);
    }
}
