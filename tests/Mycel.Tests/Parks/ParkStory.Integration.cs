using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;

namespace Mycel.Tests.Parks;

/// <content>Streams of heat, utilities and uses of water.</content>
internal sealed partial class ParkStory
{
    private readonly List<ProcessStream> _streams = [];
    private readonly List<UtilityLevel> _utilities = [];
    private readonly List<WaterUse> _waterUses = [];

    /// <summary>A stream with temperatures in degC and heat in GJ per unit of the technology's reference.</summary>
    public ParkStory Stream(string technology, string stream, double from, double to, double heat, HeatKind? kind = null, double contribution = 5, int? segment = null) => Say(() => _streams.Add(new ProcessStream
    {
        RowNumber = _streams.Count + 2, Technology = new TechnologyId(technology), Name = stream, Segment = segment, Kind = kind, From = new Quantity(from, Units.DegreeCelsius),
        To = new Quantity(to, Units.DegreeCelsius), Heat = new Quantity(heat, Units.Gigajoule.Per(ReferenceOf(technology).Unit)), Contribution = new Quantity(contribution, Units.Kelvin),
        Source = new SourceId("story"),
    }));

    /// <summary>A utility at one temperature in degC, with a price in EUR2020/GJ.</summary>
    public ParkStory Utility(string id, HeatKind kind, double at, double price, bool isMain = false) => Say(() => _utilities.Add(new UtilityLevel
    {
        RowNumber = _utilities.Count + 2, Id = id, Kind = kind, From = new Quantity(at, Units.DegreeCelsius), To = new Quantity(at, Units.DegreeCelsius), Contribution = new Quantity(5, Units.Kelvin),
        Price = new Quantity(price, Unit.Parse("EUR2020/GJ")), IsMain = isMain, Source = new SourceId("story"),
    }));

    /// <summary>A use of water with concentrations in ppm and a load in kg per unit of the technology's reference.</summary>
    public ParkStory Washing(string technology, string use, double inlet, double outlet, double load, string contaminant = "dirt") => Say(() => _waterUses.Add(new WaterUse
    {
        RowNumber = _waterUses.Count + 2, Technology = new TechnologyId(technology), Name = use, Contaminant = contaminant, Inlet = new Quantity(inlet, Unit.Parse("ppm")),
        Outlet = new Quantity(outlet, Unit.Parse("ppm")), Load = new Quantity(load, Unit.Parse("kg").Per(ReferenceOf(technology).Unit)), Source = new SourceId("story"),
    }));
}
