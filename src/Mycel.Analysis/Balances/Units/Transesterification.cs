namespace Mycel.Analysis.Balances.Units;

/// <summary>Biodiesel and glycerol from oil and methanol.</summary>
internal sealed class Transesterification : IUnitModel
{
    // Below six moles of methanol for a mole of oil the reaction stops early, and much above the glycerol no longer separates (from memory, not confirmed).
    private const double LeastUsualRatio = 4.5;
    private const double MethanolPerOil = 3;

    /// <inheritdoc />
    public string Id => "transesterification";

    /// <inheritdoc />
    public string Title => "Transesterification";

    /// <inheritdoc />
    public string Sentence => "A molecule of oil and three of methanol become three of ester and one of glycerol; methanol in excess is mostly recovered, and what does not react is named.";

    /// <inheritdoc />
    public UnitFormula Formula { get; } = new(
        @"g = \frac{\kappa \, G}{M}, \qquad e = \frac{\kappa (M + 3 A - G)}{M}, \qquad m = \frac{3 \kappa A}{M}, \qquad a = m + (1 - \rho) \left( \frac{r A}{M} - m \right)",
        "Stoichiometry of a triglyceride with methanol.",
        new UnitSymbol("g", "glycerol, per oil", "1"),
        new UnitSymbol(@"\kappa", "share of the oil that reacts", "1"),
        new UnitSymbol("G", "molar mass of glycerol", "g/mol"),
        new UnitSymbol("M", "molar mass of the oil", "g/mol"),
        new UnitSymbol("e", "ester, per oil", "1"),
        new UnitSymbol("A", "molar mass of methanol", "g/mol"),
        new UnitSymbol("m", "methanol that reacts, per oil", "1"),
        new UnitSymbol("a", "methanol made up, per oil", "1"),
        new UnitSymbol(@"\rho", "share of the methanol left that is recovered", "1"),
        new UnitSymbol("r", "moles of methanol fed per mole of oil", "1"));

    /// <inheritdoc />
    public string Basis => "One tonne of oil fed.";

    /// <inheritdoc />
    public IReadOnlyList<UnitInput> Inputs { get; } = [MolarMass, Conversion, MethanolRatio, MethanolRecovery, CatalystDose, SpecificElectricity, SpecificHeat, .. Costs.Inputs];

    /// <inheritdoc />
    public IReadOnlyList<UnitPort> Ports { get; } = [Oil, Methanol, Catalyst, Electricity, Heat, Ester, Glycerol, Residue];

    /// <inheritdoc />
    public IReadOnlyList<string> Remarks =>
    [
        "The oil is taken as triglycerides of one mean molar mass; free fatty acids are not counted. Oil that is half converted counts as not converted.",
        "`residue` holds the oil that does not react, methanol that is not recovered and the catalyst.",
    ];

    /// <summary>Costs.</summary>
    internal static ThroughputCosts Costs { get; } = new("t", "oil fed");

    /// <summary>Molar mass of the oil.</summary>
    internal static UnitInput MolarMass { get; } = new("oil-molar-mass", "mean molar mass of the triglycerides: 885.4 g/mol for triolein", "g/mol", 300, 1200);

    /// <summary>Conversion.</summary>
    internal static UnitInput Conversion { get; } = new("conversion", "share of the oil that reacts", "1", 0.01, 1);

    /// <summary>Methanol fed.</summary>
    internal static UnitInput MethanolRatio { get; } = new("methanol-ratio", "moles of methanol fed per mole of oil; three react", "1", 0, 60);

    /// <summary>Recovery of methanol.</summary>
    internal static UnitInput MethanolRecovery { get; } = new("methanol-recovery", "share of the methanol left that is recovered and fed again", "1", 0, 1) { Without = "none" };

    /// <summary>Catalyst.</summary>
    internal static UnitInput CatalystDose { get; } = new("catalyst-dose", "catalyst per oil, spent", "1", 0, 0.2) { Without = "not counted" };

    /// <summary>Electricity.</summary>
    internal static UnitInput SpecificElectricity { get; } = new("specific-electricity", "electricity per oil", "MWh/t", 0, 5) { Without = "not counted" };

    /// <summary>Heat.</summary>
    internal static UnitInput SpecificHeat { get; } = new("specific-heat", "heat per oil, that of distilling methanol among it", "GJ/t", 0, 50) { Without = "not counted" };

    /// <summary>Oil.</summary>
    internal static UnitPort Oil { get; } = new("oil", "oil", false, "t");

    /// <summary>Methanol.</summary>
    internal static UnitPort Methanol { get; } = new("methanol", "methanol made up", false, "t");

    /// <summary>Catalyst.</summary>
    internal static UnitPort Catalyst { get; } = new("catalyst", "catalyst", false, "t") { IsOptional = true };

    /// <summary>Electricity.</summary>
    internal static UnitPort Electricity { get; } = new("electricity", "electricity", false, "MWh") { IsOptional = true };

    /// <summary>Heat.</summary>
    internal static UnitPort Heat { get; } = new("heat", "heat", false, "GJ") { IsOptional = true };

