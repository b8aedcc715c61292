using Mycel.Analysis.Balances;
using Mycel.Analysis.Checks;
using Mycel.Analysis.Flowsheets;
using Mycel.Analysis.Inference;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Files;
using Mycel.Files.Csv;
using Mycel.Files.Folders;
using Mycel.Files.Workbooks;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Provenance;
using Mycel.Model.Sweeps;
using Mycel.Tests.Workbooks;

namespace Mycel.Tests.Checks;

/// <summary>Reads a spoiled package. What a repository cannot hold (a link, a huge file, no folder at all) is made first, in a copy.</summary>
internal static class SpoiledPackage
{
    /// <summary>Everything that is found wrong.</summary>
    public static FindingList Read(string original, string code)
    {
        string parent = Path.Combine(Path.GetTempPath(), "mycel-test-" + Guid.NewGuid().ToString("N"));
        string folder = Path.Combine(parent, "broken");
        try
        {
            Copy(original, folder);
            return Within(parent, () => Spoil(code, folder));
        }
        finally
        {
            Directory.Delete(parent, recursive: true);
        }
    }

    private static FindingList Spoil(string code, string folder)
    {
        FindingList findings = [];
        switch (code)
        {
            case "package-missing":
                Check(Path.Combine(folder, "not-there"), findings);
                break;
            case "file-outside":
                File.WriteAllText(Path.Combine(folder, "..", "secret.csv"), "id\na\n");
                File.CreateSymbolicLink(Path.Combine(folder, "sites.csv"), Path.Combine(folder, "..", "secret.csv"));
                Check(folder, findings);
                break;
            case "row-too-large":
                File.WriteAllText(Path.Combine(folder, "sites.csv"), "id,title\na,First\nb," + new string('x', 3_000_000) + "\nc,Third,\"surplus\"\n");
                Check(folder, findings);
                break;
            case "output-exists":
                FolderWriter.Write(Check(folder, findings)!, folder, findings);
                break;
            case "output-unwritable":
                FolderWriter.Write(Check(folder, findings)!, Path.Combine(folder, "datapackage.json", "copy"), findings);
                break;
            case "sweep-unknown":
                Sweep.Find(Check(folder, findings)!, "gas-prise", findings);
                break;
            case "period-unplanned":
                Check(folder, findings, period: 2031);
                break;
            case "decision-unused":
                Infer(folder, findings);
                break;
            case var balance when balance.StartsWith("balance-", StringComparison.Ordinal):
                Balance(folder, findings);
                break;
            case "workbook-unreadable":
                Check(Path.Combine(folder, "package.xlsx"), findings);
                break;
            default:
                if (Directory.Exists(Path.Combine(folder, "sheets"))) CheckWorkbook(folder, findings);
                else Check(folder, findings);
                break;
        }

        return findings;
    }

    /// <summary>Reads a package with all checks; null where there is none.</summary>
    private static PackageTables? Check(string folder, FindingList findings, IReadOnlyList<string>? scenarios = null, int? period = null)
    {
        if (PackageStores.Open(folder, findings) is not { } store) return null;
        PackageTables tables = PackageReader.Read(store, findings).Tables;
        if (!findings.HasErrors && scenarios is not null) tables = tables.Under(scenarios, findings);
        if (!findings.HasErrors) ParkChecks.Run(UnitModels.ParkOf(tables, findings), period, findings);
        return tables;
    }

    /// <summary>Balances a package; what a balance finds stands in its document.</summary>
    private static void Balance(string folder, FindingList findings)
    {
        if (Study.Open(Check(folder, [])!, "", [], Balancing.OptionsFor(null), findings) is not { } study) return;
        foreach (FindingEntry entry in Balancing.Run(study, new PhaseClock()).Findings.Where(entry => entry.Code.StartsWith("balance-", StringComparison.Ordinal)))
            findings.Add(FindingCodes.All.Single(code => code.Id == entry.Code), new CellPlace(entry.Place), entry.Problem, entry.Mend);
    }

    /// <summary>Infers from a package by a table of decisions in a folder beside its tables.</summary>
    private static void Infer(string folder, FindingList findings)
    {
        InferenceStudy study = InferenceStudy.Open(Check(folder, findings)!, "", [], [], new InferenceOptions(), findings)!;
        using IRowSource source = CsvFile.Open(Path.Combine(folder, "answers", "decisions.csv"), findings)!;
        DecisionTable decisions = DecisionTable.Read(source, study.Database, findings);
        InferenceSession session = study.Begin();
        while (session.Propose() is { Count: > 0 } wave)
            foreach (int technology in wave) session.Decide(technology, decisions.Find(study.Database.Recipes[technology].Id, out string reason) ?? true, reason);
        decisions.CheckUse(session, findings);
    }

    /// <summary>Puts a workbook together from a folder of sheets, each the XML of its rows, and checks it.</summary>
    private static void CheckWorkbook(string folder, FindingList findings)
    {
        using var workbook = new TestWorkbook().WithDescription().WithStyles(TestWorkbook.DateAndPercent);
        foreach (string sheet in Directory.GetFiles(Path.Combine(folder, "sheets")).Order(StringComparer.Ordinal))
            workbook.With(Path.GetFileNameWithoutExtension(sheet), File.ReadAllText(sheet));
        workbook.Write();
        using WorkbookStore store = WorkbookStore.OpenFile(workbook.File, findings)!;
        PackageReader.Read(store, findings);
    }

    /// <summary>Findings with the places that begin with the temporary folder made to begin with a point.</summary>
    private static FindingList Within(string parent, Func<FindingList> run)
    {
        FindingList shown = [];
        foreach (Finding finding in run())
        {
            string file = finding.Place.File.Replace(parent, ".", StringComparison.Ordinal);
            shown.Add(finding.Code, finding.Place with { File = file }, finding.Problem.Replace(parent, ".", StringComparison.Ordinal), finding.Mend);
        }

        return shown;
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.GetFiles(from).Where(file => Path.GetFileName(file) != "expected.txt"))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (string folder in Directory.GetDirectories(from))
        {
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }
}
