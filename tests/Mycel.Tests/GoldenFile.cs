namespace Mycel.Tests;

/// <summary>Texts of the repository that code makes: a test compares, and rewrites them where <c>MYCEL_UPDATE_GOLDEN=1</c> is set.</summary>
internal static class GoldenFile
{
    private static readonly bool IsUpdating = Environment.GetEnvironmentVariable("MYCEL_UPDATE_GOLDEN") == "1";

    /// <summary>Fails where a file differs from the text that the code makes.</summary>
    /// <param name="made">The text.</param>
    /// <param name="path">Path of the file from the root of the repository.</param>
    public static void ShouldBe(string made, params string[] path)
    {
        string file = Repository.Path(path);
        string text = made.ReplaceLineEndings("\n");
        if (IsUpdating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        string name = string.Join('/', path);
        File.Exists(file).ShouldBeTrue($"{name} is missing. Run the tests with MYCEL_UPDATE_GOLDEN=1 and look at what changed.");
        File.ReadAllText(file).ReplaceLineEndings("\n").ShouldBe(text, $"{name} is not current. Run the tests with MYCEL_UPDATE_GOLDEN=1 and look at what changed.");
    }
}
