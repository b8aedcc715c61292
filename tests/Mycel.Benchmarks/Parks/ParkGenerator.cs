using static Mycel.Benchmarks.Parks.TableFile;

namespace Mycel.Benchmarks.Parks;

/// <summary>
/// Writes synthetic parks as packages, row by row, so that the largest needs no more memory than its layout. Every park has chains of technologies with by-products,
/// alternatives for most inputs, markets in tiers, endowments, links listed and by rule, a cap on CO2 and candidates for investment. Each is valid, and feasible:
/// whatever an order needs can be bought without limit at a price, and the cap leaves room for the heat that wood can make.
/// </summary>
internal sealed class ParkGenerator
{
    /// <summary>CO2 of bought electricity, t/MWh.</summary>
    public const double PowerCo2 = 0.4;

    /// <summary>CO2 of bought intermediates, t/t.</summary>
    public const double IntermediateCo2 = 0.6;

    private readonly ParkShape _shape;
    private readonly Chance _chance;
    private readonly Recipes _recipes;
    private readonly ParkLayout _layout;
    private readonly string _folder;

    private ParkGenerator(ParkShape shape, string folder)
    {
        _shape = shape;
        _folder = folder;
        _chance = new Chance(shape.Seed);
        _recipes = new Recipes(shape, _chance);
        _layout = new ParkLayout(shape, _chance, _recipes);
    }

    /// <summary>Writes a park into a folder, which is made.</summary>
    /// <param name="shape">Shape of the park.</param>
    /// <param name="folder">The folder.</param>
    /// <returns>Rows of all tables together.</returns>
    public static int Write(ParkShape shape, string folder)
    {
        Directory.CreateDirectory(folder);
        var generator = new ParkGenerator(shape, folder);
        return generator.WriteNames() + generator.WriteSites() + generator._recipes.Write(folder) + generator.WritePlants()
            + generator.WriteMarkets() + generator.WriteLinks() + generator.WriteRules();
    }

