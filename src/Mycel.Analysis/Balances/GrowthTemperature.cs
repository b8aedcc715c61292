namespace Mycel.Analysis.Balances;

/// <summary>
/// How growth depends on temperature: the cardinal temperature model with inflection, which is 1 at the best temperature and 0 at the least and the greatest. <source>Rosso, Lobry
/// and Flandrois 1993; for algae Bernard and Rémond 2012; the formula as the documentation of the R package macrogrow prints it</source>
/// </summary>
internal static class GrowthTemperature
{
    private const string Alone = "growth does not depend on temperature";

    /// <summary>Temperature of the culture.</summary>
    public static UnitInput Culture { get; } =
        new("culture-temperature", "temperature of the culture by day, of each month or of the whole year", "K", 253.15, 373.15) { IsMonthly = true, IsMean = true, Without = Alone };

    /// <summary>Least temperature.</summary>
    public static UnitInput Least { get; } = Cardinal("least-growth-temperature", "temperature below which the algae do not grow");

    /// <summary>Best temperature.</summary>
    public static UnitInput Best { get; } = Cardinal("best-growth-temperature", "temperature at which the algae grow best, for which the photosynthetic-efficiency holds");

    /// <summary>Greatest temperature.</summary>
    public static UnitInput Greatest { get; } = Cardinal("greatest-growth-temperature", "temperature above which the algae do not grow");

    /// <summary>All inputs.</summary>
    public static IReadOnlyList<UnitInput> Inputs { get; } = [Culture, Least, Best, Greatest];

    /// <summary>What contradicts nature or each other.</summary>
    /// <param name="inputs">The inputs.</param>
    public static IEnumerable<UnitProblem> ProblemsOf(UnitReading inputs)
    {
        if (Inputs.FirstOrDefault(inputs.Has) is not { } given) yield break;
        if (inputs.Has(AlgaeGrowth.Productivity))
            yield return new UnitProblem(given, $"productivity and {given.Id} are both given.", "Keep the productivity, or let it follow from light and temperature.");
        else if (Inputs.FirstOrDefault(input => !inputs.Has(input)) is { } missing)
            yield return new UnitProblem(given, $"{given.Id} is given without {missing.Id}.", "Give the temperature of the culture and the three of growth, or none of them.");
        else if (!(inputs[Least] < inputs[Best] && inputs[Best] < inputs[Greatest]))
            yield return new UnitProblem(Best, $"{Best.Id} is {UnitText.Degrees(inputs[Best])}, which does not lie between {UnitText.Degrees(inputs[Least])} and {UnitText.Degrees(inputs[Greatest])}.", "Mend the three temperatures.");
        else if (2 * inputs[Best] <= inputs[Least] + inputs[Greatest])
        {
            yield return new UnitProblem(
                Best, $"{Best.Id} is {UnitText.Degrees(inputs[Best])}, nearer to the least temperature than to the greatest; growth rises slowly and falls steeply.", "Mend the three temperatures.");
        }
    }

    /// <summary>Growth by that at the best temperature.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="month">Month, counted from 0.</param>
    public static double ShareOf(UnitReading inputs, int month) =>
        inputs.Has(Culture) ? ShareOf(inputs.MonthsOf(Culture)?[month] ?? inputs[Culture], inputs[Least], inputs[Best], inputs[Greatest]) : 1;

    /// <summary>Growth by that at the best temperature.</summary>
    /// <param name="temperature">The temperature.</param>
    /// <param name="least">Least temperature.</param>
    /// <param name="best">Best temperature, nearer to the greatest than to the least.</param>
    /// <param name="greatest">Greatest temperature.</param>
    public static double ShareOf(double temperature, double least, double best, double greatest)
    {
        if (temperature <= least || temperature >= greatest) return 0;
        double above = temperature - least;
        return (temperature - greatest) * above * above / ((best - least) * (((best - least) * (temperature - best)) - ((best - greatest) * (best + least - (2 * temperature)))));
    }

    private static UnitInput Cardinal(string id, string meaning) => new(id, meaning, "K", 253.15, 373.15) { Without = Alone };
}
