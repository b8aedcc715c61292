using System.Text.Json;
using Mycel.Analysis.Checks;
using Mycel.Analysis.Inference;
using Mycel.Analysis.Inference.Documents;
using Mycel.Analysis.Inference.Packages;
using Mycel.Analysis.Results;
using Mycel.Benchmarks.Runs;
using Mycel.Files.Folders;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Parks;

namespace Mycel.Benchmarks.Technologies;

/// <summary>Infers from a package, each phase measured by itself.</summary>
internal static class InferRun
{
    /// <summary>Runs it.</summary>
    /// <param name="folder">Folder of the package.</param>
    /// <param name="output">Takes the figures.</param>
    public static void Run(string folder, TextWriter output)
    {
        var figures = new Figures();
        FindingList findings = [];
        PackageTables tables = figures.Time("read", () => PackageReader.Read(FolderStore.OpenFolder(folder, findings)!, findings).Tables);
        figures.Time("check", () => Checked(tables, findings));
        InferenceStudy study = figures.Time("index", () => InferenceStudy.Open(tables, "", [], [], new InferenceOptions(), findings))
            ?? throw new InvalidOperationException(findings.First().ToString());
        InferenceSession session = figures.Time("forward", () => Forward(study));
        InferenceOutcome outcome = figures.Time("conclusions", () => InferenceOutcome.Of(study, session));
        InferredPackage package = figures.Time("package", () => InferredPackage.Of(study, outcome, (written, found) => Checked(written, found)));
        InferenceDocument document = figures.Time("document", () => InferenceDocumentWriter.Of(study, outcome, package, []));
        figures.Time("json", () =>
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

    private static InferenceSession Forward(InferenceStudy study)
    {
        InferenceSession session = study.Begin();
        while (session.Propose() is { Count: > 0 } wave)
            foreach (int technology in wave) session.Decide(technology, accepts: true);
        return session;
    }

    private static bool Checked(PackageTables tables, FindingList findings)
    {
        ParkChecks.Run(new Park(tables), null, findings);
        return findings.HasErrors;
    }
}
