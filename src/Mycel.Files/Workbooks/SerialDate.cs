using System.Globalization;

namespace Mycel.Files.Workbooks;

/// <summary>Dates as spreadsheets count them: days, with the time of day as a fraction.</summary>
internal static class SerialDate
{
    // Spreadsheets count from 1900-01-01 as day 1 and hold 1900 for a leap year, so that days from 1900-03-01 on are one too many.
    private const int LeapDayThatWasNot = 60;
    private const double LastDay = 2958465;
    private static readonly DateTime Before1900 = new(1899, 12, 30);
    private static readonly DateTime First1904 = new(1904, 1, 1);

    /// <summary>The date in the form 2020-01-31, with its time of day unless that is midnight; null for a number that is no date.</summary>
    /// <param name="serial">The number of days.</param>
    /// <param name="from1904">Whether days count from 1904.</param>
    public static string? TextOf(double serial, bool from1904)
    {
        if (!(serial >= 0 && serial <= LastDay))
        {
            return null;
        }

        DateTime start = from1904 ? First1904 : serial < LeapDayThatWasNot ? Before1900.AddDays(1) : Before1900;
        double seconds = Math.Round(serial * 86400);
        DateTime date = start.AddTicks((long)seconds * TimeSpan.TicksPerSecond);
        return date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
    }
}
