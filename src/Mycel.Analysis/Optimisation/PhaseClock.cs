using System.Diagnostics;

namespace Mycel.Analysis.Optimisation;

/// <summary>Seconds spent, by phase.</summary>
public sealed class PhaseClock
{
    private readonly SortedDictionary<string, double> _seconds = new(StringComparer.Ordinal);

    /// <summary>Seconds by phase.</summary>
    public IReadOnlyDictionary<string, double> InSeconds => _seconds;

    /// <summary>Does some work and adds its time to a phase.</summary>
    /// <typeparam name="T">What the work gives.</typeparam>
    /// <param name="phase">The phase.</param>
    /// <param name="work">The work.</param>
    /// <returns>What the work gave.</returns>
    public T Time<T>(string phase, Func<T> work)
    {
        long start = Stopwatch.GetTimestamp();
        T result = work();
        _seconds[phase] = _seconds.GetValueOrDefault(phase) + Stopwatch.GetElapsedTime(start).TotalSeconds;
        return result;
    }

    /// <summary>Does some work and adds its time to a phase.</summary>
    /// <param name="phase">The phase.</param>
    /// <param name="work">The work.</param>
    public void Time(string phase, Action work) =>
        Time(phase, () =>
        {
            work();
            return true;
        });
}
