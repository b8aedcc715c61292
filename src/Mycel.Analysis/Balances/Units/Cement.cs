namespace Mycel.Analysis.Balances.Units;

/// <summary>Cement from limestone, clay and what is ground with the clinker.</summary>
internal sealed class Cement : IUnitModel
{
    private const double GigajoulePerMegawattHour = 3.6;

    private static readonly double LimeHeat = (Substance.Lime.Enthalpy + Substance.CarbonDioxide.Enthalpy - Substance.Calcite.Enthalpy) / Substance.Lime.MolarMass;
    private static readonly double MagnesiaHeat = (Substance.Magnesia.Enthalpy + Substance.CarbonDioxide.Enthalpy - Substance.Magnesite.Enthalpy) / Substance.Magnesia.MolarMass;

    /// <inheritdoc />
    public string Id => "cement";

    /// <inheritdoc />
    public string Title => "Cement works";

    /// <inheritdoc />
    public string Sentence =>
        "Cement is clinker and what is ground with it; the lime and magnesia of the clinker come from carbonates, which lose their carbon dioxide in the kiln beside that of the fuel.";

    /// <inheritdoc />
    public UnitFormula Formula { get; } = new(
        @"v = (1 - n) \left( c \frac{M}{M_{\mathrm{CaO}}} + g \frac{M}{M_{\mathrm{MgO}}} \right), \qquad e = \frac{d}{1 + v (1 - a)}, \qquad k = \kappa \, v \, (1 + a e), \qquad m = \kappa \, (1 + e) (1 + v), \qquad q \ge Q",
        "Stoichiometry of the carbonates; dust of the kiln is raw meal that has lost a part of its carbon dioxide; heat of calcination from standard enthalpies of formation.",
        new UnitSymbol("v", "carbon dioxide from carbonates, per clinker", "t/t"),
        new UnitSymbol("n", "share of lime and magnesia that comes from no carbonate", "1"),
        new UnitSymbol("c", "lime in the clinker", "1"),
        new UnitSymbol("g", "magnesia in the clinker", "1"),
        new UnitSymbol("M", "molar mass of carbon dioxide, and of the oxides named", "g/mol"),
        new UnitSymbol("e", "clinker that would have become of the dust, per clinker", "t/t"),
        new UnitSymbol("d", "dust of the kiln, per clinker", "t/t"),
        new UnitSymbol("a", "share of its carbon dioxide that the dust has lost", "1"),
        new UnitSymbol("k", "carbon dioxide from carbonates, per cement", "t/t"),
        new UnitSymbol(@"\kappa", "clinker in the cement", "1"),
        new UnitSymbol("m", "raw meal, per cement", "t/t"),
        new UnitSymbol("q", "fuel by lower heating value, per clinker", "GJ/t"),
        new UnitSymbol("Q", "heat of calcination less what forming clinker gives back, per clinker", "GJ/t"));

    /// <inheritdoc />
    public string Basis => "One tonne of cement.";

    /// <inheritdoc />
    public IReadOnlyList<UnitInput> Inputs { get; } =
        [ClinkerRatio, LimeShare, MagnesiaShare, NoCarbonate, FuelEnergy, SpecificElectricity, KilnDust, DustCalcination, ClinkerHeat, .. Combustion.Inputs, .. Costs.Inputs];

    /// <inheritdoc />
    public IReadOnlyList<UnitPort> Ports { get; } = [RawMeal, Additions, Combustion.Fuel, Combustion.FuelEnergy, Electricity, Product, ProcessCarbonDioxide, Combustion.CarbonDioxide, Dust];

    /// <inheritdoc />
    public IReadOnlyList<string> Remarks =>
    [
        .. Combustion.Remarks,
        "The raw meal is dry and free of fuel; ash of the fuel that ends in the clinker is left out.",
        "`process-carbon-dioxide` is that of the carbonates, `carbon-dioxide` that of the fuel; both leave by one chimney and may lead to one resource.",
    ];

    /// <summary>Costs.</summary>
    internal static ThroughputCosts Costs { get; } = new("t", "cement");

    /// <summary>Clinker in cement.</summary>
    internal static UnitInput ClinkerRatio { get; } = new("clinker-ratio", "clinker in the cement, by mass", "1", 0.01, 1);

    /// <summary>Lime.</summary>
    internal static UnitInput LimeShare { get; } = new("calcium-oxide", "lime in the clinker, by mass", "1", 0, 1);

