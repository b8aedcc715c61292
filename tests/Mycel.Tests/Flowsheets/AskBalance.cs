using Mycel.Analysis.Flowsheets;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Flowsheets;

/// <summary>Balances of stories, and what tests read of them.</summary>
internal static class AskBalance
{
    public static PlanDocument Balance(this ParkStory story, bool sensitivities = false) => Balancing.Run(Study.Unchecked(story.Tables(), Balancing.OptionsFor(null)), new PhaseClock(), new BalanceRequest { Sensitivities = sensitivities });

    public static double Does(this PlanDocument balance, string plant) => balance.Activities.Where(row => row.Plant == plant).Sum(row => row.Value);

    public static double Crosses(this PlanDocument balance, string kind, string resource, string? site = null) =>
        balance.BoundaryFlows.Where(row => row.Kind == kind && row.Resource == resource && (site is null || row.Site == site)).Sum(row => row.Value);

    public static void ShouldBalance(this PlanDocument balance)
    {
        balance.Status.ShouldBe("balanced", string.Join("\n", balance.Findings.Select(finding => $"{finding.Code}: {finding.Problem}")));
        balance.Certificate!.Accepted.ShouldBeTrue();
    }

    public static string Told(this PlanDocument balance, string code) => balance.Findings.First(finding => finding.Code == code) is { } told ? $"{told.Problem} {told.Mend}" : "";
}
