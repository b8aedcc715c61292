using System.Text.Json;
using Mycel.Analysis.Balances;
using Mycel.Analysis.Checks;
using Mycel.Analysis.Inference;
using Mycel.Analysis.Inference.Documents;
using Mycel.Analysis.Inference.Packages;
using Mycel.Analysis.Results;
using Mycel.Benchmarks.Runs;
using Mycel.Files.Folders;
using Mycel.Model.Checks;
using Mycel.Model.Packages;

namespace Mycel.Benchmarks.Technologies;

/// <summary>Infers from a package, each phase measured by itself, in processor time: the machine may have other things to do.</summary>
internal static class InferRun
{
    // The searches take milliseconds at first, most of them compiling: the fastest of several runs is what grows with the size.
    private const int Repeats = 5;

    /// <summary>Runs it.</summary>
    /// <param name="folder">Folder of the package.</param>
    /// <param name="output">Takes the figures.</param>
    public static void Run(string folder, TextWriter output)
    {
        var figures = new Figures();
        FindingList findings = [];
        PackageTables tables = Timed(figures, "read", () => PackageReader.Read(FolderStore.OpenFolder(folder, findings)!, findings).Tables);
        Timed(figures, "check", () => Checked(tables, findings));
        InferenceStudy study = Timed(figures, "study", () => InferenceStudy.Open(tables, "", [], [], new InferenceOptions(), findings))
            ?? throw new InvalidOperationException(findings.First().ToString());
        InferenceSession session = study.Begin();
        InferenceOutcome outcome = InferenceOutcome.Of(study, session);
        for (int repeat = 0; repeat < Repeats; repeat++)
        {
            Timed(figures, "index", () => new TechnologyDatabase(study.Database.Recipes, study.Park.Tables.Resources));
            session = Timed(figures, "forward", () => Forward(study));
            outcome = Timed(figures, "conclusions", () => InferenceOutcome.Of(study, session));
        }

        InferredPackage package = Timed(figures, "package", () => InferredPackage.Of(study, outcome, (written, found) => Checked(written, found)));
        InferenceDocument document = Timed(figures, "document", () => InferenceDocumentWriter.Of(study, outcome, package, []));
        Timed(figures, "json", () =>
        {
            JsonSerializer.Serialize(Stream.Null, document, InferenceJson.Default.InferenceDocument);
            return true;
        });
        figures["technologies"] = study.Database.Count;
        figures["resources"] = study.Database.Resources.Count;
        figures["pairs"] = study.Database.Inputs.Pairs + study.Database.Outputs.Pairs;
        figures["waves"] = session.Wave;
        figures["possible"] = outcome.Accepted.Count(accepted => accepted);
        figures["loops"] = outcome.Loops.Count;
        figures.Send(output);
    }

    private static T Timed<T>(Figures figures, string name, Func<T> work)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        T result = work();
        double seconds = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        figures[name] = double.IsNaN(figures[name]) ? seconds : Math.Min(figures[name], seconds);
        return result;
    }

    private static InferenceSession Forward(InferenceStudy study)
    {
        InferenceSession session = study.Begin();
        while (session.Propose() is { Count: > 0 } wave)
            foreach (int technology in wave) session.Decide(technology, accepts: true);
        return session;
    }

    private static bool Checked(PackageTables tables, FindingList findings)
    {
        ParkChecks.Run(UnitModels.ParkOf(tables, findings), null, findings);
        return findings.HasErrors;
    }
}
