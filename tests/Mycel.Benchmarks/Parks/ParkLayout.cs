namespace Mycel.Benchmarks.Parks;

/// <summary>Where the premises of a synthetic park lie, what they make, and how much: what several tables must agree on.</summary>
internal sealed class ParkLayout
{
    private const int SitesOfCluster = 8;

    // Neighbouring clusters share sectors, as regions specialise; so by-products find takers nearby.
    private const int SectorsOfCluster = 6;
    private const double ClusterRadiusKilometres = 2.5;
    private const double ClusterPitchKilometres = 12;
    private const double KilometresPerDegree = 111.1;

    private readonly ParkShape _shape;
    private readonly Chance _chance;
    private readonly int _clusterColumns;

    /// <summary>Lays a park out.</summary>
    /// <param name="shape">Its shape.</param>
    /// <param name="chance">Chance.</param>
    /// <param name="recipes">Its technologies.</param>
    public ParkLayout(ParkShape shape, Chance chance, Recipes recipes)
    {
        _shape = shape;
        _chance = chance;
        _clusterColumns = Math.Max(1, (int)Math.Sqrt((double)shape.Sites / SitesOfCluster));
        Order = new double[shape.Premises];
        Sector = new int[shape.Premises];
        RawNeed = new double[shape.Sectors];
        ProductOrders = new double[shape.Sectors];
        for (int premises = 0; premises < shape.Premises; premises++)
        {
            int cluster = SiteOf(premises) / SitesOfCluster;
            Sector[premises] = ((cluster / 2) + chance.Below(Math.Min(SectorsOfCluster, shape.Sectors), Draw.Sector, premises)) % shape.Sectors;
            Order[premises] = Math.Round(Math.Pow(10, chance.Between(3, 5, Draw.Order, premises)));
            Add(recipes, premises);
        }
    }

    /// <summary>Order book of each premises, t/a.</summary>
    public double[] Order { get; }

    /// <summary>Sector of each premises.</summary>
    public int[] Sector { get; }

    /// <summary>Raw material that the orders of each sector need, t/a.</summary>
    public double[] RawNeed { get; }

    /// <summary>Orders of each sector, t/a.</summary>
    public double[] ProductOrders { get; }

    /// <summary>Gas that meets the heat of all orders, GJ/a.</summary>
    public double GasNeed { get; private set; }

    /// <summary>CO2 of the orders that nothing in the park can save: of bought electricity and bought intermediates, t/a.</summary>
    public double BoughtCo2 { get; private set; }

    /// <summary>CO2 of the orders' heat from gas, t/a: wood can replace all of it.</summary>
    public double HeatCo2 { get; private set; }

    /// <summary>Site of a premises; organisations follow each other along the sites.</summary>
    public int SiteOf(int premises) => (int)((long)premises * _shape.Sites / _shape.Premises);

    /// <summary>Owner of a premises.</summary>
    public int OrganisationOf(int premises) => (int)((long)premises * _shape.Organisations / _shape.Premises);

    /// <summary>Whether a premises could build a recycling plant.</summary>
    public bool CanRecycle(int premises) => _chance.Of(Draw.Recycler, premises) < 0.7;

    /// <summary>Whether a premises could make heat and power together.</summary>
    public bool CanCogenerate(int premises) => _chance.Of(Draw.Cogeneration, premises) < 0.3;

    /// <summary>Latitude and longitude of a site in degrees, to a metre or so.</summary>
    public (double Latitude, double Longitude) PlaceOf(int site)
    {
        int cluster = site / SitesOfCluster;
        double distance = ClusterRadiusKilometres * Math.Sqrt(_chance.Of(Draw.SiteDistance, site));
        double direction = 2 * Math.PI * _chance.Of(Draw.SiteDirection, site);
        double north = (ClusterPitchKilometres * ((cluster / _clusterColumns) + (0.5 * _chance.Of(Draw.ClusterNorth, cluster)))) + (distance * Math.Sin(direction));
        double east = (ClusterPitchKilometres * ((cluster % _clusterColumns) + (0.5 * _chance.Of(Draw.ClusterEast, cluster)))) + (distance * Math.Cos(direction));
        double latitude = 40 + (north / KilometresPerDegree);
        double longitude = 5 + (east / (KilometresPerDegree * Math.Cos(latitude * Math.PI / 180)));
        return (Math.Round(latitude, 5), Math.Round(longitude, 5));
    }

    private void Add(Recipes recipes, int premises)
    {
        int product = recipes.For(RecipeKind.Product, Sector[premises], premises);
        int boiler = recipes.For(RecipeKind.GasBoiler, Sector[premises], premises);
        double intermediate = Order[premises] * recipes.MainInput(product);
        double heat = Order[premises] * recipes.Heat(product);
        RawNeed[Sector[premises]] += 1.3 * intermediate;
        ProductOrders[Sector[premises]] += Order[premises];
        GasNeed += 1.15 * heat;
        BoughtCo2 += (Order[premises] * recipes.Power(product) * ParkGenerator.PowerCo2) + (intermediate * ParkGenerator.IntermediateCo2);
        HeatCo2 += heat * recipes.GasCo2(boiler);
    }
}
