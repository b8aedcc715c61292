using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Tests.Laws;
using Mycel.Tests.Packages;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Flowsheets;

/// <summary>Accounts of what is conserved, worked by hand.</summary>
public sealed class AccountTests
{
    private static AccountLine Line(PlanDocument balance, string account, string scope = "park") => balance.Balance!.Accounts.Single(line => line.Account == account && line.Scope == scope);

    private static ParkStory Burning() => Given.A.Park()
        .Resource("coal", ResourceKind.Fuel, composition: "C 0.6; ash 0.4", heat: "20 GJ/t").Resource("co2", ResourceKind.Emission, formula: "CO2").Resource("ash", composition: "ash 1").Resource("power", ResourceKind.Electricity, "GJ")
        .Technology("burning", makes: "1 power + 0.3 co2 + 0.05 ash", from: "0.15 coal")
        .Plant("station", "burning", capacity: 1000).Buys("coal", 1).Sells("power", 1).Given(GivenQuantity.Activity, 100, plant: "station");

    [Fact]
    public void What_goes_in_and_does_not_come_out_is_not_accounted_for()
    {
        PlanDocument balance = Burning().Balance();

        balance.ShouldBalance();
        // 15 t of coal hold 9 t of carbon; 30 t of carbon dioxide hold 30 x 12.011 / 44.009.
        Line(balance, "carbon").In.ShouldBe(9, 1e-9);
        Line(balance, "carbon").Out.ShouldBe(8.18760, 1e-3);
        Line(balance, "carbon").Unaccounted.ShouldBe(9 - Line(balance, "carbon").Out, 1e-9);
        // 15 t go in; 30 t of carbon dioxide and 5 t of ash come out: the oxygen of the air is not in the tables.
        Line(balance, "mass").Unaccounted.ShouldBe(-20, 1e-9);
        Line(balance, "energy").In.ShouldBe(300, 1e-9);
        Line(balance, "energy").Out.ShouldBe(100, 1e-9);
        balance.Balance!.AccountFlows.Single(flow => flow.Account == "energy" && flow.To == "lost").Value.ShouldBe(200, 1e-9);
    }

    [Fact]
    public void Carbon_from_coal_stays_fossil_and_mixes()
    {
        // Half of the carbon that is burnt is coal, half is straw: half of what leaves is fossil.
        PlanDocument balance = Given.A.Park()
            .Resource("coal", ResourceKind.Fuel, carbon: "0.6 t/t").Resource("straw", ResourceKind.Fuel, carbon: "0.3 t/t", origin: CarbonOrigin.Biogenic).Resource("co2", ResourceKind.Emission, formula: "CO2").Resource("power", ResourceKind.Electricity, "GJ")
            .Technology("burning", makes: "1 power + 4.397 co2", from: "1 coal + 2 straw", counted: "power").Plant("station", "burning", capacity: 1000)
            .Buys("coal", 1).Buys("straw", 1).Sells("power", 1).Given(GivenQuantity.Activity, 10, plant: "station").Balance();

        balance.ShouldBalance();
        Line(balance, "fossil-carbon").In.ShouldBe(6, 1e-9);
        Line(balance, "biogenic-carbon").In.ShouldBe(6, 1e-9);
        Line(balance, "fossil-carbon").Out.ShouldBe(Line(balance, "carbon").Out / 2, 1e-9);
    }

    [Fact]
    public void The_park_closes_with_what_its_plants_and_links_do_not_account_for()
    {
        PlanDocument balance = Given.A.Park().Resource("steam", ResourceKind.Heat, "GJ", release: false)
            .Technology("boiling", makes: "0.9 steam", from: "1 gas", counted: "steam").Technology("drying", makes: "1 malt", from: "2 steam").Resource("gas", ResourceKind.Fuel, "GJ", heat: "1 GJ/GJ")
            .Plant("boiler", "boiling", at: "west", of: "a", capacity: 1000).Plant("dryer", "drying", at: "east", of: "b", capacity: 1000)
            .Link("west", "east", "steam", loss: 0.2).Buys("gas", 3).Sells("malt", 100).Given(GivenQuantity.Activity, 40, plant: "dryer").Balance();

        balance.ShouldBalance();
        // 80 arrive, 100 leave, 20 are lost on the way.
        Line(balance, "energy", "links").Unaccounted.ShouldBe(20, 1e-9);
        foreach (IGrouping<string, AccountLine> account in balance.Balance!.Accounts.GroupBy(line => line.Account))
            account.Single(line => line.Scope == "park").Unaccounted.ShouldBe(account.Where(line => line.Scope != "park").Sum(line => line.Unaccounted), 1e-9);
    }

