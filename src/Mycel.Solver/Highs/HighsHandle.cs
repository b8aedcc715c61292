using System.Runtime.InteropServices;

namespace Mycel.Solver.Highs;

/// <summary>One instance of HiGHS, destroyed with its handle.</summary>
internal sealed class HighsHandle : SafeHandle
{
    public HighsHandle() : base(IntPtr.Zero, ownsHandle: true)
    {
        HighsLibrary.Prepare();
        SetHandle(HighsNative.Highs_create());
    }

    public override bool IsInvalid => handle == IntPtr.Zero;

    protected override bool ReleaseHandle()
    {
        HighsNative.Highs_destroy(handle);
        return true;
    }
}
