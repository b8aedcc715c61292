using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Mycel.Solver.Sessions;

namespace Mycel.Solver.Highs;

/// <summary>Looks over the shoulder of a run: reports progress a few times a second and stops it when asked.</summary>
internal sealed unsafe class HighsWatch(IProgress<SolveProgress>? progress, CancellationToken cancellation)
{
    private const int SimplexInterrupt = 1;
    private const int InteriorPointInterrupt = 2;
    private const int ImprovingSolution = 4;
    private const int IntegerInterrupt = 6;

    // HiGHS calls back at every iteration; more reports than these only cost time.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan _next;
    private Exception? _failure;

    /// <summary>Runs under this watch.</summary>
    /// <returns>Status of the call.</returns>
    public int Run(HighsHandle highs)
    {
        int[] kinds = [SimplexInterrupt, InteriorPointInterrupt, ImprovingSolution, IntegerInterrupt];
        GCHandle self = GCHandle.Alloc(this);
        try
        {
            Accept(HighsNative.Highs_setCallback(highs, &Called, GCHandle.ToIntPtr(self)));
            foreach (int kind in kinds) Accept(HighsNative.Highs_startCallback(highs, kind));
            int result = HighsNative.Highs_run(highs);
            foreach (int kind in kinds) Accept(HighsNative.Highs_stopCallback(highs, kind));
            if (_failure is not null) throw new SolverException("The receiver of progress failed.", _failure);
            return result;
        }
        finally
        {
            self.Free();
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Called(int kind, byte* message, void* output, void* input, void* user)
    {
        if (GCHandle.FromIntPtr((IntPtr)user).Target is HighsWatch watch && watch.StopsAt(kind, output) && input is not null && kind != ImprovingSolution)
            *(int*)input = 1;
    }

    // No exception may cross the native frames above, so a failing receiver stops the run and is reported afterwards.
    private bool StopsAt(int kind, void* output)
    {
        if (_failure is not null || cancellation.IsCancellationRequested) return true;
        if (progress is null || output is null || (_clock.Elapsed < _next && kind != ImprovingSolution)) return false;
        _next = _clock.Elapsed + Pause;
        try
        {
            progress.Report(ProgressIn(kind, output));
        }
        catch (Exception failure)
        {
            _failure = failure;
            return true;
        }
        return false;
    }

    private SolveProgress ProgressIn(int kind, void* output)
    {
        bool integer = kind is ImprovingSolution or IntegerInterrupt;
        long iterations = integer
            ? Read<long>(output, "mip_total_lp_iterations")
            : Read<int>(output, kind == SimplexInterrupt ? "simplex_iteration_count" : "ipm_iteration_count");
        if (!integer) return new SolveProgress(_clock.Elapsed, iterations, 0, null, null, null);
        return new SolveProgress(
            _clock.Elapsed,
            iterations,
            Read<long>(output, "mip_node_count"),
            Finite(Read<double>(output, "mip_primal_bound")),
            Finite(Read<double>(output, "mip_dual_bound")),
            Finite(Read<double>(output, "mip_gap")));
    }

    private static double? Finite(double value) => Math.Abs(value) < HighsModel.Infinite ? value : null;

    private static T Read<T>(void* output, string item) where T : unmanaged
    {
        void* place = HighsNative.Highs_getCallbackDataOutItem(output, item);
        return place is null ? default : *(T*)place;
    }

    private static void Accept(int status)
    {
        if (status != 0) throw new SolverException($"HiGHS {HighsLibrary.Version} refused its callback.");
    }
}
