using System.Text.Json.Serialization;
using Mycel.Model.Checks;
using Mycel.Model.Checks.Parks;
using Mycel.Model.Packages;

namespace Mycel.Analysis.Results;

/// <summary>What is known about a package after reading and checking it, as one document.</summary>
public sealed record CheckDocument
{
    /// <summary><c>right</c> where there is no error, else <c>wrong</c>.</summary>
    public required string Status { get; init; }

    /// <summary>The package that was checked.</summary>
    public required PackageStamp Package { get; init; }

    /// <summary>Scenarios that were applied, in order.</summary>
    public required IReadOnlyList<string> Scenario { get; init; }

    /// <summary>Number of errors, those that are not listed included.</summary>
    public required int Errors { get; init; }

    /// <summary>Number of warnings, those that are not listed included.</summary>
    public required int Warnings { get; init; }

    /// <summary>Number of rows of each table, by name of the table; scenarios and sweeps are among them.</summary>
    public required IReadOnlyDictionary<string, int> Tables { get; init; }

    /// <summary>The findings by file and row.</summary>
    public required IReadOnlyList<FindingEntry> Findings { get; init; }

    /// <summary>How each technology closes and how much of it is assumed, by id; none where the package could not be read.</summary>
    public required IReadOnlyList<TechnologyClosure> Technologies { get; init; }

    /// <summary>Puts findings into a document.</summary>
    /// <param name="tables">The package; null where it could not be opened.</param>
    /// <param name="sha256">Hash over its files; empty where it could not be opened.</param>
    /// <param name="scenario">Scenarios that were applied.</param>
    /// <param name="findings">What was found.</param>
    /// <param name="technologies">How technologies close.</param>
    public static CheckDocument Of(
        PackageTables? tables, string sha256, IReadOnlyList<string> scenario, FindingList findings, IReadOnlyList<TechnologyClosure>? technologies = null) => new()
    {
        Status = findings.HasErrors ? "wrong" : "right",
        Package = new PackageStamp(tables?.Package.Name ?? "", tables?.Package.Title ?? "", sha256),
        Scenario = scenario,
        Errors = findings.Errors,
        Warnings = findings.Warnings,
        Tables = RowsOf(tables),
        Findings = [.. findings.Select(EntryOf)],
        Technologies = technologies ?? [],
    };

    /// <summary>A finding as documents hold it.</summary>
    /// <param name="finding">The finding.</param>
    public static FindingEntry EntryOf(Finding finding) => new(
        NameOf(finding.Severity), finding.Code.Id, finding.Place.ToString(), finding.Problem, finding.Mend);

    private static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "remark",
    };

    private static SortedDictionary<string, int> RowsOf(PackageTables? tables)
    {
        var rows = new SortedDictionary<string, int>(StringComparer.Ordinal);
        if (tables is null)
        {
            return rows;
        }

        foreach (var description in PackageDictionary.Tables.Where(description => !PackageDictionary.IsFamily(description)))
        {
            rows.Add(description.Name, tables.TableAt(description.Index).Count);
        }

        foreach (var scenario in tables.Scenarios.Values)
        {
            rows.Add($"{PackageDictionary.ScenarioFolder}/{scenario.Id}", scenario.Overrides.Count);
        }

        foreach (var sweep in tables.Sweeps.Values)
        {
            rows.Add($"{PackageDictionary.SweepFolder}/{sweep.Id}", sweep.Rows.Count);
        }

        return rows;
    }
}

/// <summary>How the document is written: camel case, nothing reflected at run time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n",
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CheckDocument))]
public sealed partial class CheckJson : JsonSerializerContext;
