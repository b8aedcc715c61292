namespace Mycel.Analysis.Optimisation.Alternatives;

/// <summary>A figure whose range is asked: a sum of variables times coefficients, and a constant.</summary>
/// <param name="Kind">Kind of the figure, as results name it.</param>
/// <param name="Id">Which one.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Columns">Columns of its variables, each once.</param>
/// <param name="Coefficients">What one unit of each adds.</param>
/// <param name="Constant">Part that is not decided.</param>
internal sealed record RangeQuestion(string Kind, string Id, string Unit, int[] Columns, double[] Coefficients, double Constant)
{
    /// <summary>Whether it counts amounts that cannot be negative, so that zero is its least wherever a plan reaches it.</summary>
    public bool CannotBeNegative { get; init; } = true;

    /// <summary>Process of a plant's figure; -1 for other figures.</summary>
    public int Process { get; init; } = -1;

    /// <summary>What the figure is divided by, for a ratio; null for a sum.</summary>
    public RangeQuestion? Denominator { get; init; }

    /// <summary>Whether the figure says which technologies a plan has.</summary>
    public bool IsStructure => Kind is RangeKinds.Plant or RangeKinds.Technology or RangeKinds.NewCapacity;

    /// <summary>Value in a plan; of a ratio, of which the plan must have a denominator above zero.</summary>
    /// <param name="columns">Value of each column.</param>
    /// <returns>The figure.</returns>
    public double ValueIn(ReadOnlySpan<double> columns) => Denominator is null ? SumIn(columns) : SumIn(columns) / Denominator.SumIn(columns);

    /// <summary>What a ratio's numerator has beyond a multiple of its denominator: a sum.</summary>
    /// <param name="ratio">The multiple.</param>
    /// <returns>The figure.</returns>
    public RangeQuestion BeyondRatio(double ratio)
    {
        var sum = new SortedDictionary<int, double>();
        for (int index = 0; index < Columns.Length; index++) sum[Columns[index]] = Coefficients[index];
        for (int index = 0; index < Denominator!.Columns.Length; index++)
            sum[Denominator.Columns[index]] = sum.GetValueOrDefault(Denominator.Columns[index]) - (ratio * Denominator.Coefficients[index]);
        return this with { Denominator = null, Columns = [.. sum.Keys], Coefficients = [.. sum.Values], Constant = Constant - (ratio * Denominator.Constant) };
    }

    private double SumIn(ReadOnlySpan<double> columns)
    {
        double sum = Constant;
        for (int index = 0; index < Columns.Length; index++) sum += Coefficients[index] * columns[Columns[index]];
        return sum;
    }
}

/// <summary>Kinds of figures whose ranges are asked, as results name them.</summary>
internal static class RangeKinds
{
    /// <summary>Activity of a plant over the year.</summary>
    public const string Plant = "plant";

    /// <summary>Activity of all plants of a technology over the year.</summary>
    public const string Technology = "technology";

    /// <summary>New capacity of a plant.</summary>
    public const string NewCapacity = "new-capacity";

    /// <summary>What the park buys of a resource.</summary>
    public const string Bought = "bought";

    /// <summary>What the park sells of a resource.</summary>
    public const string Sold = "sold";

    /// <summary>What the park draws of a resource from nature.</summary>
    public const string Drawn = "drawn";

    /// <summary>What the park lets go of a resource.</summary>
    public const string Released = "released";

    /// <summary>An indicator of the park.</summary>
    public const string Indicator = "indicator";
}
