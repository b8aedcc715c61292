using CsCheck;
using Mycel.Solver.Equations;

namespace Mycel.Tests.Solver.Equations;

/// <summary>Equations whose solutions are known, and some that have none.</summary>
public sealed class NewtonSolverTests
{
    [Theory]
    [InlineData(-3, -2)]
    [InlineData(0.4, 0.5)]
    [InlineData(100, 3)]
    [InlineData(-1e6, -2)]
    public void A_cubic_has_the_root_that_the_start_leads_to(double start, double root)
    {
        // (x + 2)(x - 1/2)(x - 3) = x³ - 1.5 x² - 5.5 x + 3
        var cubic = new Curves(1, x =>
        [
            (x[0] * x[0] * x[0], [(0, 3 * x[0] * x[0])]), (-1.5 * x[0] * x[0], [(0, -3 * x[0])]), (-5.5 * x[0], [(0, -5.5)]), (3, []),
        ]);
        Solved(cubic, start).Values[0].ShouldBe(root, 1e-13 * Math.Abs(root) * 10);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(-20)]
    [InlineData(1e4)]
    public void A_step_that_overshoots_is_shortened(double start)
    {
        // Newton's method by itself runs away from every start beyond 1.39.
        EquationOutcome outcome = Solved(Curves.One(Math.Atan, x => 1 / (1 + (x * x))), start);
        outcome.Values[0].ShouldBe(0, 1e-9);
        outcome.Iterations.ShouldBeLessThan(60);
    }

    [Fact]
    public void Two_equations_in_two_unknowns_meet_where_they_do_on_paper()
    {
        // A circle of radius 5 and the hyperbola x y = 12 meet in (3, 4) and (4, 3), and in their opposites.
        var curves = new Curves(
            2,
            x => [(x[0] * x[0], [(0, 2 * x[0])]), (x[1] * x[1], [(1, 2 * x[1])]), (-25, [])],
            x => [(x[0] * x[1], [(0, x[1]), (1, x[0])]), (-12, [])]);
        Solved(curves, 2, 6).Values.ShouldBe([3, 4], 1e-13);
        Solved(curves, 6, 2).Values.ShouldBe([4, 3], 1e-13);
        Solved(curves, -1, -9).Values.ShouldBe([-3, -4], 1e-13);
    }

    [Fact]
    public void A_chemostat_settles_where_growth_is_dilution()
    {
        // Growth μ S / (K + S) = D leaves S = K D / (μ - D) = 0.05; biomass is yield times what was eaten, 0.5 (10 - S) = 4.975.
        const double Most = 0.6, Half = 0.1, Dilution = 0.2, Fed = 10, Yield = 0.5;
        double Growth(double food) => Most * food / (Half + food);
        double Slope(double food) => Most * Half / ((Half + food) * (Half + food));
        var chemostat = new Curves(
            2,
            x => [(Growth(x[0]) * x[1], [(0, Slope(x[0]) * x[1]), (1, Growth(x[0]))]), (-Dilution * x[1], [(1, -Dilution)])],
            x => [(Dilution * Fed, []), (-Dilution * x[0], [(0, -Dilution)]), (-Growth(x[0]) * x[1] / Yield, [(0, -Slope(x[0]) * x[1] / Yield), (1, -Growth(x[0]) / Yield)])])
            .Within([0, 0], [Fed, 100]);
        Solved(chemostat, 1, 5).Values.ShouldBe([0.05, 4.975], 1e-12);

        // Where nothing lives, nothing is eaten: the other solution.
        Solved(chemostat, 10, 0).Values.ShouldBe([10, 0], 1e-12);
    }

    [Fact]
    public void Rosenbrocks_valley_is_followed_to_its_end()
    {
        // 10 (y - x²) = 0 and 1 - x = 0, from the usual start.
        var valley = new Curves(2, x => [(10 * x[1], [(1, 10)]), (-10 * x[0] * x[0], [(0, -20 * x[0])])], x => [(1, []), (-x[0], [(0, -1)])]);
        Solved(valley, -1.2, 1).Values.ShouldBe([1, 1], 1e-13);
    }

