namespace Mycel.Cli.Hosting;

/// <summary>Writes a result as a whole or not at all: into a folder beside the final one, which takes its place when everything is on the disk.</summary>
internal static class ResultFolder
{
    private static readonly string[] Documents =
        ["plan.json", "balance.json", "front.json", "front.journal", "sweep.json", "sweep.journal", "check.json", "compare.json", "verify.json", "map.json", "infer.json"];

    /// <summary>Writes a result.</summary>
    /// <param name="folder">Full path of the folder, which need not exist. A result of Mycel in its place is replaced; anything else is refused.</param>
    /// <param name="fill">Writes the files into the folder that it is given.</param>
    /// <exception cref="Refused">Something that is no result of Mycel is in the way.</exception>
    public static void Write(string folder, Action<string> fill)
    {
        string target = Path.TrimEndingDirectorySeparator(
            Directory.Exists(folder) ? Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName ?? folder : folder);
        RefuseOccupied(target);
        string parent = Path.GetDirectoryName(target) ?? throw Refused.Usage($"'{folder}' is no folder that can be written.");
        string beside = Path.Combine(parent, $".{Path.GetFileName(target)}.{Environment.ProcessId}.new");
        string replaced = Path.Combine(parent, $".{Path.GetFileName(target)}.{Environment.ProcessId}.old");
        Directory.CreateDirectory(parent);
        try
        {
            Directory.CreateDirectory(beside);
            fill(beside);
            if (Directory.Exists(target))
            {
                Directory.Move(target, replaced);
            }

            Directory.Move(beside, target);
        }
        catch
        {
            if (Directory.Exists(replaced) && !Directory.Exists(target))
            {
                Directory.Move(replaced, target);
            }

            throw;
        }
        finally
        {
            Remove(beside);
            Remove(replaced);
        }
    }

    /// <summary>Refuses a folder that a result could not take, before any work is done for it.</summary>
    /// <param name="folder">Full path of the folder.</param>
    public static void RefuseOccupied(string folder)
    {
        if (File.Exists(folder))
        {
            throw Refused.Input($"{folder} is a file, and a folder is to be written there. Move it away, or choose another folder with --out.");
        }

        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()
            && !Documents.Any(name => File.Exists(Path.Combine(folder, name))))
        {
            throw Refused.Input(
                $"{folder} holds files that are no result of Mycel, and they are not thrown away. Empty it, or choose another folder with --out.");
        }
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
