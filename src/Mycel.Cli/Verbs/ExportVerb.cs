using System.CommandLine;
using Mycel.Cli.Hosting;
using Mycel.Files.Folders;

namespace Mycel.Cli.Verbs;

/// <summary>Writes a package in another form.</summary>
internal static class ExportVerb
{
    private const string Folder = "csv";

    /// <summary>The verb.</summary>
    public static Verb For(Surroundings around)
    {
        var package = PackageInput.Argument();
        var form = new Option<string>("--to") { Description = "The form: csv (a folder).", HelpName = "FORM", DefaultValueFactory = _ => Folder };
        form.AcceptOnlyFromAmong(Folder);
        var common = new CommonOptions();
        var target = new Option<string?>("--out") { Description = "Where to write it: a new or empty folder.", HelpName = "PATH" };
        var command = new Command("export", "Writes a package in another form, under scenarios where they are given.")
        {
            package, form, common.Scenario, target, common.Json, common.Quiet,
        };
        command.SetAction(parsed => PackageCopy.Run(
            around,
            new CopyRequest(
                parsed.GetRequiredValue(package), parsed.GetRequiredValue(common.Scenario), parsed.GetValue(target),
                parsed.GetValue(common.Json), parsed.GetValue(common.Quiet)),
            FolderWriter.Write));
        return new(
            command,
            ("export examples/two-plants --scenario wide-pipe --out wide", "The package as it is under a scenario, as a folder of its own."));
    }
}