    [Fact]
    public void Powells_function_is_solved_although_its_derivatives_are_singular_at_the_solution()
    {
        var powell = new Curves(
            4,
            x => [(x[0], [(0, 1)]), (10 * x[1], [(1, 10)])],
            x => [(x[2], [(2, 1)]), (-x[3], [(3, -1)])],
            x => [((x[1] - (2 * x[2])) * (x[1] - (2 * x[2])), [(1, 2 * (x[1] - (2 * x[2]))), (2, -4 * (x[1] - (2 * x[2])))])],
            x => [((x[0] - x[3]) * (x[0] - x[3]), [(0, 2 * (x[0] - x[3])), (3, -2 * (x[0] - x[3]))])]);
        Solved(powell, 3, -1, 0, 1).Values.ShouldBe([0, 0, 0, 0], 1e-6);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1e3)]
    [InlineData(0)]
    public void Where_there_is_no_root_the_search_ends_and_says_so(double start)
    {
        EquationOutcome outcome = NewtonSolver.Solve(new Curves(1, x => [(x[0] * x[0], [(0, 2 * x[0])]), (1, [])]), [start]);
        outcome.Status.ShouldBe(EquationStatus.Singular);
        outcome.Residuals[0].ShouldBe(1, 1e-3);
        outcome.Worst.ShouldBeGreaterThan(0.5);
        outcome.Iterations.ShouldBeLessThan(120);
    }

    [Fact]
    public void A_root_beyond_a_limit_is_not_reached_and_the_limit_is_named()
    {
        EquationOutcome outcome = NewtonSolver.Solve(Curves.One(x => x * x, x => 2 * x, -9).Within([0], [2]), [1]);
        outcome.Status.ShouldBe(EquationStatus.Stopped);
        outcome.Values.ShouldBe([2]);
        outcome.ColumnsAtLimits.ShouldBe([0]);
        outcome.Residuals[0].ShouldBe(-5);
    }

    [Fact]
    public void A_root_on_a_limit_is_found() =>
        Solved(Curves.One(x => x * x, x => 2 * x, -4).Within([0], [2]), 1).Values[0].ShouldBe(2, 1e-14);

    [Fact]
    public void Where_the_equations_have_no_value_a_step_is_shortened() =>
        Solved(Curves.One(Math.Log, x => x > 0 ? 1 / x : double.NaN), 20).Values[0].ShouldBe(1, 1e-12);

    [Fact]
    public void A_start_without_a_value_is_said_to_have_none()
    {
        EquationOutcome outcome = NewtonSolver.Solve(Curves.One(Math.Log, x => 1 / x), [-1]);
        outcome.Status.ShouldBe(EquationStatus.Stopped);
        outcome.Iterations.ShouldBe(0);
        outcome.Residuals[0].ShouldBe(double.PositiveInfinity);
        outcome.Factors.ShouldBeNull();
    }

    [Fact]
    public void Linear_equations_take_one_step_and_those_that_contradict_none_that_helps()
    {
        var three = new Curves(2, x => [(x[0], [(0, 1)]), (x[1], [(1, 1)]), (-3, [])], x => [(x[0], [(0, 1)]), (-x[1], [(1, -1)]), (-1, [])]);
        Solved(three, 0, 0).Iterations.ShouldBe(1);
        var contradiction = new Curves(2, x => [(x[0], [(0, 1)]), (x[1], [(1, 1)]), (-3, [])], x => [(x[0], [(0, 1)]), (x[1], [(1, 1)]), (-4, [])]);
        EquationOutcome outcome = NewtonSolver.Solve(contradiction, [0, 0]);
        outcome.Status.ShouldBe(EquationStatus.Singular);
        outcome.Factors!.DependentRows.Length.ShouldBe(1);
    }

    [Fact]
    public void Unknowns_that_nothing_fixes_keep_their_start()
    {
        var curves = new Curves(3, x => [(x[0] * x[0], [(0, 2 * x[0])]), (-2, [])]);
        EquationOutcome outcome = Solved(curves, 1, 5, -7);
        outcome.Values.ShouldBe([Math.Sqrt(2), 5, -7], 1e-15);
        outcome.Factors!.FreeColumns.ToArray().ShouldBe([1, 2]);
    }

    [Fact]
    public void The_last_factors_say_how_the_solution_moves()
    {
        // x² = b at b = 9: dx/db = 1 / 2x.
        EquationOutcome outcome = Solved(Curves.One(x => x * x, x => 2 * x, -9), 5);
        outcome.Factors!.Solve([1]).Values[0].ShouldBe(1.0 / 6, 1e-14);
    }

    [Fact]
    public void Polynomials_with_a_planted_root_are_solved_from_nearby() => Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[1, 30]).ForAll(
        (seed, count) =>
        {
            Curves curves = Planted(new Random(seed), count, out double[] root);
            var random = new Random(seed + 1);
            EquationOutcome outcome = NewtonSolver.Solve(curves, [.. root.Select(value => value * (1 + (0.1 * (random.NextDouble() - 0.5))))]);
            outcome.Status.ShouldBe(EquationStatus.Solved);
            outcome.Worst.ShouldBeLessThan(1e-10);
        },
        iter: 300);

    [Fact]
    public void From_anywhere_the_search_ends_with_numbers_and_what_it_calls_solved_is() => Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[1, 8], Gen.Double[-3, 3]).ForAll(
        (seed, count, magnitude) =>
        {
            Curves curves = Planted(new Random(seed), count, out _);
            var random = new Random(seed + 1);
            double[] start = [.. Enumerable.Range(0, count).Select(_ => Math.Pow(10, magnitude) * ((2 * random.NextDouble()) - 1))];
            EquationOutcome outcome = NewtonSolver.Solve(curves, start);
            outcome.Values.ShouldAllBe(value => double.IsFinite(value));
            outcome.ScaledResiduals.ShouldAllBe(share => double.IsFinite(share));
            outcome.Iterations.ShouldBeLessThanOrEqualTo(200);
            if (outcome.Status != EquationStatus.Solved) return;
            double[] residuals = new double[count], sizes = new double[count];
            curves.Evaluate(outcome.Values, residuals, sizes);
            for (int i = 0; i < count; i++) Math.Abs(residuals[i]).ShouldBeLessThan(1e-8 * sizes[i]);
        },
        iter: 1000);

    private static EquationOutcome Solved(INonlinearEquations equations, params double[] start)
    {
        EquationOutcome outcome = NewtonSolver.Solve(equations, start);
        outcome.Status.ShouldBe(EquationStatus.Solved);
        return outcome;
    }

    // Each equation: a x_i + b x_j x_k + c x_i² less what these are at the root.
    private static Curves Planted(Random random, int count, out double[] root)
    {
        double[] values = [.. Enumerable.Range(0, count).Select(_ => 0.5 + (2 * random.NextDouble()))];
        root = values;
        return new Curves(count, [.. Enumerable.Range(0, count).Select(i => Equation(random, i, random.Next(count), random.Next(count), values))]);
    }

    private static Func<double[], IEnumerable<(double, (int, double)[])>> Equation(Random random, int i, int j, int k, double[] root)
    {
        double a = 3 + random.NextDouble(), b = 0.3 * random.NextDouble(), c = random.NextDouble();
        double constant = -(a * root[i]) - (b * root[j] * root[k]) - (c * root[i] * root[i]);
        return x => [(a * x[i], [(i, a)]), (b * x[j] * x[k], [(j, b * x[k]), (k, b * x[j])]), (c * x[i] * x[i], [(i, 2 * c * x[i])]), (constant, [])];
    }
}
