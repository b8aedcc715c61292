namespace Mycel.Cli.Hosting;

/// <summary>Ends a verb with a message for the user: what is wrong and what to do about it.</summary>
internal sealed class Refused : Exception
{
    private Refused(int exitCode, string message)
        : base(message) => ExitCode = exitCode;

    /// <summary>Exit code that the program ends with.</summary>
    public int ExitCode { get; }

    /// <summary>Something in the input or around the program is wrong.</summary>
    public static Refused Input(string message) => new(Hosting.ExitCode.Findings, message);

    /// <summary>The command line cannot mean anything.</summary>
    public static Refused Usage(string message) => new(Hosting.ExitCode.Usage, message);
}
