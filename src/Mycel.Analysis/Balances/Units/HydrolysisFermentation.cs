namespace Mycel.Analysis.Balances.Units;

/// <summary>Ethanol from the cellulose and hemicellulose of biomass.</summary>
internal sealed class HydrolysisFermentation : IUnitModel
{
    /// <inheritdoc />
    public string Id => "hydrolysis-fermentation";

    /// <inheritdoc />
    public string Title => "Hydrolysis and fermentation";

    /// <inheritdoc />
    public string Sentence =>
        "Dilute acid makes glucose of cellulose and xylose of hemicellulose, lime makes gypsum of the acid, and yeast or bacteria make ethanol and carbon dioxide of the sugars that they ferment.";

    /// <inheritdoc />
    public UnitFormula Formula { get; } = new(
        @"g = \frac{M_{\mathrm{glucose}}}{M_{\mathrm{glucan}}} \, \kappa \, x, \qquad w = g - \kappa x, \qquad e = \rho \, y \, g \, \frac{2 M_{\mathrm{ethanol}}}{M_{\mathrm{glucose}}},"
        + @" \qquad c = y \, g \, \frac{2 M_{\mathrm{dioxide}}}{M_{\mathrm{glucose}}}, \qquad \kappa = N(T)",
        "Stoichiometry: C6H10O5 + H2O to C6H12O6 to 2 C2H6O + 2 CO2, and C5H8O4 + H2O to C5H10O5, of which 3 give 5 C2H6O + 5 CO2; H2SO4 + Ca(OH)2 to CaSO4*2H2O.",
        new UnitSymbol("g", "glucose, per biomass; xylose likewise", "1"),
        new UnitSymbol("M", "molar mass", "g/mol"),
        new UnitSymbol(@"\kappa", "share of the cellulose that becomes glucose", "1"),
        new UnitSymbol("x", "share of cellulose in the biomass", "1"),
        new UnitSymbol("w", "water that hydrolysis binds, per biomass", "1"),
        new UnitSymbol("e", "ethanol, per biomass", "1"),
        new UnitSymbol(@"\rho", "share of the ethanol that distillation recovers", "1"),
        new UnitSymbol("y", "share of the glucose that becomes ethanol and carbon dioxide", "1"),
        new UnitSymbol("c", "carbon dioxide, per biomass", "1"),
        new UnitSymbol("N", "polynomial through the points that are given", "1"),
        new UnitSymbol("T", "temperature of hydrolysis", "K"));

    /// <inheritdoc />
    public string Basis => "One tonne of biomass fed, with the moisture that it has.";

    /// <inheritdoc />
    public IReadOnlyList<UnitInput> Inputs { get; } =
    [
        BiomassParts.Oil, BiomassParts.Cellulose, BiomassParts.Hemicellulose, BiomassParts.Lignin, BiomassParts.Ash, BiomassParts.Moisture, Temperature, .. Temperatures, CelluloseConversion,
        .. CelluloseConversions, HemicelluloseConversion, .. HemicelluloseConversions, GlucoseYield, XyloseYield, Recovery, LigninRecovery, WaterRatio, AcidDose, SpecificElectricity, SpecificHeat, .. Costs.Inputs,
    ];

    /// <inheritdoc />
    public IReadOnlyList<UnitPort> Ports { get; } = [Biomass, Water, Acid, Lime, Electricity, Heat, Ethanol, CarbonDioxide, Residue, Gypsum, Stillage];

    /// <inheritdoc />
    public IReadOnlyList<string> Remarks =>
    [
        "Temperatures and conversions are given as points, `temperature-1` with `cellulose-conversion-1` and so on; one polynomial goes through all of them. Beyond them a warning says so.",
        "The glucose yield is of what the stoichiometry allows; sugar that is not fermented, and ethanol that is not recovered, leave with the stillage. Bacteria that take glucose alone have a xylose yield of 0.",
        "`residue` holds what does not dissolve: lignin, cellulose and hemicellulose that are left, and oil; ash and the rest leave with the stillage. Sugars that break down to furfural are counted with the stillage as sugar.",
        "All acid is neutralised by lime; the two molecules of water in gypsum are those that neutralisation makes.",
    ];

    /// <summary>Costs.</summary>
    internal static ThroughputCosts Costs { get; } = new("t", "biomass fed");

    /// <summary>Temperature.</summary>
    internal static UnitInput Temperature { get; } = new("temperature", "temperature of hydrolysis", "K", 273, 600) { Without = "conversions must be stated" };

    /// <summary>Temperatures of points.</summary>
    internal static IReadOnlyList<UnitInput> Temperatures { get; } = [.. Points.Select(point => new UnitInput($"temperature-{point}", $"temperature of point {point}", "K", 273, 600) { Without = "there is no such point" })];

