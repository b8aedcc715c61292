using System.CommandLine;
using Mycel.Cli.Hosting;
using Mycel.Files.Folders;
using Mycel.Files.Workbooks;

namespace Mycel.Cli.Verbs;

/// <summary>Writes a package in another form.</summary>
internal static class ExportVerb
{
    private const string Folder = "csv";
    private const string Workbook = "xlsx";

    /// <summary>The verb.</summary>
    public static Verb For(Surroundings around)
    {
        var package = PackageInput.Argument();
        var form = new Option<string?>("--to") { Description = "The form: csv (a folder) or xlsx (a workbook). Without it, what the place of the copy ends in.", HelpName = "FORM" };
        form.AcceptOnlyFromAmong(Folder, Workbook);
        var common = new CommonOptions();
        var target = new Option<string?>("--out") { Description = "Where to write it: a new or empty folder, or a new file.", HelpName = "PATH" };
        var command = new Command("export", "Writes a package in another form, under scenarios where they are given.")
        {
            package, form, common.Scenario, target, common.Json, common.Quiet,
        };
        command.SetAction(parsed => Run(
            around,
            new CopyRequest(
                parsed.GetRequiredValue(package), parsed.GetRequiredValue(common.Scenario), parsed.GetValue(target),
                parsed.GetValue(common.Json), parsed.GetValue(common.Quiet)),
            parsed.GetValue(form)));
        return new(
            command,
            ("export examples/kalundborg --out kalundborg.xlsx", "The package as a workbook."),
            ("export examples/two-plants --scenario wide-pipe --out wide", "The package as it is under a scenario, as a folder of its own."));
    }

    private static int Run(Surroundings around, CopyRequest request, string? form)
    {
        bool isWorkbook = (form ?? Path.GetExtension(request.Out ?? "").TrimStart('.')) == Workbook;
        return PackageCopy.Run(around, request, isWorkbook ? WorkbookWriter.Write : FolderWriter.Write);
    }
}
