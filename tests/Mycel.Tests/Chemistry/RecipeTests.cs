using Mycel.Model.Checks.Parks;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Chemistry;

/// <summary>What goes in and comes out of technologies that are told by reactions, worked by hand with atomic weights.</summary>
public sealed class RecipeTests
{
    private static ParkStory Salts => Given.A.Park()
        .Resource("salt", formula: "NaCl").Resource("water", ResourceKind.Water, formula: "H2O").Resource("caustic-soda", formula: "NaOH")
        .Resource("chlorine", formula: "Cl2").Resource("hydrogen", formula: "H2").Resource("waste", ResourceKind.ByProduct)
        .Resource("co2", ResourceKind.Emission, formula: "CO2");

    [Fact]
    public void Chlor_alkali_takes_and_gives_what_its_equation_says()
    {
        Flows flows = Of(Salts.Counted("cells", "caustic-soda").Reaction("cells", "2 NaCl + 2 H2O -> 2 NaOH + Cl2 + H2"), "cells");
        flows.In("salt").ShouldBe(1.4612, 5e-4);
        flows.In("water").ShouldBe(0.4504, 5e-4);
        flows.Out("caustic-soda").ShouldBe(1, 1e-12);
        flows.Out("chlorine").ShouldBe(0.8864, 5e-4);
        flows.Out("hydrogen").ShouldBe(0.0252, 5e-4);
        flows.Out("waste").ShouldBe(0);
    }

    [Fact]
    public void Of_a_mixed_ore_the_gangue_what_stays_unreacted_and_what_is_lost_leave_as_rest()
    {
        // 0.85 of the ore is carnallite; 90 % of it is decomposed, and 95 % of the potash that this gives is recovered.
        ParkStory park = Salts.Resource("ore", composition: "KMgCl3·6H2O 0.85; NaCl 0.10; inert 0.05").Resource("potash", formula: "KCl")
            .Resource("bischofite", ResourceKind.ByProduct, formula: "MgCl2·6H2O").Counted("works", "potash")
            .Reaction("works", "KMgCl3·6H2O[ore] -> KCl + MgCl2·6H2O", conversion: 0.9, yield: 0.95, rest: "waste");
        Flows flows = Of(park, "works");
        double carnallite = 277.85 / 74.55 / 0.95 / 0.9;
        flows.In("ore").ShouldBe(carnallite / 0.85, 1e-3);
        flows.Out("potash").ShouldBe(1, 1e-12);
        flows.Out("bischofite").ShouldBe(203.30 / 74.55 / 0.95, 1e-3);
        flows.Out("waste").ShouldBe((carnallite / 0.85 * 0.15) + (0.1 * carnallite) + (0.05 / 0.95), 1e-3);
        flows.ShouldBalance();
    }

    [Fact]
    public void A_later_reaction_uses_up_what_an_earlier_one_made()
    {
        // Carbide to acetylene to vinyl chloride to the polymer in one works; acetylene and vinyl chloride never leave.
        ParkStory park = Salts.Resource("carbide", formula: "CaC2").Resource("slag", ResourceKind.ByProduct, formula: "Ca(OH)2").Resource("acid", formula: "HCl")
            .Resource("pvc", formula: "C2H3Cl").Counted("works", "pvc")
            .Reaction("works", "CaC2 + 2 H2O -> C2H2 + Ca(OH)2").Reaction("works", "C2H2 + HCl -> C2H3Cl", key: "C2H2", conversion: 0.98, rest: "waste");
        Flows flows = Of(park, "works");
        flows.In("carbide").ShouldBe(64.10 / 62.50 / 0.98, 1e-3);
        flows.In("acid").ShouldBe(36.46 / 62.50, 1e-3);
        flows.Out("slag").ShouldBe(74.09 / 62.50 / 0.98, 1e-3);
        flows.Out("waste").ShouldBe(26.04 / 62.50 * 0.02 / 0.98, 1e-4);
        flows.ShouldBalance();
    }

