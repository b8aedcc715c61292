namespace Mycel.Analysis.Balances;

/// <summary>Organic matter by its atoms per atom of carbon; what it takes to make it and what it gives when it rots follows.</summary>
/// <param name="Hydrogen">Atoms of hydrogen per carbon.</param>
/// <param name="Oxygen">Atoms of oxygen per carbon.</param>
/// <param name="Nitrogen">Atoms of nitrogen per carbon.</param>
/// <param name="Phosphorus">Atoms of phosphorus per carbon.</param>
internal sealed record OrganicMatter(double Hydrogen, double Oxygen, double Nitrogen, double Phosphorus = 0)
{
    /// <summary>Mass with one mole of carbon. <unit>g/mol</unit></summary>
    public double MolarMass =>
        Substances.Carbon + (Hydrogen * Substances.Hydrogen) + (Oxygen * Substances.Oxygen) + (Nitrogen * Substances.Nitrogen) + (Phosphorus * Substances.Phosphorus);

    /// <summary>Mass of carbon in it.</summary>
    public double CarbonShare => Substances.Carbon / MolarMass;

    /// <summary>Mass of nitrogen in it.</summary>
    public double NitrogenShare => Nitrogen * Substances.Nitrogen / MolarMass;

    /// <summary>Mass of phosphorus in it.</summary>
    public double PhosphorusShare => Phosphorus * Substances.Phosphorus / MolarMass;

    /// <summary>Share of each element in it by mass.</summary>
    public IReadOnlyDictionary<string, double> Shares => new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["carbon"] = CarbonShare,
        ["hydrogen"] = Hydrogen * Substances.Hydrogen / MolarMass,
        ["oxygen"] = Oxygen * Substances.Oxygen / MolarMass,
        ["nitrogen"] = NitrogenShare,
        ["phosphorus"] = PhosphorusShare,
    };

    /// <summary>Water that is bound when it grows from carbon dioxide, moles per carbon; the phosphorus comes as phosphoric acid.</summary>
    /// <param name="nitrateShare">Share of the nitrogen that comes as nitric acid; the rest is ammonia.</param>
    public double WaterBound(double nitrateShare) => (Hydrogen - (Nitrogen * (3 - (2 * nitrateShare))) - (3 * Phosphorus)) / 2;

    /// <summary>Oxygen that is given off when it grows from carbon dioxide, moles per carbon.</summary>
    /// <param name="nitrateShare">Share of the nitrogen that comes as nitric acid; the rest is ammonia.</param>
    public double OxygenGivenOff(double nitrateShare) => (2 + WaterBound(nitrateShare) + (3 * Nitrogen * nitrateShare) + (4 * Phosphorus) - Oxygen) / 2;

    /// <summary>Oxygen that burns it to carbon dioxide, water and ammonia, moles per carbon: its chemical oxygen demand.</summary>
    public double OxygenDemand => OxygenGivenOff(0);

    /// <summary>Oxygen that burns it to carbon dioxide, water, nitrogen and phosphoric acid, moles per carbon.</summary>
    public double OxygenToBurn => 1 + (Hydrogen / 4) - (Oxygen / 2) + (5 * Phosphorus / 4);

    /// <summary>Methane that it gives without air, moles per carbon (Buswell).</summary>
    public double MethaneGiven => 0.5 + (Hydrogen / 8) - (Oxygen / 4) - (3 * Nitrogen / 8);

    /// <summary>Carbon dioxide that it gives without air, moles per carbon (Buswell).</summary>
    public double CarbonDioxideGiven => 0.5 - (Hydrogen / 8) + (Oxygen / 4) + (3 * Nitrogen / 8);

    /// <summary>Water that rotting without air takes up, moles per carbon (Buswell).</summary>
    public double WaterTaken => 1 - (Hydrogen / 4) - (Oxygen / 2) + (3 * Nitrogen / 4);
}
