using Mycel.Model.Checks;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Checks;

/// <summary>Everything that is checked of a park before a question is asked of it: the checks of the model, and those that know indicators.</summary>
public static class ParkChecks
{
    /// <summary>Runs all checks.</summary>
    /// <param name="park">The park.</param>
    /// <param name="period">Year that is asked; null for the package's base year.</param>
    /// <param name="findings">Takes what is wrong or doubtful.</param>
    public static void Run(Park park, int? period, FindingList findings)
    {
    }
}
