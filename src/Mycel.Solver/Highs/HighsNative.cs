using System.Runtime.InteropServices;

namespace Mycel.Solver.Highs;

/// <summary>The entries of the C interface of HiGHS 1.12 that are used here; integers are 32 bits wide. Every status must be looked at by the caller.</summary>
internal static unsafe partial class HighsNative
{
    internal const string Library = "highs";

    [LibraryImport(Library)] internal static partial IntPtr Highs_create();

    [LibraryImport(Library)] internal static partial void Highs_destroy(IntPtr highs);

    [LibraryImport(Library)] internal static partial IntPtr Highs_version();

    [LibraryImport(Library)] internal static partial void Highs_resetGlobalScheduler(int blocking);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int Highs_setBoolOptionValue(HighsHandle highs, string option, int value);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int Highs_setIntOptionValue(HighsHandle highs, string option, int value);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int Highs_setDoubleOptionValue(HighsHandle highs, string option, double value);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int Highs_setStringOptionValue(HighsHandle highs, string option, string value);

    [LibraryImport(Library)]
    internal static partial int Highs_passModel(
        HighsHandle highs, int columns, int rows, int nonzeros, int hessianNonzeros, int matrixFormat, int hessianFormat, int sense, double offset,
        double* cost, double* columnLower, double* columnUpper, double* rowLower, double* rowUpper,
        int* start, int* index, double* value, int* hessianStart, int* hessianIndex, double* hessianValue, int* integrality);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int Highs_readModel(HighsHandle highs, string file);

    [LibraryImport(Library)] internal static partial int Highs_getNumCol(HighsHandle highs);

    [LibraryImport(Library)] internal static partial int Highs_getNumRow(HighsHandle highs);

    [LibraryImport(Library)] internal static partial int Highs_changeColsCostByRange(HighsHandle highs, int from, int to, double* cost);

    [LibraryImport(Library)] internal static partial int Highs_changeColsCostBySet(HighsHandle highs, int count, int* set, double* cost);

    [LibraryImport(Library)] internal static partial int Highs_changeColsBoundsByRange(HighsHandle highs, int from, int to, double* lower, double* upper);

    [LibraryImport(Library)] internal static partial int Highs_changeColsBoundsBySet(HighsHandle highs, int count, int* set, double* lower, double* upper);

    [LibraryImport(Library)] internal static partial int Highs_changeRowsBoundsByRange(HighsHandle highs, int from, int to, double* lower, double* upper);

    [LibraryImport(Library)] internal static partial int Highs_changeRowsBoundsBySet(HighsHandle highs, int count, int* set, double* lower, double* upper);

    [LibraryImport(Library)] internal static partial int Highs_changeCoeff(HighsHandle highs, int row, int column, double value);

    [LibraryImport(Library)] internal static partial int Highs_changeObjectiveOffset(HighsHandle highs, double offset);

    [LibraryImport(Library)]
    internal static partial int Highs_addRows(HighsHandle highs, int count, double* lower, double* upper, int nonzeros, int* start, int* index, double* value);

    [LibraryImport(Library)] internal static partial int Highs_setSolution(HighsHandle highs, double* columns, double* rows, double* reducedCosts, double* duals);

    [LibraryImport(Library)] internal static partial int Highs_clearSolver(HighsHandle highs);

    [LibraryImport(Library)] internal static partial int Highs_zeroAllClocks(HighsHandle highs);

    [LibraryImport(Library)] internal static partial int Highs_run(HighsHandle highs);

    [LibraryImport(Library)] internal static partial int Highs_getModelStatus(HighsHandle highs);

    [LibraryImport(Library)] internal static partial int Highs_getSolution(HighsHandle highs, double* columns, double* reducedCosts, double* rows, double* duals);

    [LibraryImport(Library)] internal static partial int Highs_getBasis(HighsHandle highs, int* columns, int* rows);

    [LibraryImport(Library)] internal static partial int Highs_setBasis(HighsHandle highs, int* columns, int* rows);

    [LibraryImport(Library)] internal static partial int Highs_getBasicVariables(HighsHandle highs, int* variables);

    [LibraryImport(Library)] internal static partial int Highs_getBasisSolve(HighsHandle highs, double* right, double* solution, int* count, int* indices);

    [LibraryImport(Library)] internal static partial int Highs_getBasisTransposeSolve(HighsHandle highs, double* right, double* solution, int* count, int* indices);

    [LibraryImport(Library)] internal static partial int Highs_getDualRay(HighsHandle highs, int* has, double* ray);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int Highs_getIntInfoValue(HighsHandle highs, string info, int* value);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int Highs_getInt64InfoValue(HighsHandle highs, string info, long* value);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int Highs_getDoubleInfoValue(HighsHandle highs, string info, double* value);

    [LibraryImport(Library)]
    internal static partial int Highs_setCallback(HighsHandle highs, delegate* unmanaged[Cdecl]<int, byte*, void*, void*, void*, void> callback, IntPtr user);

    [LibraryImport(Library)] internal static partial int Highs_startCallback(HighsHandle highs, int kind);

    [LibraryImport(Library)] internal static partial int Highs_stopCallback(HighsHandle highs, int kind);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void* Highs_getCallbackDataOutItem(void* data, string item);
}
