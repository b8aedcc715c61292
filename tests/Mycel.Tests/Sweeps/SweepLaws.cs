using CsCheck;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Analysis.Sweeps;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Sweeps;
using Mycel.Tests.Laws;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Sweeps;

/// <summary>What holds for every sweep.</summary>
public sealed class SweepLaws
{
    private static readonly string[] Two = ["markets/gas/buy=4..15/9", "markets/power/buy*=0.5..1.5/9"];

    [Fact]
    public void Neither_threads_nor_an_interruption_change_a_byte()
    {
        PackageTables tables = SweepStories.Town().AtMost("60 t/a", "fumes").Tables();
        SweepDocument one = tables.Swept(new SweepOptions { Threads = 1 }, Two);
        tables.Swept(new SweepOptions { Threads = 2 }, Two).Digest.ShouldBe(one.Digest);
        var memory = new SweepStories.Memory();
        using var stop = new CancellationTokenSource();
        var study = tables.Study(new SweepOptions(), Two);
        SweepDocument cut = SweepFinder.Run(study, new PhaseClock(), memory, new Stopping(stop, 40), stop.Token);
        cut.Status.ShouldBe("stopped");
        cut.Runs.Count.ShouldBeInRange(32, 99);
        SweepDocument whole = SweepFinder.Run(study, new PhaseClock(), memory);
        whole.Digest.ShouldBe(one.Digest);
    }

    [Fact]
    public void A_run_is_the_plan_under_the_corresponding_scenario() => Gen.Select(RandomPark.WithDecisions, Gen.Int[0, 3]).ForAll((park, which) =>
    {
        if (park.Markets.Count == 0) return;
        var market = park.Markets[which % park.Markets.Count];
        string column = market.Buy is null ? "sell" : "buy";
        if (market.Site is not null || market.Slice is not null || market.Tier is not null || (market.Buy ?? market.Sell) is not { } price) return;
        string cell = $"markets/{market.Resource.Value}/{column}{(market.Year is { } year ? $"@{year}" : "")}";
        SweepDocument sweep = park.Swept(new SweepOptions { Breaks = false }, $"{cell}*=0.5..1/2");
        for (int run = 0; run < sweep.Runs.Count; run++)
        {
            double factor = 0.5 + (0.25 * run);
            var moved = new Table<Model.Packages.Tables.Market>([.. park.Markets.Select(row => row != market ? row : column == "buy"
                ? row with { Buy = new(price.Value * factor, price.Unit) } : row with { Sell = new(price.Value * factor, price.Unit) })]);
            PlanDocument plan = (park with { Markets = moved }).Plan();
            (sweep.Runs[run].Objective is { } value).ShouldBe(plan.Objective is not null);
            if (plan.Objective is not null) sweep.Runs[run].Objective!.Value.IsNear(plan.Objective.Value, 1e-5).ShouldBeTrue($"{sweep.Runs[run].Objective} {plan.Objective.Value}");
        }
    }, iter: 15);

    [Fact]
    public void A_sweep_is_accepted_by_its_verification_and_a_changed_one_is_not()
    {
        PackageTables tables = SweepStories.Town().AtMost("60 t/a", "fumes").Tables();
        SweepStudy study = tables.Study(new SweepOptions(), Two);
        SweepDocument sweep = SweepFinder.Run(study, new PhaseClock());
        SweepVerification.Of(sweep, study).Problems.ShouldBeEmpty();
        SweepRun changed = sweep.Runs[7] with { Activities = [.. sweep.Runs[7].Activities.Select(value => value + 1)] };
        SweepDocument forged = DocumentSeal.Close(sweep with { Runs = [.. sweep.Runs.Select(run => run.Run == changed.Run ? changed : run)] });
        SweepVerification.Of(forged, study).Problems.ShouldHaveSingleItem().ShouldContain("Run 8");
        SweepBreak moved = sweep.Breaks[0] with { Value = sweep.Breaks[0].Value + 0.5, Objective = sweep.Breaks[0].Objective + 1000 };
        SweepVerification.Of(DocumentSeal.Close(sweep with { Breaks = [moved, .. sweep.Breaks.Skip(1)] }), study).Problems.ShouldNotBeEmpty();
    }

    [Fact]
    public void No_words_make_a_sweep_throw() => Gen.String["markets/gas.buy=*+@0123456789.;- EUR"].Array[0, 3].ForAll(texts =>
    {
        FindingList findings = [];
        Sweep sweep = Sweep.Of("a", "a", SweepText.Read([.. texts.Select(text => "markets/gas/buy" + text)], out _), DecimalSigns.Point, findings);
        PackageTables tables = SweepStories.Town().Tables();
        SweepCheck.Check(tables, sweep, findings);
        if (findings.HasErrors || sweep.Runs > 50) return;
        SweepFinder.Run(SweepStudy.Unchecked(tables, sweep, new SweepOptions()), new PhaseClock()).Runs.Count.ShouldBe(sweep.Runs);
    }, iter: 300);

    [Fact]
    public void A_cold_start_of_every_run_finds_the_same_values()
    {
        PackageTables tables = SweepStories.Town().AtMost("60 t/a", "fumes").Tables();
        SweepDocument warm = tables.Swept(new SweepOptions(), Two), cold = tables.Swept(new SweepOptions { Cold = true }, Two);
        for (int run = 0; run < warm.Runs.Count; run++) cold.Runs[run].Objective!.Value.ShouldBeNear(warm.Runs[run].Objective!.Value);
    }

    private sealed class Stopping(CancellationTokenSource stop, int after) : IProgress<StudyProgress>
    {
        private int _told;

        public void Report(StudyProgress value)
        {
            if (Interlocked.Increment(ref _told) == after) stop.Cancel();
        }
    }
}
