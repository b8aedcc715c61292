using System.Globalization;
using System.Runtime.InteropServices;
using Mycel.Solver.Sessions;

namespace Mycel.Benchmarks;

/// <summary>Says on what the figures were measured.</summary>
internal static class Machine
{
    /// <summary>Prints a sentence.</summary>
    /// <param name="output">Takes it.</param>
    public static void Print(TextWriter output)
    {
        double gigabytes = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Environment.ProcessorCount} cores ({ModelOfProcessor()}), {gigabytes:F0} GB of memory, {RuntimeInformation.OSArchitecture}, {RuntimeInformation.FrameworkDescription}, HiGHS {SolverSession.SolverVersion} with one thread."));
        output.WriteLine();
    }

    private static string ModelOfProcessor()
    {
        const string Information = "/proc/cpuinfo";
        string? line = File.Exists(Information) ? File.ReadLines(Information).FirstOrDefault(text => text.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line is null ? "model not known" : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }
}
