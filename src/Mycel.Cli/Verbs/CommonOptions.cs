using System.CommandLine;

namespace Mycel.Cli.Verbs;

/// <summary>Options that verbs share, so that they are spelt and explained alike.</summary>
internal sealed class CommonOptions
{
    /// <summary>Scenarios to apply, in order.</summary>
    public Option<string[]> Scenario { get; } = new("--scenario")
    {
        Description = "Scenario of the package to apply; may be given several times, applied in that order.",
        HelpName = "ID",
        DefaultValueFactory = _ => [],
    };

    /// <summary>Folder for the result.</summary>
    public Option<string?> Out { get; } = new("--out")
    {
        Description = "Folder to write the result to. An earlier result of Mycel there is replaced, anything else is refused.",
        HelpName = "DIR",
    };

    /// <summary>Whether to print one JSON document.</summary>
    public Option<bool> Json { get; } = new("--json")
    {
        Description = "Print one JSON document on standard output, and everything else on standard error.",
    };

    /// <summary>Whether to keep silent.</summary>
    public Option<bool> Quiet { get; } = new("--quiet") { Description = "Print neither summary nor progress." };
}
