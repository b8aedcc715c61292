namespace Mycel.Analysis.Balances.Units;

/// <summary>Electricity from coal, gas or oil.</summary>
internal sealed class FossilPower : IUnitModel
{
    /// <inheritdoc />
    public string Id => "fossil-power";

    /// <inheritdoc />
    public string Title => "Power plant";

    /// <inheritdoc />
    public string Sentence =>
        "Electricity is the lower heating value of the fuel times the efficiency of the generator's terminals, less own use; the rest leaves with flue gas and cooling, and the carbon as carbon dioxide.";

    /// <inheritdoc />
    public UnitFormula Formula { get; } = new(
        @"w = \eta \, (1 - u) \, q, \qquad q = H m, \qquad k = \frac{M}{A} \, c \, (1 - b) \, m, \qquad h = (1 - \eta - f) \, q, \qquad \eta \le 1 - \frac{T_0}{T}",
        "Energy and carbon balance of a power plant by lower heating value; Carnot's theorem between the hottest steam or gas and the surroundings.",
        new UnitSymbol("w", "electricity delivered", "GJ"),
        new UnitSymbol(@"\eta", "efficiency at the terminals of the generator", "1"),
        new UnitSymbol("u", "share of the electricity that the plant uses itself", "1"),
        new UnitSymbol("q", "fuel by lower heating value", "GJ"),
        new UnitSymbol("H", "lower heating value", "GJ/t"),
        new UnitSymbol("m", "fuel", "t"),
        new UnitSymbol("k", "carbon dioxide", "t"),
        new UnitSymbol("M", "molar mass of carbon dioxide", "g/mol"),
        new UnitSymbol("A", "molar mass of carbon", "g/mol"),
        new UnitSymbol("c", "carbon in the fuel", "1"),
        new UnitSymbol("b", "share of the carbon that stays in the ash", "1"),
        new UnitSymbol("h", "heat given off by cooling", "GJ"),
        new UnitSymbol("f", "share of the fuel's energy lost with flue gas and through the casing", "1"),
        new UnitSymbol("T", "temperature of the hottest steam or gas and (0) of the cooling", "K"));

    /// <inheritdoc />
    public string Basis => "One gigajoule of electricity delivered.";

    /// <inheritdoc />
    public IReadOnlyList<UnitInput> Inputs { get; } =
    [
        Efficiency, OwnUse, .. Combustion.Inputs, FlueGasLoss, CoolingWater, .. PartLoad.Inputs, HotTemperature, CoolingTemperature, Machines.SpecificInvestment, Machines.SpecificFixedCost,
    ];

    /// <inheritdoc />
    public IReadOnlyList<UnitPort> Ports { get; } =
        [Combustion.Fuel, Combustion.FuelEnergy, Water, Electricity, Combustion.CarbonDioxide, FlueGasHeat, CoolingHeat];

    /// <inheritdoc />
    public IReadOnlyList<string> Remarks =>
    [
        .. Combustion.Remarks,
        "Efficiencies at part load make curves of fuel, carbon dioxide and heat. A plan counts full load; a balance of a given activity follows the curves.",
    ];

    /// <summary>Efficiency.</summary>
    internal static UnitInput Efficiency { get; } = new("efficiency", "electricity at the terminals of the generator by lower heating value of the fuel, at full load", "1", 0.01, 0.99);

    /// <summary>Own use.</summary>
    internal static UnitInput OwnUse { get; } = new("own-use", "share of the electricity that the plant's pumps, fans and mills use", "1", 0, 0.5) { Without = "none" };

    /// <summary>Flue gas loss.</summary>
    internal static UnitInput FlueGasLoss { get; } =
        new("flue-gas-loss", "share of the fuel's energy that leaves with flue gas, with ash and through the casing", "1", 0, 0.9) { Without = "counted with what cooling gives off" };

    /// <summary>Cooling water.</summary>
    internal static UnitInput CoolingWater { get; } = new("cooling-water", "water that evaporates and is drained per heat that cooling gives off", "m3/GJ", 0, 100) { Without = "none" };

    /// <summary>Highest temperature.</summary>
    internal static UnitInput HotTemperature { get; } = Machines.Temperature("hot-temperature", "temperature of the steam or gas that enters the turbine");

    /// <summary>Temperature of cooling.</summary>
    internal static UnitInput CoolingTemperature { get; } = Machines.Temperature("cooling-temperature", "temperature at which cooling gives off heat");

    /// <summary>Water.</summary>
    internal static UnitPort Water { get; } = new("water", "water for cooling", false, "m3", "t") { IsOptional = true };

