namespace Mycel.Analysis.Balances.Units;

/// <summary>Gas brought to a higher pressure in stages with cooling between them.</summary>
internal sealed class Compression : IUnitModel
{
    private const double GigajoulesPerMegawattHour = 3.6;

    // Above this, seals and oil of compressors suffer (from memory, not confirmed).
    private const double HottestUsual = 473.15;

    /// <inheritdoc />
    public string Id => "compression";

    /// <inheritdoc />
    public string Title => "Compression of a gas";

    /// <inheritdoc />
    public string Sentence => "Each stage raises the pressure by the same ratio and warms the gas by its work; coolers take the heat before the next stage, and no compressor needs less than one that stays cold.";

    /// <inheritdoc />
    public UnitFormula Formula { get; } = new(
        @"w = \frac{1}{\mu} \sum_{i} \frac{z \, c \, T_i}{\eta} \left( \rho^{\frac{\kappa - 1}{\kappa}} - 1 \right), \qquad \rho = r^{\frac{1}{n}}, \qquad c = \frac{\kappa}{\kappa - 1} \frac{R}{M}, \qquad \mu w \ge z \frac{R T}{M} \ln r",
        "Adiabatic compression of a gas with constant heat capacity and compressibility, in equal stages; least work by isothermal compression.",
        new UnitSymbol("w", "electricity per gas", "GJ/t"),
        new UnitSymbol(@"\mu", "efficiency of motor and gear", "1"),
        new UnitSymbol("z", "compressibility factor", "1"),
        new UnitSymbol("c", "heat capacity of the gas at constant pressure", "GJ/(t K)"),
        new UnitSymbol("T", "temperature at which the gas enters a stage; without index the lowest at which heat is given off", "K"),
        new UnitSymbol(@"\eta", "isentropic efficiency", "1"),
        new UnitSymbol(@"\rho", "ratio of pressures of a stage", "1"),
        new UnitSymbol(@"\kappa", "ratio of heat capacities", "1"),
        new UnitSymbol("r", "ratio of pressures", "1"),
        new UnitSymbol("n", "stages", "1"),
        new UnitSymbol("R", "gas constant", "J/(mol K)"),
        new UnitSymbol("M", "molar mass of the gas", "g/mol"),
        new UnitSymbol("i", "stage", "index"));

    /// <inheritdoc />
    public string Basis => "One tonne of gas.";

    /// <inheritdoc />
    public IReadOnlyList<UnitInput> Inputs { get; } =
        [IntakePressure, Pressure, IntakeTemperature, MolarMass, HeatCapacityRatio, Stages, Efficiency, SpecificElectricity, MotorEfficiency, CoolingTemperature, DeliveryTemperature, Compressibility, .. Costs.Inputs];

    /// <inheritdoc />
    public IReadOnlyList<UnitPort> Ports { get; } = [Gas, Electricity, Compressed, Heat];

    /// <inheritdoc />
    public IReadOnlyList<string> Remarks =>
    [
        "Pressures are absolute. A liquid, or carbon dioxide above its critical pressure, is pumped and not compressed: take [storage](storage.md) or [pipeline](pipeline.md) for that part.",
        "One compressibility factor holds for all stages; near the critical point it does not, and a figure of a maker is better: state `specific-electricity`.",
        "Where the electricity is stated and no delivery-temperature is, the gas is taken to leave as warm as it came.",
        "For measures in networks of compressed air take [compressed-air](compressed-air.md).",
    ];

    /// <summary>Costs.</summary>
    internal static ThroughputCosts Costs { get; } = new("t", "gas compressed");

    /// <summary>Intake pressure.</summary>
    internal static UnitInput IntakePressure { get; } = new("intake-pressure", "absolute pressure at the intake", "bar", 0.001, 1000);

    /// <summary>Pressure.</summary>
    internal static UnitInput Pressure { get; } = new("pressure", "absolute pressure that is reached", "bar", 0.002, 2000);

    /// <summary>Intake temperature.</summary>
    internal static UnitInput IntakeTemperature { get; } = new("intake-temperature", "temperature of the gas at the intake", "K", 150, 800);

    /// <summary>Molar mass.</summary>
    internal static UnitInput MolarMass { get; } = new("molar-mass", "molar mass of the gas: 44.01 g/mol for carbon dioxide", "g/mol", 2, 200);