    /// <summary>Conversion of cellulose.</summary>
    internal static UnitInput CelluloseConversion { get; } = Share("cellulose-conversion", "share of the cellulose that becomes glucose") with { Without = "it follows from points" };

    /// <summary>Conversion of cellulose at points.</summary>
    internal static IReadOnlyList<UnitInput> CelluloseConversions { get; } = [.. Points.Select(point => Share($"cellulose-conversion-{point}", $"share of the cellulose that becomes glucose at temperature-{point}"))];

    /// <summary>Conversion of hemicellulose.</summary>
    internal static UnitInput HemicelluloseConversion { get; } = Share("hemicellulose-conversion", "share of the hemicellulose that becomes xylose") with { Without = "it follows from points" };

    /// <summary>Conversion of hemicellulose at points.</summary>
    internal static IReadOnlyList<UnitInput> HemicelluloseConversions { get; } =
        [.. Points.Select(point => Share($"hemicellulose-conversion-{point}", $"share of the hemicellulose that becomes xylose at temperature-{point}"))];

    /// <summary>Yield on glucose.</summary>
    internal static UnitInput GlucoseYield { get; } = new("glucose-yield", "share of the glucose that becomes ethanol and carbon dioxide", "1", 0, 1);

    /// <summary>Yield on xylose.</summary>
    internal static UnitInput XyloseYield { get; } = new("xylose-yield", "share of the xylose that becomes ethanol and carbon dioxide", "1", 0, 1);

    /// <summary>Recovery of ethanol.</summary>
    internal static UnitInput Recovery { get; } = new("ethanol-recovery", "share of the ethanol that distillation recovers", "1", 0.01, 1) { Without = "all of it" };

    /// <summary>Recovery of lignin.</summary>
    internal static UnitInput LigninRecovery { get; } = new("lignin-recovery", "share of the lignin that is separated with the residue; the rest leaves with the stillage", "1", 0, 1) { Without = "all of it" };

    /// <summary>Water.</summary>
    internal static UnitInput WaterRatio { get; } = new("water-ratio", "water fed per biomass, that which hydrolysis binds among it", "1", 0, 100);

    /// <summary>Acid.</summary>
    internal static UnitInput AcidDose { get; } = new("acid-dose", "pure sulphuric acid per biomass", "1", 0, 2) { Without = "none, as with enzymes" };

    /// <summary>Electricity.</summary>
    internal static UnitInput SpecificElectricity { get; } = new("specific-electricity", "electricity per ethanol", "MWh/t", 0, 20) { Without = "not counted" };

    /// <summary>Heat.</summary>
    internal static UnitInput SpecificHeat { get; } = new("specific-heat", "heat of hydrolysis and distillation per ethanol", "GJ/t", 0, 200) { Without = "not counted" };

    /// <summary>Biomass.</summary>
    internal static UnitPort Biomass { get; } = new("biomass", "biomass", false, "t");

    /// <summary>Water.</summary>
    internal static UnitPort Water { get; } = new("water", "water fed", false, "t", "m3") { IsOptional = true };

    /// <summary>Acid.</summary>
    internal static UnitPort Acid { get; } = new("acid", "pure sulphuric acid", false, "t") { IsOptional = true };

    /// <summary>Lime.</summary>
    internal static UnitPort Lime { get; } = new("lime", "slaked lime", false, "t") { IsOptional = true };

    /// <summary>Electricity.</summary>
    internal static UnitPort Electricity { get; } = new("electricity", "electricity", false, "MWh") { IsOptional = true };

    /// <summary>Heat.</summary>
    internal static UnitPort Heat { get; } = new("heat", "heat", false, "GJ") { IsOptional = true };

    /// <summary>Ethanol.</summary>
    internal static UnitPort Ethanol { get; } = new("ethanol", "ethanol, counted without water", true, "t");

    /// <summary>Carbon dioxide.</summary>
    internal static UnitPort CarbonDioxide { get; } = new("carbon-dioxide", "carbon dioxide of fermentation", true, "t", "tCO2", "tCO2e") { IsOptional = true };

    /// <summary>Residue.</summary>
    internal static UnitPort Residue { get; } = new("residue", "lignin, with cellulose and hemicellulose that are left and oil, dry", true, "t") { IsOptional = true };

    /// <summary>Gypsum.</summary>
    internal static UnitPort Gypsum { get; } = new("gypsum", "gypsum", true, "t") { IsOptional = true };

    /// <summary>Stillage.</summary>
    internal static UnitPort Stillage { get; } = new("stillage", "water with everything that is dissolved in it or stays behind", true, "t", "m3") { IsOptional = true };

    private static IEnumerable<int> Points => Enumerable.Range(1, 4);

