using Mycel.Analysis.Balances;
using Mycel.Analysis.Results;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Provenance;

namespace Mycel.Analysis.Inference.Packages;

/// <summary>A package with candidate technologies of other packages put beside its own: their recipes, resources and sources, not their plants, markets or endowments.</summary>
internal sealed class CandidateTables
{
    private readonly Dictionary<string, PackageStamp> _origins = new(StringComparer.Ordinal);
    private readonly string _own;

    private CandidateTables(PackageTables own)
    {
        Own = own;
        Tables = own;
        _own = own.Package.Name;
    }

    /// <summary>The package that was asked.</summary>
    public PackageTables Own { get; }

    /// <summary>The same with the candidates.</summary>
    public PackageTables Tables { get; private set; }

    /// <summary>Packages that candidates were taken from.</summary>
    public IReadOnlyList<PackageStamp> Databases { get; private set; } = [];

    /// <summary>Industries that candidates have in the packages that they were taken from.</summary>
    public Dictionary<string, string> Industries { get; } = new(StringComparer.Ordinal);

    /// <summary>Puts candidates beside a package. Where an id stands in both, the package's own row holds.</summary>
    /// <param name="own">The package.</param>
    /// <param name="databases">The packages to take from, each with the hash over its files.</param>
    /// <param name="findings">Takes resources that are not counted alike.</param>
    public static CandidateTables Of(PackageTables own, IReadOnlyList<(PackageTables Tables, string Sha256)> databases, FindingList findings)
    {
        var candidates = new CandidateTables(own);
        foreach ((PackageTables tables, string sha256) in databases) candidates.Add(tables, StampOf(tables, sha256), findings);
        return candidates;
    }

    /// <summary>Stamp of a package.</summary>
    /// <param name="tables">The package.</param>
    /// <param name="sha256">Hash over its files.</param>
    public static PackageStamp StampOf(PackageTables tables, string sha256) =>
        new(tables.Package.Name, tables.Package.Title.Length == 0 ? tables.Package.Name : tables.Package.Title, sha256);

    /// <summary>Name of the package that describes a technology.</summary>
    /// <param name="technology">Id of the technology.</param>
    public string PackageOf(string technology) => _origins.TryGetValue(technology, out PackageStamp? origin) ? origin.Name : _own;

    private void Add(PackageTables other, PackageStamp stamp, FindingList findings)
    {
        Databases = [.. Databases, stamp];
        Park park = ParkOf(other, stamp, findings);
        HashSet<TechnologyId> known = [.. Tables.Technologies.Select(row => row.Technology)];
        HashSet<TechnologyId> added = [.. other.Technologies.Select(row => row.Technology).Where(id => !known.Contains(id))];
        foreach (TechnologyId technology in added) _origins.TryAdd(technology.Value, stamp);
        foreach (Plant plant in other.Plants.Where(plant => added.Contains(plant.Technology))) Industries.TryAdd(plant.Technology.Value, park.IndustryOf(plant));
        CompareUnits(other, stamp, findings);
        HashSet<ResourceId> wanted = Equations.ResourcesOf(park, [.. added.Select(id => id.Value)]);
        wanted.ExceptWith(Tables.Resources.Select(row => row.Id));
        Dictionary<SourceId, SourceId> renamed = Renamed(other, stamp);
        SourceId? Kept(SourceId? source) => source is { } id ? renamed.GetValueOrDefault(id, id) : null;
        HashSet<SourceId> sources = [.. Tables.Sources.Select(row => row.Id)];
        PackageTables before = Tables;
        Tables = Tables with
        {
            Technologies = Rows.With(
                Tables.Technologies, other.Technologies.Where(row => added.Contains(row.Technology)).Select(row => row with { Source = Kept(row.Source) }),
                (row, number) => row with { RowNumber = number }),
            Reactions = Rows.With(
                Tables.Reactions, other.Reactions.Where(row => added.Contains(row.Technology)).Select(row => row with { Source = Kept(row.Source) }),
                (row, number) => row with { RowNumber = number }),
            Models = Rows.With(
                Tables.Models, other.Models.Where(row => added.Contains(row.Technology)).Select(row => row with { Source = Kept(row.Source) }),
                (row, number) => row with { RowNumber = number }),
            Resources = Rows.With(
                Tables.Resources, other.Resources.Where(row => wanted.Contains(row.Id)).Select(row => row with { Source = Kept(row.Source) }),
                (row, number) => row with { RowNumber = number }),
            Sources = Rows.With(
                Tables.Sources, other.Sources.Where(row => !sources.Contains(renamed[row.Id])).Select(row => row with { Id = renamed[row.Id] }),
                (row, number) => row with { RowNumber = number }),
        };
        SameRecipes.Check(UnitModels.ParkOf(before, []), park, UnitModels.ParkOf(Tables, []), stamp, findings);
    }

    // What is wrong with its unit models is said with the name of the package, for its files are not this one's.
    private static Park ParkOf(PackageTables other, PackageStamp stamp, FindingList findings)
    {
        FindingList own = [];
        Park park = UnitModels.ParkOf(other, own);
        foreach (Finding finding in own.Where(finding => finding.Severity == Severity.Error))
            findings.Add(finding.Code, finding.Place with { File = $"{stamp.Name}/{finding.Place.File}" }, finding.Problem, finding.Mend);
        return park;
    }

    private void CompareUnits(PackageTables other, PackageStamp stamp, FindingList findings)
    {
        Dictionary<ResourceId, Resource> own = Tables.Resources.DistinctBy(row => row.Id).ToDictionary(row => row.Id);
        foreach (Resource row in other.Resources)
        {
            if (!own.TryGetValue(row.Id, out Resource? same) || same.Unit.Dimension.Equals(row.Unit.Dimension)) continue;
            findings.Add(
                FindingCodes.UnitWrongDimension, new CellPlace("resources.csv", same.RowNumber, "unit"),
                $"'{row.Id.Value}' is counted in {same.Unit} here and in {row.Unit} in the package '{stamp.Name}'.", "Give one of the two another id, or count both alike.");
        }
    }

    // Two packages may call different references by one id; the later one is then named after its package.
    private Dictionary<SourceId, SourceId> Renamed(PackageTables other, PackageStamp stamp)
    {
        Dictionary<SourceId, string> own = Tables.Sources.DistinctBy(row => row.Id).ToDictionary(row => row.Id, row => row.Citation);
        return other.Sources.DistinctBy(row => row.Id).ToDictionary(
            row => row.Id, row => !own.TryGetValue(row.Id, out string? citation) || citation == row.Citation ? row.Id : new SourceId($"{stamp.Name}-{row.Id.Value}"));
    }
}
