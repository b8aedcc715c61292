using Mycel.Solver.Programs;

namespace Mycel.Tests.Solver;

public sealed class ProgramBuilderTests
{
    [Fact]
    public void A_column_starts_continuous_at_no_cost_from_zero_to_infinity()
    {
        var builder = new ProgramBuilder();
        builder.Columns("x", 2);
        SparseProgram program = builder.Build();
        program.Cost.ToArray().ShouldBe([0, 0]);
        program.ColumnLower.ToArray().ShouldBe([0, 0]);
        program.ColumnUpper.ToArray().ShouldBe([double.PositiveInfinity, double.PositiveInfinity]);
        program.KindOf(1).ShouldBe(ColumnKind.Continuous);
    }

    [Fact]
    public void Columns_named_twice_in_a_row_are_added_up_in_the_place_of_the_first()
    {
        var builder = new ProgramBuilder();
        builder.Columns("x", 3);
        builder.BeginFamily("row");
        foreach ((int column, double value) in new[] { (2, 1.0), (0, 5.0), (2, 3.0), (1, 7.0), (0, -1.0) }) builder.Add(column, value);
        builder.EndRow(0, 1);
        builder.Add(0, 2);
        builder.Add(0, 2);
        builder.EndRow(0, 1);
        SparseProgram program = builder.Build();
        program.ColumnsOfRow(0).ToArray().ShouldBe([2, 0, 1]);
        program.ValuesOfRow(0).ToArray().ShouldBe([4, 4, 7]);
        program.ColumnsOfRow(1).ToArray().ShouldBe([0]);
        program.ValuesOfRow(1).ToArray().ShouldBe([4]);
    }

