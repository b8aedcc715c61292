using System.Globalization;

namespace Mycel.Analysis.Balances.Steam;

/// <summary>
/// The coefficients of the industrial formulation. They are data, one row a term, under the names of their equations and with the numbers of the tables that print them.
/// <source>IAPWS R7-97(2012), Revised Release on the IAPWS Industrial Formulation 1997 for the Thermodynamic Properties of Water and Steam</source>
/// </summary>
internal static class SteamCoefficients
{
    private static readonly Dictionary<string, SeriesTerm[]> ByEquation = Read();

    /// <summary>Terms of an equation that is a sum of powers.</summary>
    /// <param name="equation">Name of the equation.</param>
    public static SteamSeries Series(string equation) => new(ByEquation[equation]);

    /// <summary>Coefficients of an equation that numbers them, the first one first.</summary>
    /// <param name="equation">Name of the equation.</param>
    public static double[] Numbered(string equation) => [.. ByEquation[equation].Select(term => term.Coefficient)];

    private static Dictionary<string, SeriesTerm[]> Read()
    {
        using Stream stream = typeof(SteamCoefficients).Assembly.GetManifestResourceStream("steam-coefficients.csv")
            ?? throw new InvalidOperationException("The coefficients of water and steam are missing from the program.");
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        var terms = new List<(string Equation, SeriesTerm Term)>();
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split(',');
            terms.Add((cells[0], new SeriesTerm(Number(cells[2]), Number(cells[3]), Number(cells[4]))));
        }

        return terms.GroupBy(row => row.Equation, StringComparer.Ordinal).ToDictionary(rows => rows.Key, rows => rows.Select(row => row.Term).ToArray(), StringComparer.Ordinal);
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
