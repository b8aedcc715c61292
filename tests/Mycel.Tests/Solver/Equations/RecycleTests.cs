using Mycel.Solver.Equations;

namespace Mycel.Tests.Solver.Equations;

/// <summary>Long chains with many flows that lead back: the shape that balances have.</summary>
public sealed class RecycleTests
{
    [Theory]
    [InlineData(10_000, 0.3, 20)]
    [InlineData(10_000, 0.3, 10_000)]
    [InlineData(10_000, 0.0, 1)]
    public void Ten_thousand_unknowns_with_recycles_are_solved_to_rounding(int count, double share, int reach)
    {
        var random = new Random(3);
        EquationMatrix matrix = Systems.Chain(random, count, share, reach);
        double[] wanted = [.. Enumerable.Range(0, count).Select(_ => Math.Pow(10, (6 * random.NextDouble()) - 3))];
        var factors = EquationFactors.Of(matrix);
        EquationSolution solution = factors.Solve(Systems.Product(matrix, wanted));
        factors.Rank.ShouldBe(count);
        for (int i = 0; i < count; i++) solution.ScaledResidual(i).ShouldBeLessThan(1e-12);
        for (int j = 0; j < count; j++) solution.Values[j].ShouldBe(wanted[j], 1e-10 * Math.Max(1, wanted[j]));
    }

    [Fact]
    public void Equations_planted_among_ten_thousand_are_found_and_those_that_contradict_told_from_those_that_repeat()
    {
        const int Count = 10_000, Planted = 20;
        var random = new Random(4);
        EquationMatrix chain = Systems.Chain(random, Count, 0.3, 20);
        var builder = new EquationMatrixBuilder(Count + Planted, Count);
        for (int i = 0; i < Count; i++) Copy(chain, i, builder, i, 1);
        double[] right = [.. Systems.Product(chain, [.. Enumerable.Range(0, Count).Select(_ => 1 + random.NextDouble())]), .. new double[Planted]];
        for (int plant = 0; plant < Planted; plant++)
        {
            // Two rows far apart and far from those of other plants; every second sum is off by one.
            int first = 10 + (plant * 400), second = first + 150;
            Copy(chain, first, builder, Count + plant, 2);
            Copy(chain, second, builder, Count + plant, -3);
            right[Count + plant] = (2 * right[first]) - (3 * right[second]) + (plant % 2);
        }

        var factors = EquationFactors.Of(builder.Build());
        EquationSolution solution = factors.Solve(right);
        factors.Rank.ShouldBe(Count);
        factors.DependentRows.Length.ShouldBe(Planted);
        foreach (int row in factors.DependentRows)
        {
            EquationTerm[] terms = factors.Combination(row);
            terms.Length.ShouldBe(3);
            int plant = terms[2].Index - Count;
            terms.Select(term => term.Index).ShouldBe([10 + (plant * 400), 160 + (plant * 400), Count + plant]);
            terms.Select(term => term.Value / terms[2].Value).ShouldBe([-2, 3, 1], 1e-9);
            terms.Sum(term => term.Value * right[term.Index] / terms[2].Value).ShouldBe(plant % 2, 1e-9);
            (solution.ScaledResidual(row) > 1e-9).ShouldBe(plant % 2 == 1);
        }
    }

    private static void Copy(EquationMatrix from, int row, EquationMatrixBuilder to, int target, double factor)
    {
        for (int k = from.Start[row]; k < from.Start[row + 1]; k++) to.Add(target, from.Column[k], factor * from.Value[k]);
    }
}
