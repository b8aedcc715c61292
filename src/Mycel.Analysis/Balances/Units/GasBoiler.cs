namespace Mycel.Analysis.Balances.Units;

/// <summary>Heat or steam from a fuel.</summary>
internal sealed class GasBoiler : IUnitModel
{
    /// <inheritdoc />
    public string Id => "gas-boiler";

    /// <inheritdoc />
    public string Title => "Gas boiler";

    /// <inheritdoc />
    public string Sentence => "Heat is the lower heating value of the fuel times the efficiency of the boiler; one that condenses the steam in its flue gas may pass 1 by what that steam gives.";

    /// <inheritdoc />
    public UnitFormula Formula { get; } = new(
        @"p = \eta \, q, \qquad \eta \le 1 + k",
        "Energy balance of a boiler by lower heating value; the heat of condensing is what the higher heating value has more.",
        new UnitSymbol("p", "heat delivered", "GJ"),
        new UnitSymbol(@"\eta", "efficiency by lower heating value", "1"),
        new UnitSymbol("q", "fuel by lower heating value", "GJ"),
        new UnitSymbol("k", "heat of condensing the steam of the flue gas, per lower heating value", "1"));

    /// <inheritdoc />
    public string Basis => "One gigajoule of heat delivered.";

    /// <inheritdoc />
    public IReadOnlyList<UnitInput> Inputs { get; } = [Efficiency, CondensingHeat, Machines.SpecificInvestment, Machines.SpecificFixedCost];

    /// <inheritdoc />
    public IReadOnlyList<UnitPort> Ports { get; } = [Fuel, Heat];

    /// <inheritdoc />
    public IReadOnlyList<string> Remarks =>
    [
        "The model knows no chemistry of the fuel: a row `carbon-to` of `technologies.csv` sends its carbon to carbon dioxide, as for any technology that burns something.",
        "The fuel is a resource counted in energy by its lower heating value. Blends of hydrogen and biogas are resources of their own.",
        "A boiler condenses only while the water that comes back is colder than about 55 degC (natural gas, from memory); one for steam does not.",
    ];

    /// <summary>Efficiency.</summary>
    internal static UnitInput Efficiency { get; } = new("efficiency", "heat delivered per lower heating value of the fuel", "1", 0.01, 1.2);

    /// <summary>Heat of condensing.</summary>
    internal static UnitInput CondensingHeat { get; } =
        new("condensing-heat", "heat of condensing the steam in the flue gas, per lower heating value: about 0.11 for natural gas", "1", 0, 0.2) { Without = "the boiler does not condense" };

    /// <summary>Fuel.</summary>
    internal static UnitPort Fuel { get; } = new("fuel", "fuel by lower heating value", false, "GJ");

    /// <summary>Heat delivered.</summary>
    internal static UnitPort Heat { get; } = new("delivered", "heat that is delivered", true, "GJ");

    /// <inheritdoc />
    public UnitResult Evaluate(UnitReading inputs)
    {
        double condensing = inputs.Or(CondensingHeat, 0);
        if (inputs[Efficiency] > 1 + condensing)
        {
            return UnitResult.Refused(new UnitProblem(
                Efficiency, $"The efficiency is {UnitText.Of(inputs[Efficiency])}, but fuel and condensing give no more than {UnitText.Of(1 + condensing)}.",
                "Mend the efficiency, or give the condensing-heat of the fuel where the boiler condenses."));
        }

        double fuel = 1 / inputs[Efficiency];
        return new UnitResult
        {
            Flows = [new UnitFlow(Fuel, fuel), new UnitFlow(Heat, 1)],
            Values = [.. Machines.CostsOf(inputs, 1)],
            Balances =
            [
                new UnitBalance(
                    "energy", "GJ", new UnitTerm("fuel by lower heating value", UnitSide.In, fuel), new UnitTerm("heat of condensing in the flue gas", UnitSide.In, fuel * condensing),
                    new UnitTerm("heat delivered", UnitSide.Out, 1), new UnitTerm("lost with flue gas and through the casing", UnitSide.Loss, fuel * (1 + condensing - inputs[Efficiency]))),
            ],
        };
    }
}
