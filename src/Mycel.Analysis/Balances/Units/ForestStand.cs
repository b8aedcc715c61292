namespace Mycel.Analysis.Balances.Units;

/// <summary>A hectare of trees over the years: how the stems grow and what their biomass holds.</summary>
/// <param name="MatureVolume">Volume of the stem of a mature tree. <unit>m3</unit></param>
/// <param name="Rate">Rate of growth, below 0. <unit>1/a</unit></param>
/// <param name="Shape">Shape of growth.</param>
/// <param name="Trees">Trees planted. <unit>1/ha</unit></param>
/// <param name="CarbonPerVolume">Carbon dioxide that the biomass of a tree holds by the volume of its stem. <unit>t/m3</unit></param>
/// <param name="Years">Whole years that are counted.</param>
/// <param name="Thinned">Share of the trees that are thinned.</param>
/// <param name="ThinningYear">Age at which; beyond the years where none are.</param>
internal sealed record ForestStand(double MatureVolume, double Rate, double Shape, double Trees, double CarbonPerVolume, int Years, double Thinned, int ThinningYear)
{
    // The method that is followed counts with whole molar masses, 44 for carbon dioxide and 12 for carbon.
    private const double CarbonDioxidePerCarbon = 44.0 / 12;

    /// <summary>Carbon dioxide of the trees that are thinned. <unit>t/ha</unit></summary>
    public double ThinnedCarbon => ThinnedVolume * CarbonPerVolume;

    /// <summary>Volume of the stems that are thinned. <unit>m3/ha</unit></summary>
    public double ThinnedVolume => Thinned > 0 ? Thinned * Trees * Richards(MatureVolume, Rate, Shape, ThinningYear) : 0;

    /// <summary>Carbon dioxide that all trees take up while they stand, those that are thinned until then. <unit>t/ha</unit></summary>
    public double Growth
    {
        get
        {
            double sum = 0;
            for (int year = 1; year <= Years; year++)
                sum += TreesBefore(year) * (Richards(MatureVolume, Rate, Shape, year) - Richards(MatureVolume, Rate, Shape, year - 1)) * CarbonPerVolume;
            return sum;
        }
    }

    /// <summary>The stand that inputs of the model describe.</summary>
    /// <param name="inputs">Inputs of the model <c>forestry</c>.</param>
    public static ForestStand Of(UnitReading inputs) => new(
        inputs[Forestry.MatureVolume], inputs[Forestry.GrowthRate], inputs[Forestry.GrowthShape], inputs[Forestry.TreesPerHectare],
        CarbonDioxidePerCarbon * inputs[Forestry.CarbonFraction] * inputs[Forestry.WoodDensity] * inputs[Forestry.BiomassExpansion] * (1 + inputs[Forestry.RootRatio]),
        (int)Math.Round(inputs[Forestry.CreditingPeriod]), inputs.Or(Forestry.ThinningShare, 0), (int)Math.Round(inputs.Or(Forestry.ThinningYear, int.MaxValue)));

    /// <summary>Volume of the stem of a tree by Richards' curve. <unit>m3</unit></summary>
    /// <param name="matureVolume">Volume of a mature stem. <unit>m3</unit></param>
    /// <param name="rate">Rate of growth, below 0. <unit>1/a</unit></param>
    /// <param name="shape">Shape of growth.</param>
    /// <param name="age">Age. <unit>a</unit></param>
    public static double Richards(double matureVolume, double rate, double shape, double age) => matureVolume * Math.Pow(1 - Math.Exp(rate * age), shape);

    /// <summary>Volume of all stems at the end of a year, thinning done. <unit>m3/ha</unit></summary>
    /// <param name="year">The year; 0 at planting.</param>
    public double VolumeAt(int year) => Trees * (year >= ThinningYear ? 1 - Thinned : 1) * Richards(MatureVolume, Rate, Shape, year);

    /// <summary>Carbon dioxide that all trees hold at the end of a year, thinning done. <unit>t/ha</unit></summary>
    /// <param name="year">The year; 0 at planting.</param>
    public double StockAt(int year) => VolumeAt(year) * CarbonPerVolume;

    private double TreesBefore(int year) => Trees * (year > ThinningYear ? 1 - Thinned : 1);
}
