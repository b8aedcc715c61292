using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Model.Checks.Parks;

/// <summary>Prices and limits of markets have units that fit their resource, and prices the sign that is usual for its kind.</summary>
internal sealed class MarketCheck : IParkCheck
{
    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        foreach (Market market in subject.Tables.Markets)
        {
            if (subject.Park.Find(market.Resource) is not { } resource) continue;
            subject.Converts(market.Buy, market.Cell(MarketColumn.Buy), subject.Park.Units.Price(resource));
            subject.Converts(market.Sell, market.Cell(MarketColumn.Sell), subject.Park.Units.Price(resource));
            subject.Converts(market.BuyLimit, market.Cell(MarketColumn.BuyLimit), ModelUnits.Flow(resource));
            subject.Converts(market.SellLimit, market.Cell(MarketColumn.SellLimit), ModelUnits.Flow(resource));
            CheckPrices(subject, market, resource);
            if (market.Site is not { } site || subject.Flows.At(site).Count > 0) continue;
            subject.Add(
                FindingCodes.PlaceEmpty, market.Cell(MarketColumn.Site), $"No plant stands at {site.Value}, so that nobody trades there.",
                "Name a site with plants, or leave the site empty for all of them.");
        }
    }

    private static void CheckPrices(CheckedPark subject, Market market, Resource resource)
    {
        if (market.Buy is null && market.Sell is null)
        {
            subject.Add(
                FindingCodes.MarketIdle, market.Cell(MarketColumn.Buy), $"{resource.Id.Value} can neither be bought nor sold here.", "Give a price, or remove the row.");
        }

        if (market.Buy?.Value < 0 && resource.Kind is not (ResourceKind.ByProduct or ResourceKind.Emission or ResourceKind.ReusedWater or ResourceKind.Electricity))
        {
            subject.Add(
                FindingCodes.PriceNegative, market.Cell(MarketColumn.Buy), $"Whoever buys {resource.Id.Value} is paid {market.Buy} for it.",
                "Check the sign; where it is a waste that others pay to be rid of, let its kind be by-product.");
        }

        if (market.Sell?.Value < 0 && resource.Kind is not (ResourceKind.ByProduct or ResourceKind.Emission or ResourceKind.ReusedWater or ResourceKind.Electricity))
        {
            subject.Add(
                FindingCodes.PriceNegative, market.Cell(MarketColumn.Sell), $"Whoever sells {resource.Id.Value} pays {market.Sell} for it, as a fee for being rid of it.",
                "Check the sign; where it is a waste, let its kind be by-product.");
        }
    }
}
