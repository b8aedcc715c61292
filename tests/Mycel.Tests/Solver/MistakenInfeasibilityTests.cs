using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Tests.Solver;

/// <summary>A program that HiGHS calls infeasible after its presolve although it is unbounded, found among random ones.</summary>
public sealed class MistakenInfeasibilityTests
{
    [Fact]
    public void What_is_unbounded_is_not_given_up_because_it_was_called_infeasible()
    {
        var builder = new ProgramBuilder(Sense.Minimise);
        ColumnRange x = builder.Columns("x", 4);
        double[] lower = [5, 3, double.NegativeInfinity, -5];
        double[] cost = [0, -5, 0, -2];
        lower.CopyTo(x.Lower);
        cost.CopyTo(x.Cost);
        x.Upper[0] = 10;
        builder.BeginFamily("row");
        void Row(double[] coefficients, double least, double most)
        {
            for (int column = 0; column < 4; column++) builder.Add(x[column], coefficients[column]);
            builder.EndRow(least, most);
        }

        Row([0, 2, 1, -4], double.NegativeInfinity, double.PositiveInfinity);
        Row([3, -2, 0, -2], double.NegativeInfinity, 2);
        Row([-3, 5, 2, -5], 4, double.PositiveInfinity);
        Row([0, 1, -4, 3], -3, double.PositiveInfinity);
        Row([-3, 1, 1, -3], double.NegativeInfinity, 1);

        SolverSession.Solve(builder.Build()).ShouldBeOfType<Unbounded>();
    }
}
