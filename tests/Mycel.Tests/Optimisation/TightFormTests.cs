using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;
using Mycel.Tests.Laws;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Optimisation;

/// <summary>Bounds that the network gives change no plan and tighten the relaxation.</summary>
public sealed class TightFormTests
{
    private const int Parks = 60;

    [Fact]
    public void No_optimum_changes() => RandomPark.WithDecisions.ForAll(
        static park =>
        {
            var structure = SuperstructureBuilder.Build(new Park(park), 2020);
            Outcome plain = Solve(structure, ProgramForm.Plain);
            Outcome tight = Solve(structure, ProgramForm.Tight);
            tight.GetType().ShouldBe(plain.GetType());
            if (plain is Optimal before && tight is Optimal after) after.Solution.Objective.IsNear(before.Solution.Objective, 1e-5).ShouldBeTrue();
        },
        iter: Parks);

    // Every plan of the looser program satisfies the rows that are added, or they would cut something away.
    [Fact]
    public void Every_plan_satisfies_the_rows_that_are_added() => RandomPark.WithDecisions.ForAll(
        static park =>
        {
            var structure = SuperstructureBuilder.Build(new Park(park), 2020);
            if (Solve(structure, ProgramForm.Plain) is not Optimal { Solution: var plan }) return;
            SparseProgram tight = Written(structure, ProgramForm.Tight);
            Solution same = Solution.Of(tight, plan.ColumnValues);
            for (int row = 0; row < tight.RowCount; row++)
                (same.RowValues[row] - tight.RowUpper[row]).ShouldBeLessThanOrEqualTo(1e-5 * Math.Max(1, Math.Abs(tight.RowUpper[row])), tight.NameOfRow(row));
        },
        iter: Parks);

    [Fact]
    public void No_variable_of_a_plan_passes_its_bound() => RandomPark.WithDecisions.ForAll(
        static park =>
        {
            var structure = SuperstructureBuilder.Build(new Park(park), 2020);
            if (Solve(structure, ProgramForm.Plain) is not Optimal { Solution: var plan }) return;
            var variables = new Variables(structure);
            for (int slice = 0; slice < structure.SliceCount; slice++)
            {
                for (int process = 0; process < structure.Processes.Count; process++) Within(plan, variables.Activity(process, slice), structure.Useful.Activity(process, slice));
                for (int arc = 0; arc < structure.Arcs.Count; arc++) Within(plan, variables.Flow(arc, slice), structure.Useful.Flow(arc, slice));
                for (int trade = 0; trade < structure.Trades.Count; trade++) Within(plan, variables.Trade(trade, slice), structure.Useful.Trade(trade, slice));
                for (int draw = 0; draw < structure.Draws.Count; draw++) Within(plan, variables.Draw(draw, slice), structure.Useful.Draw(draw, slice));
            }
        },
        iter: Parks);

    // 80 t of ore a year make 40 t of metal and those 20 t of goods: the works at the end of the chain can use no more, whatever their room.
    [Fact]
    public void A_cap_is_carried_along_the_chain()
    {
        Superstructure structure = Chain().Structure();
        structure.Useful.Activity(0, 0).ShouldBe(40, 1e-9);
        structure.Useful.Activity(1, 0).ShouldBe(20, 1e-9);
        structure.Useful.NewCapacity(1).ShouldBe(20, 1e-9);
    }

    // 1 000 EUR spread over the 500 t of room are 2 EUR for a tonne, over the 20 t of use 50: the relaxation sees that it does not pay.
    [Fact]
    public void The_relaxation_is_tighter()
    {
        Superstructure structure = Chain().Structure();
        double plain = Relaxed(structure, ProgramForm.Plain);
        double tight = Relaxed(structure, ProgramForm.Tight);
        tight.ShouldBeLessThan(plain - 1);
        ((Optimal)Solve(structure, ProgramForm.Tight)).Solution.Objective.ShouldBeLessThanOrEqualTo(tight + 1e-6);
    }

    // Without a potential the market says how large the plant can be.
    [Fact]
    public void A_plant_that_is_built_or_not_needs_no_potential_where_the_network_bounds_it()
    {
        Given.A.Park().Interest(0).Resource("flour", release: false).Technology("milling", makes: "flour").With("milling", TechnologyParameter.FixedInvestment, 100)
            .With("milling", TechnologyParameter.Investment, 1).With("milling", TechnologyParameter.Lifetime, 10).Plant("mill", "milling").Sells("flour", 10, limit: 55)
            .Plan().Built("mill").ShouldBeNear(55);
    }

    // The price of what can be sold is to stand at the market, not at a row that follows from it.
    [Fact]
    public void The_price_of_a_limit_stands_at_the_limit() =>
        Given.A.Park().Interest(0).Resource("flour", release: false).Technology("milling", makes: "flour").With("milling", TechnologyParameter.FixedInvestment, 100)
            .With("milling", TechnologyParameter.Lifetime, 10).Plant("mill", "milling", potential: 500).Sells("flour", 10, limit: 55)
            .Plan().Price("market-limit[sell,flour]").ShouldBeNear(10);

    [Fact]
    public void Why_there_is_no_plan_is_said_of_what_the_package_asks()
    {
        var plan = Chain().AtLeast("30 t/a", "made", id: "made").Factor("goods", "made", FlowScope.Output, "1 t/t").Plan();
        plan.Status.ShouldBe("infeasible");
        string.Join("\n", plan.Refusal!.Conflict.Concat(plan.Refusal.Mends)).ShouldNotContain("switched");
        plan.Refusal.Mends.ShouldHaveSingleItem();
    }

    private static ParkStory Chain() => Given.A.Park().Interest(0).Resource("metal", release: false).Resource("goods", release: false)
        .Technology("smelting", makes: "metal", from: "2 ore").Plant("smelter", "smelting", capacity: 100)
        .Technology("forging", makes: "goods", from: "2 metal").With("forging", TechnologyParameter.FixedInvestment, 1000).With("forging", TechnologyParameter.Lifetime, 1)
        .Plant("forge", "forging", potential: 500).Endowment("ore", cap: 80).Sells("goods", 10);

    private static void Within(Solution plan, int column, double most) =>
        plan.ColumnValues[column].ShouldBeLessThanOrEqualTo(most + (1e-5 * Math.Max(1, double.IsFinite(most) ? most : 1)));

    private static SparseProgram Written(Superstructure structure, ProgramForm form) =>
        ProgramWriter.Write(structure, Objective.Read("profit", structure.Park, out _), [], standAlone: false, form).Program;

    private static Outcome Solve(Superstructure structure, ProgramForm form) => SolverSession.Solve(Written(structure, form));

    private static double Relaxed(Superstructure structure, ProgramForm form)
    {
        SparseProgram program = Written(structure, form);
        return ((Optimal)SolverSession.Solve(new SparseProgram(program.Arrays with { Kind = null, IntegerCount = 0 }))).Solution.Objective;
    }
}
