using Mycel.Model.Packages.Tables;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Optimisation.Blocks;

/// <summary>For each block the smallest park that has every kind of its rows.</summary>
internal static class BlockParks
{
    public static IReadOnlyDictionary<string, ParkStory> All { get; } = new SortedDictionary<string, ParkStory>(StringComparer.Ordinal)
    {
        ["resource-balance"] = Given.A.Park().Resource("steam", ResourceKind.Heat, "GJ").Resource("water", ResourceKind.Water, "m3", release: false)
            .Technology("boiling", makes: "steam", from: "0.4 water").Plant("boiler", "boiling", at: "works", of: "works", capacity: 100)
            .Technology("papermaking", makes: "paper", from: "6 steam").Plant("machine", "papermaking", at: "mill", of: "mill", capacity: 20)
            .Endowment("water", at: "works").Buys("steam", 10).Sells("paper", 600).Link("works", "mill", "steam", loss: 0.04),
        ["plant-capacity"] = Given.A.Park().Slices(("summer", 0.75), ("winter", 0.25))
            .Technology("drying", makes: "timber").With("drying", TechnologyParameter.Availability, 0.9)
            .With("drying", TechnologyParameter.Availability, 0.5, slice: "winter").Plant("kiln", "drying", capacity: 100, potential: 150),
        ["minimum-load"] = Given.A.Park().Technology("melting", makes: "glass").With("melting", TechnologyParameter.MinimumLoad, 0.6)
            .Plant("furnace", "melting", capacity: 100).Plant("second-furnace", "melting", potential: 50),
        ["yearly-activity"] = Given.A.Park().Slices(("summer", 0.5), ("winter", 0.5)).Technology("papermaking", makes: "paper").Technology("burning", makes: "ash")
            .Plant("machine", "papermaking", capacity: 100, minimum: 60, maximum: 80).Plant("incinerator", "burning", capacity: 10)
            .Policy(PolicyKind.Ban, "burning"),
        ["plant-scale"] = Given.A.Park().Technology("digesting", makes: "biogas").With("digesting", TechnologyParameter.MinimumScale, 20)
            .Technology("burning", makes: "heat").Plant("digester", "digesting", potential: 100).Plant("boiler", "burning", capacity: 10, potential: 50),
        ["cost-curve"] = Given.A.Park().Technology("milling", makes: "flour").Point("milling", 100, 1000, step: "small").Point("milling", 200, 1500, step: "large")
            .Technology("digesting", makes: "biogas").Point("digesting", 50, 200, step: "near").Point("digesting", 80, 500, step: "far")
            .Plant("mill", "milling", potential: 180, choice: "lot-2").Plant("second-mill", "milling", potential: 180).Plant("digester", "digesting", potential: 70),
        ["unit-size"] = Given.A.Park().Technology("milling", makes: "flour").Size("milling", "small", 20, 300).Size("milling", "large", 50, 600)
            .With("milling", TechnologyParameter.MinimumScale, 30).Technology("burning", makes: "heat").Size("burning", "boiler", 10, 90)
            .Plant("mill", "milling", potential: 120).Plant("boiler-house", "burning", potential: 45),
        ["exclusive-choice"] = Given.A.Park().Technology("burning", makes: "heat").Technology("digesting", makes: "biogas")
            .Plant("boiler", "burning", potential: 10, choice: "lot-2").Plant("digester", "digesting", potential: 20, choice: "lot-2"),
        ["shared-area"] = Given.A.Park().Site("harbour", area: "1 ha").Technology("farming", makes: "algae").With("farming", TechnologyParameter.Area, 20)
            .Plant("pond", "farming", at: "harbour", capacity: 100).Plant("second-pond", "farming", at: "harbour", potential: 600),
        ["endowment-cap"] = Given.A.Park().Slices(("summer", 0.75), ("winter", 0.25)).Technology("evaporating", makes: "salt", from: "10 brine")
            .Plant("pans", "evaporating", at: "lake", of: "first", capacity: 100).Plant("basins", "evaporating", at: "lake", of: "second", capacity: 100)
            .Endowment("brine", at: "lake", cap: 800, reserve: 700).Endowment("brine", at: "lake", cap: 400, slice: "winter"),
        ["market-limit"] = Given.A.Park().Technology("milling", makes: "flour", from: "1.25 grain")
            .Plant("north-mill", "milling", at: "north", of: "north", capacity: 100).Plant("south-mill", "milling", at: "south", of: "south", capacity: 100)
            .Buys("grain", 200, limit: 150).Buys("grain", 250, limit: 50, tier: 2).Sells("flour", 400, limit: 120),
        ["link-capacity"] = Given.A.Park().Resource("steam", ResourceKind.Heat, "GJ").Resource("condensate", ResourceKind.Heat, "MWh")
            .Technology("boiling", makes: "steam + 0.1 condensate").Plant("boiler", "boiling", at: "works", of: "works", capacity: 100)
            .Technology("drying", makes: "timber", from: "6 steam + 0.2 condensate").Plant("kiln", "drying", at: "mill", of: "mill", capacity: 20)
            .Link("works", "mill", "steam condensate", capacity: 80).Link("works", "mill", "steam", investment: 5, lifetime: 20),
        ["link-scale"] = Given.A.Park().Resource("steam", ResourceKind.Heat, "GJ", release: false)
            .Technology("boiling", makes: "steam").Plant("boiler", "boiling", at: "works", of: "works", capacity: 100)
            .Technology("drying", makes: "timber", from: "6 steam").Plant("kiln", "drying", at: "mill", of: "mill", capacity: 8)
            .Link("works", "mill", "steam", loss: 0.04, fixedInvestment: 1000, lifetime: 20),
        ["switched-activity"] = Given.A.Park().Resource("metal", release: false).Technology("smelting", makes: "metal", from: "2 ore")
            .With("smelting", TechnologyParameter.FixedInvestment, 900).With("smelting", TechnologyParameter.Lifetime, 20)
            .Plant("smelter", "smelting", potential: 500).Plant("second-smelter", "smelting", capacity: 10, potential: 500).Endowment("ore", cap: 80).Sells("metal", 50),
        ["switched-flow"] = Given.A.Park().Resource("steam", ResourceKind.Heat, "GJ", release: false).Technology("boiling", makes: "steam")
            .With("boiling", TechnologyParameter.FixedInvestment, 900).With("boiling", TechnologyParameter.Lifetime, 20).Plant("boiler", "boiling", at: "works", of: "works", potential: 500)
            .Technology("drying", makes: "timber", from: "6 steam").Plant("kiln", "drying", at: "mill", of: "mill", capacity: 8)
            .Technology("brewing", makes: "beer", from: "2 steam").Plant("kettle", "brewing", at: "brewery", of: "brewery", capacity: 30)
            .Link("works", "mill", "steam", loss: 0.04).Link("works", "brewery", "steam"),
        ["indicator-limit"] = Given.A.Park().Resource("gas", ResourceKind.Fuel, "GJ").Resource("steam", ResourceKind.Heat, "GJ")
            .Technology("boiling", makes: "steam", from: "1.25 gas").With("boiling", TechnologyParameter.Investment, 30).With("boiling", TechnologyParameter.Lifetime, 20)
            .Plant("boiler", "boiling", potential: 100).Buys("gas", 8).Sells("steam", 20)
            .Factor("gas", "co2", FlowScope.Buy, "0.056 tCO2e/GJ")
            .AtMost("5 tCO2e/a", "co2").AtMost("2000 EUR2020", "capital-investment", id: "budget")
            .AtMost("0.003 tCO2e/EUR2020", "co2-intensity", id: "intensity").AtMost("0.01 tCO2e/EUR2020", "co2 / profit", id: "clean-profit").AtLeast("600 EUR2020/a", "output-value"),
        ["quota"] = Given.A.Park().Technology("burning", makes: "heat", from: "0.05 peat")
            .Plant("north-boiler", "burning", at: "north", of: "town", capacity: 100).Plant("south-boiler", "burning", at: "south", of: "works", capacity: 100)
            .Policy(PolicyKind.Quota, "peat", "4 t/a", FlowScope.Input).Policy(PolicyKind.Quota, "peat", "1 t/a", FlowScope.Input, scope: "works"),
    };
}
