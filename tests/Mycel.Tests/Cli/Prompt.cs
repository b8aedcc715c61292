using Mycel.Cli;
using Mycel.Cli.Hosting;

namespace Mycel.Tests.Cli;

/// <summary>A folder of its own with the command line in it, as a user would have it.</summary>
public sealed class Prompt : IDisposable
{
    /// <summary>The folder that commands are typed in.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("mycel-prompt-").FullName;

    /// <summary>Whether messages go to a terminal.</summary>
    public bool Terminal { get; init; }

    /// <summary>Characters in a line.</summary>
    public int Width { get; init; } = 100;

    /// <summary>What is typed in answer to questions.</summary>
    public TextReader Input { get; set; } = TextReader.Null;

    /// <summary>Asks the work to stop.</summary>
    public CancellationToken Stop { get; init; }

    public Answer Type(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int exitCode = MycelCommand.Invoke(arguments, new Surroundings
        {
            Output = output, Error = error, Input = Input, Folder = Folder, Width = Width, Stop = Stop, ErrorIsTerminal = Terminal,
        });
        return new Answer(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Copies an example of the repository into the folder.</summary>
    public void Copy(string example)
    {
        string from = Path.Combine(Repository.Root, "examples", example);
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string to = Path.Combine(Folder, example, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }

    public string PathTo(params string[] parts) => Path.Combine([Folder, .. parts]);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public sealed record Answer(int ExitCode, string Output, string Error);
}
