namespace Mycel.Analysis.Optimisation;

/// <summary>Tells how many of many questions are answered; safe to use from several threads.</summary>
/// <param name="phase">What is being done, in words.</param>
/// <param name="count">Number of questions.</param>
/// <param name="inner">Receiver; null for none.</param>
internal sealed class QuestionProgress(string phase, int count, IProgress<StudyProgress>? inner)
{
    private int _answered;

    /// <summary>One more is answered.</summary>
    public void Count()
    {
        int answered = Interlocked.Increment(ref _answered);
        inner?.Report(new StudyProgress(phase, (double)answered / count, $"{answered} of {count}"));
    }
}
