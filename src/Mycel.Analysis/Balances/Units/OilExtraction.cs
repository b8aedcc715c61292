namespace Mycel.Analysis.Balances.Units;

/// <summary>Oil from dry biomass by pressing and by a solvent.</summary>
internal sealed class OilExtraction : IUnitModel
{
    /// <inheritdoc />
    public string Id => "oil-extraction";

    /// <inheritdoc />
    public string Title => "Oil extraction by press and solvent";

    /// <inheritdoc />
    public string Sentence => "A press takes a share of the oil of the biomass, a solvent takes more until a total share is reached, and the pulp keeps the rest with everything else.";

    /// <inheritdoc />
    public UnitFormula Formula { get; } = new(
        @"o = \tau x, \qquad b = 1 - \pi x, \qquad s = \lambda \, \mu \, b, \qquad r = 1 - \tau x",
        "Mass balance by component.",
        new UnitSymbol("o", "oil, per biomass", "1"),
        new UnitSymbol(@"\tau", "share of the oil that press and solvent take together", "1"),
        new UnitSymbol("x", "share of oil in the biomass", "1"),
        new UnitSymbol("b", "what the press leaves, per biomass", "1"),
        new UnitSymbol(@"\pi", "share of the oil that the press takes", "1"),
        new UnitSymbol("s", "solvent made up, per biomass", "1"),
        new UnitSymbol(@"\lambda", "share of the solvent that is lost", "1"),
        new UnitSymbol(@"\mu", "solvent per mass that the press leaves", "1"),
        new UnitSymbol("r", "pulp, per biomass", "1"));

    /// <inheritdoc />
    public string Basis => "One tonne of biomass fed, with the moisture that it has.";

    /// <inheritdoc />
    public IReadOnlyList<UnitInput> Inputs { get; } =
    [
        BiomassParts.Oil, BiomassParts.Cellulose, BiomassParts.Hemicellulose, BiomassParts.Lignin, BiomassParts.Ash, BiomassParts.Moisture, PressedShare, TotalShare, SolventRatio, SolventLoss,
        SpecificElectricity, SpecificHeat, .. Costs.Inputs,
    ];

    /// <inheritdoc />
    public IReadOnlyList<UnitPort> Ports { get; } = [Biomass, Solvent, Electricity, Heat, Oil, Pulp, SolventLost];

    /// <inheritdoc />
    public IReadOnlyList<string> Remarks =>
    [
        "What the shares of the biomass leave to 1 is protein, starch, sugar and whatever else; it stays in the pulp.",
        "Solvent that is lost goes to air and with the pulp; `solvent-lost` counts both. The pulp is counted without it.",
        "Drying the biomass is a technology of its own: its moisture here is what it is pressed with.",
        "Composition of the pulp for the next technology: each share by 1 less the share of oil taken; a table in the result lists it.",
    ];

    /// <summary>Costs.</summary>
    internal static ThroughputCosts Costs { get; } = new("t", "biomass fed");

    /// <summary>Share pressed.</summary>
    internal static UnitInput PressedShare { get; } = new("pressed-share", "share of the oil that the press takes", "1", 0, 1);

    /// <summary>Total share.</summary>
    internal static UnitInput TotalShare { get; } = new("total-share", "share of the oil that press and solvent take together", "1", 0, 1);

    /// <summary>Solvent.</summary>
    internal static UnitInput SolventRatio { get; } = new("solvent-ratio", "solvent in circulation per mass that the press leaves", "1", 0, 50) { Without = "no solvent, so that the press takes all that is taken" };

    /// <summary>Loss of solvent.</summary>
    internal static UnitInput SolventLoss { get; } = new("solvent-loss", "share of the solvent in circulation that is lost and made up", "1", 0, 1) { Without = "none" };

    /// <summary>Electricity.</summary>
    internal static UnitInput SpecificElectricity { get; } = new("specific-electricity", "electricity per biomass", "MWh/t", 0, 5) { Without = "not counted" };

    /// <summary>Heat.</summary>
    internal static UnitInput SpecificHeat { get; } = new("specific-heat", "heat that drives the solvent out, per biomass", "GJ/t", 0, 50) { Without = "not counted" };

