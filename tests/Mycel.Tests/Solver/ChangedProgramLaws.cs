using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Tests.Solver;

/// <summary>A session whose program is changed into another answers as one into which the other was loaded.</summary>
public sealed class ChangedProgramLaws
{
    [Fact]
    public void Every_figure_may_change_in_place()
    {
        using var session = new SolverSession(Program(3, 2, 4, 1, 10));
        session.Solve().ShouldBeOfType<Optimal>().Solution.Objective.ShouldBe(10 + (3 * 4), 1e-9);
        session.ChangeTo(Program(3, 2, 8, 2, 20)).ShouldBeTrue();
        session.Solve().ShouldBeOfType<Optimal>().Solution.Objective.ShouldBe(20 + (2 * 8), 1e-9);
        session.ChangeTo(Program(1, 2, 8, 1, 0)).ShouldBeTrue();
        session.Solve().ShouldBeOfType<Optimal>().Solution.Objective.ShouldBe(2 * 8, 1e-9);
        session.Program.Offset.ShouldBe(0);
    }

    [Fact]
    public void Another_shape_is_loaded_anew()
    {
        using var session = new SolverSession(Program(3, 2, 4, 1, 10));
        var builder = new ProgramBuilder(Sense.Minimise);
        ColumnRange column = builder.Columns("x", 1, _ => "");
        column.Lower[0] = 2;
        column.Cost[0] = 1;
        session.ChangeTo(builder.Build()).ShouldBeFalse();
        session.Solve().ShouldBeOfType<Optimal>().Solution.Objective.ShouldBe(2, 1e-9);
    }

    // The most of a x + b y + offset, where k x + y is at most the bound.
    private static SparseProgram Program(double a, double b, double bound, double k, double offset)
    {
        var builder = new ProgramBuilder(Sense.Maximise) { Offset = offset };
        ColumnRange columns = builder.Columns("x", 2, member => member.ToString(System.Globalization.CultureInfo.InvariantCulture));
        (columns.Cost[0], columns.Cost[1]) = (a, b);
        columns.Upper[1] = bound;
        builder.BeginFamily("bound", _ => "");
        builder.Add(0, k);
        builder.Add(1, 1);
        builder.EndRow(double.NegativeInfinity, bound);
        return builder.Build();
    }
}
