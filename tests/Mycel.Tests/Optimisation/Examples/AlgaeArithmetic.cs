namespace Mycel.Tests.Optimisation.Examples;

/// <summary>
/// The rules of the algae park in plain arithmetic, from the article's figures and not from the package: a second way to every cell of its table. About eighteen of the constants
/// are taken from the table itself, so that many cells agree by construction; what confirms the rules is that one set of them gives all scenarios.
/// </summary>
internal static class AlgaeArithmetic
{
    private const double CoalPerMegawatt = 3_150_000 / 660.0;
    private const double GasPerMegawatt = 4606.094;
    private const double FullHarvest = 50_000;
    private const double FullUptake = 1_826_709;
    private const double UptakeByComposition = 1.83;
    private const double FullProcessGas = 22_125;
    private const double ProcessGasInC = 19_203;
    private const double MegawattPerTonneMoved = 1.031e-4;
    private const double MegawattPerTonneStored = 7.55e-5;
    private const double CaptureRate = 0.9;

    private static readonly (string Indicator, double Full, double InC)[] Products =
    [
        ("biodiesel-sold", 39_092_652, 31_781_709), ("bioethanol-sold", 6_710_567, 5_310_891), ("methanol-sold", 143_258, 143_258), ("glycerol-sold", 3570, 3570),
        ("lignin-sold", 811, 811),
    ];

    /// <summary>The six scenarios of the article.</summary>
    public static IReadOnlyList<AlgaeCase> Cases { get; } =
    [
        new("a", 660, 0, false, false, null), new("b", 660, 0, true, false, null), new("c", 330, 330, true, true, 228), new("d", 660, 660, false, true, null),
        new("e", 660, 660, true, true, null), new("f", 0, 660, false, false, null),
    ];

    /// <summary>What the table prints of a scenario, by the indicator of the package, in the units of the table.</summary>
    public static IReadOnlyDictionary<string, double> Cells(AlgaeCase scene, AlgaeAccounting accounting)
    {
        Carbon carbon = CarbonOf(scene, accounting);
        double made = scene.Coal + scene.Sun;
        double forCapture = accounting == AlgaeAccounting.Published && scene.Id == "b" ? 0 : MegawattPerTonneStored * carbon.Stored;
        bool isPrintedOtherwise = accounting == AlgaeAccounting.Published && (scene.Id is "c" or "e");
        double inside = isPrintedOtherwise ? carbon.Stored + carbon.ProcessGas : carbon.Stack;
        double outside = carbon.Burnt - carbon.Stored;
        var cells = new Dictionary<string, double>
        {
            ["coal-feed"] = CoalPerMegawatt * scene.Coal,
            ["land"] = (0.005 * scene.Coal) + (scene.Captures ? 26e-6 * scene.Coal : 0) + (0.0065 * scene.Sun) + (scene.Grows ? 2.59 + 3.237 : 0),
            ["power-sold"] = made - (MegawattPerTonneMoved * carbon.Moved) - forCapture,
            ["fish-sold"] = scene.Grows ? 42_500_000 * 2.3 * 0.2 / 1000 : 0,
            ["co2-stored"] = carbon.Stored,
            ["co2-internal"] = inside,
            ["co2-internal / power-made"] = inside / made,
            ["co2-external"] = outside,
            ["co2-external / power-made"] = outside / made,
        };
        foreach ((string indicator, double full, double inC) in Products)
            cells[indicator] = accounting == AlgaeAccounting.Published && scene.Stored is not null ? inC : full * carbon.Load;
        return cells;
    }

    /// <summary>Where the carbon dioxide of a scenario goes, t/a.</summary>
    public static Carbon CarbonOf(AlgaeCase scene, AlgaeAccounting accounting)
    {
        double burnt = GasPerMegawatt * scene.Coal;
        double uptakeAtFull = accounting == AlgaeAccounting.Stoichiometric ? UptakeByComposition * FullHarvest : FullUptake;
        double load = LoadOf(scene, accounting, burnt, uptakeAtFull);
        double uptake = load * uptakeAtFull;
        double gas = accounting == AlgaeAccounting.Published && scene.Stored is not null ? ProcessGasInC : load * FullProcessGas;
        double forgotten = accounting == AlgaeAccounting.Published && scene.Id == "d" ? gas : 0;
        double moved = uptake - (gas - forgotten);
        double left = burnt - moved;
        double stored = scene.Captures ? CaptureRate * left : 0;
        return new Carbon(load, burnt, uptake, gas, forgotten, moved, stored, left - stored);
    }

    // In C what is stored is given and the pond takes the rest. With yields that do not depend on load, the gas that comes back falls with the load too.
    private static double LoadOf(AlgaeCase scene, AlgaeAccounting accounting, double burnt, double uptakeAtFull)
    {
        if (!scene.Grows) return 0;
        if (scene.Stored is not { } stored || accounting == AlgaeAccounting.Stoichiometric) return 1;
        double moved = burnt - (stored / CaptureRate);
        return accounting == AlgaeAccounting.Published ? (moved + ProcessGasInC) / uptakeAtFull : moved / (uptakeAtFull - FullProcessGas);
    }
}

/// <summary>A scenario of the article.</summary>
/// <param name="Id">Id of the scenario in the package.</param>
/// <param name="Coal">Power station, MW.</param>
/// <param name="Sun">Solar field, MW.</param>
/// <param name="Captures">Whether capture stands.</param>
/// <param name="Grows">Whether pond, biorefinery and fish farm stand.</param>
/// <param name="Stored">What is stored where that is given, t/a.</param>
internal sealed record AlgaeCase(string Id, double Coal, double Sun, bool Captures, bool Grows, double? Stored);

/// <summary>How carbon dioxide is counted.</summary>
internal enum AlgaeAccounting
{
    /// <summary>As the article counts.</summary>
    Published,

    /// <summary>So that carbon dioxide closes: the package as it stands.</summary>
    Consistent,

    /// <summary>The same with a pond that takes what algae hold.</summary>
    Stoichiometric,
}

/// <summary>Where carbon dioxide goes, t/a.</summary>
/// <param name="Load">Load of the pond, a share.</param>
/// <param name="Burnt">What burning makes.</param>
/// <param name="Uptake">What the pond takes.</param>
/// <param name="ProcessGas">What the biorefinery gives off.</param>
/// <param name="Forgotten">What of it is in no account.</param>
/// <param name="Moved">Flue gas that is moved to the pond.</param>
/// <param name="Stored">What is stored.</param>
/// <param name="Stack">What leaves by a stack.</param>
internal sealed record Carbon(double Load, double Burnt, double Uptake, double ProcessGas, double Forgotten, double Moved, double Stored, double Stack);
