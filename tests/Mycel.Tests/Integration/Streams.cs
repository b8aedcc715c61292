using CsCheck;
using Mycel.Analysis.Integration.Heat;

namespace Mycel.Tests.Integration;

/// <summary>Streams of heat for tests, in degC, told briefly.</summary>
internal static class Streams
{
    public const double Zero = 273.15;

    public static HeatStream Of(string name, double from, double to, double heat, double difference = 10, string plant = "plant") => new(name, plant, from + Zero, to + Zero, heat, difference / 2);

    public static HeatStream Boiling(string name, double at, double heat, double difference = 10, string plant = "plant") => new(name, plant, isHot: false, at + Zero, at + Zero, heat, difference / 2);

    public static HeatStream Condensing(string name, double at, double heat, double difference = 10, string plant = "plant") => new(name, plant, isHot: true, at + Zero, at + Zero, heat, difference / 2);

    /// <summary>Kemp, Pinch Analysis and Process Integration, 2nd edition 2007, p. 4.</summary>
    public static HeatStream[] Kemp(double difference = 10) =>
        [Of("1", 20, 135, 230, difference), Of("2", 170, 60, 330, difference), Of("3", 80, 140, 240, difference), Of("4", 150, 30, 180, difference)];

    /// <summary>A four-stream problem of many courses on pinch technology; recalled, its totals worked out anew: hot 2000 + 3600, cold 3200 + 3240.</summary>
    public static HeatStream[] FourStreams() => [Of("h1", 180, 80, 2000), Of("h2", 130, 40, 3600), Of("c1", 60, 100, 3200), Of("c2", 30, 120, 3240)];

    /// <summary>Up to eight streams, on a grid of temperatures so that levels meet, some of them at one temperature.</summary>
    public static Gen<HeatStream[]> Any { get; } =
        Gen.Select(Gen.Int[1, 30], Gen.Int[-12, 12], Gen.Int[1, 400], Gen.Int[0, 3], Gen.Bool, Gen.Int[0, 2])
            .Select((level, span, heat, contribution, isHot, plant) =>
            {
                double from = 280 + 10 * level;
                return new HeatStream("s", $"plant-{plant}", span == 0 ? isHot : span < 0, from, Math.Max(250, from + 10 * span), heat, 2.5 * contribution) { Film = 0.5 + 0.1 * plant };
            })
            .Array[1, 8];
}
