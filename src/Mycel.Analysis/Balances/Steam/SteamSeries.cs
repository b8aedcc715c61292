namespace Mycel.Analysis.Balances.Steam;

/// <summary>A sum of powers of two variables, the form in which the industrial formulation writes nearly everything.</summary>
/// <param name="Terms">The terms.</param>
internal sealed record SteamSeries(IReadOnlyList<SeriesTerm> Terms)
{
    /// <summary>The sum at a point.</summary>
    /// <param name="first">The first variable.</param>
    /// <param name="second">The second variable.</param>
    public double At(double first, double second)
    {
        double sum = 0;
        foreach (SeriesTerm term in Terms) sum += term.Coefficient * Math.Pow(first, term.First) * Math.Pow(second, term.Second);
        return sum;
    }

    /// <summary>The sum at a point with its derivatives.</summary>
    /// <param name="first">The first variable, not 0.</param>
    /// <param name="second">The second variable, not 0.</param>
    public SeriesPoint PointAt(double first, double second)
    {
        var point = default(SeriesPoint);
        foreach (SeriesTerm term in Terms)
        {
            double value = term.Coefficient * Math.Pow(first, term.First) * Math.Pow(second, term.Second);
            double i = term.First / first;
            double j = term.Second / second;
            point += new SeriesPoint(value, value * i, value * i * (term.First - 1) / first, value * j, value * j * (term.Second - 1) / second, value * i * j);
        }

        return point;
    }
}

/// <summary>A term of a sum of powers.</summary>
/// <param name="First">Power of the first variable.</param>
/// <param name="Second">Power of the second variable.</param>
/// <param name="Coefficient">What it is multiplied by.</param>
internal readonly record struct SeriesTerm(double First, double Second, double Coefficient);

/// <summary>A function of two variables at a point, and how it changes there.</summary>
/// <param name="Value">The value.</param>
/// <param name="First">Derivative in the first variable.</param>
/// <param name="FirstFirst">Second derivative in the first variable.</param>
/// <param name="Second">Derivative in the second variable.</param>
/// <param name="SecondSecond">Second derivative in the second variable.</param>
/// <param name="FirstSecond">Mixed derivative.</param>
internal readonly record struct SeriesPoint(double Value, double First, double FirstFirst, double Second, double SecondSecond, double FirstSecond)
{
    /// <summary>Sum of two functions.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static SeriesPoint operator +(SeriesPoint left, SeriesPoint right) => new(
        left.Value + right.Value, left.First + right.First, left.FirstFirst + right.FirstFirst, left.Second + right.Second, left.SecondSecond + right.SecondSecond,
        left.FirstSecond + right.FirstSecond);
}
