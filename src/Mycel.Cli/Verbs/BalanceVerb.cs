using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Mycel.Analysis.Flowsheets;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Cli.Hosting;
using Mycel.Cli.Printing;

namespace Mycel.Cli.Verbs;

/// <summary>Does this flowsheet close, whatever is given and whatever is asked?</summary>
internal static class BalanceVerb
{
    /// <summary>The verb.</summary>
    public static Verb For(Surroundings around)
    {
        var package = PackageInput.Argument();
        var common = new CommonOptions();
        var period = NumberOption.Whole("--period", "YEAR", "Year to balance; without it the base year of the package.");
        var sensitivities = new Option<bool?>("--sensitivities")
        {
            Description = "Find how everything moves with each given fact, or not. Without it: for up to 100 facts and 1000 plants.", HelpName = "true|false",
        };
        var heatPump = NumberOption.Share("--heat-pump", "SHARE", "Place a heat pump that reaches this share of Carnot's performance, such as 0.5, across the pinch of the park's heat.");
        var fresh = Concentrations("--fresh", "A contaminant in fresh water, for the least of it that is needed; may be given several times. What is not named is not in it.");
        var regenerated = Concentrations("--regenerated", "A contaminant in water that comes back from regeneration; may be given several times, for every contaminant.");
        var command = new Command(
            "balance", "Does this flowsheet close? Everything that follows from the facts of givens.csv: what plants do, what flows, what crosses the boundary, what is missing or contradicts. "
            + "Prints a summary; writes a result only with --out.")
        {
            package, common.Scenario, common.Out, period, sensitivities, heatPump, fresh, regenerated, common.Json, common.Quiet,
        };
        command.SetAction(parsed => Run(
            around,
            new StudyRequest(
                parsed.GetRequiredValue(package), parsed.GetRequiredValue(common.Scenario), Balancing.OptionsFor(parsed.GetValue(period)), parsed.GetValue(common.Out),
                parsed.GetValue(common.Json), parsed.GetValue(common.Quiet)),
            new BalanceRequest
            {
                Sensitivities = parsed.GetValue(sensitivities), HeatPump = parsed.GetValue(heatPump), Fresh = Read("--fresh", parsed.GetRequiredValue(fresh)),
                Regenerated = Read("--regenerated", parsed.GetRequiredValue(regenerated)),
            }));
        return new(
            command,
            ("balance examples/algae-park", "What the park does with the facts of its package."),
            ("balance examples/algae-park --scenario a --out results/a", "The same for scenario a, with tables and a report."),
            ("balance examples/algae-park --scenario e --scenario published", "Scenario e as the article counts it, beside its published figures."));
    }

    private static Option<string[]> Concentrations(string name, string description) => new(name)
    {
        Description = description, HelpName = "CONTAMINANT=CONCENTRATION", DefaultValueFactory = _ => [],
    };

    private static SortedDictionary<string, double> Read(string option, string[] texts)
    {
        var read = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (string text in texts)
        {
            string[] parts = text.Split('=');
            string number = parts.Length == 2 ? parts[1].Trim() : "";
            double unit = number.EndsWith("ppm", StringComparison.Ordinal) ? 1e-6 : number.EndsWith('%') ? 1e-2 : 1;
            bool isNumber = double.TryParse(number.TrimEnd('p', 'm', '%', ' '), NumberStyles.Float, CultureInfo.InvariantCulture, out double value);
            if (!isNumber || !(value * unit is >= 0 and <= 1))
            {
                throw Refused.Usage($"{option} takes a contaminant and its concentration as mass per mass, such as cod=20ppm, and '{text}' is none.");
            }

            read[parts[0].Trim()] = value * unit;
        }

        return read;
    }

    private static int Run(Surroundings around, StudyRequest request, BalanceRequest asked)
    {
        var clock = new PhaseClock();
        var input = LongWork.Run(around, request.Quiet, $"Reading {request.Package}", _ => clock.Time("read", () => PackageInput.Read(around, request.Package)));
        var study = input.Tables is null ? null : clock.Time("check", () => Study.Open(input.Tables, input.Sha256, request.Scenario, request.Options, input.Findings));
        if (study is null)
        {
            return Answer.RefusePackage(around, request.Package, request.Json, CheckDocument.Of(input.Tables, input.Sha256, request.Scenario, input.Findings));
        }

        if (Balancing.ProblemOf(study, asked) is { } problem)
        {
            throw Refused.Usage(problem);
        }

        string? folder = request.Folder is null ? null : around.PathTo(request.Folder);
        if (folder is not null)
        {
            ResultFolder.RefuseOccupied(folder);
        }

        var document = LongWork.Run(around, request.Quiet, "Balancing", _ => Balancing.Run(study, clock, asked));
        if (folder is not null)
        {
            LongWork.Run(around, request.Quiet, "Writing the report", _ => ResultWriter.Write(folder, around.PathTo(request.Package), document, clock));
        }

        Print(around, request, document with { Timings = clock.InSeconds }, folder);
        return document.Status != "balanced" ? ExitCode.NoPlan : document.Certificate is { Accepted: false } ? ExitCode.Fault : ExitCode.Done;
    }

    private static void Print(Surroundings around, StudyRequest request, PlanDocument document, string? folder)
    {
        if (request.Json)
        {
            around.Output.Write(JsonSerializer.Serialize(document, PlanJson.Default.PlanDocument) + "\n");
        }

        if (request.Quiet)
        {
            return;
        }

        var sheet = new Sheet(around, request.Json ? around.Error : around.Output);
        if (!request.Json)
        {
            BalancePrinter.Print(sheet, document, request.Package);
        }

        if (folder is not null)
        {
            sheet.Line();
            sheet.Line($"Report: {around.Shown(Path.Combine(folder, ResultFiles.Report))}");
        }
    }
}
