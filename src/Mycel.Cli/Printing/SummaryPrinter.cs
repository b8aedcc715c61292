using Mycel.Analysis.Results;

namespace Mycel.Cli.Printing;

/// <summary>Prints what a manager reads first.</summary>
internal static class SummaryPrinter
{
    private const int MostExchanges = 10;
    private const int MostLimits = 8;

    /// <summary>Prints a summary.</summary>
    /// <param name="sheet">Where to.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="package">The package as the user named it.</param>
    public static void Print(Sheet sheet, PlanDocument plan, string package)
    {
        string scenario = plan.Scenario.Count == 0 ? "" : $" ({string.Join(", ", plan.Scenario)})";
        sheet.Title($"{plan.Package.Title}{scenario}");
        var summary = PlanSummary.Of(plan);
        if (plan.Refusal is { } refusal)
        {
            PrintRefusal(sheet, refusal);
        }

        if (summary.Objective is { } objective)
        {
            PrintWorth(sheet, plan, summary, objective);
            PrintIndicators(sheet, summary);
            PrintSynergies(sheet, summary);
            PrintLimits(sheet, summary);
            FurtherPrinter.Print(sheet, plan);
        }

        PrintFindings(sheet, plan, package);
    }

    /// <summary>Prints why there is no plan, and what would mend it.</summary>
    /// <param name="sheet">Where to.</param>
    /// <param name="refusal">The reasons.</param>
    public static void PrintRefusal(Sheet sheet, Refusal refusal)
    {
        sheet.Paragraph(refusal.Summary);
        string heading = refusal.Kind switch { "unbounded" => "These grow without end:", "undefined" => "This shows it:", _ => "These cannot all hold:" };
        PrintList(sheet, heading, refusal.Conflict);
        PrintList(sheet, "Any of these would mend it:", refusal.Mends);
    }

    private static void PrintList(Sheet sheet, string heading, IReadOnlyList<string> lines)
    {
        if (lines.Count > 0)
        {
            sheet.Paragraph(heading);
            sheet.Columns([.. lines.Select(line => (IReadOnlyList<string>)["-", line])]);
        }
    }

    private static void PrintWorth(Sheet sheet, PlanDocument plan, PlanSummary summary, SummaryFigure objective)
    {
        string with = $"{objective.Title} is {Figures.Of(objective.With)} {objective.Unit}";
        sheet.Paragraph(summary.Worth is { } worth
            ? $"The symbiosis is worth {Figures.Of(worth)} {objective.Unit}: {Lower(with)} with it and {Figures.Of(objective.Without)} without."
            : $"{with}.{WhyNoWorth(plan)}");
        sheet.Paragraph(Proof(plan));
    }

    private static string WhyNoWorth(PlanDocument plan) => plan.Baseline?.Status switch
    {
        null => "",
        "stopped" => " The park without symbiosis was not planned to the end, so the worth of the symbiosis is not known.",
        var status => $" Without symbiosis the park has no plan ({status}), so the symbiosis has no worth in figures: it is what makes the park possible.",
    };

    private static string Proof(PlanDocument plan) => (plan.Status, plan.Objective?.Gap) switch
    {
        ("optimal", null or <= 1e-9) => "No plan is better: this one is proven optimal.",
        ("optimal", { } gap) => $"No plan is better by more than {Figures.Of(100 * gap)} %.",
        (_, { } gap) => $"Stopped early. This is the best plan found; none is better by more than {Figures.Of(100 * gap)} %.",
        _ => "Stopped early. This is the best plan found; how far it is from the best possible is not known.",
    };

    private static void PrintIndicators(Sheet sheet, PlanSummary summary)
    {
        bool compared = summary.Indicators.Any(figure => figure.Without is not null);
        sheet.Heading("The park in a year");
        sheet.Table(
            compared ? ["Indicator", ">With", ">Without", ">Difference", "Unit"] : ["Indicator", ">Value", "Unit"],
            summary.Indicators.Select(figure => (IReadOnlyList<string>)(compared
                ? [figure.Title, Figures.Of(figure.With), Figures.Of(figure.Without), Figures.Signed(figure.Change), figure.Unit]
                : [figure.Title, Figures.Of(figure.With), figure.Unit])));
    }

    private static void PrintSynergies(Sheet sheet, PlanSummary summary)
    {
        if (summary.Synergies.Count == 0)
        {
            sheet.Line();
            sheet.Line("No organisation sends another anything.");
            return;
        }

        sheet.Heading($"Exchanges between organisations{Part(summary.Synergies.Count, MostExchanges)}");
        sheet.Table(
            ["From", "To", "Resource", ">Amount", "Unit", ">Worth to both", "Unit"],
            summary.Synergies.Take(MostExchanges).Select(exchange => (IReadOnlyList<string>)
                [exchange.From, exchange.To, exchange.Resource, Figures.Of(exchange.Amount), exchange.Unit, Figures.Of(exchange.Worth), exchange.MoneyUnit]));
    }

    private static void PrintLimits(Sheet sheet, PlanSummary summary)
    {
        if (summary.Binding.Count == 0)
        {
            return;
        }

        sheet.Heading($"Limits that bind{Part(summary.Binding.Count, MostLimits)}");
        sheet.Table(
            ["Limit", ">At", "Unit", ">One more is worth", "Unit"],
            summary.Binding.Take(MostLimits).Select(price => (IReadOnlyList<string>)
                [price.Title, Figures.Of(price.Limit), price.RowUnit, Figures.Of(price.Value), price.Unit]));
    }

    private static void PrintFindings(Sheet sheet, PlanDocument plan, string package)
    {
        int warnings = PlanSummary.Of(plan).Warnings;
        if (warnings > 0)
        {
            sheet.Line();
            sheet.Line($"{warnings} warning{(warnings == 1 ? "" : "s")} about the package: mycel check {package}");
        }
    }

    private static string Part(int all, int most) => all > most ? $" (the first {most} of {all})" : "";

    private static string Lower(string text) => text.Length > 1 && char.IsUpper(text[1]) ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
