using System.Reflection;
using System.Runtime.InteropServices;

namespace Mycel.Solver.Highs;

/// <summary>Finds the native library: under <c>runtimes/…/native</c> beside the program, then beside the program, then where the system looks.</summary>
internal static class HighsLibrary
{
    private static readonly Lazy<bool> Resolver = new(static () =>
    {
        NativeLibrary.SetDllImportResolver(typeof(HighsLibrary).Assembly, Resolve);
        return true;
    });

    /// <summary>Version of the library in use, such as 1.12.0.</summary>
    public static string Version
    {
        get
        {
            Prepare();
            return Marshal.PtrToStringUTF8(HighsNative.Highs_version()) ?? "";
        }
    }

    /// <summary>Must be called before the first native call.</summary>
    public static void Prepare() => _ = Resolver.Value;

    private static IntPtr Resolve(string name, Assembly assembly, DllImportSearchPath? path)
    {
        if (name != HighsNative.Library) return IntPtr.Zero;
        string file = FileName;
        string[] places =
        [
            Path.Combine(AppContext.BaseDirectory, "runtimes", $"{SystemName}-{Architecture}", "native", file),
            Path.Combine(AppContext.BaseDirectory, file),
            file,
        ];
        foreach (string place in places)
        {
            if (NativeLibrary.TryLoad(place, assembly, path, out IntPtr library)) return library;
        }
        throw new DllNotFoundException(
            $"The solver library '{file}' was not found for {SystemName}-{Architecture}. Build on this system, or build with MycelAllPlatforms=true. Looked in: {string.Join(", ", places)}.");
    }

    private static string FileName =>
        OperatingSystem.IsWindows() ? "highs.dll" : OperatingSystem.IsMacOS() ? "libhighs.1.dylib" : "libhighs.so.1";

    private static string SystemName => OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux";

    private static string Architecture => RuntimeInformation.ProcessArchitecture == System.Runtime.InteropServices.Architecture.Arm64 ? "arm64" : "x64";
}
