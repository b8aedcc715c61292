using Mycel.Analysis.Flowsheets;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Model.Checks;
using Mycel.Tests.Flowsheets;
using Mycel.Tests.Packages;

namespace Mycel.Tests.Optimisation.Examples;

/// <summary>The recycle with purge of the guide to balances, worked by hand. Amounts in t/h and MW.</summary>
public sealed class RecycleTests
{
    private const double Hours = 8760;

    [Fact]
    public void The_loop_carries_100_of_which_38_come_back_and_62_are_fresh()
    {
        // 60 of product are 0.6 of what passes: 100. Of 40 unconverted 0.05 are purged: 2. 38 come back, so that 62 are fresh.
        PlanDocument balance = Balance();

        balance.ShouldBalance();
        (balance.Does("reactor") / Hours).ShouldBe(100, 1e-9);
        (balance.Does("purge") / Hours).ShouldBe(2, 1e-9);
        (balance.Does("recycle") / Hours).ShouldBe(38, 1e-9);
        (balance.Crosses("buy", "feed") / Hours).ShouldBe(62, 1e-9);
        (balance.Crosses("buy", "electricity") / Hours).ShouldBe(10, 1e-9);
        (balance.Balance!.Freedom[0].Unknowns, balance.Balance.Freedom[0].Balances, balance.Balance.Freedom[0].Givens).ShouldBe((7, 5, 2));
    }

    [Fact]
    public void At_half_load_a_tonne_needs_a_fifth_more_power()
    {
        PlanDocument balance = Balance("half");

        balance.ShouldBalance();
        (balance.Crosses("buy", "feed") / Hours).ShouldBe(31, 1e-9);
        (balance.Crosses("buy", "electricity") / Hours).ShouldBe(50 * 0.1 * 1.2, 1e-9);
        balance.Balance!.Proof!.Method.ShouldBe("newton");
    }

    [Fact]
    public void Fresh_feed_in_the_place_of_the_purge_says_how_much_is_purged()
    {
        // Of 65 fresh 60 become product; 5 must leave.
        PlanDocument balance = Balance("fresh");

        balance.ShouldBalance();
        (balance.Crosses("release", "purge-gas") / Hours).ShouldBe(5, 1e-9);
    }

    [Fact]
    public void A_tenth_more_purge_costs_a_tenth_of_2_in_fresh_feed()
    {
        // Fresh is 60 + 40 s: 40 for a whole share, and 2 / 62 in percent for each percent.
        Sensitivity fresh = Balance().Balance!.Sensitivities.Single(row => row.Given == "purge-share" && row.Kind == "boundary" && row.Of.Contains("feed", StringComparison.Ordinal));

        (fresh.Derivative!.Value / Hours).ShouldBe(40, 1e-6);
        fresh.Elasticity!.Value.ShouldBe(2 / 62.0, 1e-8);
    }

    [Fact]
    public void Without_the_purge_it_is_open_and_with_fresh_feed_too_it_contradicts_itself()
    {
        Balance("open").Status.ShouldBe("undetermined");
        PlanDocument contradiction = Balance("contradiction");
        contradiction.Status.ShouldBe("contradictory");

        // 65 fresh at a twentieth of purge make 60 x 65 / 62.
        contradiction.Told("balance-contradictory").ShouldContain("'fresh' would have to be 62 t/h instead of 65 t/h; 'order' would have to be 62.9032 t/h instead of 60 t/h.");
    }

    [Fact]
    public void A_plan_purges_nothing_for_nothing_in_the_package_asks_for_it()
    {
        // Each tonne through the reactor makes 600 of product from 0.6 x 500 of feed and 8 of power.
        PlanDocument plan = Optimiser.Run(Open(new StudyOptions { Baseline = false, LeftOut = 0 }), new PhaseClock());

        plan.Status.ShouldBe("optimal");
        plan.Does("purge").ShouldBe(0, 1e-6);
        plan.Objective!.Value.ShouldBe(292 * 100 * Hours, 1e-3);
    }

    private static PlanDocument Balance(params string[] scenarios) => Balancing.Run(Open(Balancing.OptionsFor(null), scenarios), new PhaseClock());

    private static Study Open(StudyOptions options, params string[] scenarios)
    {
        FindingList findings = [];
        return Study.Open(Example.Read("recycle"), "", scenarios, options, findings).ShouldNotBeNull(string.Join('\n', findings));
    }
}
