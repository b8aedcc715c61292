namespace Mycel.Analysis.Fronts;

/// <summary>
/// Tasks that are solved one after another by one solver, in an order that depends on nothing but their answers. A chain that the journal holds to its end is taken over from it;
/// one that was cut off is walked again from its beginning, for its answers depend on each other in the last digits.
/// </summary>
internal sealed class FrontChain : IDisposable
{
    private readonly FrontCrew _crew;
    private readonly FrontSolver _solver;
    private readonly string _key;
    private readonly bool _isKnown;
    private readonly CancellationToken _cancel;

    /// <summary>Begins a chain.</summary>
    /// <param name="crew">Whose chain it is.</param>
    /// <param name="solver">Solves its tasks.</param>
    /// <param name="key">Its place in the search.</param>
    /// <param name="isKnown">Whether the journal holds all of it.</param>
    /// <param name="cancel">Stops the search.</param>
    public FrontChain(FrontCrew crew, FrontSolver solver, string key, bool isKnown, CancellationToken cancel)
    {
        (_crew, _solver, _key, _isKnown, _cancel) = (crew, solver, key, isKnown, cancel);
    }

    /// <summary>Answers the next task.</summary>
    /// <param name="task">The task.</param>
    public FrontAnswer Ask(FrontTask task) => _crew.Answer(task, _solver, _isKnown, _cancel);

    /// <summary>Says that the chain came to its end.</summary>
    public void End()
    {
        if (!_isKnown && !_cancel.IsCancellationRequested) _crew.Finish(_key);
    }

    /// <inheritdoc />
    public void Dispose() => _solver.Dispose();
}
