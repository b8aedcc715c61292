using CsCheck;
using Mycel.Analysis.Inference;

namespace Mycel.Tests.Inference;

/// <summary>Small databases at random, dense enough for circles, alternatives and technologies that nothing feeds.</summary>
internal sealed record RandomTechnologies(string[] Lines, string[] Given, string[] Wanted, int Seed)
{
    public static Gen<RandomTechnologies> Any { get; } = Gen.Int[0, int.MaxValue - 1].Select(Of);

    public TechnologyDatabase Database => TechnologyStory.Database(Lines, Names(8).Select(id => (id, Mycel.Model.Packages.Tables.ResourceKind.Material)));

    public bool[] There => Database.Has(string.Join(' ', Given));

    public bool[] IsWanted => Database.Has(string.Join(' ', Wanted));

    public Givens Givens => Database.Given(string.Join(' ', Given));

    public override string ToString() => $"{string.Join("; ", Lines)}; given {string.Join(' ', Given)}; wanted {string.Join(' ', Wanted)}";

    private static RandomTechnologies Of(int seed)
    {
        var random = new Random(seed);
        string[] resources = [.. Names(8)];
        string[] lines = [.. Enumerable.Range(0, random.Next(0, 9)).Select(index => $"t{index}: {Side(random, resources, 3)} -> {Side(random, resources, 3)}")];
        return new RandomTechnologies(lines, Some(random, resources, 3), Some(random, resources, 3), seed);
    }

    private static IEnumerable<string> Names(int count) => Enumerable.Range(0, count).Select(index => $"r{index}");

    private static string Side(Random random, string[] resources, int most) => string.Join(" + ", Some(random, resources, most));

    private static string[] Some(Random random, string[] resources, int most) => [.. resources.OrderBy(_ => random.Next()).Take(random.Next(0, most + 1))];
}
