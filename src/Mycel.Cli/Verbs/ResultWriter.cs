using System.Text;
using System.Text.Json;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Reporting;
using Mycel.Analysis.Results;
using Mycel.Cli.Hosting;

namespace Mycel.Cli.Verbs;

/// <summary>Writes the folder of a result: the report, a table for each list, and the document.</summary>
internal static class ResultWriter
{
    /// <summary>Name of the report.</summary>
    public const string Report = "report.html";

    /// <summary>Writes a result.</summary>
    /// <param name="folder">Full path of the folder.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="clock">Takes the time it needs, which the document tells.</param>
    /// <returns>The folder.</returns>
    public static string Write(string folder, PlanDocument plan, PhaseClock clock)
    {
        ResultFolder.Write(folder, beside =>
        {
            clock.Time("report", () =>
            {
                using var page = Open(Path.Combine(beside, Report));
                ReportPage.Write(plan, page);
                foreach (var table in ResultTables.All(plan))
                {
                    using var file = Open(Path.Combine(beside, table.FileName));
                    file.Write(table.Text);
                }
            });
            using var document = File.Create(Path.Combine(beside, ResultInput.Document));
            JsonSerializer.Serialize(document, plan with { Timings = clock.InSeconds }, PlanJson.Default.PlanDocument);
            document.Write("\n"u8);
        });
        return folder;
    }

    private static StreamWriter Open(string file) => new(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
}
