using Mycel.Model.Parks;

namespace Mycel.Analysis.Balances;

/// <summary>What models of machines whose efficiency falls or rises with load share: points that give it, and curves of everything that flows.</summary>
internal static class PartLoad
{
    /// <summary>Efficiency at three quarters of full load.</summary>
    public static UnitInput AtThreeQuarters { get; } = Efficiency("efficiency-at-three-quarter-load", "efficiency at three quarters of full load, meant as that at full load");

    /// <summary>Efficiency at half load.</summary>
    public static UnitInput AtHalf { get; } = Efficiency("efficiency-at-half-load", "efficiency at half load, meant as that at full load");

    /// <summary>Efficiency at a quarter of full load.</summary>
    public static UnitInput AtQuarter { get; } = Efficiency("efficiency-at-quarter-load", "efficiency at a quarter of full load, meant as that at full load");

    /// <summary>All inputs.</summary>
    public static IReadOnlyList<UnitInput> Inputs { get; } = [AtThreeQuarters, AtHalf, AtQuarter];

    private static IReadOnlyList<(UnitInput Input, double Load)> Loads { get; } = [(AtThreeQuarters, 0.75), (AtHalf, 0.5), (AtQuarter, 0.25)];

    /// <summary>Flows at full load, each with the curve on which it depends on load.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="efficiency">Efficiency at full load.</param>
    /// <param name="flowsAt">Flows per unit of the basis at an efficiency.</param>
    /// <param name="problems">Takes what contradicts nature.</param>
    public static IReadOnlyList<UnitFlow> Flows(UnitReading inputs, double efficiency, Func<double, IReadOnlyList<UnitFlow>> flowsAt, List<UnitProblem> problems)
    {
        IReadOnlyList<UnitFlow> full = flowsAt(efficiency);
        List<(double Load, IReadOnlyList<UnitFlow> Flows)> points = [];
        double above = 1 / efficiency;
        foreach ((UnitInput input, double load) in Loads)
        {
            if (inputs.Find(input) is not { } there) continue;
            IReadOnlyList<UnitFlow> flows = flowsAt(there);
            if (load / there >= above)
                problems.Add(new UnitProblem(input, $"{input.Id} is {UnitText.Of(there)}: at {UnitText.Of(load)} of full load as much would be used up as at a higher load.", "Mend the efficiency."));
            else if (flows.FirstOrDefault(flow => flow.Amount < 0) is { } negative)
                problems.Add(new UnitProblem(input, $"{input.Id} is {UnitText.Of(there)}, which leaves less than nothing for {negative.Port.Id}.", "Mend the efficiency or the losses."));
            above = load / there;
            points.Add((load, flows));
        }

        return points.Count == 0 || problems.Count > 0 ? full : [.. full.Select((flow, index) => flow with { Curve = CurveOf(flow.Amount, points.Select(point => (point.Load, point.Flows[index].Amount))) })];
    }

    /// <summary>Balances at full load, each term with the curve on which it depends on load: what holds at each point holds between them.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="efficiency">Efficiency at full load.</param>
    /// <param name="balancesAt">Balances per unit of the basis at an efficiency.</param>
    public static IReadOnlyList<UnitBalance> Balances(UnitReading inputs, double efficiency, Func<double, IReadOnlyList<UnitBalance>> balancesAt)
    {
        IReadOnlyList<UnitBalance> full = balancesAt(efficiency);
        (double Load, IReadOnlyList<UnitBalance> Balances)[] points = [.. Loads.Where(point => inputs.Has(point.Input)).Select(point => (point.Load, balancesAt(inputs[point.Input])))];
        return points.Length == 0 ? full : [.. full.Select(balance => balance with { Terms = [.. balance.Terms.Select(term => term with { Curve = CurveOf(term.Amount, points.Select(point => (point.Load, AmountIn(point.Balances, balance.Of, term.Name)))) })] })];
    }

    private static double AmountIn(IReadOnlyList<UnitBalance> balances, string of, string name) =>
        balances.Where(balance => balance.Of == of).SelectMany(balance => balance.Terms).Where(term => term.Name == name).Sum(term => term.Amount);

    private static PolynomialCurve? CurveOf(double full, IEnumerable<(double Load, double Amount)> points)
    {
        if (full == 0) return null;
        (double Load, double Ratio)[] ratios = [.. points.Select(point => (point.Load, point.Amount / full))];
        return ratios.All(point => point.Ratio == 1) ? null : new PolynomialCurve(ratios);
    }

    private static UnitInput Efficiency(string id, string meaning) => new(id, meaning, "1", 0.01, 1) { Without = "flows are in proportion to load" };
}
