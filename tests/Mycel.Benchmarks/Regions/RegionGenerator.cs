using Mycel.Benchmarks.Parks;
using static Mycel.Benchmarks.Parks.TableFile;

namespace Mycel.Benchmarks.Regions;

/// <summary>
/// Writes synthetic regions as packages: one site where every technology takes from and gives to the same pools, as in the published model. Technologies of the core make a material
/// each from earlier ones and from natural resources; the others are second ways to the same materials, dearer to build and cleaner to run. Masses close; every material can be
/// bought at a premium, so that every region is feasible; every technology has a potential, so that none is unbounded.
/// </summary>
internal sealed class RegionGenerator
{
    // t/MWh and t/GJ of what is bought.
    private const double PowerCo2 = 0.6, HeatCo2 = 0.08;
    private const double PowerPrice = 60, HeatPrice = 9;

    private readonly RegionShape _shape;
    private readonly Chance _chance;
    private readonly string _folder;
    private readonly double[] _price;
    private readonly List<int>[] _inputs;

    private RegionGenerator(RegionShape shape, string folder)
    {
        (_shape, _folder, _chance) = (shape, folder, new Chance(shape.Seed));
        _inputs = new List<int>[shape.Core];
        _price = new double[shape.Core];
        DrawLinks();
    }

    /// <summary>Links between technologies of the core that were drawn.</summary>
    public int Links { get; private set; }

    /// <summary>Writes a region into a folder, which is made.</summary>
    /// <param name="shape">Shape of the region.</param>
    /// <param name="folder">The folder.</param>
    /// <returns>Rows of all tables together.</returns>
    public static int Write(RegionShape shape, string folder)
    {
        Directory.CreateDirectory(folder);
        var generator = new RegionGenerator(shape, folder);
        return generator.WriteNames() + generator.WriteTechnologies() + generator.WriteMarkets();
    }

    // Every technology takes what is left of its part of all links from those before it, mostly from its neighbours: industries are chains.
    private void DrawLinks()
    {
        for (int core = 0; core < _shape.Core; core++)
        {
            long quota = (long)(core + 1) * _shape.Links / _shape.Core;
            var inputs = new List<int>();
            for (int draw = 0; Links < quota && inputs.Count < core && draw < 40; draw++)
            {
                double back = Math.Pow(_chance.Of(Draw.MainInput, (core * 64L) + draw), 3);
                int from = core - 1 - (int)(back * core);
                if (inputs.Contains(from)) continue;
                inputs.Add(from);
                Links++;
            }

            _inputs[core] = inputs;
            double cost = inputs.Count == 0 ? Natural(core) : inputs.Average(from => _price[from]);
            _price[core] = Math.Round(((1.25 * cost) + 15 + (Power(core) * PowerPrice) + (Heat(core) * HeatPrice)) * _chance.Between(0.85, 1.35, Draw.Price, core), 2);
        }
    }

    private int WriteNames()
    {
        File.WriteAllText(
            Path.Combine(_folder, "datapackage.json"),
            """
            {
              "name": "synthetic-region",
              "title": "A synthetic region",
              "currency": "EUR2020",
              "baseYear": 2020,
              "periods": [2020],
              "discountRate": 0.06,
              "discountRateSource": "handbook"
            }

            """);
        using var sources = new TableFile(_folder, "sources.csv", "id,citation,quality");
        sources.Write($"definition,Follows from the definition,derived");
        sources.Write($"handbook,Drawn by lot between usual figures,assumed");
        using var resources = new TableFile(_folder, "resources.csv", "id,title,kind,unit,release,source");
        resources.Write($"electricity,Electricity,electricity,MWh,no,definition");
        resources.Write($"heat,Heat,heat,GJ,no,definition");
        resources.Write($"carbon-dioxide,Carbon dioxide,emission,t,yes,definition");
        for (int natural = 0; natural < _shape.Natural; natural++) resources.Write($"natural-{natural},Natural resource {natural},material,t,no,definition");
        for (int core = 0; core < _shape.Core; core++) resources.Write($"material-{core},Material {core},material,t,no,definition");
        for (int waste = 0; waste < _shape.ByProducts; waste++) resources.Write($"by-product-{waste},By-product {waste},by-product,t,yes,definition");
        using var organisations = new TableFile(_folder, "organisations.csv", "id,title,source");
        organisations.Write($"region,The region,definition");
        using var sites = new TableFile(_folder, "sites.csv", "id,title,source");
        sites.Write($"basin,The basin,definition");
        using var endowments = new TableFile(_folder, "endowments.csv", "resource,site,cap,unit,cost,cost-unit,source");
        for (int natural = 0; natural < _shape.Natural; natural++)
            endowments.Write($"natural-{natural},basin,{Math.Round(_chance.Between(2e5, 3e6, Draw.LocalLimit, natural))},t/a,{Number(_chance.Between(3, 12, Draw.RunningCost, natural))},EUR2020/t,handbook");
        return sources.Rows + resources.Rows + organisations.Rows + sites.Rows + endowments.Rows;
    }

