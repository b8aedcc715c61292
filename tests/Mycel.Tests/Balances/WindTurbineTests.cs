using CsCheck;
using Mycel.Analysis.Balances;
using Mycel.Analysis.Balances.Units;
using Mycel.Model.Packages.Tables;

namespace Mycel.Tests.Balances;

/// <summary>Wind: numbers worked by hand, and laws.</summary>
public sealed class WindTurbineTests
{
    private static readonly UnitReading Site = UnitReading.Of(
        (WindTurbine.MeanSpeed, 7), (WindTurbine.Shape, 2), (WindTurbine.CutIn, 3), (WindTurbine.RatedSpeed, 12), (WindTurbine.CutOut, 25), (WindTurbine.SpecificPower, 350),
        (WindTurbine.AirDensity, 1.225), (WindTurbine.Losses[1], 0.1));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1.5, 0.88622692545275801)]
    [InlineData(5, 24)]
    [InlineData(0.1, 9.5135076986687318)]
    public void The_gamma_function_is_right(double argument, double value) => GammaFunction.Of(argument).ShouldBe(value, 1e-13 * value);

    // The logarithms of 100/0.1 and 10/0.1 stand as 3 to 2: 4 m/s become 6.
    [Fact]
    public void The_wind_grows_with_the_logarithm_of_height() => WindTurbine.SpeedAtHub(Site.With(WindTurbine.MeanSpeed, 4).With(WindTurbine.MeasuringHeight, 10)
        .With(WindTurbine.HubHeight, 100).With(WindTurbine.Roughness, 0.1)).ShouldBe(6, 1e-12);

    // With Rayleigh's law the mean cube of the speed is 6/pi of the cube of its mean: 343 x 1.90986 = 655.08; half of 1.225 of it over 350 W/m2 is 1.14639, in 8760 h 10 042 MWh.
    [Fact]
    public void The_wind_through_the_rotor_is_what_it_is_by_hand() => new WindTurbine().Evaluate(Site).AmountAt(WindTurbine.Wind).ShouldBe(8760 * 0.5 * 1.225 * 343 * 6 / Math.PI / 350, 1e-6);

    // Where rated power is reached at once, what counts is the time between 7 and 14 m/s: with shape 2 and a mean of 7 m/s, exp(-pi/4) - exp(-pi) = 0.41272.
    [Fact]
    public void A_steep_curve_yields_the_time_in_which_it_turns()
    {
        UnitResult result = new WindTurbine().Evaluate(Site.With(WindTurbine.CutIn, 6.999999).With(WindTurbine.RatedSpeed, 7).With(WindTurbine.CutOut, 14).With(WindTurbine.SpecificPower, 100));

        result.AmountAt(WindTurbine.Electricity).ShouldBe(8760 * 0.9 * (Math.Exp(-Math.PI / 4) - Math.Exp(-Math.PI)), 0.01);
    }

    // Worked with a table of steps of 1 m/s by hand as a check of the size: about 0.30 of the year at full power before losses.
    [Fact]
    public void A_usual_turbine_runs_a_usual_number_of_hours()
    {
        double sum = 0;
        for (double speed = 3.005; speed < 25; speed += 0.01)
        {
            double share = Math.Min(1, (Math.Pow(speed, 3) - 27) / (1728 - 27));
            double density = Math.PI / 2 * speed / 49 * Math.Exp(-Math.PI / 4 * speed * speed / 49);
            sum += share * density * 0.01;
        }

        double hours = new WindTurbine().Evaluate(Site).AmountAt(WindTurbine.Electricity) / 0.9;
        hours.ShouldBe(8760 * sum, 1);
        (hours / 8760).ShouldBe(0.27, 0.05);
    }

    [Fact]
    public void More_wind_never_gives_less_until_it_cuts_out() => Gen.Select(UnitSamples.All["wind-turbine"], Gen.Double[1, 1.5]).ForAll((reading, more) =>
    {
        UnitReading calm = reading.With(WindTurbine.MeanSpeed, 3 + (reading[WindTurbine.MeanSpeed] / 4)).With(WindTurbine.CutOut, 50);
        UnitResult less = new WindTurbine().Evaluate(calm);
        if (less.Problems.Count > 0) return;
        new WindTurbine().Evaluate(calm.With(WindTurbine.MeanSpeed, calm[WindTurbine.MeanSpeed] * more)).AmountAt(WindTurbine.Electricity)
            .ShouldBeGreaterThanOrEqualTo(less.AmountAt(WindTurbine.Electricity) * (1 - 1e-9));
    });

    [Fact]
    public void Costs_are_those_of_a_megawatt()
    {
        UnitResult result = new WindTurbine().Evaluate(Site.With(WindTurbine.SpecificInvestment, 1200).With(WindTurbine.SpecificFixedCost, 15));

        result.Values.ShouldBe([new UnitValue(TechnologyParameter.Investment, 1.2e6), new UnitValue(TechnologyParameter.FixedCost, 15000)]);
    }

    // At 7 m/s a square metre of wind holds 210 W: no rotor makes 350 of it.
    [Fact]
    public void No_rotor_takes_more_than_Betz_allows()
    {
        UnitProblem problem = new WindTurbine().Evaluate(Site.With(WindTurbine.RatedSpeed, 7)).Problems.Single();

        problem.Input.ShouldBe(WindTurbine.SpecificPower);
        problem.Problem.ShouldContain("takes 1.666 of the wind");
    }

    [Fact]
    public void Contradictions_are_found()
    {
        Problem(Site.With(WindTurbine.CutIn, 8).With(WindTurbine.RatedSpeed, 8).With(WindTurbine.SpecificPower, 100)).Input.ShouldBe(WindTurbine.CutIn);
        Problem(Site.With(WindTurbine.CutOut, 12)).Input.ShouldBe(WindTurbine.CutOut);
        Problem(Site.With(WindTurbine.HubHeight, 100)).Problem.ShouldBe("hub-height is given without measuring-height, roughness-length.");
        Problem(Site.With(WindTurbine.HubHeight, 100).With(WindTurbine.MeasuringHeight, 2).With(WindTurbine.Roughness, 2)).Input.ShouldBe(WindTurbine.Roughness);
        Problem(UnitReading.Of((WindTurbine.MeanSpeed, 7), (WindTurbine.Shape, 2), (WindTurbine.CutIn, 3), (WindTurbine.RatedSpeed, 12), (WindTurbine.CutOut, 25), (WindTurbine.SpecificPower, 350), (WindTurbine.AirDensity, 1.2)))
            .Problem.ShouldStartWith("No loss is given");
    }

    private static UnitProblem Problem(UnitReading reading) => new WindTurbine().Evaluate(reading).Problems.Single();
}
