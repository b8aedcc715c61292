using Mycel.Benchmarks.Parks;

namespace Mycel.Benchmarks.Technologies;

/// <summary>
/// Writes a database of technologies that is shaped like chemistry: few natural resources and utilities that nearly everything needs, several ways to most products, by-products,
/// ways that grow with the logarithm of the size, and here and there an input that is made only later, which makes circles.
/// </summary>
internal static class TechnologyGenerator
{
    private const int Seed = 20240;
    private const int Natural = 19;
    private const int Bought = 6;
    private const double ResourcesPerTechnology = 0.7;
    private const double BackwardShare = 0.04;
    private const double UtilityShare = 0.8;

    /// <summary>Writes a package.</summary>
    /// <param name="technologies">Number of technologies.</param>
    /// <param name="folder">Folder, which is made.</param>
    public static void Write(int technologies, string folder)
    {
        Directory.CreateDirectory(folder);
        var random = new Random(Seed);
        int resources = Natural + Bought + (int)(ResourcesPerTechnology * technologies);
        File.WriteAllText(
            Path.Combine(folder, "datapackage.json"),
            """{"name": "chemistry", "currency": "EUR2020", "baseYear": 2020, "periods": [2020], "discountRate": 0.05, "discountRateSource": "made"}""");
        File.WriteAllText(Path.Combine(folder, "sources.csv"), "id,citation,quality\nmade,Made at random for a measurement,derived\n");
        File.WriteAllText(Path.Combine(folder, "sites.csv"), "id\nlake\n");
        File.WriteAllText(Path.Combine(folder, "organisations.csv"), "id,sector\nworks,chemistry\n");
        using (var table = new TableFile(folder, "resources.csv", "id,kind,unit"))
            for (int resource = 0; resource < resources; resource++) table.Write($"r-{resource},{(resource % 5 == 4 ? "by-product" : "material")},t");
        using (var table = new TableFile(folder, "endowments.csv", "resource,site"))
            for (int resource = 0; resource < Natural; resource++) table.Write($"r-{resource},lake");
        using (var table = new TableFile(folder, "markets.csv", "resource,buy,sell,unit,source"))
        {
            for (int resource = Natural; resource < Natural + Bought; resource++) table.Write($"r-{resource},10,,EUR2020/t,made");
            for (int resource = Natural + Bought; resource < resources; resource += 10) table.Write($"r-{resource},,50,EUR2020/t,made");
        }

        WriteTechnologies(technologies, resources, folder, random);
    }

    private static void WriteTechnologies(int technologies, int resources, string folder, Random random)
    {
        using var table = new TableFile(folder, "technologies.csv", "technology,parameter,resource,value,unit,source");
        int first = Natural + Bought;
        for (int technology = 0; technology < technologies; technology++)
        {
            int product = first + (int)((long)technology * (resources - first) / technologies);
            HashSet<int> inputs = [];
            HashSet<int> outputs = [product];
            for (int input = random.Next(1, 4); input > 0; input--) inputs.Add(Earlier(random, product, resources));
            if (random.NextDouble() < UtilityShare) inputs.Add(Natural + random.Next(Bought));
            for (int output = random.Next(0, 3); output > 0; output--) outputs.Add(first + random.Next(product - first + 1));
            outputs.ExceptWith(inputs);
            outputs.Add(product);
            table.Write($"t-{technology},reference,r-{product},1,t,made");
            string each = TableFile.Number(outputs.Count / (double)inputs.Count);
            foreach (int input in inputs) table.Write($"t-{technology},input,r-{input},{each},t/t,made");
            foreach (int output in outputs) table.Write($"t-{technology},output,r-{output},1,t/t,made");
            table.Write($"t-{technology},investment,,100,EUR2020/(t/a),made");
            table.Write($"t-{technology},lifetime,,20,a,made");
        }
    }

    // Any earlier resource with the same chance: the way down to nature then grows with the logarithm.
    private static int Earlier(Random random, int product, int resources) =>
        random.NextDouble() < BackwardShare ? Math.Min(resources - 1, product + random.Next(50)) : random.Next(product);
}
