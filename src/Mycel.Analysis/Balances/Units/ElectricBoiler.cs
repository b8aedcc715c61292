namespace Mycel.Analysis.Balances.Units;

/// <summary>Heat or steam from electricity.</summary>
internal sealed class ElectricBoiler : IUnitModel
{
    /// <inheritdoc />
    public string Id => "electric-boiler";

    /// <inheritdoc />
    public string Title => "Electric boiler";

    /// <inheritdoc />
    public string Sentence => "Heat is the electricity times the efficiency of the boiler; the rest leaves through its casing and with the water that is blown down.";

    /// <inheritdoc />
    public UnitFormula Formula { get; } = new(
        @"p = \eta \, w",
        "Energy balance of a boiler; electricity turns into heat in full, so that only losses make the efficiency less than 1.",
        new UnitSymbol("p", "heat delivered", "GJ"),
        new UnitSymbol(@"\eta", "efficiency", "1"),
        new UnitSymbol("w", "electricity", "GJ"));

    /// <inheritdoc />
    public string Basis => "One gigajoule of heat delivered.";

    /// <inheritdoc />
    public IReadOnlyList<UnitInput> Inputs { get; } = [Efficiency, Machines.SpecificInvestment, Machines.SpecificFixedCost];

    /// <inheritdoc />
    public IReadOnlyList<UnitPort> Ports { get; } = [Electricity, Heat];

    /// <inheritdoc />
    public IReadOnlyList<string> Remarks =>
    [
        "Steam, hot water and thermal oil are all heat here; feed water and blow-down are rows of `technologies.csv` where they matter.",
        "The efficiency is that of the year, standstill included. What a connection to the grid costs belongs to the investment.",
    ];

    /// <summary>Efficiency.</summary>
    internal static UnitInput Efficiency { get; } = new("efficiency", "heat delivered per electricity", "1", 0.01, 1);

    /// <summary>Electricity.</summary>
    internal static UnitPort Electricity { get; } = new("electricity", "electricity", false, "GJ");

    /// <summary>Heat delivered.</summary>
    internal static UnitPort Heat { get; } = new("delivered", "heat that is delivered", true, "GJ");

    /// <inheritdoc />
    public UnitResult Evaluate(UnitReading inputs)
    {
        double electricity = 1 / inputs[Efficiency];
        return new UnitResult
        {
            Flows = [new UnitFlow(Electricity, electricity), new UnitFlow(Heat, 1)],
            Values = [.. Machines.CostsOf(inputs, 1)],
            Balances =
            [
                new UnitBalance(
                    "energy", "GJ", new UnitTerm("electricity", UnitSide.In, electricity), new UnitTerm("heat delivered", UnitSide.Out, 1),
                    new UnitTerm("lost through casing and blow-down", UnitSide.Loss, electricity * (1 - inputs[Efficiency]))),
            ],
        };
    }
}
