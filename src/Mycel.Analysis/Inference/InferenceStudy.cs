using Mycel.Analysis.Balances;
using Mycel.Analysis.Inference.Documents;
using Mycel.Analysis.Inference.Packages;
using Mycel.Analysis.Results;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Inference;

/// <summary>A question about the technologies of a package: the package with all candidates, what is given, and what is wanted.</summary>
public sealed class InferenceStudy
{
    private InferenceStudy(CandidateTables candidates, PackageStamp package, IReadOnlyList<string> scenario, InferenceOptions options)
    {
        Candidates = candidates;
        Package = package;
        Scenario = scenario;
        Options = options;
        Park = UnitModels.ParkOf(candidates.Tables, []);
        PackageInfo info = candidates.Tables.Package;
        Year = options.Period ?? info.BaseYear ?? (info.Periods.Count > 0 ? info.Periods[0] : int.MaxValue);
        Database = TechnologyDatabase.Of(Park, Year, candidates.Industries);
        Givens = Givens.Of(Park, Year, Database, options.From, options.Markets);
        Wanted = options.To is { } products ? Numbers(products) : [.. Usual()];
    }

    /// <summary>The package, with all candidates.</summary>
    public Park Park { get; }

    /// <summary>Year that is asked.</summary>
    public int Year { get; }

    /// <summary>The options.</summary>
    public InferenceOptions Options { get; }

    /// <summary>The technologies.</summary>
    public TechnologyDatabase Database { get; }

    /// <summary>What is given and sold.</summary>
    public Givens Givens { get; }

    /// <summary>Numbers of the resources that are wanted, ascending.</summary>
    public IReadOnlyList<int> Wanted { get; }

    /// <summary>The package that was asked.</summary>
    public PackageStamp Package { get; }

    /// <summary>Scenarios that were applied.</summary>
    public IReadOnlyList<string> Scenario { get; }

    /// <summary>The package and the packages that technologies were taken from.</summary>
    internal CandidateTables Candidates { get; }

    /// <summary>Opens a question.</summary>
    /// <param name="tables">The package, scenarios applied, without errors.</param>
    /// <param name="sha256">Hash over its files.</param>
    /// <param name="scenario">Scenarios that were applied.</param>
    /// <param name="databases">Packages to take more technologies from, each with the hash over its files.</param>
    /// <param name="options">Options.</param>
    /// <param name="findings">Takes what does not fit together.</param>
    /// <returns>The question; null where the findings hold errors.</returns>
    public static InferenceStudy? Open(
        PackageTables tables, string sha256, IReadOnlyList<string> scenario, IReadOnlyList<(PackageTables Tables, string Sha256)> databases, InferenceOptions options,
        FindingList findings)
    {
        var candidates = CandidateTables.Of(tables, databases, findings);
        return findings.HasErrors ? null : new InferenceStudy(candidates, CandidateTables.StampOf(tables, sha256), scenario, options);
    }

    /// <summary>What is wrong with the options, and what to do.</summary>
    /// <returns>A sentence; null where nothing is wrong.</returns>
    public string? ProblemOf()
    {
        if (Options.Depth < 1) return "--depth takes a number of waves from 1 on.";
        foreach (string id in (Options.From ?? []).Concat(Options.To ?? []).Concat(Options.LeftOvers))
        {
            if (Database.Resource(id) >= 0) continue;
            string meant = NearestName.Of(id, Database.Resources) is { } near ? $"Did you mean '{near}'?" : "resources.csv lists what there is.";
            return $"'{id}' is no resource of the package. {meant}";
        }

        return null;
    }

    /// <summary>Begins to infer.</summary>
    public InferenceSession Begin() => new(Database, Givens, Options.Depth);

    /// <summary>What a session came to, as a document, and the package of what was selected.</summary>
    /// <param name="session">The session.</param>
    /// <param name="check">Finds what is wrong with a package that is to be written.</param>
    /// <param name="findings">Findings to show with the result.</param>
    public InferenceAnswer Close(InferenceSession session, Action<PackageTables, FindingList> check, FindingList findings)
    {
        var outcome = InferenceOutcome.Of(this, session);
        InferredPackage package = InferredPackage.Of(this, outcome, check);
        return new InferenceAnswer(InferenceDocumentWriter.Of(this, outcome, package, findings), package.Tables);
    }

    /// <summary>A technology as a session stands: what feeds it, what it would feed, what it misses.</summary>
    /// <param name="session">The session.</param>
    /// <param name="technology">Number of the technology.</param>
    /// <param name="outlook">The session as it is seen.</param>
    public InferredTechnology Describe(InferenceSession session, int technology, Outlook outlook) => new(
        Database.Recipes[technology].Id, Database.Recipes[technology].Industry, Candidates.PackageOf(Database.Recipes[technology].Id), "open",
        session.WaveOf(technology), "", Kept: false, outlook.InputsOf(technology), outlook.OutputsOf(technology));

    /// <summary>Title of a resource.</summary>
    /// <param name="resource">Id of the resource.</param>
    public string TitleOf(string resource) => Database.Resource(resource) is var number and >= 0 ? Database.Titles[number] : resource;

    private int[] Numbers(IEnumerable<string> ids) => [.. ids.Select(Database.Resource).Where(resource => resource >= 0).Distinct().Order()];

    // What markets pay for, and what plants must deliver or be given.
    private IEnumerable<int> Usual()
    {
        HashSet<int> needed = [];
        foreach (Plant plant in Park.Tables.Plants)
            if (plant.Minimum is { Value: > 0 } && Park.Find(plant.Technology)?.Reference is { } reference) needed.Add(Database.Resource(reference.Value));
        return Enumerable.Range(0, Database.Resources.Count).Where(resource => Givens.Sold[resource] == Sale.Price || needed.Contains(resource));
    }
}

/// <summary>What a session came to.</summary>
/// <param name="Document">The document.</param>
/// <param name="Package">The package of the technologies that were selected, and all that they need.</param>
public sealed record InferenceAnswer(InferenceDocument Document, PackageTables Package);
