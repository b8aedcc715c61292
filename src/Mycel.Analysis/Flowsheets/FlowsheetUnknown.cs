namespace Mycel.Analysis.Flowsheets;

/// <summary>Something that a balance finds.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Index">Process, arc or bus.</param>
/// <param name="Pools">Of what crosses the boundary in one way: the pools where it does; empty otherwise.</param>
internal readonly record struct FlowsheetUnknown(UnknownKind Kind, int Index, int[] Pools);

/// <summary>Kind of an unknown.</summary>
internal enum UnknownKind
{
    /// <summary>Activity of a plant: amount of its reference resource.</summary>
    Activity,

    /// <summary>What leaves the start of an arc.</summary>
    Carried,

    /// <summary>What crosses the boundary at a bus in the ways that nothing is given of: above 0 into the park, below 0 out of it.</summary>
    Boundary,

    /// <summary>What is bought.</summary>
    Bought,

    /// <summary>What is sold.</summary>
    Sold,

    /// <summary>What is drawn from endowments.</summary>
    Drawn,

    /// <summary>What is let go.</summary>
    Released,
}

/// <summary>Something that holds in a balance.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Index">Bus, number of the fact, process or arc.</param>
internal readonly record struct FlowsheetEquation(EquationKind Kind, int Index);

/// <summary>Kind of an equation.</summary>
internal enum EquationKind
{
    /// <summary>What enters a bus leaves it.</summary>
    Balance,

    /// <summary>A given fact.</summary>
    Given,

    /// <summary>A plant that gives nothing does what is needed of it: its least activity.</summary>
    Need,
}
