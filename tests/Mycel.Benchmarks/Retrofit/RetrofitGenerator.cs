using Mycel.Benchmarks.Parks;
using static Mycel.Benchmarks.Parks.TableFile;

namespace Mycel.Benchmarks.Retrofit;

/// <summary>
/// Writes synthetic retrofits as packages: regions with potentials of five kinds (heat, roofs, flue gas, …), for each kind several technologies of which a region takes one, some
/// with a least size and a cost of building at all, and a budget that is a fifth of what everything would cost.
/// </summary>
internal static class RetrofitGenerator
{
    private const int Kinds = 5;
    private const int Seed = 7;
    private const double BudgetShare = 0.2;

    /// <summary>Writes a retrofit into a folder, which is made.</summary>
    /// <param name="regions">Number of regions.</param>
    /// <param name="technologies">Number of technologies.</param>
    /// <param name="folder">The folder.</param>
    /// <returns>Number of plants that could be built.</returns>
    public static int Write(int regions, int technologies, string folder)
    {
        Directory.CreateDirectory(folder);
        var chance = new Chance(Seed);
        WriteNames(folder);
        double dear = WriteTechnologies(technologies, folder, chance);
        using var sites = new TableFile(folder, "sites.csv", "id,title,source");
        using var endowments = new TableFile(folder, "endowments.csv", "resource,site,cap,unit,source");
        using var plants = new TableFile(folder, "plants.csv", "id,technology,site,owner,choice,source");
        double all = 0;
        for (int region = 0; region < regions; region++)
        {
            sites.Write($"region-{region},Region {region},definition");
            for (int kind = 0; kind < Kinds; kind++)
            {
                double cap = Math.Round(Math.Pow(10, chance.Between(2.5, 4.5, Draw.LocalLimit, (region * (long)Kinds) + kind)));
                endowments.Write($"potential-{kind},region-{region},{Number(cap)},t/a,handbook");
                all += cap * dear;
            }

            for (int technology = 0; technology < technologies; technology++)
                plants.Write($"plant-{region}-{technology},technology-{technology},region-{region},park,kind-{technology % Kinds},handbook");
        }

        using var limits = new TableFile(folder, "limits.csv", "id,indicator,scope,sense,value,unit,source");
        limits.Write($"budget,capital-investment,park,<=,{Number(Math.Round(BudgetShare * all))},EUR2020,handbook");
        return regions * technologies;
    }

    private static void WriteNames(string folder)
    {
        File.WriteAllText(
            Path.Combine(folder, "datapackage.json"),
            """
            {
              "name": "synthetic-retrofit",
              "title": "A synthetic retrofit",
              "currency": "EUR2020",
              "baseYear": 2020,
              "periods": [2020],
              "discountRate": 0.06,
              "discountRateSource": "handbook"
            }

            """);
        using var sources = new TableFile(folder, "sources.csv", "id,citation,quality");
        sources.Write($"definition,Follows from the definition,derived");
        sources.Write($"handbook,Drawn by lot between usual figures,assumed");
        using var resources = new TableFile(folder, "resources.csv", "id,title,kind,unit,release,source");
        using var markets = new TableFile(folder, "markets.csv", "resource,sell,unit,source");
        using var organisations = new TableFile(folder, "organisations.csv", "id,title,source");
        organisations.Write($"park,The park,definition");
        for (int kind = 0; kind < Kinds; kind++)
        {
            resources.Write($"potential-{kind},Potential {kind},material,t,no,definition");
            resources.Write($"service-{kind},Service {kind},material,t,no,definition");
            markets.Write($"service-{kind},{Number(20 + (10 * kind))},EUR2020/t,handbook");
        }
    }

    // Money per potential that the technologies cost on average.
    private static double WriteTechnologies(int count, string folder, Chance chance)
    {
        using var technologies = new TableFile(folder, "technologies.csv", "technology,parameter,resource,value,unit,source");
        double sum = 0;
        for (int technology = 0; technology < count; technology++)
        {
            int kind = technology % Kinds;
            double investment = Math.Round(chance.Between(40, 200, Draw.Price, technology), 1);
            sum += investment;
            technologies.Write($"technology-{technology},reference,potential-{kind},1,t,definition");
            technologies.Write($"technology-{technology},input,potential-{kind},1,t/t,definition");
            technologies.Write($"technology-{technology},output,service-{kind},{Number(Math.Round(chance.Between(0.5, 1, Draw.MainInput, technology), 3))},t/t,handbook");
            technologies.Write($"technology-{technology},investment,,{Number(investment)},EUR2020/(t/a),handbook");
            technologies.Write($"technology-{technology},variable-cost,,{Number(Math.Round(chance.Between(1, 8, Draw.RunningCost, technology), 2))},EUR2020/t,handbook");
            technologies.Write($"technology-{technology},lifetime,,20,a,handbook");
            technologies.Write($"technology-{technology},closure-tolerance,,1,1,definition");
            if (technology % 3 == 0) technologies.Write($"technology-{technology},minimum-scale,,300,t/a,handbook");
            if (technology % 4 == 0) technologies.Write($"technology-{technology},fixed-investment,,10000,EUR2020,handbook");
        }

        return sum / count;
    }
}
