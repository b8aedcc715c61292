using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Views;

/// <summary>Says in sentences why technologies are in a plan or out of it.</summary>
internal static class ReasonWords
{
    /// <summary>What would bring a plant in.</summary>
    public static string Of(LeftOut entry, bool areDecisionsHeld, Names names)
    {
        string with = entry.Together.Count == 0 ? "" : $" It would come in together with {Words.List([.. entry.Together.Take(3).Select(names.PlantOfOwner)])}{(entry.Together.Count > 3 ? " and others" : "")}.";
        return entry.Status switch
        {
            "tie" => "Its first unit would cost nothing: a plan just as good could run it." + with,
            "short" => Conditions(entry, names) + with,
            "lumpy" => "Its first unit would gain, but it can be built from a least size on only, and that does not pay.",
            "cannot-run" => areDecisionsHeld
                ? "Cannot run while the decisions of this plan stand: something it needs, or a way out for what it gives, is missing."
                : "Cannot run: within the limits of this plan something it needs, or a way out for what it gives, is missing.",
            "excluded" => "Another of the same choice was built in its place.",
            "no-room" => "Has no capacity, and none may be built.",
            "banned" => "A policy forbids it.",
            _ => "What would bring it in is not known.",
        };
    }

    /// <summary>How two technologies are to each other.</summary>
    public static string Of(TechnologyPair pair) => pair switch
    {
        { Status: "infeasible" } => "Without both the park has no plan, though it has one without either.",
        { Synergy: > 0 } => $"They need each other: {Amount(pair)} of what they bring is lost whichever of them goes.",
        { Synergy: < 0 } => $"They stand in for each other: to lose both costs {Amount(pair)} more than to lose each alone.",
        { Synergy: 0 } => "They have nothing to do with each other.",
        _ => "Not known.",
    };

    private static string Amount(TechnologyPair pair) => UnitWords.Say(Math.Abs(pair.Synergy!.Value), pair.Unit);

    private static string Conditions(LeftOut entry, Names names)
    {
        List<string> ways =
        [
            .. entry.Product is { } product ? new[] { Product(product, names) } : [],
            .. entry.Input is { } input ? new[] { Input(input, names) } : [],
            .. entry.Investment is { } investment ? new[] { Investment(investment) } : [],
        ];
        if (ways.Count == 0)
            return $"Its first unit of {names.Resource(entry.Reference)} would lose {UnitWords.Say(entry.Shortfall ?? 0, entry.Unit)}.";
        return $"Would enter if {string.Join(", or if ", ways)}.";
    }

    private static string Product(EnteringPrice price, Names names)
    {
        string verb = price.Traded ? "sold at" : "were worth";
        return $"its {Words.Small(names.Resource(price.Resource))} {verb} {Price(price.Needed)} instead of {Price(price.Now)} {UnitWords.InTable(price.Unit)}";
    }

    private static string Input(EnteringPrice price, Names names)
    {
        string what = Words.Small(names.Resource(price.Resource)), unit = UnitWords.InTable(price.Unit);
        if (price.Needed >= 0)
            return $"{what} cost it {Price(price.Needed)} instead of {Price(price.Now)} {unit}";
        string now = price.Now >= 0 ? $"paying {Price(price.Now)}" : $"being paid {Price(-price.Now)}";
        return $"it were paid {Price(-price.Needed)} {unit} to take {what} instead of {now}";
    }

    private static string Investment(EnteringPrice price) => price.Needed > 0
        ? $"its capacity cost {Price(price.Needed)} instead of {Price(price.Now)} {PerCapacity(UnitWords.InTable(price.Unit))}"
        : "its capacity were given to it with a grant on top";

    // Money for an amount a year; land and power are capacities as they are.
    private static string PerCapacity(string unit) =>
        unit.Contains(" a/", StringComparison.Ordinal) ? unit.Replace(" a/", " per ", StringComparison.Ordinal) + " a year" : unit;

    private static string Price(double value) => Figure.Rounded(value, 3);
}
