using Mycel.Analysis.Indicators;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;
using Mycel.Solver.Ratios;

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
        _ratio = _indicator is null ? catalogue.FindRatio(limit.Indicator) : null;
        Unit unit = _indicator?.UnitIn(structure.Park.Units) ?? _ratio!.UnitIn(structure.Park.Units);
        UnitSymbol = unit.Symbol;
        DenominatorUnitSymbol = _ratio?.Denominator.UnitIn(structure.Park.Units).Symbol ?? unit.Symbol;
        Value = structure.Park.Units.Convert(limit.Value, unit);
    }

    /// <summary>The limit.</summary>
    public Limit Limit { get; }

    /// <summary>For whom it holds.</summary>
    public Scope Scope { get; }

    /// <summary>Unit of the indicator or ratio.</summary>
    public string UnitSymbol { get; }

    /// <summary>Unit of what a ratio divides by; that of the indicator where nothing is divided.</summary>
    public string DenominatorUnitSymbol { get; }

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
            .Where(limit => limit.HoldsIn(structure.Year))
            .Select(limit => new ActiveLimit(limit, structure)),
    ];

    /// <summary>The ratio that is limited, over the columns; null where an indicator is.</summary>
    /// <param name="model">Superstructure with its variables.</param>
    /// <returns>Ratio and limit.</returns>
    public LimitedRatio? RatioIn(IndicatorModel model)
    {
        if (_ratio is null) return null;
        (double[] over, double overConstant) = Coefficients(model, _ratio.Numerator);
        (double[] under, double underConstant) = Coefficients(model, _ratio.Denominator);
        return new LimitedRatio(Value, new RatioObjective(over, overConstant, under, underConstant));
    }

    /// <summary>
    /// The terms of a ratio's denominator where it could lie below zero, so that a row must keep it from that; null where nothing is divided or no term can be negative.
    /// </summary>
    /// <param name="model">Superstructure with its variables.</param>
    /// <returns>The terms.</returns>
    public RowSink? DoubtfulDenominator(IndicatorModel model)
    {
        if (_ratio is null) return null;
        var row = new RowSink(model, Scope);
        _ratio.Denominator.Write(model, row);
        return row.Constant < 0 || row.Terms().Any(term => term.Coefficient < 0) ? row : null;
    }

    /// <summary>What is limited, in a plan; null for a ratio to nothing.</summary>
    /// <param name="model">Superstructure with its variables.</param>
    /// <param name="columns">Value of every column.</param>
    public double? ValueOf(IndicatorModel model, ReadOnlySpan<double> columns)
    {
        if (_ratio is null) return SumOf(model, _indicator!, columns);
        double under = SumOf(model, _ratio.Denominator, columns);
        return under == 0 ? null : SumOf(model, _ratio.Numerator, columns) / under;
    }

    private double SumOf(IndicatorModel model, IIndicator indicator, ReadOnlySpan<double> columns)
    {
        var row = new RowSink(model, Scope);
        indicator.Write(model, row);
        double sum = row.Constant;
        foreach ((int column, double coefficient) in row.Terms()) sum += coefficient * columns[column];
        return 0.0 + sum;
    }

    private (double[] Coefficients, double Constant) Coefficients(IndicatorModel model, IIndicator indicator)
    {
        var row = new RowSink(model, Scope);
        indicator.Write(model, row);
        double[] coefficients = new double[model.Variables.Count];
        foreach ((int column, double coefficient) in row.Terms()) coefficients[column] = coefficient;
        return (coefficients, row.Constant);
    }

    /// <summary>Writes the terms of the row.</summary>
    /// <param name="model">Superstructure with its variables.</param>
    /// <param name="sink">Receiver.</param>
    public void Write(IndicatorModel model, ITermSink sink)
    {
        (_indicator ?? _ratio!.Numerator).Write(model, sink);
        _ratio?.Denominator.Write(model, new ScaledSink(sink, -Value));
    }
}
