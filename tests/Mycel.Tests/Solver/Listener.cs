using Mycel.Solver.Sessions;

namespace Mycel.Tests.Solver;

/// <summary>Hears progress on the solving thread.</summary>
internal sealed class Listener(Action<SolveProgress> heard) : IProgress<SolveProgress>
{
    public int Reports { get; private set; }

    public void Report(SolveProgress value)
    {
        Reports++;
        heard(value);
    }
}
