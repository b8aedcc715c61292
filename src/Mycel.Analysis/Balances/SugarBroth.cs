namespace Mycel.Analysis.Balances;

/// <summary>Sugars that hydrolysis makes and what fermentation makes of them, per mass of biomass.</summary>
/// <param name="Parts">The biomass.</param>
/// <param name="CelluloseLeft">Cellulose that is left.</param>
/// <param name="HemicelluloseLeft">Hemicellulose that is left.</param>
/// <param name="Glucose">Glucose made.</param>
/// <param name="Xylose">Xylose made.</param>
internal sealed record SugarBroth(BiomassParts Parts, double CelluloseLeft, double HemicelluloseLeft, double Glucose, double Xylose)
{
    /// <summary>Ethanol made.</summary>
    public double Ethanol { get; private init; }

    /// <summary>Carbon dioxide made.</summary>
    public double CarbonDioxide { get; private init; }

    /// <summary>Sugar that is not fermented.</summary>
    public double SugarLeft { get; private init; }

    /// <summary>Water that hydrolysis binds.</summary>
    public double WaterBound => (Glucose / Substances.Glucose * Substances.Water) + (Xylose / Substances.Xylose * Substances.Water);

    /// <summary>Elements of cellulose and hemicellulose, and where they go.</summary>
    public IEnumerable<UnitBalance> Elements => ElementBalances.Of(
        "of cellulose and hemicellulose", "t/t", new ElementTerm("cellulose", UnitSide.In, Parts.CelluloseShare, "C6H10O5"), new ElementTerm("hemicellulose", UnitSide.In, Parts.HemicelluloseShare, "C5H8O4"),
        new ElementTerm("water bound", UnitSide.In, WaterBound, "H2O"), new ElementTerm("ethanol", UnitSide.Out, Ethanol, "C2H6O"), new ElementTerm("carbon dioxide", UnitSide.Out, CarbonDioxide, "CO2"),
        new ElementTerm("cellulose left", UnitSide.Loss, CelluloseLeft, "C6H10O5"), new ElementTerm("hemicellulose left", UnitSide.Loss, HemicelluloseLeft, "C5H8O4"),
        new ElementTerm("sugar left", UnitSide.Loss, SugarLeft, "CH2O"));

    /// <summary>Hydrolysis of biomass.</summary>
    /// <param name="parts">The biomass.</param>
    /// <param name="cellulose">Share of the cellulose that becomes glucose.</param>
    /// <param name="hemicellulose">Share of the hemicellulose that becomes xylose.</param>
    public static SugarBroth Of(BiomassParts parts, double cellulose, double hemicellulose)
    {
        double glucose = parts.CelluloseShare * cellulose / Substances.Glucan * Substances.Glucose;
        double xylose = parts.HemicelluloseShare * hemicellulose / Substances.Xylan * Substances.Xylose;
        return new SugarBroth(parts, parts.CelluloseShare * (1 - cellulose), parts.HemicelluloseShare * (1 - hemicellulose), glucose, xylose) { SugarLeft = glucose + xylose };
    }

    /// <summary>The broth after fermentation: a molecule of glucose gives two of ethanol and two of carbon dioxide, three of xylose give five of each.</summary>
    /// <param name="glucoseYield">Share of the glucose that is fermented.</param>
    /// <param name="xyloseYield">Share of the xylose that is fermented.</param>
    public SugarBroth Fermented(double glucoseYield, double xyloseYield)
    {
        double moles = (2 * Glucose * glucoseYield / Substances.Glucose) + (5.0 / 3 * Xylose * xyloseYield / Substances.Xylose);
        return this with
        {
            Ethanol = moles * Substances.Ethanol,
            CarbonDioxide = moles * Substances.CarbonDioxide,
            SugarLeft = (Glucose * (1 - glucoseYield)) + (Xylose * (1 - xyloseYield)),
        };
    }
}
