namespace Mycel.Analysis.Balances;

/// <summary>The gamma function of Euler, by which the moments of a Weibull distribution are told.</summary>
internal static class GammaFunction
{
    // From here on the series of Stirling with four terms is exact to the last digits.
    private const double Large = 15;

    /// <summary>Value of the function.</summary>
    /// <param name="argument">Argument, above 0.</param>
    public static double Of(double argument)
    {
        double product = 1;
        double shifted = argument;
        for (; shifted < Large; shifted++) product *= shifted;
        double inverse = 1 / shifted;
        double square = inverse * inverse;
        double series = inverse * ((1 / 12.0) - (square * ((1 / 360.0) - (square * ((1 / 1260.0) - (square / 1680.0))))));
        return Math.Exp(((shifted - 0.5) * Math.Log(shifted)) - shifted + (0.5 * Math.Log(2 * Math.PI)) + series) / product;
    }
}
