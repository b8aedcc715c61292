using Mycel.Analysis.Sweeps.Uncertainty;

namespace Mycel.Tests.Sweeps;

/// <summary>Values drawn by lot have the distribution that is said, and depend on seed, run and cell alone.</summary>
public class DrawTests
{
    private const int Many = 40_000;

    [Fact]
    public void A_share_lies_between_nothing_and_all_and_is_one_half_in_the_mean()
    {
        double[] shares = [.. Enumerable.Range(0, Many).Select(run => Draw.Share(7, run, "technologies/boiler/input/gas/value"))];
        shares.ShouldAllBe(share => share > 0 && share < 1);
        // The mean of so many has a standard error of 0.0014.
        shares.Average().ShouldBe(0.5, 0.007);
        shares.Average(share => share * share).ShouldBe(1.0 / 3, 0.007);
    }

    [Theory]
    [InlineData(2, 3, 7)]
    [InlineData(0, 0, 1)]
    [InlineData(-1, 4, 4)]
    public void A_triangular_draw_has_the_mean_and_the_variance_of_the_triangle(double low, double mode, double high)
    {
        double[] values = [.. Enumerable.Range(0, Many).Select(run => Draw.Value(Distribution.Triangular, low, mode, high, Draw.Share(3, run, "cell")))];
        double mean = (low + mode + high) / 3;
        double variance = ((low * low) + (mode * mode) + (high * high) - (low * mode) - (low * high) - (mode * high)) / 18;
        values.ShouldAllBe(value => value >= low && value <= high);
        values.Average().ShouldBe(mean, 5 * Math.Sqrt(variance / Many));
        values.Average(value => (value - mean) * (value - mean)).ShouldBe(variance, 0.05 * variance);
    }

    [Fact]
    public void A_uniform_draw_has_its_mean_in_the_middle_whatever_the_package_says() =>
        Enumerable.Range(0, Many).Average(run => Draw.Value(Distribution.Uniform, 2, 2, 6, Draw.Share(3, run, "cell"))).ShouldBe(4, 5 * Math.Sqrt(16.0 / 12 / Many));

    [Fact]
    public void What_has_no_width_is_not_drawn() => Draw.Value(Distribution.Triangular, 3, 3, 3, 0.7).ShouldBe(3);

    [Fact]
    public void Two_cells_and_two_seeds_are_drawn_independently()
    {
        Correlation(run => Draw.Share(1, run, "a"), run => Draw.Share(1, run, "b")).ShouldBe(0, 0.03);
        Correlation(run => Draw.Share(1, run, "a"), run => Draw.Share(2, run, "a")).ShouldBe(0, 0.03);
        Correlation(run => Draw.Share(1, run, "a"), run => Draw.Share(1, run + 1, "a")).ShouldBe(0, 0.03);
    }

    private static double Correlation(Func<int, double> one, Func<int, double> other) =>
        12 * Enumerable.Range(0, Many).Average(run => (one(run) - 0.5) * (other(run) - 0.5));
}
