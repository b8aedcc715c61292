namespace Mycel.Analysis.Results;

/// <summary>One figure in several results.</summary>
/// <param name="Name">What it is, with its year.</param>
/// <param name="Unit">Unit of all values.</param>
/// <param name="Values">Value in each result; null where the result does not speak of it.</param>
public sealed record ComparedFigure(string Name, string Unit, IReadOnlyList<double?> Values)
{
    /// <summary>Last value less the first; null where one of the two does not exist.</summary>
    public double? Change => Values[^1] - Values[0];

    /// <summary>Whether all results hold the same value, within <see cref="Comparison.SameWithin"/> of the greatest.</summary>
    public bool Same
    {
        get
        {
            if (Values.Any(value => value is null))
            {
                return Values.All(value => value is null);
            }

            double greatest = Values.Max(value => Math.Abs(value!.Value));
            return Values.All(value => Math.Abs(value!.Value - Values[0]!.Value) <= Comparison.SameWithin * greatest);
        }
    }
}
