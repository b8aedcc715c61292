using Mycel.Model.Checks;

namespace Mycel.Model.Packages;

/// <summary>What was read of a package.</summary>
/// <param name="Tables">The rows that could be read. Where there are errors they are not the whole package and must not be computed with.</param>
/// <param name="Findings">Everything that is wrong or doubtful.</param>
public sealed record PackageReading(PackageTables Tables, FindingList Findings);
