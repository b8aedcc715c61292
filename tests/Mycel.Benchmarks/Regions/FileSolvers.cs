using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Mycel.Benchmarks.Regions;

/// <summary>Other solvers that are given the same program as a file: the whole process is timed, reading included. Not a number where a solver is not there or does not end in time.</summary>
internal static partial class FileSolvers
{
    /// <summary>GLPK.</summary>
    public static (double Seconds, double Objective) Glpsol(string program, double limitSeconds) => Run(
        "glpsol", ["--freemps", program, "--tmlim", ((int)limitSeconds).ToString(CultureInfo.InvariantCulture), "-o", program + ".glpk"], program + ".glpk", GlpkObjective(), "OPTIMAL", limitSeconds);

    /// <summary>CBC.</summary>
    public static (double Seconds, double Objective) Cbc(string program, double limitSeconds) => Run(
        "cbc", [program, "-seconds", ((int)limitSeconds).ToString(CultureInfo.InvariantCulture), "-solve", "-solution", program + ".cbc"], program + ".cbc", CbcObjective(), "Optimal", limitSeconds);

    private static (double, double) Run(string tool, string[] arguments, string solution, Regex objective, string optimal, double limitSeconds)
    {
        long start = Stopwatch.GetTimestamp();
        try
        {
            using var process = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.OutputDataReceived += static (_, _) => { };
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            if (!process.WaitForExit(TimeSpan.FromSeconds(2 * limitSeconds)))
            {
                process.Kill();
                return (double.NaN, double.NaN);
            }
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (double.NaN, double.NaN);
        }

        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        string head = File.Exists(solution) ? string.Join('\n', File.ReadLines(solution).Take(10)) : "";
        Match found = objective.Match(head);
        return head.Contains(optimal, StringComparison.Ordinal) && found.Success
            ? (seconds, double.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture))
            : (double.NaN, double.NaN);
    }

    [GeneratedRegex(@"Objective:\s+\S+ = (\S+)")]
    private static partial Regex GlpkObjective();

    [GeneratedRegex(@"objective value\s+(\S+)")]
    private static partial Regex CbcObjective();
}
