using System.Text.Json;
using System.Text.Json.Nodes;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Files.Folders;
using Mycel.Model.Checks;
using Mycel.Model.Packages;

namespace Mycel.Tests.Optimisation;

public sealed class VerificationTests
{
    [Theory]
    [InlineData("two-plants", "profit")]
    [InlineData("two-plants", "co2, profit")]
    [InlineData("kalundborg", "profit")]
    [InlineData("kalundborg", "min co2")]
    public void Every_result_is_accepted_as_it_was_written(string example, string objective)
    {
        Study study = Open(example, objective);
        PlanDocument stored = Reread(Optimiser.Run(study, new PhaseClock()));
        Verification.Of(stored, study).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_result_with_any_figure_altered_is_refused()
    {
        Study study = Open("two-plants", "profit");
        JsonNode document = JsonSerializer.SerializeToNode(Optimiser.Run(study, new PhaseClock()), PlanJson.Default.PlanDocument)!;
        List<string> places = [.. AlteredPlan.Numbers(document, "").Where(place => !place.StartsWith("/timings", StringComparison.Ordinal))];
        places.Count.ShouldBeGreaterThan(100);
        foreach (string place in places)
        {
            Verification.Of(AlteredPlan.Of(document, place, isResealed: false), study).Accepted.ShouldBeFalse($"{place}, digest left as it was");
            Verification.Of(AlteredPlan.Of(document, place, isResealed: true), study).Accepted.ShouldBeFalse($"{place}, digest forged");
        }
    }

    [Theory]
    [InlineData("two-plants", "cheap-gas")]
    [InlineData("kalundborg", "no-steam-network")]
    public void What_was_asked_beside_a_plan_is_accepted_as_it_was_written(string example, string before)
    {
        Study study = Open(example, "profit", Further(before));
        VerificationReport report = Verification.Of(Reread(Optimiser.Run(study, new PhaseClock())), study);
        report.Problems.ShouldBeEmpty();
        report.Remarks.ShouldContain(remark => remark.Contains("solved again", StringComparison.Ordinal));
    }

    // One figure in so many: each costs a plan and everything beside it.
    [Fact]
    public void What_was_asked_beside_a_plan_is_refused_with_a_figure_altered()
    {
        const int OneIn = 7;
        Study study = Open("two-plants", "profit", Further("cheap-gas"));
        JsonNode document = JsonSerializer.SerializeToNode(Optimiser.Run(study, new PhaseClock()), PlanJson.Default.PlanDocument)!;
        List<string> places =
        [
            .. ((string[])["nearOptimal", "reasons", "beforeAfter"]).SelectMany(part => AlteredPlan.Numbers(document[part], "/" + part)).Where((_, place) => place % OneIn == 0),
        ];
        places.Count.ShouldBeGreaterThan(20);
        foreach (string place in places) Verification.Of(AlteredPlan.Of(document, place, isResealed: true), study).Accepted.ShouldBeFalse(place);
    }

    [Fact]
    public void An_alternative_that_leaves_the_band_is_refused()
    {
        Study study = Open("kalundborg", "profit", Further("no-steam-network"));
        PlanDocument plan = Optimiser.Run(study, new PhaseClock());
        AlternativePlan first = plan.NearOptimal!.Plans[0];
        PlanDocument forged = plan with { NearOptimal = plan.NearOptimal with { Plans = [first with { Proof = plan.Baseline!.Proof! }, .. plan.NearOptimal.Plans.Skip(1)] } };
        Verification.Of(DocumentSeal.Close(forged), study).Problems.ShouldContain(problem => problem.Contains("Alternative 1 breaks", StringComparison.Ordinal));
        PlanDocument damaged = plan with { NearOptimal = plan.NearOptimal with { Plans = [first with { Proof = first.Proof with { Columns = "%%%" } }] } };
        Verification.Of(DocumentSeal.Close(damaged), study).Accepted.ShouldBeFalse();
    }

    [Fact]
    public void A_part_that_the_options_ask_for_may_not_be_missing()
    {
        Study study = Open("two-plants", "profit", Further("cheap-gas"));
        PlanDocument plan = Optimiser.Run(study, new PhaseClock());
        foreach (PlanDocument less in (PlanDocument[])[plan with { NearOptimal = null }, plan with { Reasons = null }, plan with { BeforeAfter = null }])
            Verification.Of(DocumentSeal.Close(less), study).Accepted.ShouldBeFalse();
    }

    [Fact]
    public void A_forged_plan_that_is_feasible_but_not_the_best_is_refused()
    {
        Study study = Open("two-plants", "profit");
        PlanDocument best = Optimiser.Run(study, new PhaseClock());
        PlanDocument forged = best with { Proof = best.Baseline!.Proof! with { Rows = best.Proof!.Rows } };
        Verification.Of(DocumentSeal.Close(forged), study).Problems.ShouldContain(problem => problem.Contains("multipliers", StringComparison.Ordinal));
    }

    [Fact]
    public void A_result_of_another_package_is_refused()
    {
        PlanDocument stored = Optimiser.Run(Open("two-plants", "profit"), new PhaseClock());
        Study other = Open("kalundborg", "profit");
        Verification.Of(stored, other).Problems.ShouldContain(problem => problem.Contains("another hash", StringComparison.Ordinal));
    }

    [Fact]
    public void A_damaged_proof_is_refused_and_not_a_crash()
    {
        Study study = Open("two-plants", "profit");
        PlanDocument stored = Optimiser.Run(study, new PhaseClock());
        foreach (string damage in (string[])["", "%%%", "AAAA", stored.Proof!.Columns + "AAAAAAAAAAA=", new string('/', 4_000)])
        {
            PlanDocument damaged = DocumentSeal.Close(stored with { Proof = stored.Proof with { Columns = damage } });
            Verification.Of(damaged, study).Accepted.ShouldBeFalse();
        }
    }

    private static PlanDocument Reread(PlanDocument document) =>
        JsonSerializer.Deserialize(JsonSerializer.Serialize(document, PlanJson.Default.PlanDocument), PlanJson.Default.PlanDocument)!;

    private static StudyOptions Further(string before) => new() { Alternatives = 2, Synergies = 3, LeftOut = 30, Before = [before] };

    private static Study Open(string example, string objective, StudyOptions? options = null)
    {
        var findings = new FindingList();
        FolderStore store = FolderStore.OpenFolder(Repository.Path("examples", example), findings)!;
        PackageReading reading = PackageReader.Read(store, findings);
        Study? study = Study.Open(reading.Tables, store.Sha256(), [], (options ?? new StudyOptions()) with { Objective = objective }, findings);
        findings.HasErrors.ShouldBeFalse();
        return study!;
    }
}
