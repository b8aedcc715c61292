namespace Mycel.Analysis.Balances;

/// <summary>The inputs of a unit model as numbers in its own units.</summary>
internal sealed class UnitReading
{
    private readonly Dictionary<string, double> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<double>> _months = new(StringComparer.Ordinal);

    /// <summary>A reading of numbers.</summary>
    /// <param name="numbers">Inputs with their values, in the units that they name.</param>
    public static UnitReading Of(params IEnumerable<(UnitInput Input, double Value)> numbers)
    {
        var reading = new UnitReading();
        foreach ((UnitInput input, double value) in numbers) reading._numbers[input.Id] = value;
        return reading;
    }

    /// <summary>Value of an input that is required; of one by month, that of the year.</summary>
    /// <param name="input">The input.</param>
    public double this[UnitInput input] => _numbers[input.Id];

    /// <summary>Whether an input is given.</summary>
    /// <param name="input">The input.</param>
    public bool Has(UnitInput input) => _numbers.ContainsKey(input.Id);

    /// <summary>Value of an input; null where it is not given.</summary>
    /// <param name="input">The input.</param>
    public double? Find(UnitInput input) => _numbers.TryGetValue(input.Id, out double value) ? value : null;

    /// <summary>Value of an input, or another number where it is not given.</summary>
    /// <param name="input">The input.</param>
    /// <param name="otherwise">The other number.</param>
    public double Or(UnitInput input, double otherwise) => Find(input) ?? otherwise;

    /// <summary>Values by month, January first; null where only the year is given.</summary>
    /// <param name="input">The input.</param>
    public IReadOnlyList<double>? MonthsOf(UnitInput input) => _months.GetValueOrDefault(input.Id);

    /// <summary>The same reading with another value of an input, its months in the same proportion.</summary>
    /// <param name="input">The input.</param>
    /// <param name="value">The value.</param>
    public UnitReading With(UnitInput input, double value)
    {
        double before = Or(input, 0);
        UnitReading reading = Copy();
        reading._numbers[input.Id] = value;
        if (_months.TryGetValue(input.Id, out IReadOnlyList<double>? months)) reading._months[input.Id] = [.. months.Select(month => before == 0 ? (input.IsMean ? value : value / months.Count) : month * value / before)];
        return reading;
    }

    /// <summary>The same reading with an input by month.</summary>
    /// <param name="input">The input.</param>
    /// <param name="months">Twelve values, January first.</param>
    public UnitReading With(UnitInput input, IReadOnlyList<double> months)
    {
        UnitReading reading = Copy();
        reading._numbers[input.Id] = input.IsMean ? months.Average() : months.Sum();
        reading._months[input.Id] = months;
        return reading;
    }

    private UnitReading Copy()
    {
        var copy = new UnitReading();
        foreach ((string id, double value) in _numbers) copy._numbers.Add(id, value);
        foreach ((string id, IReadOnlyList<double> months) in _months) copy._months.Add(id, months);
        return copy;
    }
}
