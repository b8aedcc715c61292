using Mycel.Analysis.Indicators;
using Mycel.Solver.Programs;

namespace Mycel.Analysis.Optimisation.Measures;

/// <summary>A sum over the columns of a program that is sought, or counted.</summary>
/// <param name="Cost">What one unit of each column adds.</param>
/// <param name="Constant">Part that is not decided.</param>
/// <param name="Sense">Whether more or less is better.</param>
internal sealed record Goal(double[] Cost, double Constant, Sense Sense)
{
    /// <summary>Whether any column adds to it.</summary>
    public bool IsDecided => Array.Exists(Cost, cost => cost != 0);

    /// <summary>Whether another goal seeks the same.</summary>
    /// <param name="other">The other.</param>
    public bool IsSameAs(Goal other) => Sense == other.Sense && Cost.AsSpan().SequenceEqual(other.Cost);

    /// <summary>Value of the sum.</summary>
    /// <param name="columns">Value of each column.</param>
    public double Of(IReadOnlyList<double> columns)
    {
        double sum = Constant;
        for (int column = 0; column < Cost.Length; column++)
            if (Cost[column] != 0) sum += Cost[column] * columns[column];
        return sum;
    }

    /// <summary>The sum of an indicator's terms.</summary>
    /// <param name="model">Superstructure with its variables.</param>
    /// <param name="write">Writes the terms.</param>
    /// <param name="sense">Whether more or less is better.</param>
    public static Goal Of(IndicatorModel model, Action<IndicatorModel, ITermSink> write, Sense sense)
    {
        var sink = new CostSink(model.Variables.Count);
        write(model, sink);
        return new Goal(sink.Cost.ToArray(), sink.Constant, sense);
    }
}
