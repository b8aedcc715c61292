using System.Runtime.ExceptionServices;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Analysis.Fronts;

/// <summary>Workers that solve the tasks of a search beside each other. What is found does not depend on how many they are.</summary>
/// <param name="program">The program.</param>
/// <param name="options">How to solve.</param>
/// <param name="journal">Remembers answers.</param>
/// <param name="threads">Number of workers.</param>
internal sealed class FrontCrew(FrontProgram program, SolveOptions options, FrontJournal journal, int threads)
{
    private readonly object _gate = new();
    private int _solves;
    private long _iterations;

    /// <summary>Number of tasks that were answered, those that the journal remembered included.</summary>
    public int Solves => _solves;

    /// <summary>Iterations of the simplex method that the solves took.</summary>
    public long Iterations => _iterations;

    /// <summary>Told of the number of answers after each.</summary>
    public Action<int>? Counted { get; init; }

    /// <summary>Answers one task on its own.</summary>
    /// <exception cref="UnsupportedProgramException">Figures that the solver would change.</exception>
    public FrontAnswer Answer(FrontTask task, CancellationToken cancel)
    {
        using var solver = new FrontSolver(program, options);
        return Answer(task, solver, isKnown: true, cancel);
    }

    /// <summary>Begins a chain of tasks.</summary>
    /// <param name="key">Its place in the search.</param>
    /// <param name="cancel">Stops the search.</param>
    public FrontChain Begin(string key, CancellationToken cancel) => new(this, new FrontSolver(program, options), key, journal.Knows(key), cancel);

    /// <summary>Remembers that a chain came to its end.</summary>
    /// <param name="key">Its place in the search.</param>
    internal void Finish(string key) => journal.Finish(key);

    /// <summary>Answers a task from the journal where it may, else by a solver.</summary>
    /// <param name="task">The task.</param>
    /// <param name="solver">The solver.</param>
    /// <param name="isKnown">Whether the journal may be asked.</param>
    /// <param name="cancel">Stops the solve.</param>
    internal FrontAnswer Answer(FrontTask task, FrontSolver solver, bool isKnown, CancellationToken cancel)
    {
        FrontAnswer? answer = isKnown ? journal.Recall(task, program) : null;
        if (answer is null)
        {
            answer = solver.Solve(task, cancel);
            journal.Keep(task, answer);
        }

        lock (_gate)
        {
            _iterations += answer.Iterations;
            _solves++;
            Counted?.Invoke(_solves);
        }

        return answer;
    }

    /// <summary>Works through items until none is left; work on one may give rise to others.</summary>
    /// <typeparam name="TItem">What is worked on.</typeparam>
    /// <param name="first">Items to begin with.</param>
    /// <param name="work">Does the work, asking for answers, and gives new items.</param>
    /// <param name="cancel">Ends the work; items that were not begun are left.</param>
    /// <returns>Items that are left, in no order.</returns>
    public IReadOnlyList<TItem> Run<TItem>(IEnumerable<TItem> first, Func<TItem, Func<FrontTask, FrontAnswer>, IEnumerable<TItem>> work, CancellationToken cancel)
    {
        var pile = new Pile<TItem>(first);
        FrontAnswer Ask(FrontTask task) => Answer(task, cancel);
        void Labour()
        {
            while (!cancel.IsCancellationRequested && pile.TryTake(out TItem item))
            {
                try
                {
                    pile.Return(work(item, Ask));
                }
                catch (Exception fault)
                {
                    pile.Fail(fault);
                    return;
                }
            }

            pile.Leave(cancel.IsCancellationRequested);
        }

        Thread[] helpers = [.. Enumerable.Range(1, threads - 1).Select(_ => new Thread(Labour) { IsBackground = true })];
        foreach (Thread helper in helpers) helper.Start();
        Labour();
        foreach (Thread helper in helpers) helper.Join();
        return pile.Left();
    }

    // Items that wait, and how many are in work; who finds nothing waits until others have brought something or ended.
    private sealed class Pile<TItem>(IEnumerable<TItem> first)
    {
        private readonly Queue<TItem> _waiting = new(first);
        private readonly object _gate = new();
        private int _inWork;
        private bool _isEnded;
        private Exception? _fault;

        public bool TryTake(out TItem item)
        {
            lock (_gate)
            {
                while (_waiting.Count == 0 && _inWork > 0 && !_isEnded) Monitor.Wait(_gate);
                item = default!;
                if (_isEnded || _waiting.Count == 0) return false;
                item = _waiting.Dequeue();
                _inWork++;
                return true;
            }
        }

        public void Return(IEnumerable<TItem> items)
        {
            TItem[] found = [.. items];
            lock (_gate)
            {
                foreach (TItem item in found) _waiting.Enqueue(item);
                _inWork--;
                Monitor.PulseAll(_gate);
            }
        }

        public void Fail(Exception fault)
        {
            lock (_gate)
            {
                _fault ??= fault;
                _isEnded = true;
                Monitor.PulseAll(_gate);
            }
        }

        public void Leave(bool isCancelled)
        {
            lock (_gate)
            {
                _isEnded |= isCancelled;
                Monitor.PulseAll(_gate);
            }
        }

        public IReadOnlyList<TItem> Left()
        {
            if (_fault is not null) ExceptionDispatchInfo.Throw(_fault);
            return [.. _waiting];
        }
    }
}
