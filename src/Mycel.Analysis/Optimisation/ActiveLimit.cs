using Mycel.Analysis.Indicators;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Optimisation;

/// <summary>A limit that holds in the year, with its indicator or ratio and its scope.</summary>
internal sealed class ActiveLimit
{
    private readonly IIndicator? _indicator;
    private readonly Intensity? _ratio;

    private ActiveLimit(Limit limit, Superstructure structure)
    {
        Limit = limit;
        Scope = Scope.Meanings(limit.Scope, structure.Park).Single();
        IndicatorCatalogue catalogue = IndicatorCatalogue.Of(structure.Park);
        _indicator = catalogue.Find(limit.Indicator);
        _ratio = catalogue.FindIntensity(limit.Indicator);
        Unit unit = _indicator?.UnitIn(structure.Park.Units) ?? _ratio!.UnitIn(structure.Park.Units);
        UnitSymbol = unit.Symbol;
        Value = structure.Park.Units.Convert(limit.Value, unit);
    }

    /// <summary>The limit.</summary>
    public Limit Limit { get; }

    /// <summary>For whom it holds.</summary>
    public Scope Scope { get; }

    /// <summary>Unit of the indicator or ratio.</summary>
    public string UnitSymbol { get; }

    /// <summary>The limit's number in that unit.</summary>
    public double Value { get; }

    /// <summary>What the row's terms are compared with: the limit, or 0 for a ratio.</summary>
    public double RightHandSide => _ratio is null ? Value : 0;

    /// <summary>Limits that hold in the year of a superstructure, in the order of their table.</summary>
    /// <param name="structure">The superstructure.</param>
    /// <returns>The limits.</returns>
    public static IReadOnlyList<ActiveLimit> In(Superstructure structure) =>
    [
        .. structure.Park.Tables.Limits
            .Where(limit => limit.Period is null || limit.Period == structure.Year)
            .Select(limit => new ActiveLimit(limit, structure)),
    ];

    /// <summary>Writes the terms of the row.</summary>
    /// <param name="model">Superstructure with its variables.</param>
    /// <param name="sink">Receiver.</param>
    public void Write(IndicatorModel model, ITermSink sink)
    {
        (_indicator ?? _ratio!.Numerator).Write(model, sink);
        _ratio?.Denominator.Write(model, new ScaledSink(sink, -Value));
    }
}