    /// <summary>Biomass.</summary>
    internal static UnitPort Biomass { get; } = new("biomass", "biomass", false, "t");

    /// <summary>Solvent.</summary>
    internal static UnitPort Solvent { get; } = new("solvent", "solvent made up", false, "t") { IsOptional = true };

    /// <summary>Electricity.</summary>
    internal static UnitPort Electricity { get; } = new("electricity", "electricity", false, "MWh") { IsOptional = true };

    /// <summary>Heat.</summary>
    internal static UnitPort Heat { get; } = new("heat", "heat that drives the solvent out", false, "GJ") { IsOptional = true };

    /// <summary>Oil.</summary>
    internal static UnitPort Oil { get; } = new("oil", "oil", true, "t");

    /// <summary>Pulp.</summary>
    internal static UnitPort Pulp { get; } = new("pulp", "pulp with the oil that stays, without solvent", true, "t") { IsOptional = true };

    /// <summary>Solvent that is lost.</summary>
    internal static UnitPort SolventLost { get; } = new("solvent-lost", "solvent lost to air and with the pulp", true, "t") { IsOptional = true };

    /// <inheritdoc />
    public UnitResult Evaluate(UnitReading inputs)
    {
        var parts = BiomassParts.Of(inputs);
        List<UnitProblem> problems = [.. BiomassParts.ProblemsOf(inputs), .. ProblemsOf(inputs)];
        if (problems.Count > 0) return UnitResult.Refused(problems);
        double oil = parts.OilShare;
        double pressed = oil * inputs[PressedShare];
        double dissolved = oil * (inputs[TotalShare] - inputs[PressedShare]);
        double solvent = (1 - pressed) * inputs.Or(SolventRatio, 0) * inputs.Or(SolventLoss, 0);
        BiomassParts pulp = parts with { OilShare = oil * (1 - inputs[TotalShare]) };
        return new UnitResult
        {
            Flows =
            [
                new UnitFlow(Biomass, 1), new UnitFlow(Solvent, solvent), new UnitFlow(Electricity, inputs.Or(SpecificElectricity, 0)), new UnitFlow(Heat, inputs.Or(SpecificHeat, 0)),
                new UnitFlow(Oil, pressed + dissolved), new UnitFlow(Pulp, pulp.Sum), new UnitFlow(SolventLost, solvent),
            ],
            Values = [.. Costs.Of(inputs)],
            Balances =
            [
                new UnitBalance(
                    "mass", "t/t", [new UnitTerm("biomass", UnitSide.In, 1), new UnitTerm("solvent made up", UnitSide.In, solvent), new UnitTerm("oil pressed", UnitSide.Out, pressed),
                    new UnitTerm("oil dissolved", UnitSide.Out, dissolved), .. pulp.Terms("in the pulp"), new UnitTerm("solvent lost", UnitSide.Loss, solvent)]),
            ],
            Series = pulp.Sum > 0 ? [new UnitSeries("pulp: oil, cellulose, hemicellulose, lignin, ash, water, rest", "t/t", 1, [.. pulp.All.Select(part => part.Share / pulp.Sum)])] : [],
        };
    }

    private static IEnumerable<UnitProblem> ProblemsOf(UnitReading inputs)
    {
        if (inputs[TotalShare] < inputs[PressedShare])
            yield return new UnitProblem(TotalShare, $"total-share is {UnitText.Of(inputs[TotalShare])}, less than the press takes alone, {UnitText.Of(inputs[PressedShare])}.", "Mend the two shares: the total holds what the press takes.");
        else if (inputs[TotalShare] > inputs[PressedShare] && !inputs.Has(SolventRatio))
            yield return new UnitProblem(TotalShare, "More oil is taken than the press takes, but no solvent is given that could take it.", "Add a row for the solvent-ratio.");
        if (inputs.Or(BiomassParts.Oil, 0) * inputs[TotalShare] <= 0)
            yield return new UnitProblem(TotalShare, "No oil is taken.", "Mend the share of oil in the biomass, or the share that is taken.");
    }
}
