using Mycel.Analysis.Results;

namespace Mycel.Cli.Printing;

/// <summary>Prints the targets of heat and water integration.</summary>
internal static class IntegrationPrinter
{
    /// <summary>Prints what there is.</summary>
    /// <param name="sheet">Where to.</param>
    /// <param name="balance">The balance.</param>
    public static void Print(Sheet sheet, BalanceValues balance)
    {
        if (balance.Heat is { } heat) PrintHeat(sheet, heat);
        if (balance.Water is { } water) PrintWater(sheet, water);
    }

    private static void PrintHeat(Sheet sheet, HeatValues heat)
    {
        HeatTarget all = heat.Targets[0];
        var rows = new List<(string Words, double Amount)>
        {
            ("Needed by streams", all.HeatTaken), ("Given by streams", all.HeatGiven), ("Recovered at best", all.Recovered),
            ("From outside at best", all.HotUtility), ("Carried away at best", all.ColdUtility),
        };
        if (heat.Site is { } site)
        {
            rows.Add(("From outside, each plant for itself", site.HotUtilityAlone));
            if (site.Mains.Count > 0) rows.Add(("From outside, with mains between plants", site.HotUtility));
        }

        string pinch = all.Pinches.Count == 0 ? "no pinch" : $"pinch at {string.Join(", ", all.Pinches.Select(at => Figures.Of(at)))} °C, shifted";
        sheet.Heading($"Heat ({pinch})");
        Amounts(sheet, rows, heat.Unit);
        if (heat.Utilities is { Lacking.Length: > 0 } choice) sheet.Paragraph(choice.Lacking);
        if (heat.Pump is not { } pump) return;
        sheet.Paragraph(
            $"A heat pump from {Figures.Of(pump.From)} to {Figures.Of(pump.To)} °C (shifted) gives {Rate(pump.Given, heat.Unit)} for {Rate(pump.Power, heat.Unit)} of power and saves {Figures.Of(pump.Saving)} {pump.MoneyUnit}.");
    }

    private static void PrintWater(Sheet sheet, WaterValues water)
    {
        sheet.Heading("Water");
        if (water.Network is not { } network)
        {
            sheet.Paragraph(
                water.Targets.Count == 0 ? "Fresh water is too dirty for a use, so that nothing can be said."
                    : "Targets are known, but no network was found: the figures differ too widely to be computed with.");
            return;
        }

        var rows = new List<(string Words, double Amount)>();
        if (water.WithoutReuse is { } without) rows.Add(("Fresh water where nothing is used again", without));
        rows.Add((network.Status == "least" ? "Least fresh water" : "Fresh water of the best network found", network.FreshWater));
        if (network.Status != "least") rows.Add(("No network needs less than", network.LowerBound));
        if (network.Regenerated > 0) rows.Add(("Regenerated", network.Regenerated));
        Amounts(sheet, rows, water.Unit);
    }

    private static void Amounts(Sheet sheet, List<(string Words, double Amount)> rows, string unit) => sheet.Table(
        ["What", ">Amount", "Unit", ">All year"], rows.Select(row => (IReadOnlyList<string>)[row.Words, Figures.Of(row.Amount), unit, Rate(row.Amount, unit)]));

    private static string Rate(double amount, string unit)
    {
        (double rate, string rateUnit) = SteadyRate.Of(amount, unit);
        return $"{Figures.Of(rate)}\u00a0{rateUnit}";
    }
}