    [Fact]
    public void A_polymer_is_told_from_its_monomer_by_the_names_of_their_resources()
    {
        ParkStory park = Salts.Resource("monomer", formula: "C2H3Cl").Resource("polymer", formula: "C2H3Cl").Counted("works", "polymer")
            .Reaction("works", "C2H3Cl[monomer] -> C2H3Cl[polymer]", conversion: 0.95, rest: "waste");
        Flows flows = Of(park, "works");
        flows.In("monomer").ShouldBe(1 / 0.95, 1e-9);
        flows.Out("polymer").ShouldBe(1, 1e-12);
        flows.Out("waste").ShouldBe(0.05 / 0.95, 1e-9);
    }

    [Fact]
    public void What_is_purified_is_not_what_it_was_before()
    {
        // Both are lithium chloride; a fifth of the raw salt does not become pure and leaves as rest.
        ParkStory park = Salts.Resource("raw", formula: "LiCl").Resource("pure", composition: "LiCl 0.99; NaCl 0.01").Counted("works", "pure")
            .Reaction("works", "LiCl[raw] -> LiCl[pure]", conversion: 0.8, rest: "waste").With("works", TechnologyParameter.Input, 0.01, "salt");
        Flows flows = Of(park, "works");
        flows.In("raw").ShouldBe(0.99 / 0.8, 1e-9);
        flows.Out("waste").ShouldBe(0.2 * 0.99 / 0.8, 1e-9);
    }

    [Fact]
    public void Ash_may_go_by_another_word_and_oxygen_for_burning_comes_from_the_air()
    {
        ParkStory park = Salts.Resource("coal", ResourceKind.Fuel, composition: "C 0.8; ash 0.2").Resource("coke", ResourceKind.Fuel, composition: "C 0.8; inert 0.2")
            .Counted("oven", "coke").Reaction("oven", "C[coal] -> C[coke]").With("oven", TechnologyParameter.Input, 0.1, "coal").With("oven", TechnologyParameter.CarbonTo, 1, "co2");
        Flows flows = Of(park, "oven");
        flows.In("coal").ShouldBe(1.1, 1e-9);
        flows.Out("co2").ShouldBe(0.08 * 44.009 / 12.011, 1e-6);
        TechnologyClosure closure = TechnologyClosure.Of(new Park(park.Tables()), 2020).Single();
        closure.Mass.Taken.ShouldBe(1.1 + (0.08 * 31.998 / 12.011), 1e-6);
        closure.Mass.Given.ShouldBe(1 + (0.08 * 44.009 / 12.011), 1e-6);
    }

    [Fact]
    public void A_main_and_a_side_reaction_share_the_feed_of_their_key()
    {
        // Of the methane 80 % becomes syngas and 10 % burns; the rest stays.
        ParkStory park = Salts.Resource("methane", formula: "CH4").Resource("carbon-monoxide", formula: "CO").Counted("reformer", "hydrogen")
            .Reaction("reformer", "CH4 + H2O -> 3 H2 + CO", conversion: 0.8, rest: "waste").Reaction("reformer", "CH4 + 2 O2[-] -> CO2 + 2 H2O[-]", conversion: 0.1);
        Flows flows = Of(park, "reformer");
        double feed = 16.043 / (3 * 2.016) / 0.8;
        flows.In("methane").ShouldBe(feed, 1e-3);
        flows.Out("co2").ShouldBe(0.1 * feed * 44.009 / 16.043, 1e-3);
        flows.Out("waste").ShouldBe(0.1 * feed, 1e-3);
    }

    [Fact]
    public void A_boiler_burns_the_fuel_that_its_rows_say_goes_in()
    {
        ParkStory park = Salts.Resource("coal", ResourceKind.Fuel, heat: "20 GJ/t", composition: "C 0.6; H2O 0.1; ash 0.3").Resource("steam", ResourceKind.Heat, "GJ")
            .Technology("boiler", makes: "1 steam", from: "0.0588 coal").Reaction("boiler", "C[coal] + O2[-] -> CO2", rest: "waste");
        Flows flows = Of(park, "boiler");
        flows.In("coal").ShouldBe(0.0588);
        flows.Out("co2").ShouldBe(0.0588 * 0.6 * 44.009 / 12.011, 1e-6);
        flows.Out("waste").ShouldBe(0.0588 * 0.4, 1e-9);
    }

