using System.Runtime.InteropServices;

namespace Mycel.Cli.Hosting;

/// <summary>
/// Keeps native libraries from writing into our output: the solver prints a line of its own now and then, past all its options, which would spoil a
/// document on standard output.
/// </summary>
internal static partial class NativeChatter
{
    private const int StandardOutput = 1;

    /// <summary>Points the process's own standard output at nothing. Streams that were opened on it before are not touched.</summary>
    public static void Silence()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var nothing = File.OpenHandle("/dev/null", FileMode.Open, FileAccess.Write);
        _ = Duplicate((int)nothing.DangerousGetHandle(), StandardOutput);
    }

    [LibraryImport("libc", EntryPoint = "dup2")]
    private static partial int Duplicate(int from, int to);
}
