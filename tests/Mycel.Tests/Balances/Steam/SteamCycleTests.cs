using CsCheck;
using Mycel.Analysis.Balances.Steam;

namespace Mycel.Tests.Balances.Steam;

/// <summary>Turbines, pumps and the cycle of both.</summary>
public sealed class SteamCycleTests
{
    // A cycle of textbooks: dry saturated steam of 80 bar, condenser at 0.08 bar, no losses. From memory: 963 kJ/kg of the turbine, 8.1 of the pump, efficiency 37.1 %,
    // and 31.4 % with 85 % in both machines.
    [Theory]
    [InlineData(1, 963.2, 0.371)]
    [InlineData(0.85, 818.7, 0.314)]
    public void A_cycle_between_80_and_0_08_bar_is_that_of_textbooks(double efficiency, double work, double share)
    {
        SteamCycle cycle = Cycle((SteamState)SteamState.Saturated(8, 1), 0.008, efficiency, efficiency);

        cycle.TurbineWork.ShouldBe(work, 0.5);
        cycle.PumpWork.ShouldBe(8.06 / efficiency, 0.03);
        ((cycle.TurbineWork - cycle.PumpWork) / cycle.BoilerHeat).ShouldBe(share, 5e-4);
    }

    [Fact]
    public void Energy_closes_entropy_grows_and_no_cycle_beats_carnot() =>
        Gen.Select(Gen.Double[2, 30], Gen.Double[660, 900], Gen.Double[0.005, 1], Gen.Double[0.4, 1], Gen.Double[0.4, 1]).ForAll((pressure, temperature, back, turbine, pump) =>
        {
            SteamCycle cycle = Cycle((SteamState)SteamState.At(pressure, temperature), back, turbine, pump);

            (cycle.BoilerHeat + cycle.PumpWork).ShouldBe(cycle.TurbineWork + cycle.HeatGiven, 1e-7 * cycle.BoilerHeat);
            cycle.Exhaust.Entropy.ShouldBeGreaterThan(cycle.LiveSteam.Entropy - 1e-6);
            cycle.FeedWater.Entropy.ShouldBeGreaterThan(cycle.Return.Entropy - 1e-6);
            ((cycle.TurbineWork - cycle.PumpWork) / cycle.BoilerHeat).ShouldBeLessThan(1 - (cycle.Return.Temperature / temperature));
        });

    [Fact]
    public void What_cannot_flow_is_said()
    {
        var steam = (SteamState)SteamState.At(1, 600);
        SteamCycle.Expand(steam, 2, 0.9).ShouldBeOfType<BeyondSteam>();
        SteamCycle.Pump(steam, 0.5, 0.9).ShouldBeOfType<BeyondSteam>();
        SteamCycle.Of(steam, 0.1, 0.8, 0.7, 200).ShouldBe((null, "-73.2 degC at 1 bar is not between 0 degC and 2000 degC."));
    }

    private static SteamCycle Cycle(SteamState live, double back, double turbine, double pump) => SteamCycle.Of(live, back, turbine, pump, null).Cycle.ShouldNotBeNull();
}
