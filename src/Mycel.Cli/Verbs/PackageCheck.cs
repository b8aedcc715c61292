using Mycel.Analysis.Balances;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Cli.Hosting;
using Mycel.Model.Checks;
using Mycel.Model.Checks.Parks;

namespace Mycel.Cli.Verbs;

/// <summary>Checks a package: as it is under the scenarios that are asked for; where none are, as it stands and under each of its scenarios.</summary>
internal static class PackageCheck
{
    /// <summary>Checks a package.</summary>
    /// <param name="around">Where paths start from.</param>
    /// <param name="package">Path of the package.</param>
    /// <param name="scenarios">Scenarios to apply.</param>
    public static CheckDocument Of(Surroundings around, string package, IReadOnlyList<string> scenarios)
    {
        var input = PackageInput.Read(around, package);
        IReadOnlyList<TechnologyClosure> technologies = [];
        if (input.Tables is not null)
        {
            technologies = ClosuresOf(input, scenarios);
            Study.Open(input.Tables, input.Sha256, scenarios, new StudyOptions(), input.Findings);
            if (scenarios.Count == 0 && !input.Findings.HasErrors)
            {
                CheckScenarios(input);
            }
        }

        return CheckDocument.Of(input.Tables, input.Sha256, scenarios, input.Findings, technologies);
    }

    // They are shown although a check finds something, for they help to see what; only what could not be read has none.
    private static IReadOnlyList<TechnologyClosure> ClosuresOf(PackageInput input, IReadOnlyList<string> scenarios)
    {
        if (input.Findings.HasErrors)
        {
            return [];
        }

        var tables = input.Tables!.Under(scenarios, []);
        return TechnologyClosure.Of(UnitModels.ParkOf(tables, []), tables.Package.BaseYear ?? tables.Package.Periods.FirstOrDefault(int.MaxValue));
    }

    private static void CheckScenarios(PackageInput input)
    {
        var known = input.Findings.ToHashSet();
        foreach (var (scenario, described) in input.Tables!.Scenarios)
        {
            Check([scenario], $"the scenario '{scenario}'");
            foreach (string condition in described.Conditions)
            {
                Check([condition, scenario], $"the scenarios '{condition}' and '{scenario}'");
            }
        }

        void Check(IReadOnlyList<string> scenarios, string named)
        {
            var under = new FindingList();
            Study.Open(input.Tables!, input.Sha256, scenarios, new StudyOptions(), under);
            foreach (var finding in under.Where(known.Add))
            {
                input.Findings.Add(finding.Code, finding.Place, $"Under {named}: {finding.Problem}", finding.Mend);
            }
        }
    }
}
