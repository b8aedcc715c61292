using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Cli.Hosting;
using Mycel.Model.Checks;

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
        if (input.Tables is not null)
        {
            Study.Open(input.Tables, input.Sha256, scenarios, new StudyOptions(), input.Findings);
            if (scenarios.Count == 0 && !input.Findings.HasErrors)
            {
                CheckScenarios(input);
            }
        }

        return CheckDocument.Of(input.Tables, input.Sha256, scenarios, input.Findings);
    }

    private static void CheckScenarios(PackageInput input)
    {
        var known = input.Findings.ToHashSet();
        foreach (string scenario in input.Tables!.Scenarios.Keys)
        {
            var under = new FindingList();
            Study.Open(input.Tables, input.Sha256, [scenario], new StudyOptions(), under);
            foreach (var finding in under.Where(known.Add))
            {
                input.Findings.Add(finding.Code, finding.Place, $"Under the scenario '{scenario}': {finding.Problem}", finding.Mend);
            }
        }
    }
}
