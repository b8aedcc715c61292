namespace Mycel.Analysis.Balances.Units;

/// <summary>Ammonia from nitrogen and hydrogen.</summary>
internal sealed class AmmoniaSynthesis : IUnitModel
{
    private const double GigajoulePerMegawattHour = 3.6;
    private const double HydrogenPerNitrogen = 3;

    // Dry air: the mole share of its nitrogen. US Standard Atmosphere 1976, recalled and not confirmed.
    private const double NitrogenOfAir = 0.78084;
    private const double AmbientTemperature = 298.15;

    private static readonly double HydrogenHeat = -Substance.Steam.Enthalpy / Substance.Hydrogen.MolarMass;
    private static readonly double AmmoniaHeat = (Substance.Ammonia.Enthalpy - (1.5 * Substance.Steam.Enthalpy)) / Substance.Ammonia.MolarMass;
    private static readonly double ReactionHeat = -Substance.Ammonia.Enthalpy / Substance.Ammonia.MolarMass;

    /// <inheritdoc />
    public string Id => "ammonia-synthesis";

    /// <inheritdoc />
    public string Title => "Ammonia from nitrogen and hydrogen";

    /// <inheritdoc />
    public string Sentence =>
        "Nitrogen and three times as many moles of hydrogen give ammonia; what one pass leaves, which is no less than equilibrium does, goes round but for the purge, the heat of reaction can raise steam, and separating the nitrogen from air takes electricity.";

    /// <inheritdoc />
    public UnitFormula Formula { get; } = new(
        @"\mathrm{N_2} + 3 \, \mathrm{H_2} = 2 \, \mathrm{NH_3}, \qquad f = 1 + p \left( \frac{1}{x} - 1 \right), \qquad g = r f, \qquad g \ge 3, \qquad s \ge \frac{R T_0}{M} \ln \frac{1}{y},"
        + @" \qquad x \le z, \qquad \frac{4 z^2 (1 + b - 2 z)^2}{(1 - z) (b - 3 z)^3} = k P^2, \qquad \ln k = - \frac{G}{R T}",
        "Stoichiometry and the balance of a loop with recycle and purge; heats from standard enthalpies of formation; equilibrium of ideal gases from free enthalpies (Moran and Shapiro, tables A-25 and of heat capacities); least work of drawing a little nitrogen from much air.",
        new UnitSymbol("f", "nitrogen taken in, per mole that reacts", "1"),
        new UnitSymbol("p", "share of the gas behind the separator that is purged", "1"),
        new UnitSymbol("x", "conversion of nitrogen per pass", "1"),
        new UnitSymbol("g", "hydrogen taken in, per mole of nitrogen that reacts", "1"),
        new UnitSymbol("r", "moles of hydrogen per mole of nitrogen in the make-up gas", "1"),
        new UnitSymbol("z", "conversion per pass at equilibrium", "1"),
        new UnitSymbol("b", "moles of hydrogen per mole of nitrogen in the gas that enters the reactor", "1"),
        new UnitSymbol("k", "equilibrium constant", "1/atm2"),
        new UnitSymbol("P", "pressure in the reactor", "atm"),
        new UnitSymbol("G", "free enthalpy of the reaction at 1 atm and the temperature of the reactor", "J/mol"),
        new UnitSymbol("s", "electricity of air separation", "GJ/t"),
        new UnitSymbol("R", "gas constant", "J/(mol K)"),
        new UnitSymbol("T", "temperature of the reactor, and (0) of the surroundings", "K"),
        new UnitSymbol("M", "molar mass of nitrogen", "g/mol"),
        new UnitSymbol("y", "mole share of nitrogen in air", "1"));

    /// <inheritdoc />
    public string Basis => "One tonne of ammonia.";

    /// <inheritdoc />
    public IReadOnlyList<UnitInput> Inputs { get; } =
        [SynthesisLoop.Conversion, SynthesisLoop.Purge, SynthesisLoop.Ratio, .. SynthesisEquilibrium.Inputs, SpecificElectricity, SeparationElectricity, HeatRecovery, Machines.SpecificInvestment, Machines.SpecificFixedCost];

    /// <inheritdoc />
    public IReadOnlyList<UnitPort> Ports { get; } = [Nitrogen, Hydrogen, Electricity, Ammonia, RecoveredHeat, PurgedNitrogen, PurgedHydrogen];

    /// <inheritdoc />
    public IReadOnlyList<string> Remarks =>
    [
        "Where `separation-electricity` is given the nitrogen comes from the plant's own air separation: bind `nitrogen` to a resource that nature gives, or leave it; otherwise bind it to what is bought.",
        "Argon, and ammonia that stays in the purge, are left out. Costs are by power of ammonia by lower heating value.",
        SynthesisEquilibrium.Remark,
    ];

    /// <summary>Electricity.</summary>
    internal static UnitInput SpecificElectricity { get; } = new("specific-electricity", "electricity of the loop's compressors and of cooling, per ammonia", "MWh/t", 0, 20);

    /// <summary>Electricity of air separation.</summary>
    internal static UnitInput SeparationElectricity { get; } = new("separation-electricity", "electricity of air separation per nitrogen", "MWh/t", 0, 5) { Without = "the nitrogen comes from elsewhere" };

    /// <summary>Recovered heat.</summary>
    internal static UnitInput HeatRecovery { get; } = new("heat-recovery", "share of the heat of reaction that raises steam", "1", 0, 1) { Without = "none" };

    /// <summary>Nitrogen.</summary>
    internal static UnitPort Nitrogen { get; } = new("nitrogen", "nitrogen", false, "t") { IsOptional = true };