    /// <summary>Ratio of heat capacities.</summary>
    internal static UnitInput HeatCapacityRatio { get; } = new("heat-capacity-ratio", "heat capacity at constant pressure by that at constant volume: about 1.29 for carbon dioxide, 1.40 for air", "1", 1.01, 1.67);

    /// <summary>Stages.</summary>
    internal static UnitInput Stages { get; } = new("stages", "stages with cooling between them, a whole number", "1", 1, 20) { Without = "one" };

    /// <summary>Isentropic efficiency.</summary>
    internal static UnitInput Efficiency { get; } = new("isentropic-efficiency", "work without loss by the work of a stage", "1", 0.1, 1) { Without = "the electricity must be stated" };

    /// <summary>Stated electricity.</summary>
    internal static UnitInput SpecificElectricity { get; } = new("specific-electricity", "electricity per gas, where it is known", "MWh/t", 0, 20) { Without = "it follows from the isentropic-efficiency" };

    /// <summary>Motor.</summary>
    internal static UnitInput MotorEfficiency { get; } = new("motor-efficiency", "share of the electricity that reaches the shaft", "1", 0.3, 1) { Without = "all of it" };

    /// <summary>Cooling between stages.</summary>
    internal static UnitInput CoolingTemperature { get; } = new("cooling-temperature", "temperature to which coolers between the stages bring the gas", "K", 150, 600) { Without = "that of the intake" };

    /// <summary>Cooling after the last stage.</summary>
    internal static UnitInput DeliveryTemperature { get; } = new("delivery-temperature", "temperature to which a cooler after the last stage brings the gas", "K", 150, 600) { Without = "the gas is not cooled after the last stage" };

    /// <summary>Compressibility.</summary>
    internal static UnitInput Compressibility { get; } = new("compressibility", "compressibility factor, on average", "1", 0.2, 1.5) { Without = "1, an ideal gas" };

    /// <summary>Gas.</summary>
    internal static UnitPort Gas { get; } = new("gas", "gas that is compressed", false, "t", "tCO2", "tCO2e");

    /// <summary>Electricity.</summary>
    internal static UnitPort Electricity { get; } = new("electricity", "electricity", false, "GJ");

    /// <summary>Compressed gas.</summary>
    internal static UnitPort Compressed { get; } = new("compressed", "gas under pressure", true, "t", "tCO2", "tCO2e");

    /// <summary>Heat.</summary>
    internal static UnitPort Heat { get; } = new("heat", "heat that coolers take", true, "GJ") { IsOptional = true };

    /// <inheritdoc />
    public UnitResult Evaluate(UnitReading inputs)
    {
        List<UnitProblem> problems = [.. ProblemsOf(inputs)];
        if (problems.Count > 0) return UnitResult.Refused(problems);
        double motor = inputs.Or(MotorEfficiency, 1);
        double intake = inputs[IntakeTemperature];
        CompressedGas gas = inputs.Find(SpecificElectricity) is { } stated
            ? CompressedGas.Stated(stated * GigajoulesPerMegawattHour * motor, HeatCapacityOf(inputs), intake, inputs.Or(DeliveryTemperature, intake))
            : StagesOf(inputs);
        if (gas.Cooled < 0)
        {
            return UnitResult.Refused(new UnitProblem(
                DeliveryTemperature, $"The gas would leave at {UnitText.Degrees(gas.Delivered)}, which takes more heat than the compressor's work.", "Lower the delivery-temperature, or mend the electricity."));
        }

        double electricity = gas.Work / motor;
        double warmed = HeatCapacityOf(inputs) * (gas.Delivered - intake);
        return new UnitResult
        {
            Flows = [new UnitFlow(Gas, 1), new UnitFlow(Electricity, electricity), new UnitFlow(Compressed, 1), new UnitFlow(Heat, gas.Cooled)],
            Values = [.. Costs.Of(inputs)],
            Balances =
            [
                // A gas that is cooled below its intake has brought heat.
                new UnitBalance(
                    "energy", "GJ/t", new UnitTerm("electricity", UnitSide.In, electricity), new UnitTerm("heat that the gas brings", UnitSide.In, Math.Max(0, -warmed)),
                    new UnitTerm("heat that the gas carries on", UnitSide.Out, Math.Max(0, warmed)), new UnitTerm("heat that coolers take", UnitSide.Out, gas.Cooled),
                    new UnitTerm("given off by motor and gear", UnitSide.Loss, electricity * (1 - motor))),
            ],
            BeyondValidity = gas.Hottest > HottestUsual
                ? [new UnitProblem(inputs.Has(Stages) ? Stages : Pressure, $"The gas leaves a stage at {UnitText.Degrees(gas.Hottest)}, hotter than compressors usually bear.", "Take more stages, or cool more between them.")]
                : [],
        };
    }

