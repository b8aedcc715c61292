using Mycel.Analysis.Reporting.Text;

namespace Mycel.Analysis.Reporting.Flowsheets;

/// <summary>Words of balances.</summary>
internal static class FlowWords
{
    /// <summary>The way of an arrow between a plant and a grid or main.</summary>
    public const string Main = "main";

    private const string Loss = "loss:";

    private static readonly Dictionary<string, string> Ways = new()
    {
        ["buy"] = "Bought outside", ["extract"] = "Drawn from nature", ["sell"] = "Sold outside", ["release"] = "Released", ["lost"] = "Not named by the package", ["links"] = "Links", ["surroundings"] = "From the surroundings",
        ["unknown"] = "More than is known to go in", ["to-surroundings"] = "To the surroundings",
    };

    /// <summary>A large amount in few signs: <c>1.8 million t/a</c>.</summary>
    public static string Amount(double value, string unit)
    {
        string words = UnitWords.InTable(unit);
        string number = Math.Abs(value) switch
        {
            >= 1e9 => Figure.Rounded(value / 1e9, 3) + " thousand million",
            >= 1e6 => Figure.Rounded(value / 1e6, 3) + " million",
            _ => Figure.Rounded(value, 3),
        };
        return words.Length == 0 ? number : $"{number} {words}";
    }

    /// <summary>Title of what is outside of plants; null for a plant.</summary>
    public static string? Outside(string end) => end.StartsWith(Loss, StringComparison.Ordinal) ? Words.Sentence(end[Loss.Length..]).TrimEnd('.') : Ways.GetValueOrDefault(end);

    /// <summary>Title of the way of an arrow.</summary>
    public static string Way(string way) => way == Main ? "By grid or main" : Outside(way) ?? way;

    /// <summary>Title of an account.</summary>
    public static string Account(string id) => id switch { "fossil-carbon" => "Fossil carbon", "biogenic-carbon" => "Biogenic carbon", _ => Words.FromId(id) };

    /// <summary>What is given, in words: <c>output of electricity of the coal power station</c>.</summary>
    public static string Given(Results.GivenEntry given, Views.Names names)
    {
        string what = given.Resource.Length == 0 ? Words.FromId(given.Quantity) : $"{Verb(given.Quantity)} {Words.Small(names.Resource(given.Resource))}";
        string whose = given.Plant.Length == 0 ? "" : $", {names.Plant(given.Plant)}";
        string where = given.Site.Length == 0 ? "" : given.To.Length == 0 ? $" at {names.Site(given.Site)}" : $" from {names.Site(given.Site)} to {names.Site(given.To)}";
        return what + whose + where;
    }

    private static string Verb(string quantity) => quantity switch
    {
        "input" => "Input of",
        "output" => "Output of",
        "buy" => "Bought:",
        "sell" => "Sold:",
        "draw" => "Drawn:",
        "release" => "Released:",
        "exchange" => "Carried:",
        "share" => "Share of",
        _ => Words.FromId(quantity) + ":",
    };
}
