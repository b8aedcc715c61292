namespace Mycel.Analysis.Reporting.Charts;

/// <summary>
/// Places the dots of a network so that distance on paper is close to distance in the network (number of steps): stress majorisation from a circle, the same network the same picture.
/// </summary>
/// <remarks>Source: Gansner, Koren, North, Graph Drawing by Stress Majorization, 2004.</remarks>
internal static class StressLayout
{
    private const int Rounds = 300;

    /// <summary>Places for some dots.</summary>
    /// <param name="count">Number of dots.</param>
    /// <param name="edges">Pairs of dots that are joined.</param>
    public static IReadOnlyList<(double X, double Y)> Of(int count, IReadOnlyList<(int From, int To)> edges)
    {
        double[,] distance = Steps(count, edges);
        var places = new (double X, double Y)[count];
        for (int dot = 0; dot < count; dot++)
            places[dot] = (Math.Cos(2 * Math.PI * dot / count), Math.Sin(2 * Math.PI * dot / count));
        for (int round = 0; round < Rounds; round++)
            for (int dot = 0; dot < count; dot++)
                places[dot] = Better(dot, places, distance);
        return [.. places.Select(place => (place.X * 1.5 * 100, place.Y * 100))];
    }

    // Where the others would have the dot, each pulling with the inverse square of its distance.
    private static (double X, double Y) Better(int dot, (double X, double Y)[] places, double[,] distance)
    {
        double x = 0, y = 0, weights = 0;
        for (int other = 0; other < places.Length; other++)
        {
            if (other == dot)
                continue;
            double weight = 1 / (distance[dot, other] * distance[dot, other]);
            double across = places[dot].X - places[other].X, down = places[dot].Y - places[other].Y;
            double apart = Math.Max(Math.Sqrt((across * across) + (down * down)), 1e-6);
            x += weight * (places[other].X + (distance[dot, other] * across / apart));
            y += weight * (places[other].Y + (distance[dot, other] * down / apart));
            weights += weight;
        }
        return weights == 0 ? places[dot] : (x / weights, y / weights);
    }

    // Steps between every two dots; parts that hang together by nothing are set a little farther apart than the widest part is.
    private static double[,] Steps(int count, IReadOnlyList<(int From, int To)> edges)
    {
        var steps = new double[count, count];
        for (int row = 0; row < count; row++)
            for (int column = 0; column < count; column++)
                steps[row, column] = row == column ? 0 : double.PositiveInfinity;
        foreach ((int from, int to) in edges)
            if (from != to)
                steps[from, to] = steps[to, from] = 1;
        for (int over = 0; over < count; over++)
            for (int row = 0; row < count; row++)
                for (int column = 0; column < count; column++)
                    steps[row, column] = Math.Min(steps[row, column], steps[row, over] + steps[over, column]);
        double widest = steps.Cast<double>().Where(double.IsFinite).DefaultIfEmpty(1).Max();
        for (int row = 0; row < count; row++)
            for (int column = 0; column < count; column++)
                if (double.IsPositiveInfinity(steps[row, column]))
                    steps[row, column] = widest + 1;
        return steps;
    }
}
