namespace Mycel.Model.Packages.Tables;

/// <summary>Names a row of <c>sources.csv</c>.</summary>
/// <param name="Value">The id, in kebab-case.</param>
[RowId("sources.csv", "id")]
public readonly record struct SourceId(string Value);

/// <summary>Names a row of <c>resources.csv</c>.</summary>
/// <param name="Value">The id, in kebab-case.</param>
[RowId("resources.csv", "id")]
public readonly record struct ResourceId(string Value);

/// <summary>Names a row of <c>organisations.csv</c>.</summary>
/// <param name="Value">The id, in kebab-case.</param>
[RowId("organisations.csv", "id")]
public readonly record struct OrganisationId(string Value);

/// <summary>Names a row of <c>sites.csv</c>.</summary>
/// <param name="Value">The id, in kebab-case.</param>
[RowId("sites.csv", "id")]
public readonly record struct SiteId(string Value);

/// <summary>Names a row of <c>plants.csv</c>.</summary>
/// <param name="Value">The id, in kebab-case.</param>
[RowId("plants.csv", "id")]
public readonly record struct PlantId(string Value);

/// <summary>Names the run of rows of one technology in <c>technologies.csv</c>.</summary>
/// <param name="Value">The id, in kebab-case.</param>
[RowId("technologies.csv", "technology")]
public readonly record struct TechnologyId(string Value);