    private static CompressedGas StagesOf(UnitReading inputs)
    {
        double heatCapacity = HeatCapacityOf(inputs);
        int stages = (int)Math.Round(inputs.Or(Stages, 1));
        double perStage = Math.Pow(inputs[Pressure] / inputs[IntakePressure], 1.0 / stages);
        double rise = inputs.Or(Compressibility, 1) * (Math.Pow(perStage, (inputs[HeatCapacityRatio] - 1) / inputs[HeatCapacityRatio]) - 1) / inputs[Efficiency];
        double temperature = inputs[IntakeTemperature];
        (double work, double cooled, double hottest) = (0, 0, 0);
        for (int stage = 1; stage <= stages; stage++)
        {
            double hot = temperature * (1 + rise);
            work += heatCapacity * (hot - temperature);
            hottest = Math.Max(hottest, hot);
            double wanted = stage < stages ? inputs.Or(CoolingTemperature, inputs[IntakeTemperature]) : inputs.Or(DeliveryTemperature, hot);
            // What is colder than the cooling water is not cooled.
            temperature = Math.Min(hot, wanted);
            cooled += heatCapacity * (hot - temperature);
        }

        return new CompressedGas(work, cooled, temperature, hottest);
    }

    // Of an ideal gas. GJ/(t K).
    private static double HeatCapacityOf(UnitReading inputs) =>
        inputs[HeatCapacityRatio] / (inputs[HeatCapacityRatio] - 1) * Thermodynamics.GasConstant / inputs[MolarMass] * 1e-3;

    private static double LeastWorkOf(UnitReading inputs)
    {
        double coldest = new[] { inputs[IntakeTemperature], inputs.Or(CoolingTemperature, double.PositiveInfinity), inputs.Or(DeliveryTemperature, double.PositiveInfinity) }.Min();
        return inputs.Or(Compressibility, 1) * Thermodynamics.IsothermalWork(coldest, inputs[Pressure] / inputs[IntakePressure], inputs[MolarMass]);
    }

    private static IEnumerable<UnitProblem> ProblemsOf(UnitReading inputs)
    {
        if (inputs[Pressure] <= inputs[IntakePressure])
        {
            yield return new UnitProblem(Pressure, $"{UnitText.Of(inputs[Pressure])} bar is not above the pressure at the intake, {UnitText.Of(inputs[IntakePressure])} bar.", "Mend the pressures; both are absolute.");
            yield break;
        }

        if (inputs.Has(Efficiency) == inputs.Has(SpecificElectricity))
        {
            yield return inputs.Has(Efficiency)
                ? new UnitProblem(SpecificElectricity, "isentropic-efficiency and specific-electricity are both given.", "Keep one of the two.")
                : new UnitProblem(Efficiency, "Neither isentropic-efficiency nor specific-electricity is given.", "Give one of the two.");
        }

        double stages = inputs.Or(Stages, 1);
        if (Math.Abs(stages - Math.Round(stages)) > 1e-9) yield return new UnitProblem(Stages, $"There are {UnitText.Of(stages)} stages.", "Write a whole number.");
        if (inputs.Find(SpecificElectricity) * GigajoulesPerMegawattHour * inputs.Or(MotorEfficiency, 1) is { } work && work < LeastWorkOf(inputs))
        {
            yield return new UnitProblem(
                SpecificElectricity, $"{UnitText.Of(work)} GJ/t reach the shaft, but nature asks for {UnitText.Of(LeastWorkOf(inputs))} GJ/t to compress this gas even where it stays cold.",
                "Mend the electricity, the pressures or the temperatures.");
        }
    }

    /// <summary>What becomes of the gas.</summary>
    /// <param name="Work">Work at the shaft. <unit>GJ/t</unit></param>
    /// <param name="Cooled">Heat that coolers take. <unit>GJ/t</unit></param>
    /// <param name="Delivered">Temperature at the end. <unit>K</unit></param>
    /// <param name="Hottest">Highest temperature, 0 where it is not known. <unit>K</unit></param>
    private sealed record CompressedGas(double Work, double Cooled, double Delivered, double Hottest)
    {
        public static CompressedGas Stated(double work, double heatCapacity, double intake, double delivered) => new(work, work - (heatCapacity * (delivered - intake)), delivered, 0);
    }
}