    private int WriteTechnologies()
    {
        using var technologies = new TableFile(_folder, "technologies.csv", "technology,parameter,resource,value,unit,source");
        using var plants = new TableFile(_folder, "plants.csv", "id,technology,site,owner,industry,capacity,potential,unit,source");
        for (int technology = 0; technology < _shape.Technologies; technology++)
        {
            bool isCore = technology < _shape.Core;
            int core = isCore ? technology : _chance.Below(_shape.Core, Draw.Variant, technology);
            Write(technologies, technology, core, isCore);
            bool stands = isCore && (long)(core + 1) * _shape.Standing / _shape.Core > (long)core * _shape.Standing / _shape.Core;
            double size = Math.Round(Math.Pow(10, _chance.Between(3.5, 5.5, Draw.Order, technology)));
            string capacity = stands ? Number(size) : "";
            plants.Write($"plant-{technology},technology-{technology},basin,region,industry-{_shape.IndustryOf(core)},{capacity},{Number(1.5 * size)},t/a,handbook");
        }

        return technologies.Rows + plants.Rows;
    }

    private void Write(TableFile table, int technology, int core, bool isCore)
    {
        List<int> inputs = isCore ? _inputs[core] : [.. _inputs[core].Take(1 + (_inputs[core].Count / 2))];
        double taken = Math.Round(_chance.Between(1.1, 1.4, Draw.Efficiency, technology), 3);
        double saving = isCore ? 1 : _chance.Between(0.3, 0.9, Draw.Capacity, technology);
        double released = Math.Round((taken - 1) * (isCore ? 0.6 : 0.3), 6);
        void Flow(string parameter, string resource, double value, string unit) => table.Write($"technology-{technology},{parameter},{resource},{Number(value)},{unit},handbook");

        Flow("reference", $"material-{core}", 1, "t");
        double part = Math.Round(taken / (inputs.Count + 1), 6);
        foreach (int from in inputs) Flow("input", $"material-{from}", part, "t/t");
        Flow("input", $"natural-{_chance.Below(_shape.Natural, Draw.LinkKind, technology)}", Math.Round(taken - (part * inputs.Count), 6), "t/t");
        Flow("input", "electricity", saving * Power(core), "MWh/t");
        Flow("input", "heat", saving * Heat(core), "GJ/t");
        Flow("output", $"material-{core}", 1, "t/t");
        Flow("output", $"by-product-{_chance.Below(_shape.ByProducts, Draw.Recycler, technology)}", Math.Round(taken - 1 - released, 6), "t/t");
        Flow("output", "carbon-dioxide", released, "t/t");
        table.Write($"technology-{technology},variable-cost,,{Number(_chance.Between(4, 14, Draw.RunningCost, technology + 1000L))},EUR2020/t,handbook");
        table.Write($"technology-{technology},investment,,{Number((isCore ? 120 : 260) * _chance.Between(0.5, 1.5, Draw.Capital, technology))},EUR2020/(t/a),handbook");
        table.Write($"technology-{technology},lifetime,,20,a,handbook");
    }

    // A third of the materials are products with a market; every material can be bought at a premium.
    private int WriteMarkets()
    {
        using var markets = new TableFile(_folder, "markets.csv", "resource,site,tier,buy,sell,unit,buy-limit,sell-limit,limit-unit,source");
        markets.Write($"electricity,,1,{PowerPrice},,EUR2020/MWh,,,MWh/a,handbook");
        markets.Write($"heat,,1,{HeatPrice},,EUR2020/GJ,,,GJ/a,handbook");
        for (int core = 0; core < _shape.Core; core++)
        {
            bool isProduct = core % 3 == 0;
            string sale = isProduct ? Number(_price[core]) : "", limit = isProduct ? Number(Math.Round(Math.Pow(10, _chance.Between(4, 5.5, Draw.LocalPrice, core)))) : "";
            markets.Write($"material-{core},,1,{Number(1.6 * _price[core])},{sale},EUR2020/t,,{limit},t/a,handbook");
        }

        using var factors = new TableFile(_folder, "factors.csv", "resource,indicator,scope,value,unit,source");
        factors.Write($"carbon-dioxide,co2,release,1,tCO2e/t,definition");
        factors.Write($"electricity,co2,buy,{PowerCo2},tCO2e/MWh,handbook");
        factors.Write($"heat,co2,buy,{HeatCo2},tCO2e/GJ,handbook");
        for (int core = 0; core < _shape.Core; core++) factors.Write($"material-{core},co2,buy,{Number(0.4 + (0.02 * _price[core] / 10))},tCO2e/t,handbook");
        return markets.Rows + factors.Rows;
    }

    private double Natural(int core) => _chance.Between(5, 15, Draw.LocalPrice, core + 1_000_000L);

    private double Power(int core) => _chance.Between(0.05, 0.8, Draw.Power, core);

    private double Heat(int core) => _chance.Between(0.2, 4, Draw.Heat, core);
}
