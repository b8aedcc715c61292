using System.Globalization;
using Mycel.Solver.Highs;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;
using Mycel.Solver.Texts;

namespace Mycel.Tests.Solver;

public sealed class TextTests
{
    private const double Infinity = double.PositiveInfinity;

    /// <summary>Every kind of bound, row and column that the formats can say, with names they cannot.</summary>
    private static SparseProgram Everything(Sense sense)
    {
        var builder = new ProgramBuilder(sense) { Offset = -2.5 };
        ColumnRange flow = builder.Columns("flow", 3, k => new[] { "kiln,steam,2030", "a b,é", "free" }[k]);
        (flow.Lower[0], flow.Upper[0]) = (-Infinity, 4);
        (flow.Lower[2], flow.Upper[2]) = (-Infinity, Infinity);
        builder.Column("infeed", lower: 1.5, cost: 0.1);
        builder.Column("max", lower: -9, upper: -1, cost: 1e-7);
        builder.Column("fixed", lower: 3, upper: 3, cost: -1);
        builder.Column("unused");
        builder.Column("e3", upper: 7, kind: ColumnKind.Integer, cost: 2);
        builder.Column("is-built", upper: 1, kind: ColumnKind.Integer, cost: sense == Sense.Minimise ? 5 : -5);
        builder.Column("many", lower: 1, upper: 50, kind: ColumnKind.Integer);
        flow.Cost[0] = sense == Sense.Minimise ? -1 : 1;
        flow.Cost[2] = sense == Sense.Minimise ? 1 : -1;
        builder.BeginFamily("resource-balance", k => $"pool {k}");
        Row([(0, 1), (2, -1)], -Infinity, 12.25);
        Row([(1, 1), (3, 2), (2, 1)], 1.0 / 3, Infinity);
        Row([(3, 1), (4, 1), (7, 1)], 2, 2);
        Row([(1, 1), (7, -1), (2, -4)], -3, 8);
        Row([(8, 10), (1, -1)], 0, Infinity);
        builder.BeginFamily("end");
        Row([(3, 1), (1, 1), (9, 1)], -Infinity, 40);
        return builder.Build();

        void Row((int, double)[] terms, double lower, double upper)
        {
            foreach ((int column, double value) in terms) builder.Add(column, value);
            builder.EndRow(lower, upper);
        }
    }

    [Theory]
    [InlineData(Sense.Minimise, ".lp")]
    [InlineData(Sense.Maximise, ".lp")]
    [InlineData(Sense.Minimise, ".mps")]
    [InlineData(Sense.Maximise, ".mps")]
    public void What_is_written_reads_back_to_the_same_optimum(Sense sense, string extension)
    {
        SparseProgram program = Everything(sense);
        double expected = SolverSession.Solve(program).ShouldBeOfType<Optimal>().Solution.Objective;
        string text = extension == ".lp" ? LpWriter.Text(program) : MpsWriter.Text(program);
        // The LP format has one row for each side of the one row with two bounds.
        ReadBack(text, extension).ShouldBe((expected, program.ColumnCount, program.RowCount + (extension == ".lp" ? 1 : 0)), Near);
        if (extension == ".mps") ReadBack(MpsWriter.Text(program, MpsNaming.Generated), extension).ShouldBe((expected, program.ColumnCount, program.RowCount), Near);
    }

    [Fact]
    public void Any_program_reads_back_to_its_optimum() => RandomProgram.BoxedIntegers.ForAll(
        random =>
        {
            SparseProgram program = random.Build();
            if (SolverSession.Solve(program) is not Optimal optimal) return;
            ReadBack(LpWriter.Text(program), ".lp").Objective.ShouldBe(optimal.Solution.Objective, 1e-5);
            ReadBack(MpsWriter.Text(program), ".mps").Objective.ShouldBe(optimal.Solution.Objective, 1e-5);
        },
        iter: 40);

    [Theory]
    [InlineData(".lp")]
    [InlineData(".mps")]
    public void A_quadratic_objective_reads_back(string extension)
    {
        (int, int, double)[] squares = [(0, 0, 1), (1, 1, 2), (0, 1, -1)];
        SparseProgram program = Small.Program(Sense.Minimise, [-2, -4], [-Infinity, -Infinity], null, [([1, 1], 5, 5)], quadratic: squares, offset: 5);
        double expected = SolverSession.Solve(program).ShouldBeOfType<Optimal>().Solution.Objective;
        string text = extension == ".lp" ? LpWriter.Text(program) : MpsWriter.Text(program);
        ReadBack(text, extension).ShouldBe((expected, 2, 1), Near);
    }

