using Mycel.Analysis.Results;
using Mycel.Model.Packages;
using Mycel.Tests.Flowsheets;
using Mycel.Tests.Laws;
using Mycel.Tests.Packages;

namespace Mycel.Tests.Optimisation.Examples;

/// <summary>The example of a park that is made of unit models alone: loops and part load at once, held to a few lines of arithmetic.</summary>
public sealed class CoastalParkTests
{
    private static readonly PackageTables Park = Example.Read("coastal-park");

    [Fact]
    public void Every_plant_is_a_unit_model() =>
        Park.Plants.Select(plant => plant.Technology).ShouldAllBe(technology => Park.Models.Any(row => row.Technology == technology));

    [Theory]
    [InlineData("")]
    [InlineData("half-load")]
    [InlineData("panels")]
    [InlineData("sun-and-wind")]
    public void Everything_follows_from_eleven_facts_and_every_account_closes(string scenario)
    {
        PlanDocument balance = Balance(scenario);
        BalanceLaws.AccountsClose(balance);
        foreach (string plant in (string[])["power-station", "steam-plant", "capture", "pipeline", "well", "ponds", "panels", "methanol"])
        {
            if (balance.Balance!.Accounts.SingleOrDefault(line => line.Account == "carbon" && line.Scope == $"plant:{plant}") is { } carbon)
                carbon.Unaccounted.ShouldBe(0, 1e-9 * carbon.In, plant);
        }
    }

    // Models tell their balances at each stated load, so that what is lost at part load has its names too.
    [Theory]
    [InlineData("")]
    [InlineData("half-load")]
    public void At_part_load_too_all_energy_and_mass_has_a_name(string scenario)
    {
        PlanDocument balance = Balance(scenario);
        foreach (string plant in (string[])["power-station", "steam-plant", "electrolyser", "capture", "wind-farm", "mirrors", "methanol", "cement", "ponds"])
            balance.Balance!.Losses.ShouldNotContain(loss => loss.Plant == plant && (loss.Of == "energy" || loss.Of == "mass") && loss.Name == NamedLoss.Unnamed, plant);
        balance.Balance!.Losses.ShouldContain(loss => loss.Plant == "electrolyser" && loss.Of == "energy" && loss.OfRest);
    }

    // Capture takes steam, the steam plant burns coal for it, and its flue gas is captured too: what is captured is the limit of a geometric series.
    [Fact]
    public void The_loop_of_steam_flue_gas_and_capture_is_summed()
    {
        PlanDocument balance = Balance("");
        double steam = Out(balance, "steam-plant", "steam"), own = Out(balance, "steam-plant", "flue-gas");
        double captured = balance.Does("capture");
        double others = steam - In(balance, "capture", "steam");
        double gasPerSteam = own / steam, steamPerTonne = 3.6 * 0.833;
        double given = Out(balance, "power-station", "flue-gas") + Out(balance, "cement", "flue-gas") + (gasPerSteam * others);
        const double Kept = 0.6 * 0.9;
        (Kept * given / (1 - (Kept * gasPerSteam * steamPerTonne))).ShouldBe(captured, 1e-9 * captured);
    }

    // The curve of the station goes through its stated efficiencies, 0.41 at three quarters and 0.385 at half of its load.
    [Fact]
    public void The_station_burns_more_for_each_unit_at_half_load()
    {
        double three = CoalPerUnit(""), half = CoalPerUnit("half-load");
        (half / three).ShouldBe(0.41 / 0.385, 1e-9);

        static double CoalPerUnit(string scenario) => Balance(scenario) is var balance ? In(balance, "power-station", "coal") / balance.Does("power-station") : 0;
    }

    [Fact]
    public void What_is_asked_for_is_what_happens()
    {
        PlanDocument balance = Balance("");
        In(balance, "ponds", "flat-land").ShouldBe(350, 1e-9);
        balance.Crosses("sell", "methanol").ShouldBe(20000, 1e-6);
        balance.Does("methanol").ShouldBe(20000 + In(balance, "biodiesel", "methanol"), 1e-6);
        balance.Does("fish-farm").ShouldBe(1000, 1e-9);
        In(balance, "capture", "flue-gas").ShouldBe(0.6 * (Out(balance, "power-station", "flue-gas") + Out(balance, "cement", "flue-gas") + Out(balance, "steam-plant", "flue-gas")), 1e-4);
        balance.Does("digester").ShouldBe(60000, 1e-6);
    }

    private static double In(PlanDocument balance, string plant, string resource) => balance.Balance!.Flows.Where(flow => flow.To == plant && flow.Resource == resource).Sum(flow => flow.Value);

    private static double Out(PlanDocument balance, string plant, string resource) => balance.Balance!.Flows.Where(flow => flow.From == plant && flow.Resource == resource).Sum(flow => flow.Value);

    private static PlanDocument Balance(string scenario)
    {
        PlanDocument balance = BalanceLaws.BalanceOf(Park, scenario);
        balance.ShouldBalance();
        return balance;
    }
}
