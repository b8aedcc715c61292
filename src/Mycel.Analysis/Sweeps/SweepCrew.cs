using Mycel.Model.Sweeps;
using Mycel.Solver.Sessions;

namespace Mycel.Analysis.Sweeps;

/// <summary>
/// Workers that do the runs beside each other, in blocks of consecutive runs. A block has a session of its own, so that what is found depends neither on their number nor on an
/// interruption.
/// </summary>
/// <param name="study">The sweep.</param>
/// <param name="options">How to solve.</param>
/// <param name="journal">Remembers blocks.</param>
internal sealed class SweepCrew(SweepStudy study, SolveOptions options, SweepJournal journal)
{
    /// <summary>Runs of a block: enough for warm starts to pay, few enough for an interruption to lose little.</summary>
    public const int BlockSize = 32;

    /// <summary>Most runs whose plans are kept number by number.</summary>
    public const int MostKept = 1000;

    private int _done;

    /// <summary>Told of the number of runs done after each.</summary>
    public Action<int>? Counted { get; init; }

    /// <summary>Does all runs.</summary>
    /// <param name="cancel">Stops the work and keeps what was done.</param>
    /// <returns>What came of each run; null for runs that were not done.</returns>
    public SweepResult?[] Run(CancellationToken cancel)
    {
        int runs = study.Sweep.Runs;
        var results = new SweepResult?[runs];
        int blocks = (runs + BlockSize - 1) / BlockSize;
        BlockWorkers.Run(blocks, study.Options.Threads, block => Work(block, results, cancel), cancel);
        return results;
    }

    private void Work(int block, SweepResult?[] results, CancellationToken cancel)
    {
        int first = block * BlockSize, count = Math.Min(BlockSize, results.Length - first);
        if (journal.Recall(block, count) is { } known)
        {
            known.CopyTo(results, first);
            Counted?.Invoke(Interlocked.Add(ref _done, count));
            return;
        }

        using var solver = new SweepSolver(options, study.Options.Cold);
        var own = new SweepResult[count];
        for (int place = 0; place < count; place++)
        {
            own[place] = Answer(solver, first + place, results.Length <= MostKept, cancel);
            // A solve that was cut off says nothing of the run.
            if (cancel.IsCancellationRequested) return;
            results[first + place] = own[place];
            Counted?.Invoke(Interlocked.Increment(ref _done));
        }

        journal.Keep(block, own);
    }

    private SweepResult Answer(SweepSolver solver, int run, bool keepsColumns, CancellationToken cancel)
    {
        IReadOnlyList<SweepAxis> axes = study.Sweep.Axes;
        return SweepScene.Of(study, SweepApplication.ValuesAt(axes, SweepAxis.PlacesOf(axes, run))) is { } scene
            ? SweepResult.Of(solver.Solve(scene, cancel), keepsColumns)
            : SweepResult.Invalid;
    }
}
