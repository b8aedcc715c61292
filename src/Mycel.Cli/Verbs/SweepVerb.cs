using System.Text.Json;
using Mycel.Analysis.Fronts;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Analysis.Sweeps;
using Mycel.Cli.Hosting;
using Mycel.Cli.Printing;
using Mycel.Model.Sweeps;

namespace Mycel.Cli.Verbs;

/// <summary>How does the answer move when these inputs move?</summary>
internal static class SweepVerb
{
    /// <summary>The verb.</summary>
    public static Verb For(Surroundings around) => new(
        new SweepArguments().Verb(request => Run(around, request)),
        ("sweep examples/two-plants --vary 'markets/natural-gas/buy=4..16 EUR2020/GJ/24' --out sweep", "The best plan for 25 gas prices, and the prices at which its structure changes."),
        ("sweep examples/two-plants --vary 'markets/natural-gas/buy*=0.5;1;2' --vary 'markets/steam/sell*=0.5..1.5/10'", "Every value of one cell with every value of another."));

    private static int Run(Surroundings around, SweepRequest request)
    {
        var clock = new PhaseClock();
        var input = LongWork.Run(around, request.Quiet, $"Reading {request.Package}", _ => clock.Time("read", () => PackageInput.Read(around, request.Package)));
        IReadOnlyList<Sweep> sweeps = input.Tables is null ? [] : SweepChoice.Of(request, input);
        SweepStudy?[] studies = input.Tables is null || input.Findings.HasErrors ? [] : clock.Time("check", () => sweeps
            .Select(sweep => SweepStudy.Open(input.Tables, input.Sha256, request.Scenario, sweep, request.Options, input.Findings)).ToArray());
        if (input.Tables is null || input.Findings.HasErrors)
        {
            return Answer.RefusePackage(around, request.Package, request.Json, CheckDocument.Of(input.Tables, input.Sha256, request.Scenario, input.Findings));
        }

        if (request.Json && studies.Length > 1)
        {
            throw Refused.Usage($"--json prints one document, and {studies.Length} sweeps are to be done. Choose one with --sweep.");
        }

        foreach (var study in studies)
        {
            if (study!.ProblemOf() is { } problem)
            {
                throw Refused.Usage(problem);
            }
        }

        int worst = ExitCode.Done;
        foreach (var study in studies)
        {
            string? folder = request.Folder is null ? null : around.PathTo(studies.Length == 1 ? request.Folder : Path.Combine(request.Folder, study!.Sweep.Id));
            // Each sweep of several has its own times beside those of reading, which they share.
            var own = studies.Length == 1 ? clock : new PhaseClock();
            worst = Math.Max(worst, Do(around, request, study!, own, folder));
        }

        return worst;
    }

    private static int Do(Surroundings around, SweepRequest request, SweepStudy study, PhaseClock clock, string? folder)
    {
        SweepDocument sweep = folder is null ? Seek(around, request, study, clock, null) : SeekInto(around, request, study, clock, folder);
        Print(around, request, sweep, folder);
        return ExitCodeOf(around, sweep);
    }

    private static SweepDocument Seek(Surroundings around, SweepRequest request, SweepStudy study, PhaseClock clock, IFrontMemory? memory) =>
        LongWork.Run(around, request.Quiet, $"Sweeping {study.Sweep.Id}", words => SweepFinder.Run(study, clock, memory, new InWords(words), around.Stop));

    private static SweepDocument SeekInto(Surroundings around, SweepRequest request, SweepStudy study, PhaseClock clock, string folder)
    {
        ResultFolder.RefuseOccupied(folder);
        Directory.CreateDirectory(folder);
        string journal = Path.Combine(folder, SweepFiles.Journal);
        if (request.Afresh)
        {
            File.Delete(journal);
        }

        SweepDocument sweep;
        using (var memory = new JournalFile(journal))
        {
            sweep = Seek(around, request, study, clock, memory);
        }

        LongWork.Run(around, request.Quiet, "Writing the report", _ => SweepFiles.Write(folder, around.PathTo(request.Package), sweep));
        return sweep;
    }

    private static void Print(Surroundings around, SweepRequest request, SweepDocument sweep, string? folder)
    {
        if (request.Json)
        {
            around.Output.Write(JsonSerializer.Serialize(sweep, SweepJson.Default.SweepDocument) + "\n");
        }

        if (request.Quiet)
        {
            return;
        }

        var sheet = new Sheet(around, request.Json ? around.Error : around.Output);
        if (!request.Json)
        {
            SweepPrinter.Print(sheet, sweep, request.Package);
        }

        if (folder is not null)
        {
            sheet.Line();
            sheet.Line($"Report: {around.Shown(Path.Combine(folder, ResultFiles.Report))}");
        }
    }

    private static int ExitCodeOf(Surroundings around, SweepDocument sweep)
    {
        bool doubtful = sweep.Certificate is { Accepted: false };
        if (doubtful)
        {
            around.Error.WriteLine("Do not rely on this result: our own arithmetic does not accept what the solver found. Please report it, with the package if you can share it.");
        }

        return sweep.Status switch
        {
            "infeasible" => ExitCode.NoPlan,
            "stopped" => ExitCode.Stopped,
            _ => doubtful ? ExitCode.Fault : ExitCode.Done,
        };
    }

    private sealed class InWords(IProgress<string> words) : IProgress<StudyProgress>
    {
        public void Report(StudyProgress value) => words.Report(value.Detail.Length == 0 ? value.Phase : $"{value.Phase}: {value.Detail}");
    }
}
