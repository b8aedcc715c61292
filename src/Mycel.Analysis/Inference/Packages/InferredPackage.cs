using Mycel.Analysis.Results;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;

namespace Mycel.Analysis.Inference.Packages;

/// <summary>
/// The package of a superstructure: the selected technologies with a plant each, and of every table what speaks of them and of nothing else, so that it can be checked,
/// planned and inferred from again. What was put in, changed or left out is listed.
/// </summary>
internal sealed class InferredPackage
{
    private const string Suffix = "-inferred";

    private InferredPackage(PackageTables tables, IReadOnlyList<InferredChange> changes, FindingList findings)
    {
        Tables = tables;
        Changes = changes;
        Findings = findings;
    }

    /// <summary>The package.</summary>
    public PackageTables Tables { get; }

    /// <summary>What differs from the package that was asked.</summary>
    public IReadOnlyList<InferredChange> Changes { get; }

    /// <summary>What the checks find in it.</summary>
    public FindingList Findings { get; }

    /// <summary>Makes the package.</summary>
    /// <param name="study">The question.</param>
    /// <param name="outcome">What was selected.</param>
    /// <param name="check">Finds what is wrong with a package.</param>
    public static InferredPackage Of(InferenceStudy study, InferenceOutcome outcome, Action<PackageTables, FindingList> check)
    {
        var changes = new List<InferredChange>();
        PackageTables source = study.Candidates.Tables;
        HashSet<string> technologies = [.. Enumerable.Range(0, outcome.Selected.Length).Where(index => outcome.Selected[index]).Select(index => study.Database.Recipes[index].Id)];
        HashSet<ResourceId> resources = Equations.ResourcesOf(study.Park, technologies);
        var places = new PlantPlaces(study, technologies, changes);
        var supplies = new Supplies(study, resources, places, changes);
        PackageTables tables = new()
        {
            Package = Renamed(source.Package),
            Technologies = Numbered(source.Technologies.Where(row => technologies.Contains(row.Technology.Value)), (row, number) => row with { RowNumber = number }),
            Reactions = Numbered(source.Reactions.Where(row => technologies.Contains(row.Technology.Value)), (row, number) => row with { RowNumber = number }),
            Models = Numbered(source.Models.Where(row => technologies.Contains(row.Technology.Value)), (row, number) => row with { RowNumber = number }),
            Resources = Numbered(source.Resources.Where(row => resources.Contains(row.Id)), (row, number) => row with { RowNumber = number }),
            Organisations = Numbered(places.Organisations, (row, number) => row with { RowNumber = number }),
            Sites = Numbered(places.Sites.Concat(supplies.FarSites), (row, number) => row with { RowNumber = number }),
            Plants = Numbered(places.Plants, (row, number) => row with { RowNumber = number }),
            Markets = Numbered(supplies.Markets, (row, number) => row with { RowNumber = number }),
            Endowments = Numbered(supplies.Endowments, (row, number) => row with { RowNumber = number }),
            Factors = Numbered(source.Factors.Where(row => resources.Contains(row.Resource)), (row, number) => row with { RowNumber = number }),
            Limits = Numbered(source.Limits, (row, number) => row with { RowNumber = number }),
            Policies = Numbered(source.Policies, (row, number) => row with { RowNumber = number }),
            Published = Numbered(source.Published, (row, number) => row with { RowNumber = number }),
            ExchangeRates = Numbered(source.ExchangeRates, (row, number) => row with { RowNumber = number }),
            Sources = Numbered(source.Sources, (row, number) => row with { RowNumber = number }),
            Scenarios = source.Scenarios,
        };
        tables = tables with { Links = Numbered(LinkTrim.Of(study.Park, tables, changes), (row, number) => row with { RowNumber = number }) };
        tables = Remnants.Trim(tables, check, changes, out FindingList findings);
        tables = tables with { Sources = Numbered(UsedSources.Of(tables), (row, number) => row with { RowNumber = number }) };
        return new InferredPackage(tables, changes, findings);
    }

    private static PackageInfo Renamed(PackageInfo package) => package.Name.EndsWith(Suffix, StringComparison.Ordinal)
        ? package
        : package with { Name = package.Name + Suffix, Title = package.Title.Length == 0 ? "" : package.Title + ": the inferred superstructure" };

    private static Table<TRow> Numbered<TRow>(IEnumerable<TRow> rows, Func<TRow, int, TRow> number)
        where TRow : class, IRow => Rows.Numbered([.. rows], number);
}
