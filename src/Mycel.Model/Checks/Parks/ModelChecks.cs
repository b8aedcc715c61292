namespace Mycel.Model.Checks.Parks;

/// <summary>The checks that need to know no more than what a park is, in the order in which they run. A test keeps the list complete.</summary>
public static class ModelChecks
{
    /// <summary>All checks.</summary>
    public static IReadOnlyList<IParkCheck> All { get; } =
    [
        new CurrencyCheck(), new YearCheck(), new SliceCheck(), new ExchangeRateCheck(), new ResourceCheck(), new CountingCheck(), new SiteCheck(),
        new RecipeCheck(), new TechnologyReferenceCheck(), new TechnologyValueCheck(), new TechnologyYearCheck(), new ClosureCheck(), new ScaleCheck(),
        new LifetimeCheck(), new LoadCheck(), new LoadPointCheck(), new GivenCheck(), new StreamCheck(), new UtilityCheck(), new WaterUseCheck(),
        new PlantFigureCheck(), new PlantRoomCheck(), new PlantReachCheck(), new MarketCheck(), new ArbitrageCheck(), new EndowmentCheck(),
        new LinkEndCheck(), new LinkFigureCheck(), new LinkUseCheck(), new SupplyCheck(), new UnusedRowCheck(), new SourceCheck(),
    ];

    /// <summary>Runs all checks. References must have been found to resolve.</summary>
    /// <param name="subject">The park.</param>
    public static void Run(CheckedPark subject)
    {
        foreach (IParkCheck check in All)
        {
            check.Run(subject);
            // A temperature counts no amount and makes no product with other units, so nothing can be said of what depends on it.
            if (check is ResourceCheck && subject.Tables.Resources.Any(resource => resource.Unit.IsPointOnScale)) return;
        }
    }
}
