using System.Runtime.ExceptionServices;

namespace Mycel.Analysis.Optimisation;

/// <summary>
/// Answers many like questions on several threads. The questions are cut into the same pieces whatever the number of threads, and each piece is answered in order by
/// itself, so that the answers do not depend on it.
/// </summary>
internal static class Chunks
{
    // A piece begins with a solve from nothing, which the questions that follow share; too few pieces would leave threads without work.
    private const int FewestQuestions = 16;
    private const int MostPieces = 32;

    /// <summary>Answers questions.</summary>
    /// <param name="count">Number of questions.</param>
    /// <param name="threads">Most threads at work.</param>
    /// <param name="answer">Answers the questions from a first up to, and without, a last.</param>
    public static void Run(int count, int threads, Action<int, int> answer)
    {
        int size = Math.Max(FewestQuestions, (count + MostPieces - 1) / MostPieces);
        int pieces = (count + size - 1) / size;
        try
        {
            Parallel.For(0, pieces, new ParallelOptions { MaxDegreeOfParallelism = threads }, piece => answer(piece * size, Math.Min(count, (piece + 1) * size)));
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }
}
