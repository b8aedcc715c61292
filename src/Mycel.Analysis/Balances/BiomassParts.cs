namespace Mycel.Analysis.Balances;

/// <summary>What biomass consists of, as shares of its mass as fed; what they leave is the rest.</summary>
/// <param name="OilShare">Oil.</param>
/// <param name="CelluloseShare">Cellulose.</param>
/// <param name="HemicelluloseShare">Hemicellulose.</param>
/// <param name="LigninShare">Lignin.</param>
/// <param name="AshShare">Ash.</param>
/// <param name="WaterShare">Water.</param>
/// <param name="RestShare">The rest.</param>
internal sealed record BiomassParts(double OilShare, double CelluloseShare, double HemicelluloseShare, double LigninShare, double AshShare, double WaterShare, double RestShare)
{
    // Shares of an analysis are rounded, and their sum with them.
    private const double Rounding = 1e-6;

    /// <summary>Oil.</summary>
    public static UnitInput Oil { get; } = new("oil-share", "share of oil in the biomass as fed", "1", 0, 1) { Without = "none" };

    /// <summary>Cellulose.</summary>
    public static UnitInput Cellulose { get; } = new("cellulose-share", "share of cellulose in the biomass as fed", "1", 0, 1) { Without = "none" };

    /// <summary>Hemicellulose.</summary>
    public static UnitInput Hemicellulose { get; } = new("hemicellulose-share", "share of hemicellulose in the biomass as fed", "1", 0, 1) { Without = "none" };

    /// <summary>Lignin.</summary>
    public static UnitInput Lignin { get; } = new("lignin-share", "share of lignin in the biomass as fed", "1", 0, 1) { Without = "none" };

    /// <summary>Ash.</summary>
    public static UnitInput Ash { get; } = new("ash-share", "share of ash in the biomass as fed", "1", 0, 1) { Without = "none" };

    /// <summary>Water.</summary>
    public static UnitInput Moisture { get; } = new("moisture", "share of water in the biomass as fed", "1", 0, 1) { Without = "none" };

    /// <summary>All parts with their names.</summary>
    public IReadOnlyList<(string Name, double Share)> All =>
    [
        ("oil", OilShare), ("cellulose", CelluloseShare), ("hemicellulose", HemicelluloseShare), ("lignin", LigninShare), ("ash", AshShare), ("water", WaterShare), ("rest", RestShare),
    ];

    /// <summary>Sum of all parts.</summary>
    public double Sum => All.Sum(part => part.Share);

    private static IReadOnlyList<UnitInput> Shares => [Oil, Cellulose, Hemicellulose, Lignin, Ash, Moisture];

    /// <summary>The parts that inputs state; where they add up to a little more than 1 by rounding, each is taken as its share of the sum.</summary>
    /// <param name="inputs">The inputs.</param>
    public static BiomassParts Of(UnitReading inputs)
    {
        double sum = Shares.Sum(share => inputs.Or(share, 0));
        double Part(UnitInput share) => inputs.Or(share, 0) / Math.Max(1, sum);
        return new BiomassParts(Part(Oil), Part(Cellulose), Part(Hemicellulose), Part(Lignin), Part(Ash), Part(Moisture), Math.Max(0, 1 - sum));
    }

    /// <summary>What is wrong with the shares.</summary>
    /// <param name="inputs">The inputs.</param>
    public static IEnumerable<UnitProblem> ProblemsOf(UnitReading inputs)
    {
        double sum = Shares.Sum(share => inputs.Or(share, 0));
        if (sum <= 1 + Rounding) yield break;
        yield return new UnitProblem(
            Shares.Where(inputs.Has).MaxBy(share => inputs[share])!, $"The shares of the biomass add up to {UnitText.Of(sum)}, which is more than 1.", "Mend the shares; all of them are of the mass as fed.");
    }

    /// <summary>The parts as terms of a mass balance.</summary>
    /// <param name="where">Where they are, a phrase.</param>
    public IEnumerable<UnitTerm> Terms(string where) => All.Select(part => new UnitTerm($"{part.Name} {where}", UnitSide.Out, part.Share));
}
