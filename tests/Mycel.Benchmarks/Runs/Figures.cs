using System.Diagnostics;
using System.Globalization;

namespace Mycel.Benchmarks.Runs;

/// <summary>Named figures that a process measured, sent to the process that started it as lines of text.</summary>
internal sealed class Figures
{
    private readonly Dictionary<string, double> _values = new(StringComparer.Ordinal);

    /// <summary>Why the run failed; empty where it did not.</summary>
    public string Trouble { get; private init; } = "";

    /// <summary>A figure.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The figure; not a number where it was not measured.</returns>
    public double this[string name]
    {
        get => _values.GetValueOrDefault(name, double.NaN);
        set => _values[name] = value;
    }

    /// <summary>Does some work and keeps its seconds.</summary>
    /// <typeparam name="T">What the work gives.</typeparam>
    /// <param name="name">Name of the figure.</param>
    /// <param name="work">The work.</param>
    /// <returns>What the work gave.</returns>
    public T Time<T>(string name, Func<T> work)
    {
        long start = Stopwatch.GetTimestamp();
        T result = work();
        this[name] = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return result;
    }

    /// <summary>Sum of several figures.</summary>
    public double Sum(params ReadOnlySpan<string> names)
    {
        double sum = 0;
        foreach (string name in names) sum += this[name];
        return sum;
    }

    /// <summary>Sends the figures with the greatest memory that the process held.</summary>
    /// <param name="output">Receiver.</param>
    public void Send(TextWriter output)
    {
        using var process = Process.GetCurrentProcess();
        this["peak"] = process.PeakWorkingSet64 / 1e6;
        foreach ((string name, double value) in _values) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}={value:R}"));
    }

    /// <summary>Runs this program once more with other arguments and reads what it measured. A process of its own starts cold and has a peak of memory of its own.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <returns>The figures.</returns>
    public static Figures OfProcess(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return Read(text, process.ExitCode == 0 ? "" : $"{string.Join(' ', arguments)} ended with {process.ExitCode}: {errors.Result.Trim()}");
    }

    /// <summary>Reads lines of the form <c>name=value</c>.</summary>
    /// <param name="text">The lines.</param>
    /// <param name="trouble">Why the run failed; empty where it did not.</param>
    /// <returns>The figures.</returns>
    public static Figures Read(string text, string trouble = "")
    {
        var figures = new Figures { Trouble = trouble };
        foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = line.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && double.TryParse(line.AsSpan(equals + 1), CultureInfo.InvariantCulture, out double value)) figures[line[..equals]] = value;
        }

        return figures;
    }
}
