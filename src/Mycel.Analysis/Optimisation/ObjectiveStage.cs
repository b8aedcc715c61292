using Mycel.Analysis.Indicators;
using Mycel.Solver.Programs;
using Mycel.Solver.Ratios;

namespace Mycel.Analysis.Optimisation;

/// <summary>One thing that is sought: an indicator, a weighted sum of indicators, or a ratio of two of these.</summary>
/// <param name="Text">The text it was read from.</param>
/// <param name="Sense">Whether more or less is better.</param>
/// <param name="Parts">Indicators with their weights; of a ratio, those of what is divided.</param>
/// <param name="UnitSymbol">Unit of the value; <c>1</c> for a weighted sum.</param>
/// <param name="IsMoney">Whether the value is money per year, so that its shadow prices are prices.</param>
internal sealed record ObjectiveStage(string Text, Sense Sense, IReadOnlyList<WeightedIndicator> Parts, string UnitSymbol, bool IsMoney)
{
    /// <summary>Of a ratio: the indicators that it is divided by, with their weights. Empty where the stage is no ratio.</summary>
    public IReadOnlyList<WeightedIndicator> Denominator { get; init; } = [];

    /// <summary>Whether the value is a ratio, which has no terms of its own.</summary>
    public bool IsRatio => Denominator.Count > 0;

    /// <summary>The stage as one indicator over another; null where it is no ratio, or one of sums.</summary>
    public Intensity? AsIntensity => IsRatio && Parts is [{ Weight: 1 } over] && Denominator is [{ Weight: 1 } under] ? new Intensity(over.Indicator, under.Indicator) : null;

    /// <summary>Writes the terms of a stage that is no ratio.</summary>
    /// <param name="model">Superstructure with its variables.</param>
    /// <param name="sink">Receiver.</param>
    /// <exception cref="InvalidOperationException">The stage is a ratio: its numerator alone would be another question.</exception>
    public void Write(IndicatorModel model, ITermSink sink)
    {
        if (IsRatio) throw new InvalidOperationException($"'{Text}' is a ratio and no sum of terms; ask for {nameof(RatioIn)}.");
        Write(Parts, model, sink);
    }

    /// <summary>Writes the terms of $n - r d$, which is 0 where the ratio has a value; of a stage that is no ratio its own terms.</summary>
    /// <param name="model">Superstructure with its variables.</param>
    /// <param name="value">The value of the ratio.</param>
    /// <param name="sink">Receiver.</param>
    public void WriteAt(IndicatorModel model, double value, ITermSink sink)
    {
        Write(Parts, model, sink);
        Write(Denominator, model, new ScaledSink(sink, -value));
    }

    /// <summary>The ratio over the columns of a program.</summary>
    /// <param name="model">Superstructure with its variables.</param>
    /// <returns>Numerator and denominator.</returns>
    public RatioObjective RatioIn(IndicatorModel model)
    {
        var over = new CostSink(model.Variables.Count);
        var under = new CostSink(model.Variables.Count);
        Write(Parts, model, over);
        Write(Denominator, model, under);
        return new RatioObjective(over.Cost.ToArray(), over.Constant, under.Cost.ToArray(), under.Constant);
    }

    private static void Write(IReadOnlyList<WeightedIndicator> parts, IndicatorModel model, ITermSink sink)
    {
        foreach (WeightedIndicator part in parts) part.Indicator.Write(model, part.Weight == 1 ? sink : new ScaledSink(sink, part.Weight));
    }
}

/// <summary>An indicator with its weight in a sum.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Weight">What it is multiplied by, in its own unit.</param>
internal sealed record WeightedIndicator(IIndicator Indicator, double Weight);
