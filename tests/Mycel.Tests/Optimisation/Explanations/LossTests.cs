using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Optimisation.Explanations;

/// <summary>What is lost without a technology, and how two of them need each other, worked by hand.</summary>
public sealed class LossTests
{
    private static readonly StudyOptions Asked = new() { Synergies = 5 };

    // Potash earns 10 a tonne, lithium 5 on the old brine of each; the bakery earns 3. Without potash there is no brine: 1500 lost, without lithium 500, without both
    // 1500, so that 500 hang on both. The bakery is nobody's business.
    [Fact]
    public void Lithium_and_potash_need_each_other_and_the_bakery_needs_neither()
    {
        PlanDocument plan = Given.A.Park()
            .Technology("potash", makes: "kcl + old-brine").Plant("potash-works", "potash", capacity: 100)
            .Technology("lithium", makes: "0.1 carbonate", from: "old-brine", counted: "old-brine").Plant("lithium-works", "lithium", capacity: 100)
            .Technology("baking", makes: "bread").Plant("bakery", "baking", capacity: 10)
            .Sells("kcl", 10).Sells("carbonate", 50).Sells("bread", 3).Plan(Asked);
        plan.Loss("potash").ShouldBeNear(1500);
        plan.Loss("lithium").ShouldBeNear(500);
        plan.Loss("baking").ShouldBeNear(30);
        plan.Synergy("lithium", "potash").ShouldBeNear(500);
        plan.Synergy("baking", "lithium").ShouldBe(0);
        plan.Synergy("baking", "potash").ShouldBe(0);
        plan.Reasons!.Losses.Select(loss => loss.Technology).ShouldBe(["potash", "lithium", "baking"]);
        plan.Reasons.Losses[0].Share!.Value.ShouldBeNear(1500.0 / 1530);
    }

    // A hundred GJ sell at 10. The cheap boiler earns 6 on each of its 60, the dear one 5 on the 40 that are left and on 60 where it must.
    [Fact]
    public void Two_boilers_stand_in_for_each_other()
    {
        PlanDocument plan = Given.A.Park()
            .Technology("cheap", makes: "heat").With("cheap", TechnologyParameter.VariableCost, 4).Plant("first", "cheap", capacity: 60)
            .Technology("dear", makes: "heat").With("dear", TechnologyParameter.VariableCost, 5).Plant("second", "dear", capacity: 60)
            .Sells("heat", 10, limit: 100).Plan(Asked);
        plan.Loss("cheap").ShouldBeNear(560 - 300);
        plan.Loss("dear").ShouldBeNear(560 - 360);
        plan.Synergy("cheap", "dear").ShouldBeNear(260 + 200 - 560);
    }

    [Fact]
    public void A_technology_that_a_need_rests_on_cannot_be_spared()
    {
        PlanDocument plan = Given.A.Park().Technology("heating", from: "heat").Plant("town", "heating", capacity: 10, minimum: 5)
            .Technology("burning", makes: "heat").Plant("boiler", "burning", capacity: 10).Plan(Asked);
        plan.Reasons!.Losses.ShouldAllBe(loss => loss.Status == "infeasible" && loss.Loss == null && loss.Objective == null);
        plan.Reasons.Pairs.ShouldBeEmpty();
    }

    // All plants of a technology go at once.
    [Fact]
    public void A_technology_is_lost_at_every_site() => Given.A.Park().Technology("baking", makes: "bread")
        .Plant("here", "baking", capacity: 10).Plant("there", "baking", at: "there", capacity: 20).Sells("bread", 3).Plan(Asked).Loss("baking").ShouldBeNear(90);
}
