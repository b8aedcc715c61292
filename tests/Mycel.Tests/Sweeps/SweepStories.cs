using Mycel.Analysis.Fronts;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Analysis.Sweeps;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Sweeps;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Sweeps;

/// <summary>Sweeps that tests ask of parks in memory.</summary>
internal static class SweepStories
{
    /// <summary>
    /// A town that needs 100 of steam. A boiler makes it from gas (8 each, 1 of fume for each), a heater from power (10 each): what the gas costs, and how much fume may be let go,
    /// decides which of the two runs.
    /// </summary>
    public static ParkStory Town() => Given.A.Park()
        .Technology("boiling", makes: "1 steam + 1 fume", from: "1 gas", counted: "steam").Technology("heating", makes: "1 steam", from: "1 power", counted: "steam")
        .Technology("living", from: "1 steam", makes: "1 comfort", counted: "steam")
        .Plant("boiler", "boiling", capacity: 200).Plant("heater", "heating", capacity: 200).Plant("town", "living", capacity: 100, minimum: 100, maximum: 100)
        .Buys("gas", 8).Buys("power", 10).Factor("fume", "fumes", Model.Packages.Tables.FlowScope.Release, "1 t/t");

    public static Sweep SweepOf(params string[] vary)
    {
        FindingList findings = [];
        var rows = SweepText.Read(vary, out string? problem);
        problem.ShouldBeNull();
        var sweep = Sweep.Of(SweepText.Id, "--vary", rows, DecimalSigns.Point, findings);
        findings.ShouldBeEmpty();
        return sweep;
    }

    public static SweepStudy Study(this PackageTables tables, SweepOptions options, params string[] vary)
    {
        Sweep sweep = SweepOf(vary);
        FindingList findings = [];
        SweepCheck.Check(tables, sweep, findings);
        findings.ShouldBeEmpty();
        return SweepStudy.Unchecked(tables, sweep, options);
    }

    public static SweepDocument Swept(this PackageTables tables, SweepOptions options, params string[] vary) => SweepFinder.Run(tables.Study(options, vary), new PhaseClock());

    public static SweepDocument Swept(this ParkStory story, params string[] vary) => story.Tables().Swept(new SweepOptions(), vary);

    /// <summary>What a sweep keeps, in memory.</summary>
    internal sealed class Memory : IFrontMemory
    {
        private readonly List<string> _lines = [];

        public IEnumerable<string> Lines => _lines;

        public void Restart() => _lines.Clear();

        public void Append(string line)
        {
            lock (_lines) _lines.Add(line);
        }

        public void Forget(int kept) => _lines.RemoveRange(kept, _lines.Count - kept);
    }
}
