using System.Runtime.ExceptionServices;

namespace Mycel.Analysis.Sweeps;

/// <summary>Workers that take numbered blocks one after another until none is left. A block must not depend on who works on it or on what was done before.</summary>
internal static class BlockWorkers
{
    /// <summary>Works on all blocks; where one fails, no other is begun.</summary>
    /// <param name="blocks">Number of blocks.</param>
    /// <param name="threads">Most workers.</param>
    /// <param name="work">Works on a block.</param>
    /// <param name="cancel">Blocks that were not begun are left.</param>
    public static void Run(int blocks, int threads, Action<int> work, CancellationToken cancel)
    {
        int next = -1;
        Exception? fault = null;
        void Labour()
        {
            try
            {
                while (!cancel.IsCancellationRequested && Volatile.Read(ref fault) is null && Interlocked.Increment(ref next) is var block && block < blocks) work(block);
            }
            catch (Exception thrown)
            {
                Interlocked.CompareExchange(ref fault, thrown, null);
            }
        }

        Thread[] others = [.. Enumerable.Range(0, Math.Max(0, Math.Min(threads, blocks) - 1)).Select(_ => new Thread(Labour) { IsBackground = true })];
        foreach (Thread other in others) other.Start();
        Labour();
        foreach (Thread other in others) other.Join();
        if (fault is not null) ExceptionDispatchInfo.Throw(fault);
    }
}
