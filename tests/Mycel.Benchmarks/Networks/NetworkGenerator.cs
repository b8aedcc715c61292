using System.Globalization;

namespace Mycel.Benchmarks.Networks;

/// <summary>Writes undirected networks of three shapes as lists of links; the same arguments give the same bytes.</summary>
internal static class NetworkGenerator
{
    // Links of the shape "near" reach this far along the ring, but for one in thirty, which leads anywhere.
    private const int Reach = 200;
    private const int OneFarIn = 30;

    /// <summary>The shapes: links drawn evenly, drawn to hubs, and mostly to neighbours.</summary>
    public static IReadOnlyList<string> Shapes { get; } = ["even", "hubs", "near"];

    /// <summary>Writes a network: a pair of numbers in each line.</summary>
    /// <param name="shape">One of <see cref="Shapes"/>.</param>
    /// <param name="nodes">Number of nodes.</param>
    /// <param name="links">Number of links.</param>
    /// <param name="file">Where to.</param>
    public static void Write(string shape, int nodes, int links, string file)
    {
        var random = new Random(20_260_101);
        var seen = new HashSet<(int, int)>(links);
        var ends = new List<int>(2 * links);
        using var writer = new StreamWriter(file) { NewLine = "\n" };
        while (seen.Count < links)
        {
            int from = random.Next(nodes);
            int to = shape switch
            {
                // A node is met as often as it has links, and once more: who has, is given.
                "hubs" => random.Next(nodes + ends.Count) is var place && place < nodes ? place : ends[place - nodes],
                "near" => random.Next(OneFarIn) > 0 ? (from + 1 + random.Next(Reach)) % nodes : random.Next(nodes),
                _ => random.Next(nodes),
            };
            if (from == to || !seen.Add((Math.Min(from, to), Math.Max(from, to)))) continue;
            ends.Add(from);
            ends.Add(to);
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{from} {to}"));
        }
    }
}