    [Fact]
    public void Rows_and_reactions_for_the_same_flow_add_up()
    {
        Flows flows = Of(
            Salts.Counted("cells", "caustic-soda").With("cells", TechnologyParameter.Input, 2, "water").Reaction("cells", "2 NaCl + 2 H2O -> 2 NaOH + Cl2 + H2"), "cells");
        flows.In("water").ShouldBe(2.4504, 5e-4);
    }

    [Fact]
    public void The_carbon_that_no_product_takes_leaves_as_what_carbon_to_names()
    {
        // 1.5 t of coal with 0.7 t/t of carbon make a tonne of methanol, which holds 0.3749 t of it.
        ParkStory park = Salts.Resource("coal", ResourceKind.Fuel, carbon: "0.7 t/t").Resource("methanol", formula: "CH4O")
            .Technology("works", makes: "1 methanol", from: "1.5 coal").With("works", TechnologyParameter.CarbonTo, 0.98, "co2");
        Of(park, "works").Out("co2").ShouldBe(0.98 * (1.05 - 0.3749) * 44.009 / 12.011, 1e-3);
    }

    [Fact]
    public void A_rest_that_is_said_to_hold_no_carbon_leaves_its_carbon_to_be_charged()
    {
        // A tenth of the methane stays unreacted; the gas it leaves in is flared, which its carbon content of 0 says.
        ParkStory park = Salts.Resource("methane", formula: "CH4").Resource("carbon-monoxide", formula: "CO").Resource("flared", ResourceKind.Emission, carbon: "0 t/t")
            .Counted("reformer", "hydrogen").Reaction("reformer", "CH4 + H2O -> 3 H2 + CO", conversion: 0.9, rest: "flared")
            .With("reformer", TechnologyParameter.CarbonTo, 1, "co2");
        Flows flows = Of(park, "reformer");
        flows.Out("co2").ShouldBe(0.1 * 16.043 / (3 * 2.016) / 0.9 * 44.009 / 16.043, 1e-3);
    }

    [Fact]
    public void The_carbon_is_followed_in_every_year_that_differs()
    {
        ParkStory park = Salts.Resource("coal", ResourceKind.Fuel, carbon: "0.5 t/t").Resource("steam", ResourceKind.Heat, "GJ")
            .Technology("boiler", makes: "1 steam", from: "0.08 coal").With("boiler", TechnologyParameter.Input, 0.06, "coal", year: 2030)
            .With("boiler", TechnologyParameter.CarbonTo, 1, "co2");
        Of(park, "boiler", 2020).Out("co2").ShouldBe(0.04 * 44.009 / 12.011, 1e-6);
        Of(park, "boiler", 2030).Out("co2").ShouldBe(0.03 * 44.009 / 12.011, 1e-6);
    }

    private static Flows Of(ParkStory story, string technology, int year = 2020)
    {
        var park = new Park(story.Tables());
        park.RecipeProblems.ShouldBeEmpty();
        return new Flows(park, park.Technologies[technology], year);
    }

    private sealed class Flows(Park park, Technology technology, int year)
    {
        public double In(string resource) => Amount(TechnologyParameter.Input, resource);

        public double Out(string resource) => Amount(TechnologyParameter.Output, resource);

        public void ShouldBalance() =>
            technology.Flows.Sum(flow => (flow.IsOutput ? 1 : -1) * Amount(flow.Parameter, flow.Resource.Value)).ShouldBe(technology.UncountedTonnes, 1e-9);

        private double Amount(TechnologyParameter parameter, string resource)
        {
            int index = technology.RowOf(parameter, new ResourceId(resource), year, null);
            return index < 0 ? 0 : park.ValueAt(index).Value.Value;
        }
    }
}
