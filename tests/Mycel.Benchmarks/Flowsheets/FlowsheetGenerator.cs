using Mycel.Solver.Equations;

namespace Mycel.Benchmarks.Flowsheets;

/// <summary>
/// Flowsheets as bare equations. Every plant makes a product and a by-product and takes in products of one to three plants before it and three utilities; some give part of what they make back
/// to a plant before them. Unknown are the activities, what is left of each by-product, and the utilities bought.
/// </summary>
internal static class FlowsheetGenerator
{
    private const int Utilities = 3;

    /// <summary>Makes a flowsheet.</summary>
    /// <param name="plants">Number of plants.</param>
    /// <param name="recycles">Share of plants that give something back.</param>
    /// <param name="reach">How many plants back at most.</param>
    /// <param name="seed">What tells one from another.</param>
    public static EquationMatrix Of(int plants, double recycles, int reach, int seed)
    {
        var random = new Random(seed);
        int rows = (2 * plants) + Utilities;
        var builder = new EquationMatrixBuilder(rows, rows);
        for (int plant = 0; plant < plants; plant++)
        {
            builder.Add(plant, plant, 1).Add(plants + plant, plant, 0.1 + random.NextDouble()).Add(plants + plant, plants + plant, -1);
            for (int input = random.Next(1, 4); input > 0 && plant > 0; input--) builder.Add(Before(random, plant, 30), plant, -0.3 * random.NextDouble());
            for (int utility = 0; utility < Utilities; utility++) builder.Add((2 * plants) + utility, plant, -Math.Pow(10, (4 * random.NextDouble()) - 2));
            if (plant > 0 && random.NextDouble() < recycles) builder.Add(plant, Before(random, plant, reach), -0.2 * random.NextDouble());
        }

        for (int utility = 0; utility < Utilities; utility++) builder.Add((2 * plants) + utility, (2 * plants) + utility, 1);
        return builder.Build();
    }

    private static int Before(Random random, int plant, int reach) => plant - 1 - random.Next(Math.Min(plant, reach));
}
