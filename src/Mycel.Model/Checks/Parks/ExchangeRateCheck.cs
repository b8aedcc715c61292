using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Model.Checks.Parks;

/// <summary>Exchange rates are money of the park per unit of another currency.</summary>
internal sealed class ExchangeRateCheck : IParkCheck
{
    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        if (subject.Tables.Package.Currency is not { } own) return;
        foreach (ExchangeRate rate in subject.Tables.ExchangeRates)
        {
            if (CurrencyText.Of(rate.Currency) is not { } other)
            {
                subject.Add(
                    FindingCodes.CurrencyMalformed, rate.Cell(ExchangeRateColumn.Currency),
                    $"'{CheckedPark.Shown(rate.Currency)}' is not a currency with its price year.", "Write three capitals and the year, as in DKK1995.");
                continue;
            }

            if (subject.Converts(rate.Value, rate.Cell(ExchangeRateColumn.Value), own.Per(other)) && !(rate.Value.Value > 0))
            {
                subject.Add(
                    FindingCodes.ValueOutOfRange, rate.Cell(ExchangeRateColumn.Value), $"A rate of {rate.Value} makes all money of {other} worth nothing.",
                    "Write a rate above zero.");
            }
        }
    }
}
