using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>Why the plan has the technologies it has: what would bring others in, what is lost without one, and which need each other.</summary>
internal static class ReasonSection
{
    /// <summary>The section of a plan that has reasons.</summary>
    public static Section Of(PlanView view)
    {
        Reasons reasons = view.Plan.Reasons!;
        return new Section(
            "reasons", "Why these technologies, and what would bring in others", Html.Of($"{Lead(reasons, view)}"),
            Html.Of($"{LeftOut(reasons, view)}{Losses(reasons)}{Pairs(reasons)}"));
    }

    private static string Lead(Reasons reasons, PlanView view)
    {
        string idle = reasons.Idle == 0
            ? "Every plant of the package runs in this plan."
            : $"{Words.Count(reasons.Idle, "plant stands", "plants stand")} still in this plan. For each it was reckoned what its first unit would lose with everything else answering as well as it can, and so at which price it would come in, all other prices as they are.";
        string held = reasons.DecisionsHeld && reasons.Idle > 0 ? " Yes-or-no decisions were held as the plan takes them; the cost of building a plant at all is spread over the most that may be built of it." : "";
        TechnologyLoss? dearest = reasons.Losses.FirstOrDefault(loss => loss.Loss > 0);
        int needed = reasons.Losses.Count(loss => loss.Status == "infeasible");
        string lost = dearest is null ? "" : $" Of what could be spared, {Words.Small(Words.FromId(dearest.Technology))} would be missed most: without it {Words.Small(view.Names.Indicator(view.Plan.Objective!.Indicator).Title)} is worse by {UnitWords.Say(dearest.Loss!.Value, dearest.Unit)}{(dearest.Share is { } share ? $" ({Figure.Percent(share)})" : "")}.";
        string must = needed == 0 ? "" : $" {Words.Count(needed, "technology cannot", "technologies cannot")} be spared at all: without {(needed == 1 ? "it" : "any of them")} the needs and limits of the package cannot be met.";
        return idle + held + lost + must;
    }

    private static Html LeftOut(Reasons reasons, PlanView view)
    {
        if (reasons.Idle == 0)
            return Html.Empty;
        Html rest = Html.When(reasons.LeftOut.Count < reasons.Idle, () => Html.Of(
            $"<p class=\"note\">{reasons.LeftOut.Count} of {reasons.Idle} were asked, those of the least reduced cost; <code>--left-out</code> asks more.</p>"));
        Html table = DataTable.Of(
            "What would bring other plants in", ["Plant", Column.Sentences("What would bring it in"), Column.Figures("Its first unit loses"), "Unit"], reasons.LeftOut,
            entry =>
            [
                Html.Of($"{view.Names.PlantOfOwner(entry.Plant)}<span class=\"sub\">{Words.FromId(entry.Technology)}</span>"),
                Html.Of($"{ReasonWords.Of(entry, reasons.DecisionsHeld, view.Names)}"), Cells.OrReason(entry.Shortfall, entry.Unit, "no figure"), Html.Of($"{UnitWords.InTable(entry.Unit)}"),
            ],
            "left-out.csv", "It was not asked what would bring them in.", open: 15);
        return Html.Of($"{table}{rest}");
    }

    private static Html Losses(Reasons reasons) => Html.When(reasons.Losses.Count > 0, () => Html.Of(
        $"""
        <h3>What is lost without a technology</h3>{DataTable.Of(
            "What is lost without a technology", ["Technology", Column.Figures("Lost without it"), "Unit", Column.Figures("Share of the goal"), Column.Sentences("What that means")], reasons.Losses,
            loss =>
            [
                Html.Of($"{Words.FromId(loss.Technology)}"), Cells.OrReason(loss.Loss, loss.Unit, loss.Status == "infeasible" ? "no plan without it" : "not known"),
                Html.Of($"{UnitWords.InTable(loss.Unit)}"), Html.Of($"{(loss.Share is { } share ? Figure.Percent(share) : "–")}"), Html.Of($"{Meaning(loss)}"),
            ],
            "technology-losses.csv", "", hideCaption: true, open: 15)}
        """));

    private static string Meaning(TechnologyLoss loss) => loss switch
    {
        { Status: "infeasible" } => "The needs and limits of the package cannot be met without it.",
        { Loss: 0 } => "Another plan does as well without it.",
        { Loss: > 0 } => "The best plan without it falls short by so much; what stands of it is still paid for.",
        _ => "The search ended before it was known.",
    };

    private static Html Pairs(Reasons reasons) => Html.When(reasons.Pairs.Count > 0, () => Html.Of(
        $"""
        <h3>Technologies that need each other, or stand in for each other</h3>
        <p class="note">The synergy of two is what is lost with the one, plus what is lost with the other, less what is lost with both: above zero they need each other, below zero the one stands in for the other, zero where they have nothing to do with each other.</p>
        {DataTable.Of(
            "Synergies of two technologies", ["Technologies", Column.Figures("Synergy"), "Unit", Column.Figures("Lost without both"), Column.Sentences("What that means")], reasons.Pairs,
            pair =>
            [
                Html.Of($"{Words.FromId(pair.First)} and {Words.Small(Words.FromId(pair.Second))}"), pair.Synergy is { } synergy ? Cells.WithSign(synergy, pair.Unit) : Html.Of($"<span class=\"none\">none</span>"),
                Html.Of($"{UnitWords.InTable(pair.Unit)}"), Cells.OrReason(pair.Loss, pair.Unit, pair.Status == "infeasible" ? "no plan" : "not known"), Html.Of($"{ReasonWords.Of(pair)}"),
            ],
            "technology-pairs.csv", "", hideCaption: true, open: 15)}
        """));
}
