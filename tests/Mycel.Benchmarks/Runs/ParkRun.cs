using System.Text.Json;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Reporting;
using Mycel.Analysis.Results;
using Mycel.Files.Folders;
using Mycel.Model.Checks;
using Mycel.Model.Packages;

namespace Mycel.Benchmarks.Runs;

/// <summary>One package from its folder to its result, phase by phase, as <c>mycel optimise</c> does it.</summary>
internal static class ParkRun
{
    /// <summary>Runs and sends the figures.</summary>
    /// <param name="folder">Folder of the package.</param>
    /// <param name="limitSeconds">Most seconds for each solve.</param>
    /// <param name="method">Method for linear programs.</param>
    /// <param name="baseline">Whether the stand-alone baseline is solved too.</param>
    /// <param name="output">Takes the figures.</param>
    public static void Run(string folder, double limitSeconds, string method, bool baseline, TextWriter output)
    {
        var figures = new Figures();
        var findings = new FindingList();
        (PackageTables tables, string sha256) = figures.Time("read", () =>
        {
            FolderStore store = FolderStore.OpenFolder(folder, findings)!;
            return (PackageReader.Read(store, findings).Tables, store.Sha256());
        });
        var options = new StudyOptions { Baseline = baseline, Method = method, TimeLimit = TimeSpan.FromSeconds(limitSeconds) };
        Study study = figures.Time("check", () => Study.Open(tables, sha256, [], options, findings))
            ?? throw new InvalidOperationException("The synthetic park has errors: " + string.Join(' ', findings.Take(5).Select(finding => finding.Problem)));
        PlanDocument plan = Optimiser.Run(study, new PhaseClock());
        foreach ((string phase, double seconds) in plan.Timings) figures[phase] = seconds;
        figures["processor"] = Environment.CpuUsage.TotalTime.TotalSeconds;
        figures["bytes"] = figures.Time("files", () => Write(plan, Path.Combine(folder, "..", "result")));
        figures["optimal"] = plan.Status == "optimal" ? 1 : 0;
        figures["accepted"] = plan.Certificate is { Accepted: true } ? 1 : 0;
        figures["objective"] = plan.Objective?.Value ?? double.NaN;
        ModelSize model = plan.Model ?? throw new InvalidOperationException("The result says no size.");
        figures["rows"] = model.Rows;
        figures["columns"] = model.Columns;
        figures["nonzeros"] = model.Nonzeros;
        figures["integers"] = model.Integers;
        figures["findings"] = findings.Count;
        figures.Send(output);
    }

    private static long Write(PlanDocument plan, string folder)
    {
        Directory.CreateDirectory(folder);
        using (FileStream file = File.Create(Path.Combine(folder, "plan.json"))) JsonSerializer.Serialize(file, plan, PlanJson.Default.PlanDocument);
        foreach (ResultTable table in ResultTables.All(plan)) File.WriteAllText(Path.Combine(folder, table.FileName), table.Text);
        using (var report = new StreamWriter(Path.Combine(folder, "report.html"))) ReportPage.Write(plan, report);
        return Directory.EnumerateFiles(folder).Sum(file => new FileInfo(file).Length);
    }
}