    /// <summary>Electricity.</summary>
    internal static UnitPort Electricity { get; } = new("electricity", "electricity after own use", true, "GJ");

    /// <summary>Heat of the flue gas.</summary>
    internal static UnitPort FlueGasHeat { get; } = new("flue-gas-heat", "heat that leaves with flue gas, with ash and through the casing", true, "GJ") { IsOptional = true };

    /// <summary>Heat of cooling.</summary>
    internal static UnitPort CoolingHeat { get; } = new("cooling-heat", "heat given off by cooling", true, "GJ") { IsOptional = true };

    /// <inheritdoc />
    public UnitResult Evaluate(UnitReading inputs)
    {
        var problems = new List<UnitProblem>();
        double efficiency = inputs[Efficiency];
        double flueGas = inputs.Or(FlueGasLoss, 0);
        if (efficiency + flueGas > 1)
            problems.Add(new UnitProblem(FlueGasLoss, $"Efficiency and flue gas take {UnitText.Of(efficiency + flueGas)} of the fuel's energy.", "Together they may take no more than 1: mend one of the two."));
        CheckCarnot(inputs, problems);
        if (Combustion.CarbonOf(inputs, problems) is not { } carbon || problems.Count > 0) return UnitResult.Refused(problems);
        IReadOnlyList<UnitFlow> flows = PartLoad.Flows(inputs, efficiency, at => FlowsAt(inputs, at, carbon), problems);
        if (problems.Count > 0) return UnitResult.Refused(problems);
        return new UnitResult { Flows = flows, Values = [.. Machines.CostsOf(inputs, 1)], Balances = PartLoad.Balances(inputs, efficiency, at => BalancesAt(inputs, at, carbon)) };
    }

    private static IReadOnlyList<UnitBalance> BalancesAt(UnitReading inputs, double efficiency, double carbon)
    {
        double own = inputs.Or(OwnUse, 0);
        double flueGas = inputs.Or(FlueGasLoss, 0);
        double fuel = FuelAt(inputs, efficiency);
        return
        [
            new UnitBalance(
                "energy", "GJ", new UnitTerm("fuel by lower heating value", UnitSide.In, fuel), new UnitTerm("electricity delivered", UnitSide.Out, 1),
                new UnitTerm("own use", UnitSide.Loss, own / (1 - own)), new UnitTerm("flue gas, ash and casing", UnitSide.Loss, fuel * flueGas),
                new UnitTerm("cooling", UnitSide.Loss, fuel * (1 - efficiency - flueGas))),
            .. Combustion.Balances(inputs, fuel, carbon),
            .. CoolingOf(inputs, fuel * (1 - efficiency - flueGas)),
        ];
    }

    private static IEnumerable<UnitBalance> CoolingOf(UnitReading inputs, double heat)
    {
        if (!(inputs.Or(CoolingWater, 0) * heat is > 0 and var water)) yield break;
        yield return new UnitBalance("water", "m3", new UnitTerm("made up", UnitSide.In, water), new UnitTerm("evaporated and let off by cooling", UnitSide.Loss, water));
    }

    private static double FuelAt(UnitReading inputs, double efficiency) => 1 / (efficiency * (1 - inputs.Or(OwnUse, 0)));

    private static IReadOnlyList<UnitFlow> FlowsAt(UnitReading inputs, double efficiency, double carbon)
    {
        double fuel = FuelAt(inputs, efficiency);
        double flueGas = fuel * inputs.Or(FlueGasLoss, 0);
        double cooling = fuel * (1 - efficiency - inputs.Or(FlueGasLoss, 0));
        return
        [
            .. Combustion.Flows(inputs, fuel, carbon), new UnitFlow(Water, cooling * inputs.Or(CoolingWater, 0)), new UnitFlow(Electricity, 1), new UnitFlow(FlueGasHeat, flueGas),
            new UnitFlow(CoolingHeat, cooling),
        ];
    }

    private static void CheckCarnot(UnitReading inputs, List<UnitProblem> problems)
    {
        if (inputs.Find(HotTemperature) is not { } hot || inputs.Find(CoolingTemperature) is not { } cold) return;
        double most = Thermodynamics.WorkShare(hot, cold);
        if (inputs[Efficiency] <= most) return;
        problems.Add(new UnitProblem(
            Efficiency, $"The efficiency is {UnitText.Of(inputs[Efficiency])}, but nature allows no more than {UnitText.Of(most)} between {UnitText.Degrees(hot)} and {UnitText.Degrees(cold)}.",
            "Mend the efficiency or the temperatures."));
    }
}
