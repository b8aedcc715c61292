using Mycel.Analysis.Integration.Heat;
using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Integration;

/// <summary>Integrates the heat of a park's plants and writes down what came of it.</summary>
public static class HeatTables
{
    private const double ZeroCelsius = 273.15;
    private static readonly Unit GigajoulePerYear = Units.Gigajoule.Per(Units.Year);
    private static readonly Unit Film = Unit.Parse("GJ/(a m2 K)");

    /// <summary>Heat integration of the plants that run.</summary>
    /// <param name="park">The park, checked.</param>
    /// <param name="year">The year.</param>
    /// <param name="activity">Activity of each plant by id, in its reference per year.</param>
    /// <param name="options">Options; null for the usual.</param>
    /// <returns>The values; null where no plant that runs has streams.</returns>
    public static HeatValues? Of(Park park, int year, IReadOnlyDictionary<string, double> activity, HeatOptions? options = null)
    {
        options ??= HeatOptions.Default;
        (ProcessStream Row, HeatStream Stream)[] read = [.. park.Tables.Streams.SelectMany(row => StreamsOf(park, year, activity, row).Select(stream => (row, stream)))];
        if (read.Length == 0) return null;
        HeatStream[] streams = [.. read.Select(pair => pair.Stream)];
        HeatUtility[] utilities = [.. park.Tables.Utilities.Select(row => UtilityOf(park, row))];
        TotalSite site = TotalSite.Of(streams, utilities.Where(utility => utility.IsMain));
        return new HeatValues
        {
            Streams = [.. read.Select(pair => new HeatStreamEntry(
                pair.Stream.Plant, pair.Stream.Name, Word(pair.Stream.IsHot), Celsius(pair.Stream.FromKelvin), Celsius(pair.Stream.ToKelvin), pair.Stream.Heat, pair.Stream.Contribution,
                CellUses.Of(park.Tables, pair.Row.Cell(ProcessStreamColumn.Heat))))],
            Targets = [TargetOf("park", streams), .. site.Plants.Keys.Select(plant => TargetOf($"plant:{plant}", [.. streams.Where(stream => stream.Plant == plant)]))],
            Recovery = [.. RecoveryCurve.Of(streams, options.Differences, utilities).Select(point => new HeatRecovery(point.Difference, point.HotUtility, point.ColdUtility, point.Recovered, point.Area))],
            Utilities = utilities.Length == 0 ? null : ChoiceOf(park, UtilityPlacement.Of(streams, utilities), utilities),
            Site = site.Plants.Count < 2 ? null : SiteOf(site),
            Pump = options.Pump is { } pump && HeatPumps.Best(site.Together, pump) is { } place ? PumpOf(park, place) : null,
        };
    }

    private static IEnumerable<HeatStream> StreamsOf(Park park, int year, IReadOnlyDictionary<string, double> activity, ProcessStream row)
    {
        double perUnit = park.Units.Convert(row.Heat, Units.Gigajoule.Per(RunningPlants.ReferenceOf(park, row.Technology).Unit));
        (double from, double to) = (Levels.Of(row.From.In(Units.Kelvin)), Levels.Of(row.To.In(Units.Kelvin)));
        foreach ((Plant plant, double amount) in RunningPlants.Of(park, year, activity, row.Technology))
        {
            yield return new HeatStream(row.Name, plant.Id.Value, from == to ? row.Kind == HeatKind.Hot : from > to, from, to, perUnit * amount, row.Contribution.In(Units.Kelvin))
            {
                Film = row.Film?.In(Film),
            };
        }
    }

    private static HeatUtility UtilityOf(Park park, UtilityLevel row)
    {
        (double from, double to) = (Levels.Of(row.From.In(Units.Kelvin)), Levels.Of(row.To.In(Units.Kelvin)));
        return new HeatUtility(
            row.Id, from == to ? row.Kind == HeatKind.Hot : from > to, from, to, row.Contribution.In(Units.Kelvin), park.Units.Convert(row.Price, park.Units.Money.Per(Units.Gigajoule)),
            row.Limit is { } limit ? park.Units.Convert(limit, GigajoulePerYear) : double.PositiveInfinity)
        {
            Film = row.Film?.In(Film), IsMain = row.IsMain ?? false,
        };
    }

    private static HeatTarget TargetOf(string scope, HeatStream[] streams)
    {
        HeatCascade cascade = HeatCascade.Of(streams);
        string status = (cascade.HotUtility, cascade.ColdUtility) switch
        {
            (0, 0) => "closed",
            (_, 0) => "threshold-hot",
            (0, _) => "threshold-cold",
            _ => "pinched",
        };
        return new HeatTarget(
            scope, status, cascade.HeatGiven, cascade.HeatTaken, cascade.HotUtility, cascade.ColdUtility, cascade.Recovered, [.. cascade.Pinches.Select(Celsius)],
            Points(CompositeCurve.Hot(streams)), Points(CompositeCurve.Cold(streams, cascade.ColdUtility)), Points(cascade.Points));
    }

    private static UtilityChoice ChoiceOf(Park park, UtilityPlacement placement, HeatUtility[] utilities)
    {
        IEnumerable<UtilityUse> uses = utilities.Select((utility, index) =>
        {
            double heat = placement.IsComplete ? placement.Amounts[index] : 0;
            return new UtilityUse(
                utility.Name, Word(utility.IsHot), Celsius(utility.FromKelvin), Celsius(utility.ToKelvin), heat, heat * utility.Price,
                CellUses.Of(park.Tables, park.Tables.Utilities[index].Cell(UtilityLevelColumn.Price)));
        });
        return new UtilityChoice([.. uses], placement.IsComplete ? placement.Cost : null, park.Units.MoneyPerYear.Symbol, placement.Gap, placement.Lacking);
    }

    private static SiteTarget SiteOf(TotalSite site) => new(
        site.HotUtilityAlone, site.HotUtility, site.Together.HotUtility, site.ColdUtility, site.Passed,
        [.. site.Mains.Select(main => new MainEntry(main.Name, Celsius(main.Kelvin), main.Raised, main.Needed, main.Bought))],
        [.. Points(CompositeCurve.Hot(site.Sources)).Reverse()], Points(CompositeCurve.Cold(site.Sinks, 0)));

    private static PumpEntry PumpOf(Park park, PumpPlace place) => new(
        Celsius(place.SourceKelvin), Celsius(place.SinkKelvin), place.Performance, place.Given, place.Taken, place.Power, place.Saving, park.Units.MoneyPerYear.Symbol);

    private static IReadOnlyList<CurvePoint> Points(IEnumerable<HeatPoint> points) => [.. points.Select(point => new CurvePoint(point.Heat, Celsius(point.Kelvin)))];

    private static double Celsius(double kelvin) => Math.Round(kelvin - ZeroCelsius, 7);

    private static string Word(bool isHot) => isHot ? "hot" : "cold";
}