    [Fact]
    public void Zeros_are_left_out_also_when_they_come_of_adding_up()
    {
        var builder = new ProgramBuilder();
        builder.Columns("x", 3);
        builder.BeginFamily("row");
        builder.Add(0, 0);
        builder.Add(1, 2);
        builder.Add(1, -2);
        builder.Add(2, 3);
        builder.EndRow(0, 1);
        builder.Add(1, 1);
        builder.Add(0, 1);
        builder.EndRow(0, 1);
        SparseProgram program = builder.Build();
        program.ColumnsOfRow(0).ToArray().ShouldBe([2]);
        program.ColumnsOfRow(1).ToArray().ShouldBe([1, 0]);
        program.RowStart.ToArray().ShouldBe([0, 1, 3]);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_coefficient_that_is_no_number_is_refused_at_the_door(double coefficient)
    {
        var builder = new ProgramBuilder();
        builder.Columns("x", 1);
        builder.BeginFamily("row");
        Should.Throw<ArgumentOutOfRangeException>(() => builder.Add(0, coefficient)).Message.ShouldContain("column x");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void A_column_that_does_not_exist_is_refused_at_the_door(int column)
    {
        var builder = new ProgramBuilder();
        builder.Columns("x", 1);
        builder.BeginFamily("row");
        Should.Throw<ArgumentOutOfRangeException>(() => builder.Add(column, 1));
    }

    [Theory]
    [InlineData(double.NaN, 1)]
    [InlineData(0, double.NaN)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(0, double.NegativeInfinity)]
    public void A_row_bound_that_is_no_bound_is_refused(double lower, double upper)
    {
        var builder = new ProgramBuilder();
        builder.BeginFamily("row");
        Should.Throw<ArgumentOutOfRangeException>(() => builder.EndRow(lower, upper));
    }

    [Fact]
    public void Column_entries_that_are_no_numbers_are_refused_by_name()
    {
        Should.Throw<ArgumentException>(() => With(cost: double.PositiveInfinity)).Message.ShouldContain("x[b]");
        Should.Throw<ArgumentException>(() => With(lower: double.NaN)).Message.ShouldContain("x[b]");
        Should.Throw<ArgumentException>(() => With(lower: double.PositiveInfinity)).Message.ShouldContain("x[b]");
        Should.Throw<ArgumentException>(() => With(upper: double.NegativeInfinity)).Message.ShouldContain("x[b]");

        static SparseProgram With(double cost = 0, double lower = 0, double upper = 1)
        {
            var builder = new ProgramBuilder();
            ColumnRange x = builder.Columns("x", 2, k => k == 0 ? "a" : "b");
            (x.Cost[1], x.Lower[1], x.Upper[1]) = (cost, lower, upper);
            return builder.Build();
        }
    }

    [Fact]
    public void An_open_row_a_row_without_family_and_a_finished_builder_are_refused()
    {
        var builder = new ProgramBuilder();
        ColumnRange x = builder.Columns("x", 1);
        Should.Throw<InvalidOperationException>(() => builder.EndRow(0, 1));
        builder.BeginFamily("row");
        builder.Add(0, 1);
        Should.Throw<InvalidOperationException>(() => builder.Build());
        Should.Throw<InvalidOperationException>(() => builder.BeginFamily("other"));
        builder.EndRow(0, 1);
        builder.Build();
        Should.Throw<InvalidOperationException>(() => builder.Add(0, 1));
        Should.Throw<InvalidOperationException>(() => builder.EndRow(0, 1));
        Should.Throw<InvalidOperationException>(() => builder.Columns("y", 1));
        Should.Throw<InvalidOperationException>(() => _ = x.Cost[0]);
        Should.Throw<InvalidOperationException>(() => builder.Build());
    }

    [Fact]
    public void A_reserved_program_uses_exactly_its_memory_and_is_not_copied()
    {
        const int n = 20_000;
        long before = GC.GetAllocatedBytesForCurrentThread();
        var builder = new ProgramBuilder();
        builder.Reserve(n, n, 2 * n);
        builder.Columns("x", n);
        builder.BeginFamily("row");
        for (int i = 0; i < n; i++)
        {
            builder.Add(i, 1);
            if (i > 0) builder.Add(i - 1, 1);
            builder.EndRow(0, 1);
        }
        SparseProgram program = builder.Build();
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        // The rows are disordered on purpose: the search for repeated columns takes four bytes per column.
        allocated.ShouldBeLessThan((long)(1.3 * program.ArrayBytes));
        allocated.ShouldBeGreaterThanOrEqualTo(program.ArrayBytes);
    }

    [Fact]
    public void Names_are_made_when_asked_for_and_found_again()
    {
        int made = 0;
        var builder = new ProgramBuilder();
        builder.Column("budget");
        builder.Columns("empty", 0);
        builder.Columns("flow", 3, k => { made++; return $"kiln,{2030 + k}"; });
        builder.Columns("plain", 2);
        builder.BeginFamily("balance", k => $"pool-{k}");
        builder.EndRow(0, 0);
        builder.BeginFamily("nothing");
        builder.BeginFamily("cap");
        builder.EndRow(0, 0);
        SparseProgram program = builder.Build();
        made.ShouldBe(0);
        Enumerable.Range(0, 6).Select(program.NameOfColumn).ShouldBe(["budget", "flow[kiln,2030]", "flow[kiln,2031]", "flow[kiln,2032]", "plain[0]", "plain[1]"]);
        Enumerable.Range(0, 2).Select(program.NameOfRow).ShouldBe(["balance[pool-0]", "cap"]);
        for (int j = 0; j < 6; j++)
        {
            program.TryFindColumn(program.NameOfColumn(j), out int found).ShouldBeTrue();
            found.ShouldBe(j);
        }
        program.TryFindRow("cap", out int row).ShouldBeTrue();
        row.ShouldBe(1);
        program.TryFindRow("flow[kiln,2030]", out _).ShouldBeFalse();
        program.TryFindColumn("flow[kiln,1999]", out _).ShouldBeFalse();
    }

    [Fact]
    public void Two_families_of_one_name_are_refused()
    {
        var builder = new ProgramBuilder();
        builder.Columns("x", 1);
        builder.Columns("x", 1);
        Should.Throw<ArgumentException>(() => builder.Build());
    }

    [Fact]
    public void A_quadratic_objective_is_given_as_products_and_kept_as_a_lower_triangle()
    {
        var quadratic = QuadraticObjective.FromTerms(3, [(0, 0, 3), (2, 0, 4), (0, 2, 1), (1, 1, 0)]);
        quadratic.ColumnStart.ToArray().ShouldBe([0, 2, 2, 2]);
        quadratic.RowIndex.ToArray().ShouldBe([0, 2]);
        quadratic.Value.ToArray().ShouldBe([6, 5]);
    }
}
