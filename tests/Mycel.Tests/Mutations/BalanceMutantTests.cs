using System.Globalization;
using System.Text.Json;
using Mycel.Analysis.Flowsheets;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Files.Folders;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Tests.Laws;

namespace Mycel.Tests.Mutations;

/// <summary>
/// Spoiled packages that are balanced: every one gets findings or a balance that is proven, holds nothing but numbers and is verified. With <c>MYCEL_BALANCE_MUTANTS=10000</c> as many
/// are made of each package.
/// </summary>
public sealed class BalanceMutantTests
{
    // Of so many mutants one is asked how it moves, and one is verified.
    private const int SensitivityEvery = 3;
    private const int VerifyEvery = 2;
    private const double Slow = 20;

    private static int Mutants => int.TryParse(Environment.GetEnvironmentVariable("MYCEL_BALANCE_MUTANTS"), CultureInfo.InvariantCulture, out int asked) ? asked : 150;

    private static int Seed => int.TryParse(Environment.GetEnvironmentVariable("MYCEL_BALANCE_SEED"), CultureInfo.InvariantCulture, out int asked) ? asked : 1;

    [Fact]
    public void A_spoiled_algae_park_gets_findings_or_a_balance() =>
        Spoil(Repository.Path("examples", "algae-park"), ["", "a", "b", "c", "d", "e", "f", "oil-rich", "stoichiometric"], "published");

    [Fact]
    public void A_spoiled_flowsheet_with_heat_water_and_models_gets_findings_or_a_balance() =>
        Spoil(Repository.Path("tests", "Mycel.Tests", "Mutations", "Flowsheet"), ["", "sent"], "low");

    private static void Spoil(string package, string[] scenarios, string beside)
    {
        using var folder = new MutantFolder(package);
        var originals = new Dictionary<string, (string Records, PlanDocument Balance)>(StringComparer.Ordinal);
        var faults = new List<string>();
        int refused = 0;
        int balanced = 0;
        for (int number = 0; number < Mutants && faults.Count < 20; number++)
        {
            var random = new Random((Seed * 10_000_000) + number);
            Mutant mutant = Mutations.Of(folder.Files, random);
            string chosen = scenarios[random.Next(scenarios.Length)];
            string[] scenario = [.. new[] { chosen, random.Next(2) == 0 ? beside : "" }.Where(id => id.Length > 0)];
            string key = string.Join(' ', scenario);
            if (!originals.TryGetValue(key, out var original))
            {
                (string records, PlanDocument? balance, FindingList findings) = Ask(folder.Path, scenario, sensitivities: false, verify: true);
                balance.ShouldNotBeNull(string.Join('\n', findings.Select(finding => finding.Problem))).Status.ShouldBe("balanced", key);
                original = (records, balance);
                originals.Add(key, original);
            }

            folder.Write(mutant.Files);
            if (FaultOf(folder.Path, mutant, scenario, number, original, ref refused, ref balanced) is { } fault) faults.Add($"{number} [{key}]: {mutant.Story}{fault}");
            folder.Restore(mutant.Files.Keys);
        }

        string.Join("\n", faults).ShouldBe("");

        // Were nearly all refused, or nearly none, little would have been tested.
        refused.ShouldBeInRange(Mutants / 5, Mutants * 9 / 10);
        balanced.ShouldBeGreaterThan(Mutants / 20);
    }

    private static string? FaultOf(string folder, Mutant mutant, string[] scenario, int number, (string Records, PlanDocument Balance) original, ref int refused, ref int balanced)
    {
        long begun = System.Diagnostics.Stopwatch.GetTimestamp();
        try
        {
            (string records, PlanDocument? balance, FindingList findings) = Ask(folder, scenario, number % SensitivityEvery == 0, number % VerifyEvery == 0);
            if (findings.Any(finding => finding.Problem.Length == 0 || finding.Mend.Length == 0)) return "a finding has no words";
            refused += balance is null ? 1 : 0;
            if (balance is null) return findings.HasErrors ? null : "refused without an error";
            if (mutant.MustBeRefused && !mutant.Files.Keys.Any(file => file.StartsWith("scenarios", StringComparison.Ordinal))) return "an unreadable cell was accepted";
            if (System.Diagnostics.Stopwatch.GetElapsedTime(begun).TotalSeconds > Slow) return $"took {System.Diagnostics.Stopwatch.GetElapsedTime(begun)}";
            if (balance.Status == "balanced") balanced++;
            else if (balance.Refusal is null || !balance.Findings.Any(finding => finding.Severity == "error")) return $"{balance.Status} without a reason";
            return records == original.Records && !IsSame(balance, original.Balance) ? "the same records gave another balance" : null;
        }
        catch (Exception exception)
        {
            return $"{exception.GetType().Name}: {exception.Message} {string.Join(" < ", (exception.StackTrace ?? "").Split('\n').Where(line => line.Contains("Mycel", StringComparison.Ordinal)).Take(4))}";
        }
    }

    private static bool IsSame(PlanDocument balance, PlanDocument original) =>
        balance.Status == original.Status && balance.Indicators.Count == original.Indicators.Count
        && balance.Indicators.Zip(original.Indicators).All(pair => Math.Abs(pair.First.Value - pair.Second.Value) <= 1e-9 * Math.Max(1, Math.Abs(pair.Second.Value)));

    private static (string Records, PlanDocument? Balance, FindingList Findings) Ask(string folder, string[] scenario, bool sensitivities, bool verify)
    {
        FindingList findings = [];
        FolderStore store = FolderStore.OpenFolder(folder, findings)!;
        PackageReading reading = PackageReader.Read(store, findings);
        Study? study = Study.Open(reading.Tables, "", scenario, Balancing.OptionsFor(null), findings);
        if (study is null) return ("", null, findings);
        var request = new BalanceRequest { Sensitivities = sensitivities };
        Balancing.ProblemOf(study, request).ShouldBeNull();
        var further = new BalanceRequest { Sensitivities = false, HeatPump = 0.5, Fresh = new Dictionary<string, double> { ["salt"] = 1e-5 }, Regenerated = new Dictionary<string, double> { ["salt"] = 2e-5, ["fibres"] = 1e-5 } };
        if (!sensitivities && Balancing.ProblemOf(study, further) is null) request = further;
        PlanDocument balance = Balancing.Run(study, new PhaseClock(), request);
        // Something that is no number cannot be written, and throws.
        JsonSerializer.Serialize(balance, PlanJson.Default.PlanDocument).Length.ShouldBeGreaterThan(0);
        if (balance.Status == "balanced")
        {
            if (!balance.Certificate!.Accepted) throw new InvalidOperationException($"the proof is not accepted: residual {balance.Certificate.PrimalResidual:R}, balance {balance.Certificate.BalanceResidual:R}");
            BalanceLaws.AccountsClose(balance);
            if (verify && BalanceVerification.Of(balance, study, request) is { Problems: { Count: > 0 } problems }) throw new InvalidOperationException("not verified: " + string.Join("; ", problems.Take(3)));
        }

        return (Records.OfBalance(study.Park.Tables), balance, findings);
    }
}
