namespace Mycel.Tests.Optimisation.Examples;

/// <summary>
/// The best retrofit of the southern park by other means than the optimiser: every choice of one technology for each region and strategy is tried, and for each the budget is handed
/// out to what brings most for a yuan, which is exact because all that is left is linear. Figures are written here once more, not read from the package.
/// </summary>
internal sealed record RetrofitOracle
{
    private const double Hours = 8;
    private const double GridFactor = 0.581;
    private const double LeastCapture = 1000;
    private const double ProjectMoney = 150_000;
    private static readonly double[] Heat = [1500, 2000, 2500, 1450, 1500];
    private static readonly double[] Roofs = [4000, 5000, 6000, 3000, 3000];
    private static readonly double[] Capturable = [6000, 6000];
    private static readonly (double Hectares, double SquareMetres)[] Lots = [(10, 80_000), (8, 60_000)];

    // Growth a, b, c; trees a hectare; density; expansion; roots; carbon.
    private static readonly double[][] Species =
    [
        [0.56, -0.05, 4.03, 2500, 0.380, 1.472, 0.187, 0.460], [0.2023, -0.11, 3.991, 1111, 0.424, 1.614, 0.264, 0.511], [0.1962, -0.08, 3.9012, 2500, 0.307, 1.634, 0.246, 0.520],
    ];

    /// <summary>Budget. <unit>CNY</unit></summary>
    public double Budget { get; init; } = 20e6;

    /// <summary>Carbon price. <unit>CNY/t</unit></summary>
    public double CarbonPrice { get; init; } = 59;

    /// <summary>Distance of the buyer of carbon dioxide. <unit>km</unit></summary>
    public double Kilometres { get; init; } = 80;

    /// <summary>Price of cooling. <unit>CNY/kWh</unit></summary>
    public double Cooling { get; init; } = 0.397;

    /// <summary>Price of heat. <unit>CNY/kWh</unit></summary>
    public double Heating { get; init; } = 0.138;

    /// <summary>The greatest benefit a year, or reduction of carbon dioxide a year.</summary>
    /// <param name="ofCarbon">Whether the reduction is sought.</param>
    public double Best(bool ofCarbon)
    {
        // Machines 0 to 3, capture 4, modules 5, trees 6 to 8.
        Measure[] kinds =
        [
            Machine(500, cooling: 0.7), Machine(1800, power: 0.12), Machine(1020, heat: 1.7), Machine(200, heat: 0.9), Capture(), Panels(), .. Species.Select(Trees),
        ];
        int[] order = [.. Enumerable.Range(0, kinds.Length).OrderByDescending(kind => kinds[kind].Value(ofCarbon) / kinds[kind].BudgetEach)];
        double best = 0;
        for (int machines = 0; machines < 1 << (2 * Heat.Length); machines++)
        {
            for (int lots = 0; lots < 1 << (2 * Lots.Length); lots++)
            {
                for (int captures = 0; captures <= Capturable.Length; captures++)
                {
                    var plan = new Choice(new double[kinds.Length]);
                    for (int region = 0; region < Heat.Length; region++) plan.Most[(machines >> (2 * region)) & 3] += Heat[region];
                    for (int lot = 0; lot < Lots.Length; lot++) plan = WithLot(plan, Lots[lot], (lots >> (2 * lot)) & 3);
                    plan.Most[5] += Roofs.Sum();
                    plan.Most[4] = captures * Capturable[0];
                    best = Math.Max(best, Filled(plan with { LeastCaptured = captures * LeastCapture }, kinds, order, ofCarbon));
                }
            }
        }

        return best;
    }

    private static Choice WithLot(Choice plan, (double Hectares, double SquareMetres) lot, int use)
    {
        plan.Most[use == 3 ? 5 : 6 + use] += use == 3 ? lot.SquareMetres : lot.Hectares;
        return use == 3 ? plan : plan with { Projects = plan.Projects + 1 };
    }

    /// <summary>Yearly share that pays back capital at 5 %.</summary>
    /// <param name="years">Lifetime.</param>
    public static double Annuity(int years) => 0.05 / (1 - Math.Pow(1.05, -years));

    // What must be bought comes first; then yuan by yuan where it brings most.
    private double Filled(Choice plan, Measure[] kinds, int[] order, bool ofCarbon)
    {
        double fixedMoney = plan.Projects * ProjectMoney;
        double money = Budget - fixedMoney - (plan.LeastCaptured * kinds[4].BudgetEach);
        if (money < 0) return 0;
        double value = (plan.LeastCaptured * kinds[4].Value(ofCarbon)) - (ofCarbon ? 0 : Annuity(20) * fixedMoney);
        foreach (int kind in order)
        {
            if (kinds[kind].Value(ofCarbon) <= 0) break;
            double room = plan.Most[kind] - (kind == 4 ? plan.LeastCaptured : 0);
            double amount = Math.Min(room, money / kinds[kind].BudgetEach);
            value += amount * kinds[kind].Value(ofCarbon);
            money -= amount * kinds[kind].BudgetEach;
        }

        return value;
    }

    private Measure Machine(double capital, double cooling = 0, double heat = 0, double power = 0)
    {
        double carbon = Hours * (((power + (cooling / 3.5)) * GridFactor) + (heat / 0.85 * 3.6 * 0.0561));
        double sales = 1000 * Hours * ((cooling * Cooling) + (heat * Heating) + (power * 0.65));
        return Of(capital, sales - (0.03 * capital), carbon, 20);
    }

    private Measure Capture()
    {
        double carbon = 1 - (0.2 * GridFactor) - (3.53 * 0.11) - (5 * 0.000168);
        return Of(2000, 710 - 25 - (0.2 * 650) - (3.53 * 35) - (5 * 4) - (0.8 * Kilometres) - (0.03 * 2000), carbon, 20);
    }

    private Measure Panels()
    {
        double power = 1.3 * 0.17 * 0.80;
        double capital = 4000 / 6.2;
        return Of(capital, (power * 415.3) - (0.01 * capital), power * GridFactor, 25);
    }

    private Measure Trees(double[] kind)
    {
        double timber = kind[0] * Math.Pow(1 - Math.Exp(kind[1] * 20), kind[2]) * kind[3] / 20;
        double carbon = 44.0 / 12 * kind[7] * timber * kind[4] * kind[5] * (1 + kind[6]);
        return Of(20_000, (timber * ((0.7 * 800) - 300)) - 1500, carbon, 20) with { BudgetEach = 20_000 + (20 * 1500) };
    }

    private Measure Of(double capital, double surplus, double carbon, int years) => new(capital, surplus + (CarbonPrice * carbon) - (Annuity(years) * capital), carbon);

    private sealed record Measure(double BudgetEach, double Benefit, double Carbon)
    {
        public double Value(bool ofCarbon) => ofCarbon ? Carbon : Benefit;
    }

    private sealed record Choice(double[] Most, int Projects = 0, double LeastCaptured = 0);
}
