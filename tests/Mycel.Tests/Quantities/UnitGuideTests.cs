using System.Text.RegularExpressions;
using Mycel.Model.Quantities;

namespace Mycel.Tests.Quantities;

/// <summary>The guide to units says what the product does.</summary>
public sealed partial class UnitGuideTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Repository(), "docs", "guide", "units.md"));

    [Fact]
    public void Every_unit_that_the_guide_offers_is_read()
    {
        var offered = Section("## How a unit is written").Select(line => Cell(line, 2))
            .Concat(Section("## What can be written").Select(line => Cell(line, 2)))
            .Concat(Section("## What is refused, and why").Select(line => Cell(line, 3)))
            .SelectMany(Symbols).ToList();
        offered.Count.ShouldBeGreaterThan(70);
        foreach (string symbol in offered)
            Unit.TryParse(symbol, out _, out var problem).ShouldBeTrue($"{symbol}: {problem}");
    }

    [Fact]
    public void Every_unit_that_the_guide_refuses_is_refused()
    {
        var refused = Section("## What is refused, and why").SelectMany(line => Symbols(Cell(line, 1))).ToList();
        refused.Count.ShouldBeGreaterThan(12);
        foreach (string symbol in refused)
            Unit.TryParse(symbol, out _, out _).ShouldBeFalse(symbol);
    }

    [Fact]
    public void The_guide_lists_every_unit_with_its_prefixes()
    {
        var guide = new HashSet<string>();
        foreach (string line in Section("## What can be written"))
        {
            foreach (string symbol in Symbols(Cell(line, 2)))
            {
                guide.Add(symbol);
                if (Cell(line, 4).StartsWith("as ", StringComparison.Ordinal))
                    continue;
                foreach (string prefix in Cell(line, 4).Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    guide.Add(prefix + symbol);
                    Unit.TryParse(prefix + symbol, out _, out var problem).ShouldBeTrue($"{prefix}{symbol}: {problem}");
                }
            }
        }
        string[] others = ["%", "‰", "ppm"];
        var missing = Unit.KnownSymbols.Except(guide).Except(others)
            .Where(symbol => !guide.Contains(Unit.Parse(symbol).NormalForm));
        missing.ShouldBeEmpty();
    }

    private static IEnumerable<string> Section(string heading) =>
        Lines.SkipWhile(line => line != heading).Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1);

    private static string Cell(string line, int number) => line.Split('|')[number].Trim();

    private static IEnumerable<string> Symbols(string cell) => Quoted().Matches(cell).Select(match => match.Groups[1].Value);

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Mycel.slnx")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The repository was not found above the tests.");
        return folder.FullName;
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
