using System.Text.Json;
using Mycel.Analysis.Balances;
using Mycel.Analysis.Checks;
using Mycel.Analysis.Inference;
using Mycel.Analysis.Results;
using Mycel.Cli.Hosting;
using Mycel.Cli.Printing;
using Mycel.Files.Csv;
using Mycel.Model.Checks;
using Mycel.Model.Packages;

namespace Mycel.Cli.Verbs;

/// <summary>The way from a question about technologies to its answer.</summary>
internal static class InferRun
{
    private const string Results = "results";

    /// <summary>Reads, checks, infers (asking where that is wanted), writes and prints.</summary>
    /// <param name="around">Where it happens.</param>
    /// <param name="request">What is asked.</param>
    /// <returns>The exit code.</returns>
    public static int Give(Surroundings around, InferRequest request)
    {
        FindingList findings = [];
        InferenceInput input = LongWork.Run(around, request.Quiet, $"Reading {request.Package}", _ => InferenceInput.Read(around, request));
        if (input.Study is not { } study) return Refuse(around, request, input.Document);
        if (study.ProblemOf() is { } problem) throw Refused.Usage(problem);
        int asked = request.Why is { } id ? TechnologyOf(study, id) : -1;
        DecisionTable decisions = DecisionsOf(around, request, study, findings);
        if (findings.HasErrors) return Refuse(around, request, CheckDocument.Of(null, "", [], findings));
        string? folder = FolderOf(around, request, study);
        if (folder is not null) ResultFolder.RefuseOccupied(folder);

        InferenceSession session = study.Begin();
        Follow(around, request, study, session, decisions);
        decisions.CheckUse(session, findings);
        InferenceAnswer answer = LongWork.Run(around, request.Quiet, "Drawing conclusions", _ => study.Close(session, Check, Shown(input.Findings, findings)));
        if (folder is not null) LongWork.Run(around, request.Quiet, "Writing the report", _ => InferenceWriter.Write(folder, around.PathTo(request.Package), answer));
        Print(around, request, answer.Document, asked, folder);
        return answer.Document.Status == "stopped" ? ExitCode.Stopped : ExitCode.Done;
    }

    // A package that is being written has no file yet: where a check sees that references are wanting, it says so and goes no further.
    private static void Check(PackageTables tables, FindingList findings) => ParkChecks.Run(UnitModels.ParkOf(tables, findings), null, findings);

    private static void Follow(Surroundings around, InferRequest request, InferenceStudy study, InferenceSession session, DecisionTable decisions)
    {
        var dialogue = new InferDialogue(around, study, session);
        while (session.Propose() is { Count: > 0 } wave)
        {
            bool isAnnounced = false;
            foreach (int technology in wave)
            {
                if (decisions.Find(study.Database.Recipes[technology].Id, out string reason) is { } accepts)
                {
                    session.Decide(technology, accepts, reason);
                }
                else if (request.Interactive)
                {
                    if (!isAnnounced) dialogue.Announce(wave);
                    isAnnounced = true;
                    dialogue.Ask(technology);
                }
                else if (session.Wave >= decisions.StopsIn || around.Stop.IsCancellationRequested)
                {
                    session.Stop();
                }
                else
                {
                    session.Decide(technology, accepts: true);
                }

                if (session.IsStopped) return;
            }
        }
    }

    private static int TechnologyOf(InferenceStudy study, string id)
    {
        if (study.Database.Technology(id) is var technology and >= 0) return technology;
        string meant = NearestName.Of(id, study.Database.Recipes.Select(recipe => recipe.Id)) is { } near ? $"Did you mean '{near}'?" : "technologies.csv lists what there is.";
        throw Refused.Usage($"'{id}' is no technology of the package. {meant}");
    }

    private static DecisionTable DecisionsOf(Surroundings around, InferRequest request, InferenceStudy study, FindingList findings)
    {
        if (request.Decisions is not { } path) return DecisionTable.Empty;
        using IRowSource? source = CsvFile.Open(around.PathTo(path), findings);
        return source is null ? DecisionTable.Empty : DecisionTable.Read(source, study.Database, findings);
    }

    // An explanation alone leaves no folder behind, unless one is named or answers were given that would be lost.
    private static string? FolderOf(Surroundings around, InferRequest request, InferenceStudy study)
    {
        if (request.Folder is { } named) return around.PathTo(named);
        if (request.Why is not null && !request.Interactive) return null;
        string name = string.Join('+', request.Scenario.Prepend(study.Package.Name)) + "-inference";
        return around.PathTo(Path.Combine(Results, string.Concat(name.Select(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '+' ? letter : '-'))));
    }

    private static FindingList Shown(FindingList package, FindingList decisions)
    {
        FindingList shown = [];
        foreach (Finding finding in package.Concat(decisions).Where(finding => finding.Severity != Severity.Remark))
            shown.Add(finding.Code, finding.Place, finding.Problem, finding.Mend);
        return shown;
    }

    private static int Refuse(Surroundings around, InferRequest request, CheckDocument document)
    {
        if (request.Json) around.Output.Write(JsonSerializer.Serialize(document, CheckJson.Default.CheckDocument) + "\n");
        FindingsPrinter.Print(new Sheet(around, around.Error), request.Package, document);
        return ExitCode.Findings;
    }

    private static void Print(Surroundings around, InferRequest request, InferenceDocument document, int asked, string? folder)
    {
        if (request.Json)
        {
            around.Output.Write((asked >= 0
                ? JsonSerializer.Serialize(document.Technologies[asked], InferenceJson.Default.InferredTechnology)
                : JsonSerializer.Serialize(document, InferenceJson.Default.InferenceDocument)) + "\n");
        }

        if (request.Quiet) return;
        var sheet = new Sheet(around, request.Json ? around.Error : around.Output);
        if (!request.Json)
        {
            if (asked >= 0) WhyPrinter.Print(sheet, document, document.Technologies[asked]);
            else InferencePrinter.Print(sheet, document, request.Package);
        }

        if (folder is null) return;
        sheet.Line();
        sheet.Line($"Report:  {around.Shown(Path.Combine(folder, InferenceWriter.Report))}");
        sheet.Line($"Package: {around.Shown(Path.Combine(folder, InferenceWriter.Package))}");
    }
}
