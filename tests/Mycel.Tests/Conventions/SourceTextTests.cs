using System.Text.RegularExpressions;

namespace Mycel.Tests.Conventions;

/// <summary>What the text of the source may not hold.</summary>
public sealed partial class SourceTextTests
{
    private const int LongestFile = 400;

    public static TheoryData<string, string, string> Banned { get; } = new()
    {
        { @"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b", "src", "the wall clock: results must not depend on it" },
        { @"\bnew Random\(\)|\bRandom\.Shared\b", "src tests", "a random generator without a seed" },
        { @"\bGuid\.NewGuid\b", "src", "a random id" },
        { @"\bCulture(Info)?\.Current(UI)?Culture\b", "src", "the culture of the machine" },
        { @"\bConsole\.(Write|Read|Out\b|Error\b|Open)", "src/Mycel.Model src/Mycel.Solver src/Mycel.Files src/Mycel.Analysis", "the console outside the command line" },
        { @"\bActivator\.|\.Get(Method|Property|Properties|Field|Fields|Constructor|CustomAttribute)s?(<\w+>)?\(|\bMakeGeneric|\bAssembly\.Load", "src/Mycel.Model src/Mycel.Solver src/Mycel.Files src/Mycel.Analysis src/Mycel.Cli", "reflection at run time" },
        { @"^(?!\s*cases\.Sample\(law, ).*\.Sample\(", "tests", "a law whose cases differ from run to run: ForAll draws the same ones" },
        { @"^\s*#region\b", "src tests", "regions" },
        { @"\b(TODO|FIXME|HACK)\b", "src tests", "notes to oneself" },
        { @"#pragma warning|SuppressMessage", "src tests", "a silenced analyser" },
        { @"^\s*//(?!/).*(;|\{|\}|=>)\s*$", "src tests", "code that is commented out" },
        { @"\bdynamic\b(?! )|\bThread\.Sleep\b", "src", "late binding, sleeping" },
    };

    [Theory]
    [MemberData(nameof(Banned))]
    public void The_source_is_free_of(string pattern, string folders, string what)
    {
        var expression = new Regex(pattern, RegexOptions.CultureInvariant);

        var found = SourceFiles.Under("*.cs", folders.Split(' '))
            .Where(file => !file.EndsWith("/SourceTextTests.cs", StringComparison.Ordinal))
            .SelectMany(SourceFiles.Lines)
            .Where(line => expression.IsMatch(line.Text))
            .Select(line => $"{line.Place} {line.Text.Trim()}");

        found.ShouldBeEmpty($"It has {what}.");
    }

    [Fact]
    public void No_file_of_code_is_longer_than_four_hundred_lines() =>
        SourceFiles.Under("*.cs", "src", "tests")
            .Select(file => (File: file, Lines: SourceFiles.Lines(file).Count()))
            .Where(file => file.Lines > LongestFile)
            .ShouldBeEmpty();

    [Fact]
    public void Texts_speak_of_no_folder_of_a_developers_machine() =>
        Texts().SelectMany(SourceFiles.Lines)
            .Where(line => MachinePath().IsMatch(line.Text))
            .Select(line => $"{line.Place} {line.Text.Trim()}").ShouldBeEmpty();

    [Fact]
    public void Links_between_documents_lead_somewhere()
    {
        var broken =
            from file in SourceFiles.Under("*.md", "")
            from line in SourceFiles.Lines(file)
            from Match link in Link().Matches(line.Text)
            let target = link.Groups["target"].Value.Split('#')[0]
            where target.Length > 0 && !target.Contains(':', StringComparison.Ordinal)
            let full = Path.Combine(Repository.Root, Path.GetDirectoryName(file)!, target)
            where !File.Exists(full) && !Directory.Exists(full)
            select $"{line.Place} {target}";
        broken.ShouldBeEmpty();
    }

    private static IEnumerable<string> Texts() =>
        SourceFiles.Under("*.md", "").Concat(SourceFiles.Under("*.cs", "src", "tests")).Concat(SourceFiles.Under("*.csproj", ""));

    // Put together from parts, so that this file does not hold what it looks for.
    [GeneratedRegex(@"(?<![\w.:])/(home|root|Users|work|tmp)/" + @"[\w.]|\b[A-Z]:\\Users")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"\[[^\]]*\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();
}
