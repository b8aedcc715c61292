using CsCheck;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Superstructures;

/// <summary>The grid finds those that a look at all pairs finds.</summary>
public sealed class SiteGridTests
{
    private static readonly Gen<(double North, double East)[]> AnyPlaces = Gen.OneOf(
        Gen.Select(Gen.Double[-1, 1], Gen.Double[-1, 1], (north, east) => (55 + north, 11 + east)),
        Gen.Select(Gen.Double[-1, 1], Gen.Double[-1, 1], (north, east) => (-17 + north, east > 0 ? 180 - east : -180 - east)),
        Gen.Select(Gen.Double[86, 90], Gen.Double[-180, 180], (north, east) => (north, east))).Array[1, 12];

    [Fact]
    public void Near_are_those_within_the_distance() =>
        Gen.Select(AnyPlaces, Gen.OneOf(Gen.Const(0.0), Gen.Double[0.1, 300])).ForAll((places, reach) =>
        {
            Park park = ParkOf(places);
            var grid = new SiteGrid(park, reach);
            for (int premises = 0; premises < places.Length; premises++)
                grid.Near(premises).ShouldBe(Enumerable.Range(0, places.Length).Where(other => Kilometres(park, premises, other) <= reach));
        });

    [Fact]
    public void A_distance_without_end_reaches_sites_without_coordinates()
    {
        Park park = new(Given.A.Park().Technology("resting", makes: "nothing").Plant("one", "resting", at: "here").Plant("two", "resting", at: "there").Tables());
        new SiteGrid(park, double.PositiveInfinity).Near(0).ShouldBe([0, 1]);
        new SiteGrid(park, 20_000).Near(0).ShouldBeEmpty();
    }

    private static Park ParkOf((double North, double East)[] places)
    {
        ParkStory story = Given.A.Park().Technology("resting", makes: "nothing");
        for (int place = 0; place < places.Length; place++)
            story.Site($"site-{place}", places[place].North, places[place].East).Plant($"plant-{place}", "resting", at: $"site-{place}");
        return new Park(story.Tables());
    }

    private static double Kilometres(Park park, int one, int other)
    {
        Site from = park.Find(park.Premises[one].Site)!;
        Site to = park.Find(park.Premises[other].Site)!;
        return Distance.Between(from, to)!.Value.In(Units.Kilometre);
    }
}