    [Fact]
    public void A_unit_model_names_what_is_lost()
    {
        PlanDocument balance = Given.A.Park().Resource("gas", ResourceKind.Fuel, "GJ", heat: "1 GJ/GJ").Resource("heat", ResourceKind.Heat, "GJ")
            .Counted("boiler", "heat").Port("boiler", "gas-boiler", "fuel", "gas").Port("boiler", "gas-boiler", "delivered", "heat").Input("boiler", "gas-boiler", "efficiency", "0.9")
            .Plant("boiler-1", "boiler", capacity: 1000).Buys("gas", 1).Sells("heat", 1).Given(GivenQuantity.Activity, 90, plant: "boiler-1").Balance();

        balance.ShouldBalance();
        balance.Crosses("buy", "gas").ShouldBe(100, 1e-9);
        balance.Balance!.Losses.Where(loss => loss.Of == "energy").Sum(loss => loss.Value).ShouldBe(10, 1e-9);
        balance.Balance.Losses.ShouldAllBe(loss => loss.Plant == "boiler-1" && loss.Unit == "GJ/a" && loss.Name.Length > 0);
    }

    [Fact]
    public void A_rest_that_nothing_names_is_told_with_how_to_name_it()
    {
        PlanDocument balance = Burning().Balance();

        balance.Balance!.Losses.Single(loss => loss.Of == "energy").ShouldBe(new NamedLoss("station", "energy", NamedLoss.Unnamed, 200, "GJ/a"));
        balance.Balance.Losses.Single(loss => loss.Of == "mass").Value.ShouldBe(-20, 1e-9);
        balance.Findings.Single(finding => finding.Code == "balance-rest-unnamed").Problem.ShouldContain("energy 200 GJ/a at station");
    }

    [Fact]
    public void Reactions_name_their_heat_their_water_and_what_they_leave_in_the_rest()
    {
        // Slaking the half of the lime that reacts: CaO + H2O -> Ca(OH)2. What does not react goes to grit, whose row tells no composition.
        PlanDocument balance = Given.A.Park().Resource("lime", formula: "CaO").Resource("water", ResourceKind.Water, formula: "H2O").Resource("slaked", formula: "Ca(OH)2").Resource("grit")
            .Counted("slaking", "lime").Reaction("slaking", "CaO + H2O -> Ca(OH)2", conversion: 0.5, rest: "grit").Plant("slaker", "slaking")
            .Buys("lime", 1).Buys("water", 1).Sells("slaked", 5).Given(GivenQuantity.Activity, 56.077, plant: "slaker").Balance();

        balance.ShouldBalance();
        // 28.0385 t of lime take 9.0075 t of water.
        NamedLoss water = balance.Balance!.Losses.Single(loss => loss.Of == "water");
        water.Name.ShouldBe("water of reaction");
        water.Value.ShouldBe(28.0385 * 18.015 / 56.077, 1e-2);
        balance.Findings.ShouldNotContain(finding => finding.Code == "balance-rest-unnamed" && finding.Problem.Contains("water", StringComparison.Ordinal));
    }

