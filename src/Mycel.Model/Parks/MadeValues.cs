using Mycel.Model.Packages.Tables;
using Mycel.Model.Provenance;

namespace Mycel.Model.Parks;

/// <summary>Values of technologies that stand in no row of <c>technologies.csv</c> because something works them out.</summary>
/// <param name="Values">The values, each in the unit of the model that its parameter has.</param>
/// <param name="Incomplete">Ids of technologies of which values are missing, because what they are worked out from is wrong.</param>
public sealed record MadeValues(IReadOnlyList<MadeValue> Values, IReadOnlySet<string> Incomplete)
{
    /// <summary>None.</summary>
    public static MadeValues None { get; } = new([], new HashSet<string>());

    /// <summary>Flows that depend on load otherwise than in proportion.</summary>
    public IReadOnlyList<MadeCurve> Curves { get; init; } = [];
}

/// <summary>How a flow depends on load, as it was worked out.</summary>
/// <param name="Technology">The technology.</param>
/// <param name="Flow">The flow.</param>
/// <param name="Curve">Its curve.</param>
public sealed record MadeCurve(TechnologyId Technology, TechnologyFlow Flow, LoadCurve Curve);

/// <summary>A value of a technology that was worked out.</summary>
/// <param name="Value">The value.</param>
/// <param name="Cell">The cell that it rests on: where a trace leads, and whose source it is trusted by.</param>
public sealed record MadeValue(TechnologyValue Value, CellRef Cell);
