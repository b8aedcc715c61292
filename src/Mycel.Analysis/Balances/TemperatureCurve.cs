namespace Mycel.Analysis.Balances;

/// <summary>A share that is stated, or that follows from its values at some temperatures by the polynomial of least degree through them.</summary>
/// <param name="Stated">Input that states the share.</param>
/// <param name="At">Temperature at which it is wanted.</param>
/// <param name="Temperatures">Temperatures of the points.</param>
/// <param name="Values">Values at the points, in the same order.</param>
internal sealed record TemperatureCurve(UnitInput Stated, UnitInput At, IReadOnlyList<UnitInput> Temperatures, IReadOnlyList<UnitInput> Values)
{
    /// <summary>The polynomial through points, in Newton's form.</summary>
    /// <param name="points">Points, no two of them above each other.</param>
    /// <param name="place">Where its value is wanted.</param>
    public static double Through(IReadOnlyList<(double Place, double Value)> points, double place)
    {
        double[] differences = [.. points.Select(point => point.Value)];
        for (int order = 1; order < points.Count; order++)
            for (int point = points.Count - 1; point >= order; point--)
                differences[point] = (differences[point] - differences[point - 1]) / (points[point].Place - points[point - order].Place);
        double value = differences[^1];
        for (int order = points.Count - 2; order >= 0; order--) value = (value * (place - points[order].Place)) + differences[order];
        return value;
    }

    /// <summary>The share.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="problems">Takes what contradicts each other.</param>
    /// <returns>The share; null where there are problems.</returns>
    public double? Of(UnitReading inputs, List<UnitProblem> problems)
    {
        if (inputs.Find(Stated) is { } stated)
        {
            if (Values.FirstOrDefault(inputs.Has) is not { } doubled) return stated;
            problems.Add(new UnitProblem(doubled, $"{Stated.Id} and {doubled.Id} are both given.", "State the share, or give its values at temperatures."));
            return null;
        }

        if (ProblemOf(inputs) is { } problem)
        {
            problems.Add(problem);
            return null;
        }

        double share = Through(PointsOf(inputs), inputs[At]);
        if (share is >= 0 and <= 1) return share;
        problems.Add(new UnitProblem(
            At, $"At {UnitText.Degrees(inputs[At])} the polynomial through the points of {Stated.Id} gives {UnitText.Of(share)}, which is no share.", "Give points nearer to that temperature, or fewer of them."));
        return null;
    }

    /// <summary>Whether the temperature lies outside the points.</summary>
    /// <param name="inputs">The inputs.</param>
    public IEnumerable<UnitProblem> BeyondValidityOf(UnitReading inputs)
    {
        if (inputs.Has(Stated)) yield break;
        IReadOnlyList<(double Place, double Value)> points = PointsOf(inputs);
        double temperature = inputs[At];
        if (temperature >= points.Min(point => point.Place) && temperature <= points.Max(point => point.Place)) yield break;
        yield return new UnitProblem(
            At, $"{UnitText.Degrees(temperature)} lies outside the points of {Stated.Id}, from {UnitText.Degrees(points.Min(point => point.Place))} to {UnitText.Degrees(points.Max(point => point.Place))}.",
            "Add a point beyond that temperature.");
    }

    private UnitProblem? ProblemOf(UnitReading inputs)
    {
        for (int point = 0; point < Values.Count; point++)
        {
            if (inputs.Has(Values[point]) && !inputs.Has(Temperatures[point]))
                return new UnitProblem(Values[point], $"{Values[point].Id} is given without {Temperatures[point].Id}.", "Say at which temperature it holds.");
        }

        IReadOnlyList<(double Place, double Value)> points = PointsOf(inputs);
        if (points.Count == 0) return new UnitProblem(Stated, $"Neither {Stated.Id} nor a point of it is given.", $"State it, or give {Values[0].Id} at {Temperatures[0].Id} and more.");
        if (!inputs.Has(At)) return new UnitProblem(At, $"Points of {Stated.Id} are given, but not the {At.Id} at which it is wanted.", "Add a row for it.");
        return points.Select(point => point.Place).Distinct().Count() == points.Count
            ? null
            : new UnitProblem(Temperatures.Last(inputs.Has), $"Two points of {Stated.Id} have the same temperature.", "Keep one of the two.");
    }

    private List<(double Place, double Value)> PointsOf(UnitReading inputs) =>
        [.. Temperatures.Zip(Values).Where(pair => inputs.Has(pair.First) && inputs.Has(pair.Second)).Select(pair => (inputs[pair.First], inputs[pair.Second])).OrderBy(point => point.Item1)];
}
