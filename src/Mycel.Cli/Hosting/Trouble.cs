namespace Mycel.Cli.Hosting;

/// <summary>Puts what the system says about files and folders into words a user can act on.</summary>
internal static class Trouble
{
    // Errno of Linux and macOS, and the two codes of Windows, for a full disk and a used-up quota.
    private static readonly int[] Full = [28, 122, 69, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    /// <summary>The message for trouble that lies outside Mycel; null for anything else, which is our fault.</summary>
    public static string? MessageOf(Exception trouble) => trouble switch
    {
        UnauthorizedAccessException => $"{trouble.Message} Change the permissions, or choose another place.",
        PathTooLongException => $"{trouble.Message} Choose a shorter one.",
        IOException when Full.Contains(trouble.HResult) =>
            "The disk is full: nothing was written. Make room, or choose another place with --out.",
        IOException => trouble.Message,
        _ => null,
    };
}
