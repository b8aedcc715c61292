using Mycel.Analysis.Balances;
using Mycel.Analysis.Balances.Units;
using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Balances;

/// <summary>Motors: numbers worked by hand, and what a saving does in the network.</summary>
public sealed class MotorTests
{
    private static readonly UnitReading Fans = UnitReading.Of((Motor.EfficiencyBefore, 0.9), (Motor.EfficiencyAfter, 0.96), (Motor.Load, 0.72), (Motor.RunningHours, 6000));

    // 0.72 x 6000 = 4320 kWh at the shaft: 4800 drawn today, 4500 then.
    [Fact]
    public void A_kilowatt_saves_what_it_does_by_hand()
    {
        UnitResult result = new Motor().Evaluate(Fans.With(Motor.SpecificInvestment, 120));

        result.AmountAt(Motor.PresentDraw).ShouldBe(4800, 1e-9);
        result.AmountAt(Motor.Saved).ShouldBe(300, 1e-9);
        result.Values.Single().ShouldBe(new UnitValue(TechnologyParameter.Investment, 120));
    }

    // Half of the shaft work at half speed is an eighth: 2160 + 270 = 2430 kWh; 2160 / 0.96 = 2250, 270 / 0.96 / 0.9 = 312.5: 2562.5 drawn.
    [Fact]
    public void A_drive_takes_the_cube_of_the_speed()
    {
        UnitResult result = new Motor().Evaluate(Fans.With(Motor.DriveShare, 0.5).With(Motor.Speed, 0.5).With(Motor.DriveEfficiency, 0.9));

        result.AmountAt(Motor.Saved).ShouldBe(4800 - 2562.5, 1e-9);
        result.Balances.Single().Terms.Single(term => term.Name == "lost in drives").Amount.ShouldBe(31.25, 1e-9);
    }

    [Fact]
    public void Contradictions_are_found()
    {
        Problem(Fans.With(Motor.EfficiencyAfter, 0.9)).Problem.ShouldContain("nothing is saved");
        Problem(Fans.With(Motor.Speed, 0.8)).Problem.ShouldBe("speed is given without drive-share, drive-efficiency.");
        Problem(Fans.With(Motor.DriveShare, 1).With(Motor.Speed, 1).With(Motor.DriveEfficiency, 0.9)).Input.ShouldBe(Motor.EfficiencyAfter);
        new Motor().Evaluate(Fans.With(Motor.Load, 0.2)).BeyondValidity.Single().Input.ShouldBe(Motor.Load);
    }

    // The works draw 9600 MWh, half of it motors. A sixteenth of 4800 is saved and not bought; no more can be, for the claim is used up.
    [Fact]
    public void A_saving_is_given_back_to_those_who_draw_and_only_once()
    {
        PlanDocument plan = Given.A.Park()
            .Resource("electricity", ResourceKind.Electricity, "MWh").Resource("draw", ResourceKind.Material, "MWh")
            .Technology("works", makes: "1 goods", from: "0.96 electricity").Plant("works", "works", capacity: 10000, minimum: 10000).Sells("goods", 1000, limit: 10000)
            .Buys("electricity", 100).Endowment("draw", cap: 4800)
            .Counted("motors", "draw").With("motors", TechnologyParameter.Lifetime, 10)
            .Input("motors", "motor", "efficiency-before", "90 %").Input("motors", "motor", "efficiency-after", "96 %").Input("motors", "motor", "load", "72 %")
            .Input("motors", "motor", "running-hours", "6000 h/a").Input("motors", "motor", "specific-investment", "120 EUR2020/kW")
            .Port("motors", "motor", "present-draw", "draw").Port("motors", "motor", "saved", "electricity")
            .Plant("better", "motors", potential: 100000).Plan();

        plan.Builds.Single().Value.ShouldBe(4800, 1e-6);
        plan.BoundaryFlows.Where(flow => flow.Kind == "buy").Sum(flow => flow.Value).ShouldBe(9600 - 300, 1e-6);
    }

    private static UnitProblem Problem(UnitReading reading) => new Motor().Evaluate(reading).Problems.Single();
}
