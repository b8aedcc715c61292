using System.Text.Json;
using Mycel.Analysis.Fronts;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Cli.Hosting;
using Mycel.Cli.Printing;

namespace Mycel.Cli.Verbs;

/// <summary>The trade-off between objectives.</summary>
internal static class ParetoVerb
{
    /// <summary>The verb.</summary>
    public static Verb For(Surroundings around) => new(
        new ParetoArguments().Verb(request => Run(around, request)),
        ("pareto examples/kalundborg --objectives 'profit, co2' --out front", "Every extreme point between the greatest profit and the least carbon dioxide, with a report."),
        ("pareto examples/kalundborg --objectives 'profit, co2, water-fresh' --points 50", "Fifty or so exact points of a front of three objectives."),
        ("pareto park --before results/park --plans --out front", "Draws the plan of 'mycel run' beside the front, and writes every point that is shown as a plan."));

    private static int Run(Surroundings around, ParetoRequest request)
    {
        var clock = new PhaseClock();
        var input = LongWork.Run(around, request.Quiet, $"Reading {request.Package}", _ => clock.Time("read", () => PackageInput.Read(around, request.Package)));
        var study = input.Tables is null ? null : clock.Time("check", () =>
            Study.Open(input.Tables, input.Sha256, request.Scenario, request.Options.StudyOptions, input.Findings));
        if (study is null)
        {
            return Answer.RefusePackage(around, request.Package, request.Json, CheckDocument.Of(input.Tables, input.Sha256, request.Scenario, input.Findings));
        }

        if (request.Options.ProblemIn(study) is { } problem)
        {
            throw Refused.Usage(problem);
        }

        if (request.Plans && request.Folder is null)
        {
            throw Refused.Usage("--plans writes into the folder of the result. Name one with --out.");
        }

        var options = request.Options with { Reference = ReferenceOf(around, request, study) };
        string? folder = request.Folder is null ? null : around.PathTo(request.Folder);
        FrontDocument front = folder is null
            ? Seek(around, request, study, options, clock, null)
            : SeekInto(around, request, study, options, clock, folder);
        Print(around, request, front with { Timings = clock.InSeconds }, folder);
        return ExitCodeOf(around, front);
    }

    private static FrontReference? ReferenceOf(Surroundings around, ParetoRequest request, Study study)
    {
        if (request.Before is null)
        {
            return null;
        }

        var reference = FrontReferences.Of(ResultInput.Read(around, request.Before), request.Before, study, out string? problem);
        return problem is null ? reference : throw Refused.Input(problem);
    }

    private static FrontDocument Seek(Surroundings around, ParetoRequest request, Study study, FrontOptions options, PhaseClock clock, IFrontMemory? memory) =>
        LongWork.Run(around, request.Quiet, "Finding the front", words =>
        {
            try
            {
                return FrontFinder.Run(study, options, clock, memory, new InWords(words), around.Stop);
            }
            catch (EndlessFrontException endless)
            {
                throw Refused.Usage(endless.Message);
            }
        });

    private static FrontDocument SeekInto(Surroundings around, ParetoRequest request, Study study, FrontOptions options, PhaseClock clock, string folder)
    {
        ResultFolder.RefuseOccupied(folder);
        Directory.CreateDirectory(folder);
        string journal = Path.Combine(folder, FrontFiles.Journal);
        if (request.Afresh)
        {
            File.Delete(journal);
        }

        FrontDocument front;
        using (var memory = new JournalFile(journal))
        {
            front = Seek(around, request, study, options, clock, memory);
        }

        if (request.Plans && front.Points.Count > 0 && !FrontPlans.CanBeMade(front))
        {
            throw Refused.Usage("--plans can be given for two objectives without integers only: other points are the best under limits that no plan could be asked for. Leave it out.");
        }

        LongWork.Run(around, request.Quiet, "Writing the report", _ =>
            FrontFiles.Write(folder, around.PathTo(request.Package), front, clock, keepsJournal: front.Status == "stopped", request.Plans ? FrontPlans.Of(front, study) : []));
        return front;
    }

    private static void Print(Surroundings around, ParetoRequest request, FrontDocument front, string? folder)
    {
        if (request.Json)
        {
            around.Output.Write(JsonSerializer.Serialize(front, FrontJson.Default.FrontDocument) + "\n");
        }

        if (request.Quiet)
        {
            return;
        }

        var sheet = new Sheet(around, request.Json ? around.Error : around.Output);
        if (!request.Json)
        {
            FrontPrinter.Print(sheet, front, request.Package);
        }

        if (folder is not null)
        {
            sheet.Line();
            sheet.Line($"Report: {around.Shown(Path.Combine(folder, ResultFiles.Report))}");
        }
    }

    private static int ExitCodeOf(Surroundings around, FrontDocument front)
    {
        bool doubtful = front.Certificate is { Accepted: false } || front is { Status: "optimal", Completeness.Complete: false };
        if (doubtful)
        {
            around.Error.WriteLine("Do not rely on this result: our own arithmetic does not accept what the solver found. Please report it, with the package if you can share it.");
        }

        return front.Status switch
        {
            "infeasible" or "unbounded" => ExitCode.NoPlan,
            "stopped" => ExitCode.Stopped,
            _ => doubtful ? ExitCode.Fault : ExitCode.Done,
        };
    }

    private sealed class InWords(IProgress<string> words) : IProgress<StudyProgress>
    {
        public void Report(StudyProgress value) => words.Report(value.Detail.Length == 0 ? value.Phase : $"{value.Phase}: {value.Detail}");
    }
}
