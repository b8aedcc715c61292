using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Optimisation;

/// <summary>Figures that the solver would take for nothing are not given to it, and the plan says which they are.</summary>
public sealed class NumberRefusalTests
{
    [Fact]
    public void A_limit_on_next_to_nothing_is_refused_in_words()
    {
        PlanDocument plan = Given.A.Park()
            .Technology("kiln", makes: "1 lime + 0.1 dust", from: "2 stone").Plant("kiln-1", "kiln", capacity: 100)
            .Buys("stone", 1).Sells("lime", 10).Factor("dust", "dioxin", FlowScope.Release, "1e-14 t/t").AtMost("1 t/a", "dioxin").Plan();
        plan.Status.ShouldBe("stopped");
        plan.Refusal.ShouldNotBeNull().Conflict.ShouldContain(line => line.StartsWith("smallest: limit cap on dioxin", StringComparison.Ordinal));
    }
}