    private int WriteNames()
    {
        File.WriteAllText(
            Path.Combine(_folder, "datapackage.json"),
            """
            {
              "name": "synthetic-park",
              "title": "A synthetic park",
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
        sources.Write($"quotation,Drawn by lot between usual prices,assumed");
        using var resources = new TableFile(_folder, "resources.csv", "id,title,kind,unit,heating-value,heating-value-unit,release,source");
        resources.Write($"gas,Natural gas,fuel,GJ,1,GJ/GJ,yes,definition");
        resources.Write($"wood,Wood chips,fuel,t,10,GJ/t,yes,handbook");
        resources.Write($"electricity,Electricity,electricity,MWh,,,no,definition");
        resources.Write($"steam,Steam,heat,GJ,,,yes,definition");
        resources.Write($"water,Fresh water,water,m3,,,yes,definition");
        resources.Write($"co2,Carbon dioxide,emission,t,,,yes,definition");
        resources.Write($"residue,Residue,by-product,t,,,no,definition");
        for (int sector = 0; sector < _shape.Sectors; sector++)
        {
            resources.Write($"raw-{sector},Raw material {sector},material,t,,,yes,definition");
            resources.Write($"intermediate-{sector},Intermediate {sector},material,t,,,yes,definition");
            resources.Write($"product-{sector},Product {sector},material,t,,,no,definition");
            resources.Write($"by-product-{sector},By-product {sector},by-product,t,,,{(sector % 2 == 0 ? "yes" : "no")},definition");
        }

        using var organisations = new TableFile(_folder, "organisations.csv", "id,title,sector,source");
        for (int index = 0; index < _shape.Organisations; index++) organisations.Write($"company-{index},Company {index},industry-{index % 20},definition");
        return sources.Rows + resources.Rows + organisations.Rows;
    }

    private int WriteSites()
    {
        using var sites = new TableFile(_folder, "sites.csv", "id,title,lat,lon,source");
        using var endowments = new TableFile(_folder, "endowments.csv", "resource,site,cap,unit,cost,cost-unit,source");
        for (int site = 0; site < _shape.Sites; site++)
        {
            (double latitude, double longitude) = _layout.PlaceOf(site);
            sites.Write($"site-{site},Site {site},{latitude},{longitude},definition");
            bool hasWater = (long)(site + 1) * _shape.Endowments / _shape.Sites > (long)site * _shape.Endowments / _shape.Sites;
            if (!hasWater) continue;
            double cap = Math.Round(_chance.Between(5e3, 3e5, Draw.LocalLimit, site));
            endowments.Write($"water,site-{site},{cap},m3/a,{Number(_chance.Between(0.1, 0.5, Draw.LocalPrice, site))},EUR2020/m3,handbook");
        }

        return sites.Rows + endowments.Rows;
    }

    private int WritePlants()
    {
        using var plants = new TableFile(_folder, "plants.csv", "id,technology,site,owner,capacity,potential,minimum,maximum,unit,choice,source");
        for (int premises = 0; premises < _shape.Premises; premises++) WritePlants(plants, premises);
        return plants.Rows;
    }

    private void WritePlants(TableFile table, int premises)
    {
        int sector = _layout.Sector[premises];
        double order = _layout.Order[premises];
        int product = _recipes.For(RecipeKind.Product, sector, premises);
        double intermediate = Math.Round(order * _recipes.MainInput(product));
        double steam = Math.Round(2 * order * _recipes.Heat(product));
        string place = $"site-{_layout.SiteOf(premises)},company-{_layout.OrganisationOf(premises)}";
        string choice = premises < _shape.Choices ? "lot" : "";

        string Technology(RecipeKind kind) => $"technology-{_recipes.For(kind, sector, premises)}";

        table.Write($"works-{premises},technology-{product},{place},{Math.Round(1.5 * order)},,{order},{Math.Round(1.3 * order)},t/a,,handbook");
        double virgin = Math.Round(intermediate * _chance.Between(0.5, 1.4, Draw.Capacity, premises));
        table.Write($"mill-{premises},{Technology(RecipeKind.Virgin)},{place},{virgin},,,,t/a,,handbook");
        table.Write($"boiler-{premises},{Technology(RecipeKind.GasBoiler)},{place},{steam},,,,GJ/a,,handbook");
        table.Write($"wood-boiler-{premises},{Technology(RecipeKind.WoodBoiler)},{place},,{steam},,,GJ/a,{choice},handbook");
        if (_layout.CanRecycle(premises)) table.Write($"recycler-{premises},{Technology(RecipeKind.Recycling)},{place},,{intermediate},,,t/a,{choice},handbook");
        if (_layout.CanCogenerate(premises)) table.Write($"engine-{premises},{Technology(RecipeKind.Cogeneration)},{place},,{2 * steam},,,GJ/a,,handbook");
    }

    private int WriteMarkets()
    {
        using var table = new TableFile(_folder, "markets.csv", "resource,site,tier,buy,sell,unit,buy-limit,sell-limit,limit-unit,source");
        table.Write($"gas,,1,8,,EUR2020/GJ,{Math.Round(0.7 * _layout.GasNeed)},,GJ/a,quotation");
        table.Write($"gas,,2,11,,EUR2020/GJ,,,GJ/a,quotation");
        table.Write($"wood,,1,70,,EUR2020/t,{Math.Round(0.03 * _layout.GasNeed)},,t/a,quotation");
        table.Write($"wood,,2,95,,EUR2020/t,,,t/a,quotation");
        table.Write($"electricity,,1,75,45,EUR2020/MWh,,,MWh/a,quotation");
        table.Write($"water,,1,1.6,,EUR2020/m3,,,m3/a,quotation");
        table.Write($"residue,,1,,-35,EUR2020/t,,,t/a,quotation");
        for (int sector = 0; sector < _shape.Sectors; sector++) WriteMarkets(table, sector);
        for (int market = 0; market < _shape.LocalMarkets; market++) WriteLocalMarket(table, market);
        return table.Rows;
    }

    private void WriteMarkets(TableFile table, int sector)
    {
        double raw = _chance.Between(20, 60, Draw.Price, 4L * sector);
        double product = _chance.Between(320, 600, Draw.Price, (4L * sector) + 1);
        double intermediate = _chance.Between(150, 260, Draw.Price, (4L * sector) + 2);
        table.Write($"raw-{sector},,1,{Number(raw)},,EUR2020/t,{Math.Round(0.6 * _layout.RawNeed[sector])},,t/a,quotation");
        table.Write($"raw-{sector},,2,{Number(1.4 * raw)},,EUR2020/t,,,t/a,quotation");
        table.Write($"intermediate-{sector},,1,{Number(intermediate)},,EUR2020/t,,,t/a,quotation");
        table.Write($"product-{sector},,1,,{Number(product)},EUR2020/t,,{Math.Round(1.1 * _layout.ProductOrders[sector])},t/a,quotation");
        table.Write($"product-{sector},,2,,{Number(0.4 * product)},EUR2020/t,,,t/a,quotation");
        table.Write($"by-product-{sector},,1,,-25,EUR2020/t,,,t/a,quotation");
    }

    // Site after site gets a local wood yard, then a contract for electricity, an outlet for its by-product, a contract for gas, and then further tiers of the same.
    private void WriteLocalMarket(TableFile table, int market)
    {
        int site = market % _shape.Sites;
        int round = market / _shape.Sites;
        int tier = (round / 4) + 1;
        int premises = Math.Min(_shape.Premises - 1, (int)((((long)site * _shape.Premises) + _shape.Sites - 1) / _shape.Sites));
        double price = _chance.Of(Draw.LocalPrice, market + (long)_shape.Sites);
        double limit = Math.Round(_layout.Order[premises] * _chance.Between(0.05, 0.3, Draw.LocalLimit, market + (long)_shape.Sites));
        switch (round % 4)
        {
            case 0:
                table.Write($"wood,site-{site},{tier},{Number(50 + (30 * price))},,EUR2020/t,{limit},,t/a,quotation");
                break;
            case 1:
                table.Write($"electricity,site-{site},{tier},{Number(55 + (15 * price))},,EUR2020/MWh,{limit},,MWh/a,quotation");
                break;
            case 2:
                table.Write($"by-product-{_layout.Sector[premises]},site-{site},{tier},,{Number(20 * price)},EUR2020/t,,{limit},t/a,quotation");
                break;
            default:
                table.Write($"gas,site-{site},{tier},{Number(7 + (3 * price))},,EUR2020/GJ,{limit},,GJ/a,quotation");
                break;
        }
    }

    private int WriteLinks()
    {
        using var table = new TableFile(
            _folder, "links.csv",
            "from,to,resources,within,length-unit,detour,loss,loss-unit,cost,cost-unit,capacity,capacity-unit,investment,investment-unit,lifetime,lifetime-unit,source");
        table.Write($"*,*,steam,1,km,1.2,2,%/km,0.2,EUR2020/(GJ km),,,,,,,handbook");
        table.Write($"*,*,electricity,0.6,km,1.1,1,%/km,1,EUR2020/(MWh km),,,,,,,handbook");
        var lister = new LinkLister(_shape, _chance, _recipes, _layout, table);
        for (int premises = 0; premises < _shape.Premises; premises++) lister.Write(premises);
        return table.Rows;
    }

    private int WriteRules()
    {
        using var factors = new TableFile(_folder, "factors.csv", "resource,indicator,scope,value,unit,source");
        factors.Write($"co2,co2,release,1,tCO2e/t,definition");
        factors.Write($"electricity,co2,buy,{PowerCo2},tCO2e/MWh,handbook");
        for (int sector = 0; sector < _shape.Sectors; sector++) factors.Write($"intermediate-{sector},co2,buy,{IntermediateCo2},tCO2e/t,handbook");
        using var limits = new TableFile(_folder, "limits.csv", "id,indicator,scope,sense,value,unit,source");
        limits.Write($"cap,co2,park,<=,{Math.Round(_layout.BoughtCo2 + (0.5 * _layout.HeatCo2))},tCO2e/a,handbook");
        using var policies = new TableFile(_folder, "policies.csv", "id,kind,target,value,unit,source");
        policies.Write($"carbon-tax,tax,co2,20,EUR2020/tCO2e,handbook");
        return factors.Rows + limits.Rows + policies.Rows;
    }
}
