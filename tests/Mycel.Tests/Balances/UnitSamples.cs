using CsCheck;
using Mycel.Analysis.Balances;
using Mycel.Analysis.Balances.Units;

namespace Mycel.Tests.Balances;

/// <summary>Random inputs of every unit model, as engineers might write them: mostly possible, now and then not.</summary>
internal static class UnitSamples
{
    /// <summary>Random readings by the name of the model.</summary>
    public static IReadOnlyDictionary<string, Gen<UnitReading>> All { get; } = new Dictionary<string, Gen<UnitReading>>
    {
        ["photovoltaic"] = Reading(
            [(Photovoltaic.Irradiation, 600, 2600), (Photovoltaic.Efficiency, 0.1, 0.3), (Photovoltaic.ServiceLife, 1, 40)],
            [(Photovoltaic.Degradation, 0, 0.03), (Photovoltaic.AreaPerPeakPower, 5, 12), .. Photovoltaic.Losses.Select(loss => (loss, 0.0, 0.2))]),
    };

    /// <summary>A reading with all of some inputs, each of others now and then.</summary>
    public static Gen<UnitReading> Reading((UnitInput Input, double Least, double Most)[] always, (UnitInput Input, double Least, double Most)[] sometimes) =>
        Gen.Select(Gen.Double[0, 1].Array[always.Length + sometimes.Length], Gen.Bool.Array[sometimes.Length]).Select((shares, chosen) =>
        {
            var ranges = always.Select((range, index) => (range, index)).Concat(sometimes.Select((range, index) => (range, index: always.Length + index)).Where((_, index) => chosen[index]));
            return UnitReading.Of([.. ranges.Select(pair => (pair.range.Input, pair.range.Least + (shares[pair.index] * (pair.range.Most - pair.range.Least))))]);
        });
}
