using Mycel.Analysis.Balances.Steam;

namespace Mycel.Analysis.Balances.Units;

/// <summary>Electricity and heat from a fuel, by stated efficiencies or by a back-pressure steam turbine.</summary>
internal sealed class CombinedHeatPower : IUnitModel
{
    // Drops of water wear the blades of a turbine: general knowledge of the trade, not confirmed in a source that we hold.
    private const double DriestExhaust = 0.85;
    private const double UsualPumpEfficiency = 0.75;

    /// <inheritdoc />
    public string Id => "combined-heat-power";

    /// <inheritdoc />
    public string Title => "Combined heat and power";

    /// <inheritdoc />
    public string Sentence =>
        "Electricity and heat are shares of the lower heating value of the fuel: as stated, or as they follow from the states of steam before and behind a turbine whose exhaust heats others.";

    /// <inheritdoc />
    public UnitFormula Formula { get; } = new(
        @"m = \frac{\beta}{h_1 - h_4}, \qquad w = m \left( \gamma \, (h_1 - h_2) - (h_4 - h_3) \right), \qquad q = m \, (h_2 - h_3), \qquad h_2 = h_1 - \sigma \, (h_1 - h_{2s})",
        "Steady-flow energy balances of boiler, turbine, consumer and pump; states of water and steam by IAPWS R7-97(2012).",
        new UnitSymbol("m", "steam per fuel", "t/GJ"),
        new UnitSymbol(@"\beta", "efficiency of the boiler", "1"),
        new UnitSymbol("h", "enthalpy of live steam (1), exhaust (2), returned water (3) and feed water (4)", "GJ/t"),
        new UnitSymbol("s", "entropy: the subscript marks an expansion that keeps it", "kJ/(kg K)"),
        new UnitSymbol("w", "electricity per fuel", "1"),
        new UnitSymbol(@"\gamma", "efficiency of the generator", "1"),
        new UnitSymbol("q", "heat delivered per fuel", "1"),
        new UnitSymbol(@"\sigma", "isentropic efficiency of the turbine", "1"));

    /// <inheritdoc />
    public string Basis => "One gigajoule of fuel by lower heating value.";

    /// <inheritdoc />
    public IReadOnlyList<UnitInput> Inputs { get; } =
    [
        ElectricalEfficiency, ThermalEfficiency, LivePressure, LiveTemperature, BackPressure, TurbineEfficiency, PumpEfficiency, BoilerEfficiency, GeneratorEfficiency, ReturnTemperature,
        .. Combustion.Inputs, Machines.SpecificInvestment, Machines.SpecificFixedCost,
    ];

    /// <inheritdoc />
    public IReadOnlyList<UnitPort> Ports { get; } = [Combustion.Fuel, Combustion.FuelEnergy, Electricity, Heat, SteamMass, Combustion.CarbonDioxide];

    /// <inheritdoc />
    public IReadOnlyList<string> Remarks =>
    [
        .. Combustion.Remarks,
        "Give electrical-efficiency and thermal-efficiency, or live steam, back pressure and the efficiencies of boiler, turbine and generator; not both.",
        "Costs are by power of electricity. `heat` is what the exhaust gives until it is the water that comes back; `steam` is its mass.",
        "The turbine model has no bleeding, no leaks and no pressure losses; one isentropic efficiency stands for all of it.",
    ];

    /// <summary>Electrical efficiency.</summary>
    internal static UnitInput ElectricalEfficiency { get; } = Share("electrical-efficiency", "electricity per lower heating value", "it follows from the steam");

    /// <summary>Thermal efficiency.</summary>
    internal static UnitInput ThermalEfficiency { get; } = Share("thermal-efficiency", "heat delivered per lower heating value", "it follows from the steam");

    /// <summary>Pressure of live steam.</summary>
    internal static UnitInput LivePressure { get; } = new("live-steam-pressure", "pressure of the steam that enters the turbine", "bar", 0.02, 1000) { Without = "the efficiencies are stated" };

    /// <summary>Temperature of live steam.</summary>
    internal static UnitInput LiveTemperature { get; } = new("live-steam-temperature", "temperature of the steam that enters the turbine", "K", 273.15, 1273.15) { Without = "the efficiencies are stated" };

