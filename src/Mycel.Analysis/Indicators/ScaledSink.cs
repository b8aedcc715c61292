using Mycel.Model.Provenance;

namespace Mycel.Analysis.Indicators;

/// <summary>Passes terms on, multiplied by a number: how an indicator is made of others.</summary>
/// <param name="inner">Receiver.</param>
/// <param name="scale">Number that every term is multiplied by.</param>
internal sealed class ScaledSink(ITermSink inner, double scale) : ITermSink
{
    /// <inheritdoc />
    public void Add(int column, double coefficient, CellRef cell, CellRef factor = default) => inner.Add(column, scale * coefficient, cell, factor);

    /// <inheritdoc />
    public void AddStanding(int process, double capacity, double coefficient, CellRef cell) =>
        inner.AddStanding(process, capacity, scale * coefficient, cell);
}
