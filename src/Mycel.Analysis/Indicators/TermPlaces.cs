using Mycel.Analysis.Superstructures;

namespace Mycel.Analysis.Indicators;

/// <summary>Where the terms of a variable belong: the process for what a plant decides, the premises for what its pools do.</summary>
/// <param name="model">Superstructure with its variables.</param>
internal sealed class TermPlaces(IndicatorModel model)
{
    /// <summary>Place of a variable. A flow between premises belongs to the end that takes it: who takes, pays the carriage.</summary>
    /// <param name="column">Column of the variable.</param>
    /// <returns>Process and premises; the process is -1 for what belongs to a premises.</returns>
    public TermPlace Of(int column)
    {
        Superstructure structure = model.Structure;
        Variable variable = model.Variables.Describe(column);
        return variable.Kind switch
        {
            VariableKind.Activity or VariableKind.Build or VariableKind.Built or VariableKind.Segment or VariableKind.SegmentChosen or VariableKind.Units =>
                new TermPlace(variable.Index, structure.Processes[variable.Index].Premises, -1),
            VariableKind.Flow => AtPool(structure.Arcs[variable.Index].ToPool),
            VariableKind.Buy or VariableKind.Sell => AtPool(structure.Trades[variable.Index].Pool),
            VariableKind.Draw => AtPool(structure.Draws[variable.Index].Pool),
            VariableKind.Release => AtPool(structure.Releases[variable.Index]),
            _ => new TermPlace(-1, structure.Carriers[variable.Index].To, -1),
        };
    }

    private TermPlace AtPool(int pool) => new(-1, model.Structure.Pools[pool].Premises, pool);
}

/// <summary>Where a term belongs.</summary>
/// <param name="Process">Process; -1 for none.</param>
/// <param name="Premises">Premises.</param>
/// <param name="Pool">Pool; -1 for none.</param>
internal readonly record struct TermPlace(int Process, int Premises, int Pool);
