namespace Mycel.Cli.Hosting;

/// <summary>What the program tells the shell when it ends.</summary>
public static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Findings that are errors, or something outside Mycel that the user can mend: a missing folder, a full disk, a file in the way.</summary>
    public const int Findings = 1;

    /// <summary>The command line was not understood.</summary>
    public const int Usage = 2;

    /// <summary>No plan can exist, or the best one has no end; the reasons were printed.</summary>
    public const int NoPlan = 3;

    /// <summary>Stopped before the end; the best that was found is kept.</summary>
    public const int Stopped = 4;

    /// <summary>Our fault.</summary>
    public const int Fault = 70;
}
