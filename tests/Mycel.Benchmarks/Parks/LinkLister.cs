using static Mycel.Benchmarks.Parks.TableFile;

namespace Mycel.Benchmarks.Parks;

/// <summary>Lists links from premises to others nearby that can take what they give: by-products to recyclers, intermediates to works, steam to anybody.</summary>
/// <param name="shape">Shape of the park.</param>
/// <param name="chance">Chance.</param>
/// <param name="recipes">Its technologies.</param>
/// <param name="layout">Its layout.</param>
/// <param name="table">Takes the links.</param>
internal sealed class LinkLister(ParkShape shape, Chance chance, Recipes recipes, ParkLayout layout, TableFile table)
{
    // Premises follow each other along the sites, so these are the neighbouring ten clusters or so.
    private const int Neighbours = 60;

    private long _listed;

    /// <summary>Lists the links of a premises, the nearest first, until its part of all links is reached.</summary>
    /// <param name="premises">The premises that gives.</param>
    public void Write(int premises)
    {
        long quota = (long)(premises + 1) * shape.Links / shape.Premises;
        for (int distance = 1; distance <= Neighbours && _listed < quota; distance++)
        {
            if (premises + distance < shape.Premises) Write(premises, premises + distance);
            if (premises - distance >= 0 && _listed < quota) Write(premises, premises - distance);
        }
    }

    private void Write(int from, int to)
    {
        // Two of the park's premises may be one organisation's at one site; within it nothing needs a link.
        if (layout.SiteOf(from) == layout.SiteOf(to) && layout.OrganisationOf(from) == layout.OrganisationOf(to)) return;
        int sector = layout.Sector[from];
        if (layout.CanRecycle(to) && recipes.SectorOfByProduct(recipes.For(RecipeKind.Recycling, layout.Sector[to], to)) == sector)
            Write($"works-{from}", $"recycler-{to}", $"by-product-{sector}", 0.1 * layout.Order[from], "t", 0.12);
        if (layout.Sector[to] == sector) Write($"mill-{from}", $"works-{to}", $"intermediate-{sector}", 0.3 * layout.Order[from], "t", 0.15);
        if (layout.CanCogenerate(from) && Math.Abs(from - to) < 8) Write($"engine-{from}", $"boiler-{to}", "steam", layout.Order[from], "GJ", 0.3);
    }

    // Half of the links are roads without a bound, a third stand with a capacity, the others can be built.
    private void Write(string from, string to, string resource, double size, string unit, double cost)
    {
        long link = _listed++;
        double kind = chance.Of(Draw.LinkKind, link);
        double carriage = cost * chance.Between(0.7, 1.5, Draw.LinkCost, link);
        double capacity = Math.Max(1, Math.Round(size * chance.Between(0.2, 1.2, Draw.LinkCapacity, link)));
        string bound = kind is >= 0.5 and < 0.8 ? $"{capacity},{unit}/a" : ",";
        string building = kind >= 0.8 ? $"{Number(chance.Between(1, 4, Draw.LinkCapacity, link))},EUR2020 a/({unit} km),30,a" : ",,,";
        table.Write($"{from},{to},{resource},,km,1.3,0.1,%/km,{Number(carriage)},EUR2020/({unit} km),{bound},{building},handbook");
    }
}