    /// <summary>Back pressure.</summary>
    internal static UnitInput BackPressure { get; } = new("back-pressure", "pressure behind the turbine", "bar", 0.01, 200) { Without = "the efficiencies are stated" };

    /// <summary>Isentropic efficiency.</summary>
    internal static UnitInput TurbineEfficiency { get; } = Share("isentropic-efficiency", "work of the turbine by that of one without losses", "the efficiencies are stated");

    /// <summary>Efficiency of the pump.</summary>
    internal static UnitInput PumpEfficiency { get; } = new("pump-efficiency", "work of a feed-water pump without losses by that of the pump", "1", 0.1, 1) { Without = "0.75, from memory; it hardly matters" };

    /// <summary>Efficiency of the boiler.</summary>
    internal static UnitInput BoilerEfficiency { get; } = Share("boiler-efficiency", "heat of the boiler by lower heating value", "the efficiencies are stated");

    /// <summary>Efficiency of the generator.</summary>
    internal static UnitInput GeneratorEfficiency { get; } = Share("generator-efficiency", "electricity by work of the turbine, gears included", "1");

    /// <summary>Temperature of the returned water.</summary>
    internal static UnitInput ReturnTemperature { get; } = new("return-temperature", "temperature of the water that consumers send back", "K", 273.15, 640) { Without = "it comes back boiling" };

    /// <summary>Electricity.</summary>
    internal static UnitPort Electricity { get; } = new("electricity", "electricity after the feed-water pump", true, "GJ");

    /// <summary>Heat.</summary>
    internal static UnitPort Heat { get; } = new("heat", "heat delivered", true, "GJ") { IsOptional = true };

    /// <summary>Steam.</summary>
    internal static UnitPort SteamMass { get; } = new("steam", "the same heat as mass of exhaust steam", true, "t") { IsOptional = true };

    private static IReadOnlyList<UnitInput> Needed { get; } = [LivePressure, LiveTemperature, BackPressure, TurbineEfficiency, BoilerEfficiency];

    /// <inheritdoc />
    public UnitResult Evaluate(UnitReading inputs)
    {
        var problems = new List<UnitProblem>();
        var beyond = new List<UnitProblem>();
        double? carbon = Combustion.CarbonOf(inputs, problems);
        Shares? shares = inputs.Has(ElectricalEfficiency) || inputs.Has(ThermalEfficiency) ? Stated(inputs, problems) : OfSteam(inputs, problems, beyond);
        if (carbon is not { } known || shares is null || problems.Count > 0) return UnitResult.Refused(problems);
        return new UnitResult
        {
            Flows =
            [
                .. Combustion.Flows(inputs, 1, known), new UnitFlow(Electricity, shares.Electricity), new UnitFlow(Heat, shares.Heat), new UnitFlow(SteamMass, shares.Steam),
            ],
            Values = [.. Machines.CostsOf(inputs, shares.Electricity)],
            Balances =
            [
                new UnitBalance(
                    "energy", "GJ", new UnitTerm("fuel by lower heating value", UnitSide.In, 1), new UnitTerm("electricity", UnitSide.Out, shares.Electricity),
                    new UnitTerm("heat delivered", UnitSide.Out, shares.Heat), new UnitTerm("generator and gears", UnitSide.Loss, shares.Generator),
                    new UnitTerm("flue gas and casing", UnitSide.Loss, 1 - shares.Electricity - shares.Heat - shares.Generator)),
                .. Combustion.Balances(inputs, 1, known),
            ],
            BeyondValidity = beyond,
        };
    }

    private static Shares? Stated(UnitReading inputs, List<UnitProblem> problems)
    {
        if (Needed.FirstOrDefault(inputs.Has) is { } doubled)
            problems.Add(new UnitProblem(doubled, $"{doubled.Id} is given, and the efficiencies are stated too.", "Keep either the states of steam or electrical-efficiency and thermal-efficiency."));
        if (inputs.Find(ElectricalEfficiency) is not { } electricity || inputs.Find(ThermalEfficiency) is not { } heat)
        {
            problems.Add(new UnitProblem(ElectricalEfficiency, "Of electrical-efficiency and thermal-efficiency one is given.", "Give both."));
            return null;
        }

        if (electricity + heat > 1)
            problems.Add(new UnitProblem(ThermalEfficiency, $"Electricity and heat are {UnitText.Of(electricity + heat)} of the fuel's lower heating value.", "Together they may be no more than 1: mend one of the two."));
        return new Shares(electricity, heat, 0, 0);
    }

