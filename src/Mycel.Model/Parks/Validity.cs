namespace Mycel.Model.Parks;

/// <summary>
/// Which of several rows for the same thing holds in a year and slice: a row holds from its year on, until a later one; a row for the slice goes before
/// one for all slices; a row with a year goes before one without.
/// </summary>
public static class Validity
{
    /// <summary>Whether a row holds at all.</summary>
    /// <param name="year">Year of the row; null: always.</param>
    /// <param name="slice">Slice of the row; null: all.</param>
    /// <param name="askedYear">Year that is asked.</param>
    /// <param name="askedSlice">Slice that is asked; null: only rows for all slices.</param>
    /// <returns>True where the row may be taken.</returns>
    public static bool Holds(int? year, string? slice, int askedYear, string? askedSlice) =>
        (year is null || year <= askedYear) && (slice is null || slice == askedSlice);

    /// <summary>The row that holds among rows for the same thing.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="validity">Year and slice of a row.</param>
    /// <param name="askedYear">Year that is asked.</param>
    /// <param name="askedSlice">Slice that is asked; null: only rows for all slices.</param>
    /// <returns>The row; -1 where none holds.</returns>
    public static int Choose(IEnumerable<int> rows, Func<int, (int? Year, string? Slice)> validity, int askedYear, string? askedSlice)
    {
        int best = -1;
        foreach (int row in rows)
        {
            (int? year, string? slice) = validity(row);
            if (!Holds(year, slice, askedYear, askedSlice)) continue;
            if (best < 0 || GoesBefore(year, slice, validity(best).Year, validity(best).Slice)) best = row;
        }

        return best;
    }

    /// <summary>Whether one row that holds goes before another that holds.</summary>
    /// <param name="year">Year of the row.</param>
    /// <param name="slice">Slice of the row.</param>
    /// <param name="otherYear">Year of the other row.</param>
    /// <param name="otherSlice">Slice of the other row.</param>
    /// <returns>True where the row is to be taken.</returns>
    public static bool GoesBefore(int? year, string? slice, int? otherYear, string? otherSlice)
    {
        if (slice is null != otherSlice is null) return slice is not null;
        return (year ?? int.MinValue) > (otherYear ?? int.MinValue);
    }
}
