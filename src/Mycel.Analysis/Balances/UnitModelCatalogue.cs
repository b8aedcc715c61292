using Mycel.Analysis.Balances.Units;

namespace Mycel.Analysis.Balances;

/// <summary>The unit models, in the order of their names. A test keeps the list complete.</summary>
internal static class UnitModelCatalogue
{
    /// <summary>All models.</summary>
    public static IReadOnlyList<IUnitModel> All { get; } =
    [
        new AbsorptionChiller(), new AbsorptionHeatPump(), new AmmoniaSynthesis(), new AnaerobicDigestion(), new Aquaculture(), new Battery(), new CarbonCapture(),
        new Cement(), new CombinedHeatPower(), new CompressedAir(), new Compression(), new Desalination(), new ElectricBoiler(), new Electrolyser(), new Forestry(),
        new FossilPower(), new GasBoiler(), new HeatExchanger(), new HeatPump(), new HydrolysisFermentation(), new MethanolSynthesis(), new Motor(), new OilExtraction(),
        new OpenPond(), new OrganicRankineCycle(), new Photobioreactor(), new Photovoltaic(), new Pipeline(), new SolarField(), new SolarHeat(), new Storage(),
        new Transesterification(), new WasteWaterTreatment(), new WindTurbine(),
    ];

    private static Dictionary<string, IUnitModel> ById { get; } = All.ToDictionary(model => model.Id, StringComparer.Ordinal);

    /// <summary>A model; null where there is none of that name.</summary>
    /// <param name="id">Name of the model.</param>
    public static IUnitModel? Find(string id) => ById.GetValueOrDefault(id);
}
