using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>Where the sites are and what moves between them.</summary>
internal static class MapSection
{
    /// <summary>The section.</summary>
    public static Section Of(PlanView view)
    {
        MapPlan map = MapPlan.Of(view);
        Chart chart = MapChart.Of(view, map);
        int within = view.Synergies.Count(synergy => synergy.FromSite == synergy.ToSite);
        return new Section(
            "map", "On the map", Html.Of($"Arrows point from giver to taker; a thicker arrow carries more of its unit."),
            Html.Of($"<div class=\"map\">{ChartFigure.Of(chart, Caption(map, within), "Show", Html.Empty, "No site has coordinates, so there is no map.")}{Key(map)}</div>"),
            [chart]);
    }

    private static Html Caption(MapPlan map, int within)
    {
        Html far = Html.When(map.HasFar, () => Html.Of($"Inside the dashed ring everything is to scale. Diamonds outside it are farther away than the page can show: direction and distance are true, the place is not. "));
        Html moved = Html.When(map.Moved > 0, () => Html.Of($"{Words.Count(map.Moved, "marker is", "markers are")} set a little apart so that none covers another. "));
        Html same = Html.When(within > 0, () => Html.Of($"{Words.Count(within, "exchange stays", "exchanges stay")} within one site and {(within == 1 ? "has" : "have")} no arrow. "));
        return Html.Of($"{far}{moved}{same}North is up; plain coordinates, no base map.");
    }

    private static Html Key(MapPlan map)
    {
        if (map.Places.Count + map.Unplaced.Count == 0)
            return Html.Empty;
        Html places = Html.Join(map.Places, place => Html.Of($"<li value=\"{place.Number}\">{place.Title}{Away(place)}</li>"));
        Html more = Html.When(map.LeftOut > 0, () => Html.Of($"<p class=\"note\">{Figure.Rounded(map.LeftOut, 9)} sites with fewer exchanges are not on the map.</p>"));
        Html unplaced = Html.When(map.Unplaced.Count > 0, () => Html.Of(
            $"<p class=\"note\">Not on the map, for want of coordinates: {Words.List([.. map.Unplaced.Take(30).Select(Title)])}{(map.Unplaced.Count > 30 ? " and more" : "")}.</p>"));
        return Html.Of($"<div class=\"key\"><h3>Key</h3><ol>{places}</ol>{more}{unplaced}</div>");
    }

    private static Html Away(MapPlace place) => Html.When(place.Far, () => Html.Of($" <span class=\"quiet\">{place.Away}</span>"));

    private static string Title(Results.SiteEntry site) => string.IsNullOrWhiteSpace(site.Title) ? site.Id : site.Title;
}
