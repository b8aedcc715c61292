using System.Text.Json;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Cli.Hosting;
using Mycel.Cli.Printing;

namespace Mycel.Cli.Verbs;

/// <summary>The way from a question to its answer, which the verbs that plan share.</summary>
internal static class Answer
{
    /// <summary>Reads, checks, plans, writes and prints.</summary>
    /// <param name="around">Where it happens.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="folderOf">Full path of the folder to write, by the package's stamp; null to write none.</param>
    /// <returns>The exit code.</returns>
    public static int Give(Surroundings around, StudyRequest request, Func<PackageStamp, string?> folderOf)
    {
        var clock = new PhaseClock();
        var input = LongWork.Run(around, request.Quiet, $"Reading {request.Package}", _ =>
            clock.Time("read", () => PackageInput.Read(around, request.Package)));
        var study = input.Tables is null ? null : clock.Time("check", () =>
            Study.Open(input.Tables, input.Sha256, request.Scenario, request.Options, input.Findings));
        if (study is null)
        {
            return RefusePackage(around, request.Package, request.Json, CheckDocument.Of(input.Tables, input.Sha256, request.Scenario, input.Findings));
        }

        if (study.ProblemOf() is { } problem)
        {
            throw Refused.Usage(problem);
        }

        string? folder = folderOf(new PackageStamp(input.Tables!.Package.Name, "", input.Sha256));
        if (folder is not null)
        {
            ResultFolder.RefuseOccupied(folder);
        }

        var plan = LongWork.Run(around, request.Quiet, "Planning", words =>
            Optimiser.Run(study, clock, new InWords(words), around.Stop));
        if (folder is not null)
        {
            LongWork.Run(around, request.Quiet, "Writing the report", _ => ResultWriter.Write(folder, around.PathTo(request.Package), plan, clock));
        }

        Print(around, request, plan with { Timings = clock.InSeconds }, folder);
        return ExitCodeOf(around, plan);
    }

    /// <summary>Says what is wrong with a package that nothing can be asked of.</summary>
    /// <param name="around">Where it is said.</param>
    /// <param name="package">The package as it was typed.</param>
    /// <param name="json">Whether to print the document.</param>
    /// <param name="document">What was found.</param>
    /// <returns>The exit code.</returns>
    public static int RefusePackage(Surroundings around, string package, bool json, CheckDocument document)
    {
        if (json)
        {
            around.Output.Write(JsonSerializer.Serialize(document, CheckJson.Default.CheckDocument) + "\n");
        }

        FindingsPrinter.Print(new Sheet(around, around.Error), package, document);
        return ExitCode.Findings;
    }

    private static void Print(Surroundings around, StudyRequest request, PlanDocument plan, string? folder)
    {
        if (request.Json)
        {
            around.Output.Write(JsonSerializer.Serialize(plan, PlanJson.Default.PlanDocument) + "\n");
        }

        if (request.Quiet)
        {
            return;
        }

        var sheet = new Sheet(around, request.Json ? around.Error : around.Output);
        if (!request.Json)
        {
            SummaryPrinter.Print(sheet, plan, request.Package);
        }

        if (folder is not null)
        {
            sheet.Line();
            sheet.Line($"Report: {around.Shown(Path.Combine(folder, ResultFiles.Report))}");
        }
    }

    private static int ExitCodeOf(Surroundings around, PlanDocument plan)
    {
        bool doubtful = plan.Certificate is { Accepted: false } || plan.Baseline?.Certificate is { Accepted: false }
            || plan.BeforeAfter?.Before.Certificate is { Accepted: false } || plan.NearOptimal?.Plans.Any(other => !other.Certificate.Accepted) == true;
        if (doubtful)
        {
            around.Error.WriteLine("Do not rely on this result: our own arithmetic does not accept what the solver found. Please report it, with the package if you can share it.");
        }

        return plan.Status switch
        {
            "infeasible" or "unbounded" or "undefined" => ExitCode.NoPlan,
            "stopped" => ExitCode.Stopped,
            _ when doubtful => ExitCode.Fault,
            _ when plan.Baseline?.Status == "stopped" || plan.BeforeAfter?.Before.Status == "stopped" => ExitCode.Stopped,
            _ when IsCutShort(plan) => ExitCode.Stopped,
            _ => ExitCode.Done,
        };
    }

    /// <summary>Whether something beside the plan was not searched to its end.</summary>
    private static bool IsCutShort(PlanDocument plan) =>
        plan.NearOptimal?.Ranges.Any(range => range.Least.Status == "stopped" || range.Greatest.Status == "stopped") == true
        || plan.Measures is { Without.Status: "stopped" } or { With.Status: "stopped" } || plan.Reasons?.Losses.Any(loss => loss.Status == "stopped") == true || plan.Reasons?.Pairs.Any(pair => pair.Status == "stopped") == true;

    private sealed class InWords(IProgress<string> words) : IProgress<StudyProgress>
    {
        public void Report(StudyProgress value) => words.Report(value.Detail.Length == 0 ? value.Phase : $"{value.Phase}: {value.Detail}");
    }
}
