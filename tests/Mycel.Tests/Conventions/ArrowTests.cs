using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Mycel.Tests.Conventions;

/// <summary>Who may know whom: the arrows and slices that ARCHITECTURE.md draws.</summary>
public sealed partial class ArrowTests
{
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["Mycel.Generators"] = [],
        ["Mycel.Model"] = ["Mycel.Generators"],
        ["Mycel.Solver"] = [],
        ["Mycel.Files"] = ["Mycel.Model"],
        ["Mycel.Analysis"] = ["Mycel.Model", "Mycel.Solver"],
        ["Mycel.Cli"] = ["Mycel.Analysis", "Mycel.Files"],
    };

    // The slices of the analysis as ARCHITECTURE.md lists them, each of which may use those to its left.
    private static readonly string[] Slices = SliceList().Match(SourceFiles.Text("ARCHITECTURE.md")).Groups["list"].Value.Split(" → ");

    [Fact]
    public void Projects_refer_only_along_the_arrows()
    {
        string[] projects = [.. SourceFiles.Under("*.csproj", "src")];

        projects.Select(Path.GetFileNameWithoutExtension).ShouldBe(Arrows.Keys, ignoreOrder: true);
        foreach (string project in projects)
        {
            var referred = XDocument.Load(Path.Combine(Repository.Root, project)).Descendants("ProjectReference")
                .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));
            referred.ShouldBe(Arrows[Path.GetFileNameWithoutExtension(project)], ignoreOrder: true, project);
        }
    }

    [Fact]
    public void The_model_has_no_dependencies() =>
        XDocument.Load(Path.Combine(Repository.Root, "src/Mycel.Model/Mycel.Model.csproj")).Descendants("PackageReference").ShouldBeEmpty();

    [Fact]
    public void The_command_line_does_not_speak_to_the_solver() =>
        Named("Mycel.Cli", "Mycel.Solver").ShouldBeEmpty();

    // Comments may give an example; names and texts may not.
    [Fact]
    public void The_solver_knows_no_word_of_industry() =>
        SourceFiles.Under("*.cs", "src/Mycel.Solver").SelectMany(SourceFiles.Lines)
            .Where(line => !line.Text.TrimStart().StartsWith("//", StringComparison.Ordinal) && WordOfIndustry().IsMatch(line.Text))
            .Select(line => $"{line.Place} {line.Text.Trim()}").ShouldBeEmpty();

    [Fact]
    public void A_slice_of_the_analysis_uses_only_those_to_its_left()
    {
        var broken =
            from file in SourceFiles.Under("*.cs", "src/Mycel.Analysis")
            let parts = file.Split('/')
            where parts.Length > 3
            let own = Array.IndexOf(Slices, parts[2])
            from line in SourceFiles.Lines(file)
            from other in Slices.Skip(own + 1)
            where line.Text.Contains($"Mycel.Analysis.{other}", StringComparison.Ordinal)
            select $"{line.Place} uses {other}";
        broken.ShouldBeEmpty();
    }

    [Fact]
    public void The_report_is_drawn_from_results_alone() =>
        SourceFiles.Under("*.cs", "src/Mycel.Analysis/Reporting").SelectMany(SourceFiles.Lines)
            .Where(line => Slices.Except(["Results", "Reporting"]).Any(slice => line.Text.Contains($"Mycel.Analysis.{slice}", StringComparison.Ordinal)))
            .Select(line => line.Place).ShouldBeEmpty();

    [Fact]
    public void Every_folder_of_the_analysis_is_a_slice() =>
        SourceFiles.Under("*.cs", "src/Mycel.Analysis").Select(file => file.Split('/')[2]).Distinct().ShouldBe(Slices, ignoreOrder: true);

    [GeneratedRegex(@"\b(park|plant|factory|organisation|symbiosis|synergy|industry|emission|resource|market)s?\b", RegexOptions.IgnoreCase)]
    private static partial Regex WordOfIndustry();

    [GeneratedRegex(@"Slices of `Mycel\.Analysis`.*?`(?<list>\w+( → \w+)+)`", RegexOptions.Singleline)]
    private static partial Regex SliceList();

    private static IEnumerable<string> Named(string assembly, string other) =>
        Assembly.Load(assembly == "Mycel.Cli" ? "mycel" : assembly).GetReferencedAssemblies()
            .Select(name => name.Name!).Where(name => name == other);
}
