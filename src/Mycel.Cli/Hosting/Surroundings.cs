namespace Mycel.Cli.Hosting;

/// <summary>What the program finds around it: where it writes, where it stands and how it is stopped. Tests give their own.</summary>
public sealed record Surroundings
{
    /// <summary>Where results are printed.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Where messages and progress are printed.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Where answers are typed.</summary>
    public TextReader Input { get; init; } = TextReader.Null;

    /// <summary>Folder that relative paths start from.</summary>
    public required string Folder { get; init; }

    /// <summary>Whether someone looks at the output.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether someone looks at the messages.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether colours are welcome where someone looks.</summary>
    public bool Colours { get; init; }

    /// <summary>Characters in a line of the output.</summary>
    public int Width { get; init; } = 100;

    /// <summary>Whether a fault of ours is shown with all its detail.</summary>
    public bool Debug { get; init; }

    /// <summary>Asked to stop: what was found so far is kept.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>Makes a path of the command line absolute.</summary>
    public string PathTo(string path) => Path.GetFullPath(path, Folder);

    /// <summary>A path as it is shown: relative where that is shorter.</summary>
    public string Shown(string path)
    {
        string relative = Path.GetRelativePath(Folder, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
