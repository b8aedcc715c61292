using Mycel.Analysis.Superstructures;
using Mycel.Model.Provenance;

namespace Mycel.Analysis.Indicators;

/// <summary>Gathers terms of a scope into one row: the coefficients of the same variable are added up.</summary>
internal sealed class RowSink : ITermSink
{
    private readonly Dictionary<int, double> _coefficients = [];
    private readonly ScopeMembers? _members;
    private readonly TermPlaces _places;

    /// <summary>Opens a row.</summary>
    /// <param name="model">Superstructure with its variables.</param>
    /// <param name="scope">Scope whose terms are kept.</param>
    public RowSink(IndicatorModel model, Scope scope)
    {
        _members = scope.Kind == ScopeKind.Park ? null : new ScopeMembers(scope, model.Structure.Park, model.Structure.Processes);
        _places = new TermPlaces(model);
    }

    /// <summary>Part that is not decided.</summary>
    public double Constant { get; private set; }

    /// <summary>Coefficients by ascending column.</summary>
    /// <returns>Columns and coefficients.</returns>
    public IEnumerable<(int Column, double Coefficient)> Terms() =>
        _coefficients.OrderBy(entry => entry.Key).Select(entry => (entry.Key, entry.Value));

    /// <inheritdoc />
    public void Add(int column, double coefficient, CellRef cell, CellRef factor = default)
    {
        if (!IsInside(column)) return;
        _coefficients[column] = _coefficients.GetValueOrDefault(column) + coefficient;
    }

    /// <inheritdoc />
    public void AddStanding(int process, double capacity, double coefficient, CellRef cell)
    {
        if (_members is null || _members.HasProcess(process)) Constant += capacity * coefficient;
    }

    private bool IsInside(int column)
    {
        if (_members is null) return true;
        TermPlace place = _places.Of(column);
        return place.Process >= 0 ? _members.HasProcess(place.Process) : _members.HasPremises(place.Premises);
    }
}
