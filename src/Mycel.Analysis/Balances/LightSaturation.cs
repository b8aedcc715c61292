namespace Mycel.Analysis.Balances;

/// <summary>
/// Photosynthesis that saturates with light: a rectangular hyperbola (Monod; for algae Tamiya), taken at every depth of a culture that dims the light as Lambert and Beer say, and
/// over a day on which the sun rises and falls as half a sine. <source>The hyperbola over depth: Tamiya and others in Burlew, Algal Culture from Laboratory to Pilot Plant (1953),
/// recalled and not confirmed</source>
/// </summary>
internal static class LightSaturation
{
    // Half a sine in so many parts: finer ones move the share by less than 0.0002.
    private const int PartsOfDay = 96;

    // Sunlight above the air (Kopp and Lean 2011, from memory).
    private const double SolarConstant = 1361;

    // The hyperbola knows no harm by light; far above the light that saturates them cultures show it (from memory, not confirmed).
    private const double HarmfulRatio = 20;

    private const double MonthsPerYear = 12;

    /// <summary>Light at which growth is half.</summary>
    public static UnitInput HalfSaturation { get; } =
        new("half-saturation-irradiance", "sunlight on algae at which they grow half as fast as in unlimited light", "W/m2", 1, 5000) { Without = "growth is in proportion to sunlight" };

    /// <summary>Attenuation.</summary>
    public static UnitInput Attenuation { get; } =
        new("light-attenuation", "attenuation of sunlight per path and per dry algae in the culture", "m2/kg", 0.1, 5000) { Without = "no light passes through the culture" };

    /// <summary>Hours of light.</summary>
    public static UnitInput LightHours { get; } =
        new("light-hours", "hours from sunrise to sunset, of each month or of the whole year", "h", 0, 8784) { IsMonthly = true, Without = "half of all hours" };

    /// <summary>All inputs.</summary>
    public static IReadOnlyList<UnitInput> Inputs { get; } = [HalfSaturation, Attenuation, LightHours];

    /// <summary>What contradicts nature or each other.</summary>
    /// <param name="inputs">The inputs.</param>
    public static IEnumerable<UnitProblem> ProblemsOf(UnitReading inputs)
    {
        if (Inputs.FirstOrDefault(inputs.Has) is { } given && inputs.Has(AlgaeGrowth.Productivity))
            yield return new UnitProblem(given, $"productivity and {given.Id} are both given.", "Keep the productivity, or let it follow from light.");
        else if (!inputs.Has(HalfSaturation) && Inputs.FirstOrDefault(inputs.Has) is { } lonely)
            yield return new UnitProblem(lonely, $"{lonely.Id} is given without {HalfSaturation.Id}.", $"Add a row for {HalfSaturation.Id}, without which growth is in proportion to sunlight.");
        else if (inputs.Has(HalfSaturation) && Enumerable.Range(0, (int)MonthsPerYear).Any(month => !(MeanIrradiance(inputs, month) <= SolarConstant)))
            yield return new UnitProblem(LightHours, $"So much sunlight in so few hours is more than {SolarConstant} W/m2, which the sun does not give.", "Mend the irradiation or the light-hours.");
    }

    /// <summary>Growth by that in proportion to light.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="shape">How the culture stands to the light.</param>
    /// <param name="month">Month, counted from 0.</param>
    public static double ShareOf(UnitReading inputs, CultureShape shape, int month) => inputs.Find(HalfSaturation) is { } half
        ? ShareOf(MeanIrradiance(inputs, month) / shape.SurfaceRatio / half, OpticalDepth(inputs, shape))
        : 1;

    /// <summary>Growth by that in proportion to light, over a day and over depth.</summary>
    /// <param name="light">Mean light between sunrise and sunset on the surface, by that of half saturation.</param>
    /// <param name="opticalDepth">Logarithm of the light on the surface by that on the ground of the culture.</param>
    public static double ShareOf(double light, double opticalDepth)
    {
        double passing = Math.Exp(-opticalDepth);
        if (light <= 0) return 1 - passing;
        double grown = 0;
        double fallen = 0;
        for (int part = 0; part < PartsOfDay; part++)
        {
            double now = light * Math.PI / 2 * Math.Sin(Math.PI * (part + 0.5) / PartsOfDay);
            grown += Math.Log((1 + now) / (1 + (now * passing)));
            fallen += now;
        }

        return grown / fallen;
    }

    /// <summary>Where light is beyond what the curve knows.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="shape">How the culture stands to the light.</param>
    public static IEnumerable<UnitProblem> BeyondValidityOf(UnitReading inputs, CultureShape shape)
    {
        if (inputs.Find(HalfSaturation) is not { } half) yield break;
        double noon = Enumerable.Range(0, (int)MonthsPerYear).Max(month => MeanIrradiance(inputs, month)) / shape.SurfaceRatio * Math.PI / 2;
        if (noon > HarmfulRatio * half)
        {
            yield return new UnitProblem(
                HalfSaturation, $"At noon {UnitText.Of(noon)} W/m2 fall on the culture, {UnitText.Of(noon / half)} times what saturates it by half; so much light harms algae, which the curve does not know.",
                "Spread the light over more surface, or check the half-saturation.");
        }
    }

    private static double OpticalDepth(UnitReading inputs, CultureShape shape) => inputs.Find(Attenuation) * shape.Density * shape.Path ?? double.PositiveInfinity;

    // On the ground, between sunrise and sunset.
    private static double MeanIrradiance(UnitReading inputs, int month)
    {
        double light = inputs.MonthsOf(AlgaeGrowth.Irradiation)?[month] ?? (inputs[AlgaeGrowth.Irradiation] / MonthsPerYear);
        double hours = inputs.MonthsOf(LightHours)?[month] ?? (inputs.Or(LightHours, AlgaeGrowth.HoursPerYear / 2) / MonthsPerYear);
        return light <= 0 ? 0 : light * 1000 / hours;
    }
}