    /// <summary>Magnesia.</summary>
    internal static UnitInput MagnesiaShare { get; } = new("magnesium-oxide", "magnesia in the clinker, by mass", "1", 0, 1) { Without = "none" };

    /// <summary>Lime that comes from no carbonate.</summary>
    internal static UnitInput NoCarbonate { get; } = new("carbonate-free-share", "share of lime and magnesia that comes from slag, ash or other raw material without carbonate", "1", 0, 1) { Without = "none" };

    /// <summary>Fuel.</summary>
    internal static UnitInput FuelEnergy { get; } = new("specific-fuel", "fuel by lower heating value per clinker", "GJ/t", 0.1, 20);

    /// <summary>Electricity.</summary>
    internal static UnitInput SpecificElectricity { get; } = new("specific-electricity", "electricity of mills, kiln and fans per cement", "MWh/t", 0, 1);

    /// <summary>Kiln dust.</summary>
    internal static UnitInput KilnDust { get; } = new("kiln-dust", "dust that is taken out of the kiln and does not return, per clinker", "1", 0, 1) { Without = "none" };

    /// <summary>Calcination of the dust.</summary>
    internal static UnitInput DustCalcination { get; } = new("dust-calcination", "share of its carbon dioxide that the dust has lost", "1", 0, 1) { Without = "1: all of it" };

    /// <summary>Heat of forming clinker.</summary>
    internal static UnitInput ClinkerHeat { get; } =
        new("clinkering-heat", "heat that forming the minerals of the clinker gives back, less what drying clay takes, per clinker", "GJ/t", 0, 1) { Without = "none is counted" };

    /// <summary>Raw meal.</summary>
    internal static UnitPort RawMeal { get; } = new("raw-meal", "dry raw meal: limestone, clay and correctives", false, "t");

    /// <summary>Additions.</summary>
    internal static UnitPort Additions { get; } = new("additions", "what is ground with the clinker: gypsum, slag, fly ash, limestone", false, "t") { IsOptional = true };

    /// <summary>Electricity.</summary>
    internal static UnitPort Electricity { get; } = new("electricity", "electricity", false, "GJ") { IsOptional = true };

    /// <summary>Cement.</summary>
    internal static UnitPort Product { get; } = new("cement", "cement", true, "t");

    /// <summary>Carbon dioxide of carbonates.</summary>
    internal static UnitPort ProcessCarbonDioxide { get; } = new("process-carbon-dioxide", "carbon dioxide of the carbonates", true, "t", "tCO2", "tCO2e") { IsOptional = true };

    /// <summary>Dust.</summary>
    internal static UnitPort Dust { get; } = new("dust", "dust of the kiln that does not return", true, "t") { IsOptional = true };

    /// <inheritdoc />
    public UnitResult Evaluate(UnitReading inputs)
    {
        var problems = new List<UnitProblem>();
        double clinker = inputs[ClinkerRatio];
        double fromCarbonates = 1 - inputs.Or(NoCarbonate, 0);
        double lime = inputs[LimeShare];
        double magnesia = inputs.Or(MagnesiaShare, 0);
        if (lime + magnesia > 1)
            problems.Add(new UnitProblem(MagnesiaShare, $"Lime and magnesia are {UnitText.Of(lime + magnesia)} of the clinker.", "Together they may be no more than 1: mend one of the two."));
        double volatiles = fromCarbonates * (Substance.CarbonDioxide.MassPer(lime, Substance.Lime) + Substance.CarbonDioxide.MassPer(magnesia, Substance.Magnesia));
        double calcined = inputs.Or(DustCalcination, 1);
        double dust = clinker * inputs.Or(KilnDust, 0);
        double lost = dust / (1 + (volatiles * (1 - calcined)));
        double processCarbonDioxide = volatiles * (clinker + (calcined * lost));
        double reactionHeat = (fromCarbonates * ((lime * LimeHeat) + (magnesia * MagnesiaHeat)) * (clinker + (calcined * lost))) - (inputs.Or(ClinkerHeat, 0) * clinker);
        double fuel = clinker * inputs[FuelEnergy];
        if (fuel < reactionHeat)
        {
            problems.Add(new UnitProblem(
                FuelEnergy, $"The fuel gives {UnitText.Of(inputs[FuelEnergy])} GJ per tonne of clinker, but nature asks for {UnitText.Of(reactionHeat / clinker)} GJ to drive out the carbon dioxide.",
                "Mend the fuel or the lime in the clinker, or give the clinkering-heat that comes back."));
        }

        if (Combustion.CarbonOf(inputs, problems) is not { } carbon || problems.Count > 0) return UnitResult.Refused(problems);
        var amounts = new Amounts(clinker, (clinker + lost) * (1 + volatiles), dust, processCarbonDioxide, Math.Max(0, reactionHeat), fuel, inputs[SpecificElectricity] * GigajoulePerMegawattHour);
        return ResultOf(inputs, amounts, carbon, lost);
    }