    [Fact]
    public void Burning_as_a_reaction_has_its_heat_as_heating_values_tell()
    {
        // CO + H2O -> CO2 + H2: 28.010 t hold 10.1 GJ/t, 2.016 t of hydrogen 120 GJ/t. A tenth of a GJ of power for each tonne goes nowhere that is told.
        PlanDocument balance = Given.A.Park().Resource("syngas", ResourceKind.Fuel, formula: "CO", heat: "10.1 GJ/t").Resource("steam", ResourceKind.Water, formula: "H2O").Resource("co2", ResourceKind.Emission, formula: "CO2")
            .Resource("hydrogen", ResourceKind.Fuel, formula: "H2", heat: "120 GJ/t").Resource("power", ResourceKind.Electricity, "GJ")
            .Counted("shift", "syngas").With("shift", TechnologyParameter.Input, 0.1, "power").Reaction("shift", "CO + H2O -> CO2 + H2").Plant("shifter", "shift")
            .Buys("syngas", 1).Buys("steam", 1).Buys("power", 1).Sells("hydrogen", 5).Given(GivenQuantity.Activity, 28.01, plant: "shifter").Balance();

        balance.ShouldBalance();
        NamedLoss[] energy = [.. balance.Balance!.Losses.Where(loss => loss.Of == "energy")];
        energy.Single(loss => loss.Name == "heat of reaction").Value.ShouldBe((28.01 * 10.1) - (2.016 * 120), 0.1);
        energy.Single(loss => loss.Name == NamedLoss.Unnamed).Value.ShouldBe(2.801, 1e-9);
        balance.Balance.AccountFlows.Single(flow => flow is { Account: "energy", To: "lost" }).Value.ShouldBe(2.801, 1e-9);
        balance.Balance.AccountFlows.ShouldContain(flow => flow.Account == "energy" && flow.To == "loss:heat of reaction");
    }

    [Fact]
    public void What_reactions_leave_in_the_rest_is_there_though_its_row_does_not_tell()
    {
        // Half of the carbon becomes gas, the other half stays in char, of which nothing is told but its mass.
        PlanDocument balance = Given.A.Park().Resource("carbon", formula: "C").Resource("co2", ResourceKind.Emission, formula: "CO2").Resource("char")
            .Counted("smouldering", "carbon").Reaction("smouldering", "C + O2[-] -> CO2", conversion: 0.5, rest: "char").Plant("heap", "smouldering")
            .Buys("carbon", 1).Sells("char", 5).Given(GivenQuantity.Activity, 10, plant: "heap").Balance();

        balance.ShouldBalance();
        balance.Balance!.Losses.Single(loss => loss.Of == "carbon").Name.ShouldBe("in char");
        balance.Balance.Losses.Single(loss => loss.Of == "carbon").Value.ShouldBe(5, 1e-9);
        balance.Balance.Losses.Single(loss => loss.Of == "fossil-carbon").Value.ShouldBe(5, 1e-9);
    }

    [Fact]
    public void Water_that_a_model_counts_by_volume_names_the_rest_by_mass()
    {
        PlanDocument balance = BalanceLaws.BalanceOf(Example.Read("coastal-park"), "");

        // 350 ha of which 85 % are pond: 1.5 m evaporate, 0.7 m of rain fall on it.
        NamedLoss[] parts = [.. balance.Balance!.Losses.Where(loss => loss is { Plant: "ponds", Of: "water", OfRest: true })];
        parts.Select(loss => loss.Name).ShouldBe(["rain", "evaporated", "bound by growth"], ignoreOrder: true);
        parts.Single(loss => loss.Name == "evaporated").Value.ShouldBe(350 * 0.85 * 1.5 * 1e4, 1e-3);
        parts.Single(loss => loss.Name == "rain").Value.ShouldBe(-350 * 0.85 * 0.7 * 1e4, 1e-3);
    }

    // Carbon dioxide weighs more than the fuel: the air gives the oxygen. Ash goes out with a row of its own, and is no vapour.
    [Fact]
    public void The_mass_of_what_burns_closes_with_the_oxygen_of_the_air()
    {
        PlanDocument balance = BalanceLaws.BalanceOf(Example.Read("coastal-park"), "");

        foreach (string plant in (string[])["power-station", "steam-plant"])
        {
            NamedLoss[] parts = [.. balance.Balance!.Losses.Where(loss => loss.Plant == plant && loss is { Of: "mass", OfRest: true })];
            double gas = balance.Balance.Flows.Where(flow => flow.From == plant && flow.Resource == "flue-gas").Sum(flow => flow.Value);
            parts.Single(loss => loss.Name == "oxygen of the air in carbon dioxide").Value.ShouldBe(-gas * 31.998 / 44.009, 1e-5 * gas, plant);
            parts.ShouldNotContain(loss => loss.Name == NamedLoss.Unnamed);
        }

        BalanceLaws.AccountsClose(balance);
    }
}