    [Fact]
    public void The_LP_text_is_readable() => LpWriter.Text(Small.GlassWorks).ShouldBe(
        """
        Maximize
         objective: 3 x(0) + 5 x(1)
        Subject To
         row(0): x(0) <= 4
         row(1): 2 x(1) <= 12
         row(2): 3 x(0) + 2 x(1) <= 18
        Bounds
        End

        """);

    [Fact]
    public void Every_kind_of_row_bound_and_name_has_its_LP_text() => LpWriter.Text(Everything(Sense.Minimise)).ShouldBe(
        """
        Minimize
         objective: -flow(kiln,steam,2030) + flow(free) + 0.1 _infeed + 1E-07 _max - fixed + 2 _e3 + 5 is_built - 2.5
        Subject To
         resource_balance(pool_0): flow(kiln,steam,2030) - flow(free) <= 12.25
         resource_balance(pool_1): flow(a_b,_) + 2 _infeed + flow(free) >= 0.3333333333333333
         resource_balance(pool_2): _infeed + _max + _e3 = 2
         resource_balance(pool_3).lower: flow(a_b,_) - _e3 - 4 flow(free) >= -3
         resource_balance(pool_3).upper: flow(a_b,_) - _e3 - 4 flow(free) <= 8
         resource_balance(pool_4): 10 is_built - flow(a_b,_) >= 0
         _end: _infeed + flow(a_b,_) + many <= 40
        Bounds
         -inf <= flow(kiln,steam,2030) <= 4
         flow(free) free
         _infeed >= 1.5
         -9 <= _max <= -1
         fixed = 3
         unused >= 0
         _e3 <= 7
         1 <= many <= 50
        General
         _e3
         many
        Binary
         is_built
        End

        """);

    [Fact]
    public void The_MPS_text_is_free_MPS() => MpsWriter.Text(Small.GlassWorks, MpsNaming.Generated).ShouldBe(
        """
        NAME mycel
        OBJSENSE
         MAX
        ROWS
         N objective
         L R0
         L R1
         L R2
        COLUMNS
         C0 objective 3
         C0 R0 1
         C0 R2 3
         C1 objective 5
         C1 R1 2
         C1 R2 2
        RHS
         RHS R0 4
         RHS R1 12
         RHS R2 18
        BOUNDS
        ENDATA

        """);

    [Fact]
    public void Long_rows_are_wrapped_and_names_that_fall_together_are_told_apart()
    {
        var builder = new ProgramBuilder();
        ColumnRange x = builder.Columns("a-rather-long-name", 40, k => k < 2 ? k == 0 ? "p-q" : "p_q" : k.ToString(CultureInfo.InvariantCulture));
        x.Cost.Fill(1);
        builder.BeginFamily("sum");
        for (int j = 0; j < 40; j++) builder.Add(j, j + 0.5);
        builder.EndRow(10, Infinity);
        string text = LpWriter.Text(builder.Build());
        text.Split('\n').Max(line => line.Length).ShouldBeLessThanOrEqualTo(120);
        text.ShouldContain("a_rather_long_name(p_q)~1");
        ReadBack(text, ".lp").ShouldBe((10 / 39.5, 40, 1), Near);
    }

    [Fact]
    public void Rows_without_columns_or_without_bounds_read_back()
    {
        SparseProgram program = Small.Program(Sense.Minimise, [1, 1], [1, 2], null, [([0, 0], -1, 1), ([1, 1], -Infinity, Infinity), ([1, 1], 4, Infinity)]);
        ReadBack(LpWriter.Text(program), ".lp").Objective.ShouldBe(4, 1e-9);
        ReadBack(MpsWriter.Text(program), ".mps").Objective.ShouldBe(4, 1e-9);
        Should.Throw<ArgumentException>(() => LpWriter.Text(Small.Program(Sense.Minimise, [], null, null, [([], 0, 1)])));
    }

    private static IEqualityComparer<(double Objective, int Columns, int Rows)> Near { get; } = EqualityComparer<(double Objective, int Columns, int Rows)>.Create(
        (a, b) => Math.Abs(a.Objective - b.Objective) <= 1e-7 * Math.Max(1, Math.Abs(b.Objective)) && a.Columns == b.Columns && a.Rows == b.Rows);

    private static (double Objective, int Columns, int Rows) ReadBack(string text, string extension)
    {
        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + extension);
        try
        {
            File.WriteAllText(file, text);
            using var model = new HighsModel();
            model.Read(file);
            model.Run(1, null).ShouldBe(HighsStatus.Optimal);
            return (model.DoubleInfo("objective_function_value"), model.ColumnCount, model.RowCount);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