    private static UnitResult ResultOf(UnitReading inputs, Amounts amounts, double carbon, double lost) => new()
    {
        Flows =
        [
            new UnitFlow(RawMeal, amounts.RawMeal), new UnitFlow(Additions, 1 - amounts.Clinker), .. Combustion.Flows(inputs, amounts.Fuel, carbon), new UnitFlow(Electricity, amounts.Electricity),
            new UnitFlow(Product, 1), new UnitFlow(ProcessCarbonDioxide, amounts.CarbonDioxide), new UnitFlow(Dust, amounts.Dust),
        ],
        Values = [.. Costs.Of(inputs)],
        Balances =
        [
            new UnitBalance(
                "mass", "t/t", new UnitTerm("raw meal", UnitSide.In, amounts.RawMeal), new UnitTerm("additions", UnitSide.In, 1 - amounts.Clinker), new UnitTerm("cement", UnitSide.Out, 1),
                new UnitTerm("carbon dioxide of the carbonates", UnitSide.Out, amounts.CarbonDioxide), new UnitTerm("dust", UnitSide.Loss, amounts.Dust)),
            new UnitBalance(
                "energy", "GJ/t", new UnitTerm("fuel by lower heating value", UnitSide.In, amounts.Fuel), new UnitTerm("electricity", UnitSide.In, amounts.Electricity),
                new UnitTerm("bound by the reactions", UnitSide.Bound, amounts.ReactionHeat), new UnitTerm("kiln: gas, clinker and casing", UnitSide.Loss, amounts.Fuel - amounts.ReactionHeat),
                new UnitTerm("mills and fans", UnitSide.Loss, amounts.Electricity)),
            .. ElementsOf(inputs, amounts.Clinker, lost, amounts.CarbonDioxide),
            .. Combustion.Balances(inputs, amounts.Fuel, carbon),
        ],
    };

    // Of lime and magnesia in raw meal and dust a part is still carbonate.
    private static IEnumerable<UnitBalance> ElementsOf(UnitReading inputs, double clinker, double lost, double processCarbonDioxide)
    {
        double lime = inputs[LimeShare];
        double magnesia = inputs.Or(MagnesiaShare, 0);
        double inMeal = 1 - inputs.Or(NoCarbonate, 0);
        double inDust = inMeal * (1 - inputs.Or(DustCalcination, 1));
        return ElementBalances.Of(
            "of lime and magnesia", "t/t", new ElementTerm("calcite in the raw meal", UnitSide.In, Substance.Calcite.MassPer(lime * (clinker + lost) * inMeal, Substance.Lime), "CaCO3"),
            new ElementTerm("other lime in the raw meal", UnitSide.In, lime * (clinker + lost) * (1 - inMeal), "CaO"),
            new ElementTerm("magnesite in the raw meal", UnitSide.In, Substance.Magnesite.MassPer(magnesia * (clinker + lost) * inMeal, Substance.Magnesia), "MgCO3"),
            new ElementTerm("other magnesia in the raw meal", UnitSide.In, magnesia * (clinker + lost) * (1 - inMeal), "MgO"), new ElementTerm("lime in the clinker", UnitSide.Out, lime * clinker, "CaO"),
            new ElementTerm("magnesia in the clinker", UnitSide.Out, magnesia * clinker, "MgO"), new ElementTerm("carbon dioxide", UnitSide.Loss, processCarbonDioxide, "CO2"),
            new ElementTerm("calcite in the dust", UnitSide.Loss, Substance.Calcite.MassPer(lime * lost * inDust, Substance.Lime), "CaCO3"),
            new ElementTerm("lime in the dust", UnitSide.Loss, lime * lost * (1 - inDust), "CaO"),
            new ElementTerm("magnesite in the dust", UnitSide.Loss, Substance.Magnesite.MassPer(magnesia * lost * inDust, Substance.Magnesia), "MgCO3"),
            new ElementTerm("magnesia in the dust", UnitSide.Loss, magnesia * lost * (1 - inDust), "MgO"));
    }

    private sealed record Amounts(double Clinker, double RawMeal, double Dust, double CarbonDioxide, double ReactionHeat, double Fuel, double Electricity);
}
