using Mycel.Analysis.Balances;
using Mycel.Analysis.Checks;
using Mycel.Analysis.Optimisation.Documents;
using Mycel.Analysis.Results;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Optimisation;

/// <summary>A question asked of a park: the park under its scenarios, checked, and the options.</summary>
public sealed class Study
{
    private Study(Park park, PackageStamp package, IReadOnlyList<string> scenario, StudyOptions options, FindingList findings, Study? before)
    {
        Park = park;
        Before = before;
        Options = options;
        Context = new StudyContext(park, package, scenario, options, [.. findings]);
    }

    /// <summary>The park, scenarios applied.</summary>
    public Park Park { get; }

    /// <summary>The options.</summary>
    public StudyOptions Options { get; }

    /// <summary>Year that is planned.</summary>
    public int Year => Options.Period ?? Park.Tables.Package.BaseYear ?? Park.Tables.Package.Periods[0];

    /// <summary>The same question asked of the park before; null where that was not asked.</summary>
    internal Study? Before { get; }

    internal StudyContext Context { get; }

    /// <summary>Applies scenarios to a package, checks it, and opens a study.</summary>
    /// <param name="tables">Tables that were read without errors.</param>
    /// <param name="sha256">Hash over the package's files.</param>
    /// <param name="scenario">Scenarios, in order.</param>
    /// <param name="options">Options.</param>
    /// <param name="findings">Takes what is wrong or doubtful.</param>
    /// <returns>The study; null where the findings hold errors.</returns>
    public static Study? Open(PackageTables tables, string sha256, IReadOnlyList<string> scenario, StudyOptions options, FindingList findings)
    {
        if (findings.HasErrors) return null;
        scenario = tables.NamesOf(scenario);
        PackageTables scene = scenario.Count == 0 ? tables : tables.Under(scenario, findings);
        if (findings.HasErrors) return null;
        Park park = UnitModels.ParkOf(scene, findings);
        ParkChecks.Run(park, options.Period, findings);
        if (findings.HasErrors) return null;
        Study? before = options.Before is null ? null : OpenBefore(tables, sha256, options, findings);
        if (findings.HasErrors) return null;
        return new Study(park, StampOf(scene.Package, sha256), scenario, options, findings, before);
    }

    /// <summary>Opens a study of tables that are known to describe what the program can say, whether or not the checks would find such a park plausible.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="options">Options.</param>
    /// <returns>The study.</returns>
    internal static Study Unchecked(PackageTables tables, StudyOptions options) => new(
        UnitModels.ParkOf(tables, []), StampOf(tables.Package, ""), [], options, [],
        options.Before is { } before ? Unchecked(before.Count == 0 ? tables : tables.Under(before, []), options with { Before = null }) : null);

    /// <summary>What is wrong with the options, and what to do.</summary>
    /// <returns>A sentence; null where nothing is wrong.</returns>
    public string? ProblemOf()
    {
        if (SolveMethods.Of(Options.Method) is null) return $"'{Options.Method}' is not a method. Choose one of: {string.Join(", ", SolveMethods.Names)}.";
        if (Options.Threads is < 1 or > 1024) return "The number of threads must lie between 1 and 1024.";
        if (!(Options.Gap is >= 0 and < 1)) return "The gap must be a share of at least 0 and below 1, such as 0.01.";
        if (Options.TimeLimit < TimeSpan.Zero) return "The time limit must not be negative.";
        if (Options.Alternatives is < 0 or > 1000) return "The number of alternatives must lie between 0 and 1000.";
        if (Options.Within is { } within && !(within is >= 0 and < 1)) return "What near-optimal plans may give up must be a share of at least 0 and below 1, such as 5%.";
        if (Options.LeftOut is < 0) return "The number of plants left out that are explained must not be negative.";
        if (Options.Synergies is < 0 or > 200) return "The number of technologies that are paired must lie between 0 and 200.";
        IReadOnlyList<ObjectiveStage> stages = Objective.Read(Options.Objective, Park, out string? problem);
        if (problem is null && Options.Synergies > 0 && stages[^1].IsRatio)
            return "What is lost without a technology is a difference of two values, which says little of a ratio. Ask for synergies with a sum as the objective.";
        problem ??= Optimisation.Measures.MeasureWriter.ProblemOf(Options, stages, Park);
        if (problem is null && Before is not null) Objective.Read(Options.Objective, Before.Park, out problem);
        return problem;
    }

    // What is found in the park before and not in the park itself is said to be of it.
    private static Study? OpenBefore(PackageTables tables, string sha256, StudyOptions options, FindingList findings)
    {
        IReadOnlyList<string> scenario = options.Before!;
        var under = new FindingList();
        Study? before = Open(tables, sha256, scenario, options with { Before = null }, under);
        HashSet<Finding> known = [.. findings];
        string scene = scenario.Count == 0 ? "In the park before" : $"In the park before ({string.Join(", ", scenario)})";
        foreach (Finding finding in under.Where(known.Add)) findings.Add(finding.Code, finding.Place, $"{scene}: {finding.Problem}", finding.Mend);
        return before;
    }

    private static PackageStamp StampOf(PackageInfo package, string sha256) =>
        new(package.Name, package.Title.Length == 0 ? package.Name : package.Title, sha256);
}
