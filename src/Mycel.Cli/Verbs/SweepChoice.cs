using Mycel.Analysis.Sweeps;
using Mycel.Cli.Hosting;
using Mycel.Model.Packages;
using Mycel.Model.Sweeps;

namespace Mycel.Cli.Verbs;

/// <summary>Which sweeps are to be done: those that were named, what was told in words, or all that the package has; none where only uncertainty is asked of.</summary>
internal static class SweepChoice
{
    /// <summary>Where findings about cells that were told on the command line are said to be.</summary>
    private const string CommandLine = "--vary";

    /// <summary>The sweeps in the order in which they are done; what is wrong is in the findings.</summary>
    /// <param name="request">What was typed.</param>
    /// <param name="input">The package.</param>
    public static IReadOnlyList<Sweep> Of(SweepRequest request, PackageInput input)
    {
        if (request.Sweeps.Count > 0 && request.Vary.Count > 0)
        {
            throw Refused.Usage("Give either --sweep or --vary: a sweep of the package says itself what moves.");
        }

        if (request.Vary.Count > 0)
        {
            var rows = SweepText.Read(request.Vary, out string? problem);
            return problem is null ? [Sweep.Of(SweepText.Id, CommandLine, rows, DecimalSigns.Point, input.Findings) with { Title = Title(request) }] : throw Refused.Usage(problem);
        }

        var known = input.Tables!.Sweeps;
        if (request.Sweeps.Count > 0)
        {
            return [.. request.Sweeps.Distinct(StringComparer.Ordinal).Select(id => Sweep.Find(input.Tables, id, input.Findings)).OfType<Sweep>()];
        }

        if (request.Options.Uncertainty.IsAsked)
        {
            return [StoredSweep.Nothing];
        }

        return known.Count > 0
            ? [.. known.Values]
            : throw Refused.Usage("The package has no sweeps. Say what moves with --vary 'TABLE/KEY/COLUMN=FROM..TO UNIT/STEPS', add a file sweeps/ID.csv, or ask what uncertainty does with --samples, --tornado or --robust.");
    }

    private static string Title(SweepRequest request) => string.Join(", ", request.Vary);
}