    /// <summary>Hydrogen.</summary>
    internal static UnitPort Hydrogen { get; } = new("hydrogen", "hydrogen", false, "t");

    /// <summary>Electricity.</summary>
    internal static UnitPort Electricity { get; } = new("electricity", "electricity, that of air separation among it", false, "GJ") { IsOptional = true };

    /// <summary>Ammonia.</summary>
    internal static UnitPort Ammonia { get; } = new("ammonia", "ammonia", true, "t");

    /// <summary>Recovered heat.</summary>
    internal static UnitPort RecoveredHeat { get; } = new("recovered-heat", "heat of reaction that raises steam", true, "GJ") { IsOptional = true };

    /// <summary>Purged nitrogen.</summary>
    internal static UnitPort PurgedNitrogen { get; } = new("purged-nitrogen", "nitrogen in the purge", true, "t") { IsOptional = true };

    /// <summary>Purged hydrogen.</summary>
    internal static UnitPort PurgedHydrogen { get; } = new("purged-hydrogen", "hydrogen in the purge", true, "t") { IsOptional = true };

    /// <inheritdoc />
    public UnitResult Evaluate(UnitReading inputs)
    {
        var problems = new List<UnitProblem>();
        CheckSeparation(inputs, problems);
        if (SynthesisLoop.Of(inputs, HydrogenPerNitrogen, problems) is not { } loop || problems.Count > 0) return UnitResult.Refused(problems);
        SynthesisEquilibrium? equilibrium = SynthesisEquilibrium.Of(inputs, loop, GasReaction.Ammonia, problems);
        if (problems.Count > 0) return UnitResult.Refused(problems);

        // Half a mole of nitrogen reacts for each mole of ammonia.
        double nitrogen = Substance.Nitrogen.MassPer(loop.KeyFeed / 2, Substance.Ammonia);
        double hydrogen = Substance.Hydrogen.MassPer(loop.OtherFeed / 2, Substance.Ammonia);
        double purgedNitrogen = Substance.Nitrogen.MassPer(loop.KeyPurge / 2, Substance.Ammonia);
        double purgedHydrogen = Substance.Hydrogen.MassPer(loop.OtherPurge / 2, Substance.Ammonia);
        double compression = inputs[SpecificElectricity] * GigajoulePerMegawattHour;
        double separation = nitrogen * inputs.Or(SeparationElectricity, 0) * GigajoulePerMegawattHour;
        double recovered = ReactionHeat * inputs.Or(HeatRecovery, 0);
        return new UnitResult
        {
            Flows =
            [
                new UnitFlow(Nitrogen, nitrogen), new UnitFlow(Hydrogen, hydrogen), new UnitFlow(Electricity, compression + separation), new UnitFlow(Ammonia, 1), new UnitFlow(RecoveredHeat, recovered),
                new UnitFlow(PurgedNitrogen, purgedNitrogen), new UnitFlow(PurgedHydrogen, purgedHydrogen),
            ],
            Values = [.. Machines.CostsOf(inputs, AmmoniaHeat)],
            Balances =
            [
                new UnitBalance(
                    "energy", "GJ/t", new UnitTerm("hydrogen by lower heating value", UnitSide.In, hydrogen * HydrogenHeat), new UnitTerm("electricity of compressors", UnitSide.In, compression),
                    new UnitTerm("electricity of air separation", UnitSide.In, separation), new UnitTerm("ammonia by lower heating value", UnitSide.Out, AmmoniaHeat), new UnitTerm("steam raised", UnitSide.Out, recovered),
                    new UnitTerm("hydrogen in the purge", UnitSide.Loss, purgedHydrogen * HydrogenHeat), new UnitTerm("cooling of the reactor", UnitSide.Loss, ReactionHeat - recovered),
                    new UnitTerm("cooling of compressors", UnitSide.Loss, compression), new UnitTerm("air separation", UnitSide.Loss, separation)),
                new UnitBalance(
                    "mass", "t/t", new UnitTerm("nitrogen", UnitSide.In, nitrogen), new UnitTerm("hydrogen", UnitSide.In, hydrogen), new UnitTerm("ammonia", UnitSide.Out, 1),
                    new UnitTerm("purge", UnitSide.Loss, purgedNitrogen + purgedHydrogen)),
                .. ElementBalances.Of(
                    "", "t/t", new ElementTerm("nitrogen", UnitSide.In, nitrogen, "N2"), new ElementTerm("hydrogen", UnitSide.In, hydrogen, "H2"), new ElementTerm("ammonia", UnitSide.Out, 1, "NH3"),
                    new ElementTerm("nitrogen in the purge", UnitSide.Loss, purgedNitrogen, "N2"), new ElementTerm("hydrogen in the purge", UnitSide.Loss, purgedHydrogen, "H2")),
            ],
            Series = [new UnitSeries("gas that goes round", "mol/mol", 1, [loop.Recycle]), .. equilibrium?.Series ?? []],
            BeyondValidity = [.. equilibrium?.BeyondValidity ?? []],
        };
    }

    private static void CheckSeparation(UnitReading inputs, List<UnitProblem> problems)
    {
        if (inputs.Find(SeparationElectricity) is not { } given) return;
        double least = Thermodynamics.DrawingWork(NitrogenOfAir, AmbientTemperature, Substance.Nitrogen.MolarMass);
        if (given * GigajoulePerMegawattHour >= least) return;
        problems.Add(new UnitProblem(
            SeparationElectricity, $"Air separation takes {UnitText.Of(given)} MWh/t, but nature asks for {UnitText.Of(least / GigajoulePerMegawattHour)} MWh/t to draw nitrogen from air.",
            "Mend the figure, or leave it out where the nitrogen comes from elsewhere."));
    }
}
