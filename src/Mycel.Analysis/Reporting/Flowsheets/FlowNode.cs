namespace Mycel.Analysis.Reporting.Flowsheets;

/// <summary>A box of a flowsheet's drawing.</summary>
/// <param name="Id">Plant, or a name of its own for a place where streams of one resource meet.</param>
/// <param name="Title">What stands in it.</param>
/// <param name="Sub">Smaller words under it; empty where there are none.</param>
/// <param name="Meeting">Whether streams of one resource meet here, and it is no plant.</param>
internal sealed record FlowNode(string Id, string Title, string Sub, bool Meeting)
{
    /// <summary>What comes from outside, the largest first.</summary>
    public List<FlowStub> Entering { get; } = [];

    /// <summary>What goes outside, the largest first.</summary>
    public List<FlowStub> Leaving { get; } = [];
}

/// <summary>What crosses the boundary of the park at a box, or passes between it and a grid or main.</summary>
/// <param name="Way"><c>buy</c>, <c>extract</c>, <c>sell</c>, <c>release</c> or <c>main</c>.</param>
/// <param name="Title">What crosses.</param>
/// <param name="Amount">How much, with its unit.</param>
internal sealed record FlowStub(string Way, string Title, string Amount);

/// <summary>A line between two boxes.</summary>
/// <param name="From">Place of the box where it begins.</param>
/// <param name="To">Place of the box where it ends.</param>
/// <param name="Title">What flows.</param>
/// <param name="Amount">How much, with its unit.</param>
/// <param name="Share">How wide it is drawn: 0 for the smallest, 1 for the largest of its unit.</param>
internal sealed record FlowLine(int From, int To, string Title, string Amount, double Share);
