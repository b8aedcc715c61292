namespace Mycel.Analysis.Results;

/// <summary>Names and places that a reader of the document needs.</summary>
/// <param name="Organisations">Organisations.</param>
/// <param name="Sites">Sites.</param>
/// <param name="Resources">Resources.</param>
/// <param name="Plants">Plants.</param>
/// <param name="Indicators">Indicators.</param>
public sealed record ParkDirectory(
    IReadOnlyList<OrganisationEntry> Organisations, IReadOnlyList<SiteEntry> Sites, IReadOnlyList<ResourceEntry> Resources,
    IReadOnlyList<PlantEntry> Plants, IReadOnlyList<IndicatorEntry> Indicators);

/// <summary>An organisation.</summary>
/// <param name="Id">Id.</param>
/// <param name="Title">Title.</param>
/// <param name="Sector">Sector; empty where it has none.</param>
public sealed record OrganisationEntry(string Id, string Title, string Sector);

/// <summary>A site.</summary>
/// <param name="Id">Id.</param>
/// <param name="Title">Title.</param>
/// <param name="Latitude">Latitude in degrees; null where it is not known.</param>
/// <param name="Longitude">Longitude in degrees; null where it is not known.</param>
public sealed record SiteEntry(string Id, string Title, double? Latitude, double? Longitude);

/// <summary>A resource.</summary>
/// <param name="Id">Id.</param>
/// <param name="Title">Title.</param>
/// <param name="Kind">Kind, in kebab-case.</param>
/// <param name="Unit">Unit of amounts.</param>
public sealed record ResourceEntry(string Id, string Title, string Kind, string Unit);

/// <summary>A plant.</summary>
/// <param name="Id">Id.</param>
/// <param name="Title">Title.</param>
/// <param name="Owner">Owner.</param>
/// <param name="Site">Site.</param>
/// <param name="Industry">Industry it is counted in.</param>
public sealed record PlantEntry(string Id, string Title, string Owner, string Site, string Industry);

/// <summary>An indicator.</summary>
/// <param name="Id">Id.</param>
/// <param name="Title">Title.</param>
/// <param name="Unit">Unit in which it is shown.</param>
/// <param name="Better">Which way is better: <c>more</c>, <c>less</c> or <c>neither</c>.</param>
/// <param name="Formula">How it is computed, in words.</param>
public sealed record IndicatorEntry(string Id, string Title, string Unit, string Better, string Formula);
