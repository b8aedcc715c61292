namespace Mycel.Tests;

/// <summary>
/// Compares a text with a file of the repository that people read. With <c>MYCEL_UPDATE_GOLDEN=1</c> the file is written instead, so that the change shows in the
/// repository's own differences.
/// </summary>
internal static class Snapshot
{
    private static bool Updates => Environment.GetEnvironmentVariable("MYCEL_UPDATE_GOLDEN") == "1";

    /// <summary>Fails where the file does not hold the text.</summary>
    public static void ShouldBeHeldBy(this string text, params string[] path)
    {
        string file = Repository.Path(path);
        if (Updates)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
            return;
        }

        File.Exists(file).ShouldBeTrue($"{string.Join('/', path)} is missing. Run the tests with MYCEL_UPDATE_GOLDEN=1 and read what it writes.");
        File.ReadAllText(file).ShouldBe(text, $"{string.Join('/', path)} is not current. Run the tests with MYCEL_UPDATE_GOLDEN=1 and read what changes.");
    }
}
