using Mycel.Model.Packages.Tables;

namespace Mycel.Model.Parks;

/// <summary>What one organisation has at one site. Resources pool freely inside it; between two premises they need a link.</summary>
/// <param name="Site">The site.</param>
/// <param name="Organisation">The organisation.</param>
public readonly record struct Premises(SiteId Site, OrganisationId Organisation)
{
    /// <summary>Name shown to people: the site's id, with the organisation's where they differ.</summary>
    public string Name => Site.Value == Organisation.Value ? Site.Value : $"{Site.Value}/{Organisation.Value}";
}
