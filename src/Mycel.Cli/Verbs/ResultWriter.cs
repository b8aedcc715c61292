using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Cli.Hosting;

namespace Mycel.Cli.Verbs;

/// <summary>Writes the folder of a result.</summary>
internal static class ResultWriter
{
    /// <summary>Writes a result.</summary>
    /// <param name="folder">Full path of the folder.</param>
    /// <param name="package">Full path of the package.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="clock">Takes the time it needs, which the document tells.</param>
    /// <returns>The folder.</returns>
    public static string Write(string folder, string package, PlanDocument plan, PhaseClock clock)
    {
        ResultFolder.Write(folder, beside => Fill(beside, folder, package, plan, clock));
        return folder;
    }

    /// <summary>Writes the files of a result into a folder that is there.</summary>
    /// <param name="place">Full path of the folder.</param>
    /// <param name="folder">Full path that it will have in the end, from which the package is found.</param>
    /// <param name="package">Full path of the package.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="clock">Takes the time it needs, which the document tells.</param>
    public static void Fill(string place, string folder, string package, PlanDocument plan, PhaseClock clock)
    {
        clock.Time("report", () =>
        {
            foreach (var (name, write) in ResultFiles.Drawn(plan))
            {
                using var file = File.Create(Path.Combine(place, name));
                write(file);
            }
        });
        File.WriteAllText(Path.Combine(place, ResultFiles.PackagePlace), Path.GetRelativePath(folder, package).Replace('\\', '/') + "\n");
        using var document = File.Create(Path.Combine(place, ResultFiles.DocumentOf(plan)));
        ResultFiles.WriteDocument(document, plan with { Timings = clock.InSeconds });
    }
}
