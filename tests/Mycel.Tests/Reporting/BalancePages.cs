using System.Text.RegularExpressions;
using Mycel.Analysis.Reporting;
using Mycel.Analysis.Reporting.Comparisons;
using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Tests.Flowsheets;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Reporting;

/// <summary>Balances to draw, and their pages.</summary>
internal static class BalancePages
{
    /// <summary>Two power plants on one grid that feeds two users and the world; a reactor with a recycle; one fact for each that is free.</summary>
    public static PlanDocument Whole { get; } = Story().Balance(sensitivities: true);

    /// <summary>The same with a fact missing.</summary>
    public static PlanDocument Open { get; } = Station().Balance();

    /// <summary>A station of which the same is said twice, differently.</summary>
    public static PlanDocument Contradicting { get; } = Station()
        .Given(GivenQuantity.Output, 100, plant: "station", resource: "electricity").Given(GivenQuantity.Buy, 50, resource: "coal").Balance();

    public static string Page(PlanDocument plan)
    {
        using var writer = new StringWriter();
        ReportPage.Write(plan, writer);
        return writer.ToString();
    }

    public static string Page(params (string Label, PlanDocument Document)[] results)
    {
        using var writer = new StringWriter();
        ComparePage.Write(results, writer);
        return writer.ToString();
    }

    public static string Body(string page)
    {
        string markup = Regex.Replace(page, @"<script.*?</script>", "", RegexOptions.Singleline);
        return markup[markup.IndexOf("<body>", StringComparison.Ordinal)..];
    }

    public static string Words(string page) => System.Net.WebUtility.HtmlDecode(Regex.Replace(Body(page), "<[^>]*>", "")).Replace('\u00a0', ' ');

    private static ParkStory Station() => Given.A.Park()
        .Technology("power", makes: "1 electricity + 0.9 co2", from: "0.4 coal").Plant("station", "power", capacity: 1000).Buys("coal", 10).Sells("electricity", 50);

    private static ParkStory Story() => Station()
        .Technology("sun", makes: "1 electricity").Plant("field", "sun", capacity: 500)
        .Technology("reaction", makes: "0.6 product + 0.4 rest", from: "1 mixture + 0.1 electricity", counted: "mixture")
        .Technology("feeding", makes: "1 mixture", from: "1 fresh + 0.1 electricity")
        .Technology("return", makes: "1 mixture", from: "1 rest")
        .Plant("reactor", "reaction").Plant("feeder", "feeding").Plant("pump", "return")
        .Buys("fresh", 1).Sells("product", 5)
        .Given(GivenQuantity.Output, 100, plant: "station", resource: "electricity")
        .Given(GivenQuantity.Load, 0.25, plant: "field")
        .Given(GivenQuantity.Output, 60, plant: "reactor", resource: "product")
        .Given(GivenQuantity.Release, 0, resource: "rest")
        .Given(GivenQuantity.Release, 0, resource: "mixture");
}
