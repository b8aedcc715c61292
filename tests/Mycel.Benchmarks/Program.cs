using System.Globalization;
using Mycel.Benchmarks;
using Mycel.Benchmarks.Parks;
using Mycel.Benchmarks.Runs;

string work = Path.Combine(Path.GetTempPath(), $"mycel-bench-{Environment.ProcessId}");
switch (args)
{
    case ["parks", .. var sizes]:
        new ParkTable(work, Console.Out).Run(sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture)), 300);
        return 0;
    case ["generate", var rows, var folder]:
        Console.WriteLine(ParkGenerator.Write(ParkShape.OfRows(int.Parse(rows, CultureInfo.InvariantCulture)), folder));
        return 0;
    case ["park-run", var folder, var limit, .. var baseline]:
        ParkRun.Run(folder, double.Parse(limit, CultureInfo.InvariantCulture), baseline.Length > 0, Console.Out);
        return 0;
    case ["write-program", var folder, var file]:
        HighsRun.WriteProgram(folder, file);
        return 0;
    case ["highs-run", var file, var limit]:
        HighsRun.Run(file, double.Parse(limit, CultureInfo.InvariantCulture), Console.Out);
        return 0;
    case ["basic"]:
        BasicProblem.Run(Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("Usage: Mycel.Benchmarks basic | parks ROWS …");
        return 2;
}
