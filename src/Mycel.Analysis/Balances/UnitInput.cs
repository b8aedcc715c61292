using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Balances;

/// <summary>Something that a unit model needs to know.</summary>
/// <param name="Id">Name by which <c>models.csv</c> calls it.</param>
/// <param name="Meaning">What it is, a phrase.</param>
/// <param name="Measure">Unit in which the model counts it; <c>money</c> in it stands for the currency of the package.</param>
/// <param name="Least">Least value that it can have.</param>
/// <param name="Most">Greatest value that it can have.</param>
internal sealed record UnitInput(string Id, string Meaning, string Measure, double Least, double Most)
{
    private const string Money = "money";

    /// <summary>What is taken where it is not given; empty where it must be given.</summary>
    public string Without { get; init; } = "";

    /// <summary>Whether it must be given.</summary>
    public bool IsRequired => Without.Length == 0;

    /// <summary>Whether it is given for each month, or once for the year, which is the sum of its months.</summary>
    public bool IsMonthly { get; init; }

    /// <summary>Whether, given by month, the year has the mean of the months and not their sum, as of temperatures.</summary>
    public bool IsMean { get; init; }

    /// <summary>Whether it is a difference of two temperatures, which no point on a scale can say.</summary>
    public bool IsDifference { get; init; }

    /// <summary>Unit in which the model counts it.</summary>
    /// <param name="units">Units of the park.</param>
    public Unit UnitIn(ModelUnits units)
    {
        if (!Measure.StartsWith(Money, StringComparison.Ordinal)) return Unit.Parse(Measure);
        return Measure.Length == Money.Length ? units.Money : units.Money.Per(Unit.Parse(Measure[(Money.Length + 1)..]));
    }
}
