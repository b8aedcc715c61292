namespace Mycel.Tests.Conventions;

/// <summary>The files of the repository that people wrote.</summary>
internal static class SourceFiles
{
    private static readonly string[] Made = ["bin", "obj", ".build", ".git", ".idea", ".vs", ".vscode", "TestResults", "artifacts", "results", "node_modules"];

    /// <summary>Files under some folders, as paths from the root with forward slashes, sorted.</summary>
    public static IEnumerable<string> Under(string pattern, params string[] folders) => folders
        .Select(folder => Path.Combine(Repository.Root, folder))
        .Where(Directory.Exists)
        .SelectMany(folder => Files(new DirectoryInfo(folder), pattern))
        .Select(file => Path.GetRelativePath(Repository.Root, file.FullName).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    /// <summary>Lines of a file with their numbers, as <c>path:number</c>.</summary>
    public static IEnumerable<(string Place, string Text)> Lines(string file) =>
        File.ReadLines(Path.Combine(Repository.Root, file)).Select((text, index) => ($"{file}:{index + 1}", text));

    /// <summary>Text of a file.</summary>
    public static string Text(string file) => File.ReadAllText(Path.Combine(Repository.Root, file));

    private static IEnumerable<FileInfo> Files(DirectoryInfo folder, string pattern) => folder.EnumerateFiles(pattern)
        .Concat(folder.EnumerateDirectories().Where(child => !Made.Contains(child.Name)).SelectMany(child => Files(child, pattern)));
}
