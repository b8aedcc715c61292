using Mycel.Model.Packages.Tables;

namespace Mycel.Model.Checks.Parks;

/// <summary>Where resources can be bought and sold, whatever the year.</summary>
internal sealed class OpenMarkets
{
    private readonly CheckedPark _subject;
    private readonly HashSet<(int Resource, string Site)> _buy = [];
    private readonly HashSet<(int Resource, string Site)> _sell = [];

    /// <summary>Gathers the markets of a park.</summary>
    public OpenMarkets(CheckedPark subject)
    {
        _subject = subject;
        foreach (Market market in subject.Tables.Markets)
        {
            (int, string) place = (subject.Park.IndexOf(market.Resource), market.Site?.Value ?? "");
            if (market.Buy is not null) _buy.Add(place);
            if (market.Sell is not null) _sell.Add(place);
        }
    }

    /// <summary>Whether a premises can buy a resource.</summary>
    public bool CanBuy(int premises, int resource) =>
        _buy.Contains((resource, SiteOf(premises))) || (_buy.Contains((resource, "")) && _subject.Flows.IsTaken(premises, resource));

    /// <summary>Whether a premises can sell a resource.</summary>
    public bool CanSell(int premises, int resource) =>
        _sell.Contains((resource, SiteOf(premises))) || (_sell.Contains((resource, "")) && _subject.Flows.IsGiven(premises, resource));

    private string SiteOf(int premises) => _subject.Park.Premises[premises].Site.Value;
}
