using System.Globalization;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Files.Folders;
using Mycel.Model.Checks;
using Mycel.Model.Packages;

namespace Mycel.Tests.Mutations;

/// <summary>
/// Thousands of spoiled packages: every one gets findings or an answer, none a crash, none a hang, none an answer that rests on a cell that was not read. With
/// <c>MYCEL_MUTANTS=1000000</c> as many are made of the smallest example, and half as many of a package that uses every table.
/// </summary>
public sealed class MutantTests
{
    private const int Batches = 5;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, Batches)];

    private static int Mutants => int.TryParse(Environment.GetEnvironmentVariable("MYCEL_MUTANTS"), CultureInfo.InvariantCulture, out int asked) ? asked / Batches : 2000;

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_spoiled_package_gets_findings_or_an_answer(int seed) => Spoil(Repository.Path("examples", "two-plants"), seed, Mutants);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_spoiled_package_with_every_table_gets_findings_or_an_answer(int seed) =>
        Spoil(Repository.Path("tests", "Mycel.Tests", "Mutations", "Park"), seed + Batches, Mutants / 2);

    [Fact]
    public void A_spoiled_package_of_a_real_park_gets_findings_or_an_answer() => Spoil(Repository.Path("examples", "kalundborg"), 99, 100);

    private static void Spoil(string package, int seed, int count)
    {
        using var folder = new MutantFolder(package);
        (PackageTables tables, PlanDocument? original, FindingList found) = Ask(folder.Path);
        found.HasErrors.ShouldBeFalse();
        string records = Records.Of(tables);
        var faults = new List<string>();
        int refused = 0;
        for (int number = 0; number < count && faults.Count < 20; number++)
        {
            Mutant mutant = Mutations.Of(folder.Files, new Random((seed * 10_000_000) + number));
            folder.Write(mutant.Files);
            string? fault = FaultOf(folder.Path, mutant, records, original!, ref refused);
            if (fault is not null) faults.Add($"{number}: {mutant.Story}{fault}");
            folder.Restore(mutant.Files.Keys);
        }

        string.Join("\n", faults).ShouldBe("");

        // Were nearly all refused, or nearly none, little would have been tested.
        refused.ShouldBeInRange(count / 5, count * 9 / 10);
    }

    private static string? FaultOf(string folder, Mutant mutant, string records, PlanDocument original, ref int refused)
    {
        try
        {
            (PackageTables tables, PlanDocument? plan, FindingList findings) = Ask(folder);
            if (findings.Any(finding => finding.Problem.Length == 0 || finding.Mend.Length == 0)) return "a finding has no words";
            refused += plan is null ? 1 : 0;
            if (plan is null) return findings.HasErrors ? null : "refused without an error";
            if (mutant.MustBeRefused) return "an unreadable cell was accepted";
            if (Records.Of(tables) != records) return null;
            bool isSame = plan.Status == original.Status && Math.Abs((plan.Objective?.Value ?? 0) - original.Objective!.Value) <= 1e-6 * Math.Abs(original.Objective.Value);
            return isSame ? null : "the same records gave another answer";
        }
        catch (Exception exception)
        {
            return $"{exception.GetType().Name}: {exception.Message} {exception.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("Mycel", StringComparison.Ordinal))}";
        }
    }

    private static (PackageTables Tables, PlanDocument? Plan, FindingList Findings) Ask(string folder)
    {
        FindingList findings = [];
        FolderStore store = FolderStore.OpenFolder(folder, findings)!;
        PackageReading reading = PackageReader.Read(store, findings);
        Study? study = Study.Open(reading.Tables, "", [], new StudyOptions { TimeLimit = TimeSpan.FromSeconds(10), Baseline = false }, findings);
        if (study is null) return (reading.Tables, null, findings);
        study.ProblemOf().ShouldBeNull();
        return (reading.Tables, Optimiser.Run(study, new PhaseClock()), findings);
    }
}
