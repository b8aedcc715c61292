using Mycel.Model.Packages.Tables;
using Mycel.Model.Sweeps;

namespace Mycel.Model.Packages.Writing;

/// <summary>Numbers of sweeps are kept as text; those of a file with decimal commas are given points, for that is what is written.</summary>
internal static class SweepNumbers
{
    /// <summary>The row with points as decimal signs.</summary>
    public static SweepRow WithPoint(Sweep sweep, SweepRow row) =>
        sweep.DecimalSigns == DecimalSigns.Point || row.Table == Sweep.OwnTable ? row
        : row with
        {
            From = row.From?.Replace(',', '.'),
            To = row.To?.Replace(',', '.'),
            Values = SweepValues.IsNumber(row) ? row.Values?.Replace(',', '.') : row.Values,
        };
}
