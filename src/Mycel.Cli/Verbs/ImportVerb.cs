using System.CommandLine;
using Mycel.Cli.Hosting;
using Mycel.Files.Folders;

namespace Mycel.Cli.Verbs;

/// <summary>Makes a folder of tables from a workbook.</summary>
internal static class ImportVerb
{
    /// <summary>The verb.</summary>
    public static Verb For(Surroundings around)
    {
        var file = new Argument<string>("FILE") { Description = "The workbook (.xlsx): one sheet for each table." };
        var common = new CommonOptions();
        var target = new Option<string?>("--out") { Description = "Folder to write the package to; it must be new or empty.", HelpName = "DIR" };
        var command = new Command("import", "Makes a package, as a folder of tables, from a workbook.") { file, target, common.Json, common.Quiet };
        command.SetAction(parsed => PackageCopy.Run(
            around,
            new CopyRequest(parsed.GetRequiredValue(file), [], parsed.GetValue(target), parsed.GetValue(common.Json), parsed.GetValue(common.Quiet)),
            FolderWriter.Write));
        return new(
            command,
            ("import kalundborg.xlsx --out park", "Reads all sheets and writes them as tables that git and text editors like."),
            ("run kalundborg.xlsx", "Most verbs read a workbook as it is; nothing needs to be imported first."));
    }
}