    /// <summary>Ester.</summary>
    internal static UnitPort Ester { get; } = new("ester", "methyl ester: biodiesel", true, "t");

    /// <summary>Glycerol.</summary>
    internal static UnitPort Glycerol { get; } = new("glycerol", "glycerol", true, "t") { IsOptional = true };

    /// <summary>Residue.</summary>
    internal static UnitPort Residue { get; } = new("residue", "oil and methanol that are left, and spent catalyst", true, "t") { IsOptional = true };

    /// <inheritdoc />
    public UnitResult Evaluate(UnitReading inputs)
    {
        double conversion = inputs[Conversion];
        double ratio = inputs[MethanolRatio];
        if (ratio < MethanolPerOil * conversion)
        {
            return UnitResult.Refused(new UnitProblem(
                MethanolRatio, $"{UnitText.Of(ratio)} moles of methanol are fed for each of oil, but {UnitText.Of(MethanolPerOil * conversion)} react.", "Raise the ratio, or lower the conversion."));
        }

        double moles = 1 / inputs[MolarMass];
        double reacted = MethanolPerOil * conversion * moles * Substances.Methanol;
        double left = (ratio - (MethanolPerOil * conversion)) * moles * Substances.Methanol;
        double recovered = left * inputs.Or(MethanolRecovery, 0);
        double glycerol = conversion * moles * Substances.Glycerol;
        double ester = conversion * moles * MethanolPerOil * EsterMolarMass(inputs[MolarMass]);
        double catalyst = inputs.Or(CatalystDose, 0);
        return new UnitResult
        {
            Flows =
            [
                new UnitFlow(Oil, 1), new UnitFlow(Methanol, reacted + left - recovered), new UnitFlow(Catalyst, catalyst), new UnitFlow(Electricity, inputs.Or(SpecificElectricity, 0)),
                new UnitFlow(Heat, inputs.Or(SpecificHeat, 0)), new UnitFlow(Ester, ester), new UnitFlow(Glycerol, glycerol), new UnitFlow(Residue, 1 - conversion + left - recovered + catalyst),
            ],
            Values = [.. Costs.Of(inputs)],
            Balances =
            [
                new UnitBalance(
                    "mass", "t/t", new UnitTerm("oil", UnitSide.In, 1), new UnitTerm("methanol fed", UnitSide.In, ratio * moles * Substances.Methanol), new UnitTerm("catalyst", UnitSide.In, catalyst),
                    new UnitTerm("ester", UnitSide.Out, ester), new UnitTerm("glycerol", UnitSide.Out, glycerol), new UnitTerm("methanol recovered", UnitSide.Out, recovered),
                    new UnitTerm("oil that does not react", UnitSide.Loss, 1 - conversion), new UnitTerm("methanol that is lost", UnitSide.Loss, left - recovered),
                    new UnitTerm("spent catalyst", UnitSide.Loss, catalyst)),
                .. PartsOf(moles, conversion, ester, glycerol),
                new UnitBalance(
                    "carbon of methanol", "t/t", new UnitTerm("methanol fed", UnitSide.In, ratio * moles * Substances.Carbon), new UnitTerm("ester", UnitSide.Out, MethanolPerOil * conversion * moles * Substances.Carbon),
                    new UnitTerm("methanol recovered", UnitSide.Out, recovered * Substances.Carbon / Substances.Methanol),
                    new UnitTerm("methanol that is lost", UnitSide.Loss, (left - recovered) * Substances.Carbon / Substances.Methanol)),
            ],
            BeyondValidity = ratio < LeastUsualRatio && conversion > 0.9
                ? [new UnitProblem(MethanolRatio, "So little methanol in excess hardly lets nine tenths of the oil react.", "Check conversion and ratio; six moles for each of oil are usual.")]
                : [],
        };
    }

    // What an oil consists of beside glycerol is known by its mass alone: chains of acids without the oxygen that glycerol or methanol holds.
    private static IEnumerable<UnitBalance> PartsOf(double moles, double conversion, double ester, double glycerol)
    {
        double chains = 1 - (moles * (Substances.Glycerol - (MethanolPerOil * Substances.Hydrogen)));
        double carbon = MethanolPerOil * Substances.Carbon;
        yield return new UnitBalance(
            "chains of acids", "t/t", new UnitTerm("oil", UnitSide.In, chains),
            new UnitTerm("ester", UnitSide.Out, ester - (MethanolPerOil * conversion * moles * (Substances.Methanol - Substances.Hydrogen))), new UnitTerm("oil that does not react", UnitSide.Loss, (1 - conversion) * chains));
        yield return new UnitBalance(
            "carbon of glycerol", "t/t", new UnitTerm("oil", UnitSide.In, moles * carbon), new UnitTerm("glycerol", UnitSide.Out, glycerol * carbon / Substances.Glycerol),
            new UnitTerm("oil that does not react", UnitSide.Loss, (1 - conversion) * moles * carbon));
    }

    /// <summary>Mean molar mass of the esters.</summary>
    /// <param name="oil">Molar mass of the oil.</param>
    internal static double EsterMolarMass(double oil) => (oil + (MethanolPerOil * Substances.Methanol) - Substances.Glycerol) / MethanolPerOil;
}
