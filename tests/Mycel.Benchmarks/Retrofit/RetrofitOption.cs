namespace Mycel.Benchmarks.Retrofit;

/// <summary>A plant that can be built, as a method without the park's program sees it: everything in proportion to its size, and a part for building at all.</summary>
/// <param name="Group">Which exclusive choice it belongs to; one of each group is built at most.</param>
/// <param name="Least">Least size.</param>
/// <param name="Most">Greatest size.</param>
/// <param name="Worth">Yearly worth per size.</param>
/// <param name="FixedWorth">Yearly worth of building at all.</param>
/// <param name="Cost">What a budget counts per size.</param>
/// <param name="FixedCost">What a budget counts for building at all.</param>
internal sealed record RetrofitOption(int Group, double Least, double Most, double Worth, double FixedWorth, double Cost, double FixedCost)
{
    /// <summary>Yearly worth at a size.</summary>
    public double WorthAt(double size) => FixedWorth + (Worth * size);

    /// <summary>What a budget counts at a size.</summary>
    public double CostAt(double size) => FixedCost + (Cost * size);
}
