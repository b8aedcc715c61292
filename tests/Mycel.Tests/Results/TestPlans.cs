using Mycel.Analysis.Results;

namespace Mycel.Tests.Results;

/// <summary>Small documents of plans, written by hand.</summary>
internal static class TestPlans
{
    /// <summary>A park in which a works sends a mill some steam; alone it earns 900 less.</summary>
    public static PlanDocument Steam(double steam = 50_000, double profit = 2_000, params string[] scenario) => new()
    {
        Status = "optimal",
        Package = new("two-plants", "Two plants", "abc"),
        Scenario = scenario,
        Options = new Dictionary<string, string> { ["objective"] = "profit" },
        Objective = new("profit", "maximise", profit, "EUR2020/a", profit, 0),
        Indicators =
        [
            new("co2", "park", 2020, 0, "tCO2e/a"),
            new("profit", "park", 2020, profit, "EUR2020/a"),
            new("profit", "organisation:mill", 2020, 700, "EUR2020/a"),
        ],
        Activities = [new("boiler", "gas-boiler", "south", "mill", 2020, "", 100_000 - steam, "GJ/a", 150_000)],
        Exchanges = steam == 0 ? [] : [new("unit", "machine", "works", "mill", "north", "south", "steam", 2020, steam, "GJ/a", true)],
        LinkFlows = steam == 0 ? [] :
        [
            new("pipe", "works@north", "mill@south", "works", "mill", "north", "south", "steam", 2020, "", steam / 0.96, steam, "GJ/a", 1, true, 300, 600, 0, "EUR2020/a"),
        ],
        ShadowPrices = [new("link-capacity[pipe]", "link-capacity", "Capacity of the pipe", 7.5, "EUR2020/GJ", 52_000, 52_000, "GJ/a")],
        Baseline = new("optimal", new("profit", "maximise", 1_100, "EUR2020/a", 1_100, 0), [new("profit", "park", 2020, 1_100, "EUR2020/a")],
            profit - 1_100, [], [], [], [], null, null, null),
        Directory = new(
            [new("works", "Power works", ""), new("mill", "Paper mill", "")], [], [new("steam", "Steam", "heat", "GJ")], [],
            [new("profit", "Profit", "EUR2020/a", "more", ""), new("co2", "Carbon dioxide", "tCO2e/a", "less", "")]),
        Findings = [new("warning", "source-missing", "links.csv:2", "has no source.", "Name one.")],
    };
}