    private static TemperatureCurve OfCellulose { get; } = new(CelluloseConversion, Temperature, Temperatures, CelluloseConversions);

    private static TemperatureCurve OfHemicellulose { get; } = new(HemicelluloseConversion, Temperature, Temperatures, HemicelluloseConversions);

    /// <inheritdoc />
    public UnitResult Evaluate(UnitReading inputs)
    {
        List<UnitProblem> problems = [.. BiomassParts.ProblemsOf(inputs)];
        double? cellulose = OfCellulose.Of(inputs, problems);
        double? hemicellulose = OfHemicellulose.Of(inputs, problems);
        if (problems.Count > 0) return UnitResult.Refused(problems);
        var parts = BiomassParts.Of(inputs);
        SugarBroth broth = SugarBroth.Of(parts, cellulose!.Value, hemicellulose!.Value).Fermented(inputs[GlucoseYield], inputs[XyloseYield]);
        if (broth.WaterBound > inputs[WaterRatio] + parts.WaterShare)
        {
            return UnitResult.Refused(new UnitProblem(
                WaterRatio, $"Hydrolysis binds {UnitText.Of(broth.WaterBound)} t of water per tonne, more than is there.", "Raise the water-ratio."));
        }

        double ethanol = broth.Ethanol * inputs.Or(Recovery, 1);
        if (ethanol <= 0) return UnitResult.Refused(new UnitProblem(GlucoseYield, "No sugar becomes ethanol.", "Mend the shares of cellulose and hemicellulose, their conversion, or the yields."));
        double acid = inputs.Or(AcidDose, 0);
        double lime = acid / Substances.SulphuricAcid * Substances.SlakedLime;
        double gypsum = acid / Substances.SulphuricAcid * Substances.Gypsum;
        double lignin = parts.LigninShare * inputs.Or(LigninRecovery, 1);
        double residue = lignin + broth.CelluloseLeft + broth.HemicelluloseLeft + parts.OilShare;
        double waterLeft = inputs[WaterRatio] + parts.WaterShare - broth.WaterBound;
        double dissolved = broth.SugarLeft + parts.LigninShare - lignin + parts.AshShare + parts.RestShare;
        double stillage = waterLeft + dissolved + broth.Ethanol - ethanol;
        return new UnitResult
        {
            Flows =
            [
                new UnitFlow(Biomass, 1), new UnitFlow(Water, inputs[WaterRatio]), new UnitFlow(Acid, acid), new UnitFlow(Lime, lime), new UnitFlow(Electricity, ethanol * inputs.Or(SpecificElectricity, 0)),
                new UnitFlow(Heat, ethanol * inputs.Or(SpecificHeat, 0)), new UnitFlow(Ethanol, ethanol), new UnitFlow(CarbonDioxide, broth.CarbonDioxide), new UnitFlow(Residue, residue),
                new UnitFlow(Gypsum, gypsum), new UnitFlow(Stillage, stillage),
            ],
            Values = [.. Costs.Of(inputs)],
            Balances =
            [
                new UnitBalance(
                    "mass", "t/t", new UnitTerm("biomass", UnitSide.In, 1), new UnitTerm("water", UnitSide.In, inputs[WaterRatio]), new UnitTerm("acid", UnitSide.In, acid), new UnitTerm("lime", UnitSide.In, lime),
                    new UnitTerm("ethanol", UnitSide.Out, ethanol), new UnitTerm("carbon dioxide", UnitSide.Out, broth.CarbonDioxide), new UnitTerm("lignin, cellulose, hemicellulose and oil left", UnitSide.Out, residue),
                    new UnitTerm("gypsum", UnitSide.Out, gypsum), new UnitTerm("water of the stillage", UnitSide.Loss, waterLeft), new UnitTerm("dissolved in the stillage", UnitSide.Loss, dissolved),
                    new UnitTerm("ethanol in the stillage", UnitSide.Loss, broth.Ethanol - ethanol)),
                .. broth.Elements,
                .. ElementBalances.Of(
                    "of acid and lime", "t/t", new ElementTerm("acid", UnitSide.In, acid, "H2SO4"), new ElementTerm("lime", UnitSide.In, lime, "Ca(OH)2"), new ElementTerm("gypsum", UnitSide.Out, gypsum, "CaSO4*2H2O")),
            ],
            Series = [new UnitSeries("sugars: glucose, xylose", "t/t", 1, [broth.Glucose, broth.Xylose])],
            BeyondValidity = [.. OfCellulose.BeyondValidityOf(inputs), .. OfHemicellulose.BeyondValidityOf(inputs)],
        };
    }

    private static UnitInput Share(string id, string meaning) => new(id, meaning, "1", 0, 1) { Without = "there is no such point" };
}