    private static Shares? OfSteam(UnitReading inputs, List<UnitProblem> problems, List<UnitProblem> beyond)
    {
        List<UnitInput> missing = [.. Needed.Where(input => !inputs.Has(input))];
        if (missing.Count > 0)
        {
            problems.Add(new UnitProblem(missing[0], $"The steam is not told in full: {string.Join(", ", missing.Select(input => input.Id))} are missing.", "Add them, or state electrical-efficiency and thermal-efficiency."));
            return null;
        }

        if (SteamState.At(inputs[LivePressure] / 10, inputs[LiveTemperature]) is not SteamState live)
        {
            problems.Add(new UnitProblem(LivePressure, ((BeyondSteam)SteamState.At(inputs[LivePressure] / 10, inputs[LiveTemperature])).Problem, "Mend pressure or temperature of the live steam."));
            return null;
        }

        (SteamCycle? cycle, string problem) = SteamCycle.Of(live, inputs[BackPressure] / 10, inputs[TurbineEfficiency], inputs.Or(PumpEfficiency, UsualPumpEfficiency), inputs.Find(ReturnTemperature));
        if (cycle is null)
        {
            problems.Add(new UnitProblem(BackPressure, problem, "Mend the pressures or the temperature of the returned water."));
            return null;
        }

        return OfCycle(inputs, cycle, problems, beyond);
    }

    private static Shares? OfCycle(UnitReading inputs, SteamCycle cycle, List<UnitProblem> problems, List<UnitProblem> beyond)
    {
        if (BoilerProblem(inputs, cycle) is { } impossible)
        {
            problems.Add(impossible);
            return null;
        }

        double perFuel = inputs[BoilerEfficiency] / cycle.BoilerHeat;
        double generator = inputs.Or(GeneratorEfficiency, 1);
        double electricity = perFuel * ((generator * cycle.TurbineWork) - cycle.PumpWork);
        double heat = perFuel * cycle.HeatGiven;
        if (!(electricity > 0)) problems.Add(new UnitProblem(TurbineEfficiency, "The pump needs more than the turbine gives.", "Mend the efficiencies or the pressures."));
        else if (heat < 0) problems.Add(new UnitProblem(ReturnTemperature, "The water that comes back holds more heat than the exhaust.", "Mend the temperature of the returned water."));
        if (problems.Count > 0) return null;
        if (cycle.Exhaust.Quality < DriestExhaust)
            beyond.Add(new UnitProblem(BackPressure, $"The exhaust is {UnitText.Of(100 * (1 - cycle.Exhaust.Quality!.Value))} % water, which wears the blades of turbines.", "Check the pressures, or make the live steam hotter."));
        return new Shares(electricity, heat, perFuel * cycle.TurbineWork * (1 - generator), 1000 * perFuel);
    }

    // Steam is made of water by giving it heat: else every share below has the wrong sign, and two wrong signs look like right ones.
    private static UnitProblem? BoilerProblem(UnitReading inputs, SteamCycle cycle)
    {
        if (cycle.LiveSteam.Phase == SteamPhase.Liquid)
            return new UnitProblem(LiveTemperature, $"Water does not boil at {UnitText.Degrees(inputs[LiveTemperature])} and the pressure of the live steam.", "Mend pressure or temperature.");
        if (cycle.Return.Phase == SteamPhase.Vapour)
            return new UnitProblem(ReturnTemperature, $"What comes back is steam at {UnitText.Degrees(inputs.Or(ReturnTemperature, cycle.Return.Temperature))} and the back pressure, which no pump takes.", "Mend the temperature of the returned water or the back pressure.");
        return cycle.BoilerHeat > 0
            ? null
            : new UnitProblem(LiveTemperature, "The feed water holds as much heat as the live steam: the boiler would have nothing to do.", "Make the live steam hotter, or mend the pump and the returned water.");
    }

    private static UnitInput Share(string id, string meaning, string without) => new(id, meaning, "1", 0.01, 1) { Without = without };

    // Steam is in tonnes per gigajoule, everything else a share of the fuel.
    private sealed record Shares(double Electricity, double Heat, double Generator, double Steam);
}
