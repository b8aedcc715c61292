using Mycel.Solver.Sessions;

namespace Mycel.Analysis.Sweeps.Uncertainty;

/// <summary>Workers that answer numbered questions beside each other, in blocks with a session of their own, so that answers do not depend on the number of workers.</summary>
/// <param name="options">How to solve.</param>
/// <param name="threads">Most workers.</param>
/// <param name="isCold">Whether every solve starts from nothing.</param>
internal sealed class SceneCrew(SolveOptions options, int threads, bool isCold)
{
    private int _done;

    /// <summary>Told of the number of answers after each.</summary>
    public Action<int>? Counted { get; init; }

    /// <summary>Answers all questions.</summary>
    /// <param name="count">Number of questions.</param>
    /// <param name="answer">Answers a question by its number, with the solver of its block.</param>
    /// <param name="cancel">Stops the work and keeps what was done.</param>
    /// <returns>The answers; null for questions that were not answered.</returns>
    public T?[] Run<T>(int count, Func<SweepSolver, int, T> answer, CancellationToken cancel)
        where T : class
    {
        var answers = new T?[count];
        int blocks = (count + SweepCrew.BlockSize - 1) / SweepCrew.BlockSize;
        BlockWorkers.Run(blocks, threads, block => Work(block * SweepCrew.BlockSize, answers, answer, cancel), cancel);
        return answers;
    }

    private void Work<T>(int first, T?[] answers, Func<SweepSolver, int, T> answer, CancellationToken cancel)
        where T : class
    {
        using var solver = new SweepSolver(options, isCold);
        for (int place = first; place < Math.Min(answers.Length, first + SweepCrew.BlockSize); place++)
        {
            T found = answer(solver, place);
            // A solve that was cut off says nothing of its question.
            if (cancel.IsCancellationRequested) return;
            answers[place] = found;
            Counted?.Invoke(Interlocked.Increment(ref _done));
        }
    }
}
